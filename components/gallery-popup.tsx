/** The toolbar popup in every state. */
import { useState } from 'preact/hooks';
import { examples, pageNames, results } from './fixtures.ts';
import { figures } from './fixtures-invented.ts';
import { NONE } from './listbox-keys.ts';
import { PopupView, type PopupViewProps } from './PopupView.tsx';
import { Specimen } from './Specimen.tsx';

const NOTHING = (): void => undefined;

interface PopupSpecimenProps extends Partial<Pick<PopupViewProps, 'query' | 'search' | 'active' | 'event' | 'page' | 'onPage' | 'site'>> {
  readonly name: string;
  readonly caption: string;
  readonly width?: number;
}

const SITE = { host: 'news.example.org', on: true } as const;

function PopupSpecimen({ name, caption, width = 380, ...start }: PopupSpecimenProps) {
  const [query, setQuery] = useState(start.query ?? '');
  const [active, setActive] = useState(start.active ?? NONE);
  const [event, setEvent] = useState(start.event);
  return (
    <Specimen name={name} caption={caption} width={width}>
      <PopupView
        query={query}
        search={start.search ?? { status: 'idle' }}
        active={active}
        examples={examples}
        event={event}
        page={start.page ?? 'ready'}
        onPage={start.onPage ?? pageNames}
        site={'site' in start ? start.site : SITE}
        onQuery={(next) => {
          setQuery(next);
          setActive(NONE);
          setEvent(undefined);
        }}
        onActive={setActive}
        onChoose={() => setEvent(figures)}
        onBack={() => setEvent(undefined)}
        onRetry={NOTHING}
        onJump={NOTHING}
        onSite={NOTHING}
        onGrant={NOTHING}
        onSettings={NOTHING}
        onExplore={NOTHING}
      />
    </Specimen>
  );
}

const FOUND = { status: 'done', results, total: 23 } as const;

export function PopupGallery() {
  return (
    <>
      <PopupSpecimen name="popup-page" caption="Popup: names on this page" />
      <PopupSpecimen name="popup-results" caption="Popup: results" query="palmira" search={FOUND} active={1} />
      <PopupSpecimen name="popup-event" caption="Popup: an event" query="market" search={FOUND} event={figures} />
      <PopupSpecimen name="popup-none" caption="Popup: nothing found" query="xyzzy" search={{ status: 'done', results: [], total: 0 }} />
      <PopupSpecimen name="popup-failed" caption="Popup: search failed" query="homs" search={{ status: 'failed' }} />
      <PopupSpecimen name="popup-loading" caption="Popup: reading the page" page="loading" />
      <PopupSpecimen name="popup-nothing" caption="Popup: no known names" onPage={[]} />
      <PopupSpecimen name="popup-paused" caption="Popup: paused" page="paused" site={{ ...SITE, on: false }} />
      <PopupSpecimen name="popup-no-access" caption="Popup: no access" page="no-access" />
      <PopupSpecimen name="popup-unsupported" caption="Popup: not a readable page" page="unsupported" site={undefined} />
      <PopupSpecimen name="popup-arabic" caption="Popup: an Arabic query" query="تدمر" search={FOUND} active={4} />
      <PopupSpecimen name="popup-narrow" caption="Popup: narrow" query="palmira" search={FOUND} width={320} />
    </>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { CardCalls } from '../../components/CardBody.tsx';
import type { Desk } from '../../components/desk.ts';
import { t } from '../../components/i18n.ts';
import { type ExplorerSheet, ExplorerView } from '../../components/ExplorerView.tsx';
import { buildCard, buildEventView } from '../../lib/context/build-card.ts';
import type { OpenBundle } from '../../lib/context/bundle.ts';
import { save, unsave } from '../../lib/platform/desk.ts';
import { readSaved, type SavedEvent, watchSaved } from '../../lib/platform/saved.ts';
import { EXAMPLES } from '../popup/examples.ts';
import { useEvents } from '../popup/use-events.ts';
import { type ExplorerAddress, useAddress } from './address.ts';
import { exportSaved } from './export-saved.ts';

const NO_ARTICLE = { entities: [] };

export function Explorer() {
  const [address, go] = useAddress();
  const [active, setActive] = useState(-1);
  const events = useEvents(address.q, NO_ARTICLE);
  const [saved, refresh] = useSaved();
  const notes = Object.fromEntries(saved.map(({ event, note }) => [event, note]));
  const { corpus } = events;
  const desk: Desk = {
    pack: corpus?.pack,
    notes,
    go: ({ id }) => go({ entity: id, event: undefined }),
    copy: copyText,
    save: async (event, note) => {
      if (corpus) await save(event, note, corpus.pack);
      await refresh();
    },
    unsave: async ({ id }) => {
      await unsave(id);
      await refresh();
    },
  };
  const calls: CardCalls = {
    ...desk,
    explore: ({ id }) => go({ event: id, entity: undefined }),
    onChoose: (entity) => go({ entity }),
    onBack: () => history.back(),
    onAsOf: (asOf) => go({ asOf }, 'replace'),
    onRetry: events.retry,
  };
  return (
    <ExplorerView
      query={address.q}
      search={events.search}
      active={active}
      examples={EXAMPLES.map((key) => t(key))}
      sheet={sheetOf(address, corpus, saved, notes)}
      desk={desk}
      calls={calls}
      onQuery={(q) => {
        setActive(-1);
        go({ q }, 'replace');
      }}
      onActive={setActive}
      onChoose={(event) => go({ event, entity: undefined })}
      onRetry={events.retry}
      onSaved={() => go({ event: undefined, entity: undefined })}
      onRemoveSaved={(event) => void unsave(event).then(refresh)}
      onExportSaved={() => exportSaved(saved)}
    />
  );
}

function sheetOf(
  { event, entity, date, asOf }: ExplorerAddress,
  corpus: OpenBundle | undefined,
  saved: readonly SavedEvent[],
  notes: Readonly<Record<string, string>>,
): ExplorerSheet {
  if (!corpus) return { kind: 'loading' };
  const context = date === undefined ? { entities: [] } : { date, entities: [] };
  if (event !== undefined) {
    const view = buildEventView(corpus, event, context);
    return view ? { kind: 'event', event: view } : { kind: 'unknown' };
  }
  if (entity !== undefined) {
    const card = buildCard(corpus, entity, context, { asOf });
    if (!card) return { kind: 'unknown' };
    const dating = date === undefined ? undefined : ({ date, from: 'reader', others: [] } as const);
    return {
      kind: 'entity',
      state: { status: 'ready', card: { ...card, notes }, alternatives: [], why: undefined, phrases: [], dating, trail: [] },
    };
  }
  return { kind: 'saved', items: saved.map((one) => ({ ...one, ...stateOf(one, corpus) })) };
}

function stateOf({ event }: SavedEvent, corpus: OpenBundle): { readonly isKnown: boolean; readonly withdrawn: number } {
  const known = corpus.lookup.events.get(event);
  return { isKnown: known !== undefined, withdrawn: known?.claims.filter(({ withdrawn }) => withdrawn !== undefined).length ?? 0 };
}

function useSaved(): readonly [readonly SavedEvent[], () => Promise<void>] {
  const [saved, setSaved] = useState<readonly SavedEvent[]>([]);
  const refresh = (): Promise<void> =>
    readSaved().then(setSaved, () => {
      // What could not be read is left as it was shown.
    });
  useEffect(() => {
    void refresh();
    return watchSaved(() => void refresh());
  }, []);
  return [saved, refresh];
}

async function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CardCalls } from '../../components/CardBody.tsx';
import type { Desk } from '../../components/desk.ts';
import { t } from '../../components/i18n.ts';
import { type ExplorerSheet, ExplorerView } from '../../components/ExplorerView.tsx';
import { bundleAsOf } from '../../lib/context/as-of.ts';
import { buildCard, buildEventView } from '../../lib/context/build-card.ts';
import type { OpenBundle } from '../../lib/context/bundle.ts';
import { browser } from '../../lib/platform/browser.ts';
import { save } from '../../lib/platform/desk.ts';
import { readSaved, removeSaved, type SavedEvent, watchSaved } from '../../lib/platform/saved.ts';
import { copyText } from '../shared/copy-text.ts';
import { EXAMPLES } from '../shared/examples.ts';
import { useEvents } from '../shared/use-events.ts';
import { type ExplorerAddress, useAddress } from './address.ts';
import { exportSaved } from './export-saved.ts';

const NO_ARTICLE = { entities: [] };

/** In a private window nothing is stored. */
const isPrivate = browser.extension.inIncognitoContext;

export function Explorer() {
  const [address, go] = useAddress();
  const [active, setActive] = useState(-1);
  const events = useEvents(address.q, NO_ARTICLE);
  const [saved, refresh] = useSaved();
  const { corpus, failed } = events;
  const sheet = useMemo(() => sheetOf(address, corpus, failed, saved), [address, corpus, failed, saved]);
  useEffect(() => {
    document.title = [titleOf(sheet), t('explorer.pageTitle')].filter((part) => part !== undefined).join(' · ');
  }, [sheet]);
  const keep = async (id: string, note?: string): Promise<boolean> =>
    corpus !== undefined && (await save(corpus, id, note)) && (await refresh(), true);
  const remove = (id: string): Promise<void> => removeSaved(id).then(refresh);
  const desk: Desk = {
    pack: corpus?.pack,
    asOf: address.asOf ? address.date : undefined,
    saved: saved.map(({ event }) => event),
    notes: Object.fromEntries(saved.map(({ event, note }) => [event, note])),
    go: ({ id }) => go({ entity: id, event: undefined }),
    copy: copyText,
    save: isPrivate ? undefined : ({ id }) => keep(id),
    setNote: isPrivate ? undefined : ({ id }, note) => keep(id, note),
    unsave: ({ id }) => remove(id),
  };
  const calls: CardCalls = {
    ...desk,
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
      sheet={sheet}
      desk={desk}
      calls={calls}
      onQuery={(q) => {
        setActive(-1);
        go({ q }, 'replace');
      }}
      onActive={setActive}
      onChoose={(event) => go({ event, entity: undefined, asOf: false })}
      onRetry={events.retry}
      onSaved={() => go({ event: undefined, entity: undefined })}
      onRemoveSaved={(event) => void remove(event)}
      onExportSaved={() => exportSaved(saved)}
    />
  );
}

function titleOf(sheet: ExplorerSheet): string | undefined {
  if (sheet.kind === 'event') return sheet.event.title;
  return sheet.kind === 'entity' ? sheet.state.card.entity.label : undefined;
}

function sheetOf(
  { event, entity, date, asOf }: ExplorerAddress,
  corpus: OpenBundle | undefined,
  failed: boolean,
  saved: readonly SavedEvent[],
): ExplorerSheet {
  if (!corpus) return { kind: failed ? 'failed' : 'loading' };
  const context = date === undefined ? NO_ARTICLE : { date, entities: [] };
  const shown = asOf ? bundleAsOf(corpus, date) : corpus;
  if (event !== undefined) {
    const view = buildEventView(corpus, event, context, shown);
    return view ? { kind: 'event', event: view } : { kind: 'unknown' };
  }
  if (entity !== undefined) {
    const card = buildCard(corpus, entity, context, { shown });
    if (!card) return { kind: 'unknown' };
    const dating = date === undefined ? undefined : ({ date, from: 'reader', others: [] } as const);
    const state = { status: 'ready', busy: false, alternatives: [], why: undefined, phrases: [], dating, trail: [] } as const;
    return { kind: 'entity', state: { ...state, card: { ...card, saved: saved.map((one) => one.event) } } };
  }
  return { kind: 'saved', items: saved.map((one) => ({ ...one, ...stateOf(one, corpus) })) };
}

/** What became of a saved event in the corpus since. */
function stateOf({ event, savedOn }: SavedEvent, corpus: OpenBundle): { readonly isKnown: boolean; readonly withdrawn: number } {
  const known = corpus.lookup.events.get(event);
  const since = known?.claims.filter(({ withdrawn }) => withdrawn !== undefined && withdrawn.on >= savedOn) ?? [];
  return { isKnown: known !== undefined, withdrawn: since.length };
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

/** Event search for the popup, and the event that was chosen. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchResultView, SearchState } from '../../components/popup-types.ts';
import { VERDICT_TONE } from '../../components/verdict-words.ts';
import type { VerdictKind } from '../../lib/claims/types.ts';
import type { OpenBundle } from '../../lib/context/bundle.ts';
import { buildEventView } from '../../lib/context/build-card.ts';
import type { ArticleContext, EventView } from '../../lib/context/card.ts';
import { loadCorpus } from '../../lib/platform/corpus.ts';
import { createEventSearch, type EventSearch, type SearchHit } from '../../lib/search/event-search.ts';

/** As many as anybody scrolls through in a popup. */
const MAX_RESULTS = 50;

type Loaded = { readonly corpus: OpenBundle; readonly search: EventSearch };

export interface Events {
  readonly search: SearchState;
  readonly corpus: OpenBundle | undefined;
  /** The corpus could not be opened. */
  readonly failed: boolean;
  readonly chosen: EventView | undefined;
  choose(event: string | undefined): void;
  retry(): void;
}

/** Events in the light of the article that the popup stands over, if there is one. */
export function useEvents(query: string, context: ArticleContext): Events {
  const [loaded, setLoaded] = useState<Loaded | 'failed' | undefined>(undefined);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const load = useCallback(() => {
    setLoaded(undefined);
    loadCorpus().then(
      (corpus) => setLoaded({ corpus, search: createEventSearch(corpus.lookup) }),
      () => setLoaded('failed'),
    );
  }, []);
  useEffect(load, [load]);
  const corpus = typeof loaded === 'object' ? loaded.corpus : undefined;
  return {
    corpus,
    failed: loaded === 'failed',
    search: useMemo(() => stateOf(query, loaded), [query, loaded]),
    chosen: corpus && chosen !== undefined ? buildEventView(corpus, chosen, context) : undefined,
    choose: setChosen,
    retry: load,
  };
}

function stateOf(query: string, loaded: Loaded | 'failed' | undefined): SearchState {
  if (query.trim() === '') return { status: 'idle' };
  if (loaded === 'failed') return { status: 'failed' };
  if (!loaded) return { status: 'searching' };
  const hits = loaded.search.find(query, MAX_RESULTS);
  const results = hits.flatMap((hit) => viewOf(hit, loaded.corpus) ?? []);
  return { status: 'done', results, total: results.length };
}

function viewOf({ event, titleMarks }: SearchHit, corpus: OpenBundle): SearchResultView | undefined {
  const view = buildEventView(corpus, event, { entities: [] });
  if (!view) return undefined;
  const { id, title, when, places, groups } = view;
  return {
    id,
    title,
    when,
    places,
    groups,
    badge: badgeOf(view.sets[0]?.verdict.kind),
    marked: split(title, titleMarks),
  };
}

/** In a list only what a reader would open an event for is badged. */
function badgeOf(kind: VerdictKind | undefined): VerdictKind | undefined {
  return kind !== undefined && VERDICT_TONE[kind] !== 'quiet' ? kind : undefined;
}

/** Cuts a title at its marks. */
function split(title: string, marks: SearchHit['titleMarks']): SearchResultView['marked'] {
  const runs: { text: string; hit: boolean }[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at) continue;
    if (start > at) runs.push({ text: title.slice(at, start), hit: false });
    runs.push({ text: title.slice(start, end), hit: true });
    at = end;
  }
  if (at < title.length) runs.push({ text: title.slice(at), hit: false });
  return runs;
}

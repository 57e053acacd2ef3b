import { useEffect, useId, useRef } from 'preact/hooks';
import type { EventView } from '../lib/context/card.ts';
import { CardBody, type CardCalls } from './CardBody.tsx';
import type { CardState } from './card-state.ts';
import { CorpusText } from './CorpusText.tsx';
import { dateWords } from './date-words.ts';
import { type Desk, DeskContext } from './desk.ts';
import { EventBody, EventWhen } from './EventBlock.tsx';
import { t } from './i18n.ts';
import type { SearchState } from './popup-types.ts';
import { type SavedItem, SavedList } from './SavedList.tsx';
import { SearchHead } from './SearchHead.tsx';
import { Failed, SearchResults } from './SearchResults.tsx';
import { Wordmark } from './Wordmark.tsx';

/** What lies open on the right. */
export type ExplorerSheet =
  | { readonly kind: 'saved'; readonly items: readonly SavedItem[] }
  | { readonly kind: 'event'; readonly event: EventView }
  | { readonly kind: 'entity'; readonly state: Extract<CardState, { status: 'ready' }> }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  /** The address asks for something that the corpus does not hold. */
  | { readonly kind: 'unknown' };

export interface ExplorerViewProps {
  readonly query: string;
  readonly search: SearchState;
  readonly active: number;
  readonly examples: readonly string[];
  readonly sheet: ExplorerSheet;
  readonly desk: Desk;
  readonly calls: CardCalls;
  onQuery(query: string): void;
  onActive(index: number): void;
  onChoose(eventId: string): void;
  onRetry(): void;
  onSaved(): void;
  onRemoveSaved(event: string): void;
  onExportSaved(): void;
}

/** Where the sheet begins when it stands below the results and not beside them, px. */
const BELOW_RESULTS_PX = 200;

/** A tab for reading at leisure: search on one side, an event, a name or what was saved on the other. */
export function ExplorerView(props: ExplorerViewProps) {
  const { query, search, active } = props;
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const opened = sheetKey(props.sheet);
  useEffect(() => field.current?.focus(), []);
  const isLoaded = props.sheet.kind !== 'loading';
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isLoaded) return;
    const sheet = room.current;
    // On a narrow screen what was chosen lies below the results.
    const top = sheet?.getBoundingClientRect().top ?? 0;
    // A name far down leads to a sheet whose title is far up.
    if (opened !== undefined && (top > BELOW_RESULTS_PX || top < 0)) sheet?.scrollIntoView({ block: 'start' });
    // Who chose something is taken there; at the start the search has the keyboard.
    if (!isFirst.current) sheet?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [opened, isLoaded]);
  const isSearching = query.trim() !== '';
  return (
    <div class="view explorer">
      <header class="explorer-head">
        <h1 class="explorer-brand">
          <Wordmark />
        </h1>
        <SearchHead
          ref={field}
          query={query}
          search={search}
          isSearching={isSearching}
          active={active}
          listId={listId}
          onQuery={props.onQuery}
          onActive={props.onActive}
          onChoose={props.onChoose}
        />
        <button type="button" class="text-button" onClick={props.onSaved}>
          {t('saved.title')}
        </button>
      </header>
      <div class={isSearching ? 'explorer-body explorer-body-two' : 'explorer-body'}>
        {isSearching && (
          <div class="explorer-results">
            <SearchResults
              search={search}
              active={active}
              listId={listId}
              examples={props.examples}
              onChoose={props.onChoose}
              onQuery={props.onQuery}
              onRetry={props.onRetry}
            />
          </div>
        )}
        <div class="sheet" ref={room}>
          <Sheet {...props} />
        </div>
      </div>
    </div>
  );
}

function sheetKey(sheet: ExplorerSheet): string | undefined {
  if (sheet.kind === 'event') return sheet.event.id;
  return sheet.kind === 'entity' ? sheet.state.card.entity.id : undefined;
}

function Sheet({ sheet, desk, calls, onChoose, onRetry, onRemoveSaved, onExportSaved }: ExplorerViewProps) {
  const labelId = useId();
  switch (sheet.kind) {
    case 'saved':
      return (
        <>
          <h2 class="sheet-title" tabIndex={-1}>
            {t('saved.title')}
          </h2>
          <SavedList items={sheet.items} onOpen={onChoose} onRemove={onRemoveSaved} onExport={onExportSaved} />
        </>
      );
    case 'event':
      return (
        <DeskContext.Provider value={desk}>
          <h2 class="sr-only">{t('event.heading')}</h2>
          <h3 class="sheet-title" tabIndex={-1}>
            <CorpusText>{sheet.event.title}</CorpusText>
          </h3>
          <EventWhen event={sheet.event} />
          {desk.asOf !== undefined && (
            <p class="sheet-as-of">
              {t('explorer.asOf', { date: dateWords(desk.asOf) })}{' '}
              <button type="button" class="inline-button" onClick={() => calls.onAsOf(false)}>
                {t('article.all')}
              </button>
            </p>
          )}
          <EventBody key={sheet.event.id} event={sheet.event} />
        </DeskContext.Provider>
      );
    case 'entity':
      return <CardBody key={sheet.state.card.entity.id} state={sheet.state} labelId={labelId} calls={calls} />;
    case 'loading':
      return <p class="sr-only">{t('card.loading')}</p>;
    case 'failed':
      return <Failed title={t('explorer.failedTitle')} text={t('explorer.failed')} onRetry={onRetry} />;
    case 'unknown':
      return (
        <div class="help">
          <p class="help-title">{t('explorer.unknownTitle')}</p>
          <p>{t('explorer.unknown')}</p>
        </div>
      );
  }
}

import { useEffect, useId, useRef } from 'preact/hooks';
import type { EventView } from '../lib/context/card.ts';
import { DeskContext } from './desk.ts';
import { EventDetail } from './EventDetail.tsx';
import { t } from './i18n.ts';
import { PageNames } from './PageNames.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import type { OnPageItem, PageState, SearchState, SiteView } from './popup-types.ts';
import { SearchHead } from './SearchHead.tsx';
import { SearchResults } from './SearchResults.tsx';

export interface PopupViewProps {
  readonly query: string;
  readonly search: SearchState;
  /** Index of the highlighted result, -1 for none. Set it to -1 whenever the query changes. */
  readonly active: number;
  /** Queries offered where there is nothing else to show; each is put into the field as it stands. */
  readonly examples: readonly string[];
  /** The event that was chosen; takes the place of the results until the query changes or `onBack`. */
  readonly event: EventView | undefined;
  readonly page: PageState;
  /** Most frequent first. Only looked at when `page` is `ready`. */
  readonly onPage: readonly OnPageItem[];
  readonly site: SiteView | undefined;
  onQuery(query: string): void;
  onActive(index: number): void;
  onChoose(eventId: string): void;
  /** Back from the event to the results. */
  onBack(): void;
  /** Search again after a failure. */
  onRetry(): void;
  onJump(entityId: string): void;
  onSite(on: boolean): void;
  /** Ask the browser for access to this site. */
  onGrant(): void;
  onSettings(): void;
  /** Opens an event, or the saved ones, in a tab. */
  onExplore(target: { readonly event?: string; readonly entity?: string }): void;
}

/** The toolbar popup: search every event, or see and reach the names on this page. The entry point's `main` holds it. */
export function PopupView(props: PopupViewProps) {
  const { query, search, active, event } = props;
  const listId = useId();
  const searching = query.trim() !== '' && !event;
  const field = useFocusReturn(event);
  return (
    <div class="view popup">
      <h1 class="sr-only">{t('manifest.name')}</h1>
      <SearchHead
        ref={field}
        query={query}
        search={search}
        isSearching={searching}
        active={active}
        listId={listId}
        onQuery={props.onQuery}
        onActive={props.onActive}
        onChoose={props.onChoose}
      />
      <div class="popup-body">
        <PopupBody {...props} listId={listId} />
      </div>
      <PopupFoot site={props.site} onSite={props.onSite} onSettings={props.onSettings} onExplore={() => props.onExplore({})} />
    </div>
  );
}

function PopupBody(props: PopupViewProps & { readonly listId: string }) {
  const { query, search, event } = props;
  if (event) {
    return (
      <DeskContext.Provider
        value={{ saved: [], explore: ({ id }) => props.onExplore({ event: id }), go: ({ id }) => props.onExplore({ entity: id }) }}
      >
        <EventDetail event={event} onBack={props.onBack} />
      </DeskContext.Provider>
    );
  }
  if (query.trim() !== '') {
    return (
      <SearchResults
        search={search}
        active={props.active}
        listId={props.listId}
        examples={props.examples}
        onChoose={props.onChoose}
        onQuery={props.onQuery}
        onRetry={props.onRetry}
      />
    );
  }
  return (
    <PageNames
      page={props.page}
      items={props.onPage}
      site={props.site}
      examples={props.examples}
      onQuery={props.onQuery}
      onJump={props.onJump}
      onSite={props.onSite}
      onGrant={props.onGrant}
    />
  );
}

/** Typing can start at once, and again when an event is closed. */
function useFocusReturn(event: EventView | undefined) {
  const field = useRef<HTMLInputElement>(null);
  const closed = event === undefined;
  useEffect(() => {
    if (closed) field.current?.focus();
  }, [closed]);
  return field;
}

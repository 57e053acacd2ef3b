import { ControlIcon } from './ControlIcon.tsx';

export interface SavedItem {
  readonly event: string;
  readonly title: string;
  readonly note: string;
  /** ISO day. */
  readonly savedOn: string;
  /** Is it still in the corpus? */
  readonly isKnown: boolean;
  /** Claims of it that were withdrawn since it was saved. */
  readonly withdrawn: number;
}

export interface SavedListProps {
  readonly items: readonly SavedItem[];
  onOpen(event: string): void;
  onRemove(event: string): void;
  onExport(): void;
}

/** The events that the reader saved, with their notes. */
export function SavedList({ items, onOpen, onRemove, onExport }: SavedListProps) {
  if (items.length === 0) {
    return (
      <div class="help">
        <p class="help-title">Nothing saved yet</p>
        <p>“Save” stands below every event, in a card and here. Saved events and notes stay in this browser.</p>
      </div>
    );
  }
  return (
    <>
      <ul class="saved">
        {items.map((item) => (
          <li key={item.event} class="saved-item">
            <button type="button" class="saved-title" disabled={!item.isKnown} onClick={() => onOpen(item.event)}>
              <bdi>{item.title}</bdi>
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={`Remove ${item.title}`}
              title="Remove"
              onClick={() => onRemove(item.event)}
            >
              <ControlIcon name="close" />
            </button>
            {item.note !== '' && (
              <p class="saved-note">
                <bdi>{item.note}</bdi>
              </p>
            )}
            <p class="saved-meta">
              <time dateTime={item.savedOn}>{item.savedOn}</time>
              {!item.isKnown && ' · no longer in the installed corpus'}
              {item.withdrawn > 0 && ` · ${item.withdrawn === 1 ? '1 claim was withdrawn' : `${item.withdrawn} claims were withdrawn`}`}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="button" onClick={onExport}>
          Export as JSON
        </button>
      </p>
    </>
  );
}

import { useState } from 'preact/hooks';
import { ControlIcon } from './ControlIcon.tsx';
import { CorpusText } from './CorpusText.tsx';
import { dateWords } from './date-words.ts';
import { Dotted } from './Dotted.tsx';
import { plural, t } from './i18n.ts';

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
        <p class="help-title">{t('saved.noneTitle')}</p>
        <p>{t('saved.none')}</p>
      </div>
    );
  }
  return (
    <>
      <ul class="saved">
        {items.map((item) => (
          <li key={item.event} class="saved-item">
            <button type="button" class="saved-title" disabled={!item.isKnown} onClick={() => onOpen(item.event)}>
              <CorpusText>{item.title}</CorpusText>
            </button>
            <RemoveSaved item={item} onRemove={onRemove} />
            {item.note !== '' && (
              <p class="saved-note">
                <bdi>{item.note}</bdi>
              </p>
            )}
            <p class="saved-meta">
              <Dotted
                parts={[
                  <time dateTime={item.savedOn}>{dateWords(item.savedOn)}</time>,
                  ...(item.isKnown ? [] : [t('saved.gone')]),
                  ...(item.withdrawn > 0 ? [plural('saved.withdrawn', item.withdrawn)] : []),
                ]}
              />
            </p>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="button" onClick={onExport}>
          {t('saved.export')}
        </button>
      </p>
    </>
  );
}

/** An event without a note goes at once; with one, a second press is asked for. */
function RemoveSaved({ item: { event, title, note }, onRemove }: { readonly item: SavedItem; onRemove(event: string): void }) {
  const [isSure, setSure] = useState(false);
  if (isSure) {
    return (
      <button type="button" class="text-button" onClick={() => onRemove(event)} onBlur={() => setSure(false)}>
        {t('saved.removeNote')}
      </button>
    );
  }
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t('saved.remove', { title })}
      title={t('save.remove')}
      onClick={() => (note === '' ? onRemove(event) : setSure(true))}
    >
      <ControlIcon name="close" />
    </button>
  );
}

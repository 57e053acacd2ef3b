import type { RefObject } from 'preact';
import { ControlIcon } from './ControlIcon.tsx';
import { t } from './i18n.ts';
import { moveHighlight, NONE } from './listbox-keys.ts';
import { optionId } from './option-id.ts';
import type { SearchResultView } from './popup-types.ts';

export interface SearchFieldProps {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly query: string;
  /** The options of the list, empty while it is not shown. */
  readonly results: readonly SearchResultView[];
  readonly active: number;
  readonly listId: string;
  onQuery(query: string): void;
  onActive(index: number): void;
  onChoose(eventId: string): void;
}

/** Combobox whose list stands below it all the time (ARIA Authoring Practices: editable combobox with list). */
export function SearchField({ ref, query, results, active, listId, onQuery, onActive, onChoose }: SearchFieldProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (handleKey(event.key, { query, results, active, onQuery, onActive, onChoose })) event.preventDefault();
  };
  return (
    <div class="search">
      <ControlIcon name="search" />
      <input
        ref={ref}
        class="search-input"
        type="text"
        role="combobox"
        inputMode="search"
        enterKeyHint="search"
        autocomplete="off"
        spellcheck={false}
        dir={query === '' ? undefined : 'auto'}
        placeholder={t('search.label')}
        aria-label={t('search.label')}
        aria-autocomplete="list"
        aria-expanded={results.length > 0}
        aria-controls={listId}
        aria-activedescendant={active !== NONE && active < results.length ? optionId(listId, active) : undefined}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('search.clear')}
          title={t('search.clearKey')}
          onClick={() => {
            onQuery('');
            ref.current?.focus();
          }}
        >
          <ControlIcon name="close" />
        </button>
      )}
    </div>
  );
}

type KeyContext = Pick<SearchFieldProps, 'query' | 'results' | 'active' | 'onQuery' | 'onActive' | 'onChoose'>;

/** True when the key was used. Enter without a highlight takes the first result; Esc empties the field before it closes anything. */
function handleKey(key: string, { query, results, active, onQuery, onActive, onChoose }: KeyContext): boolean {
  if (key === 'Escape' && query !== '') {
    onQuery('');
    return true;
  }
  if (key === 'Enter') {
    const chosen = results[Math.max(active, 0)];
    if (chosen) onChoose(chosen.id);
    return chosen !== undefined;
  }
  const next = moveHighlight(key, active, results.length);
  if (next !== undefined) onActive(next);
  return next !== undefined;
}

import { whenWords } from './date-words.ts';
import { Dotted } from './Dotted.tsx';
import type { ExamplesProps } from './Examples.tsx';
import { Examples } from './Examples.tsx';
import { plural, t } from './i18n.ts';
import { namesOf } from './Name.tsx';
import { optionId } from './option-id.ts';
import type { SearchResultView, SearchState } from './popup-types.ts';
import { useScrollIntoView } from './use-scroll-into-view.ts';
import { VerdictBadge } from './VerdictBadge.tsx';

export interface SearchResultsProps extends ExamplesProps {
  readonly search: SearchState;
  readonly active: number;
  readonly listId: string;
  onChoose(eventId: string): void;
  onRetry(): void;
}

/** The list that belongs to the search field, and help where it is empty. The popup announces the count. */
export function SearchResults({ search, active, listId, examples, onChoose, onQuery, onRetry }: SearchResultsProps) {
  const results = search.status === 'done' ? search.results : [];
  return (
    <>
      {results.length > 0 && (
        <p class="results-count" aria-hidden="true">
          {resultWords(search)}
        </p>
      )}
      <ul class="options" id={listId} role="listbox" aria-label={t('search.results')} hidden={results.length === 0}>
        {results.map((result, index) => (
          <ResultOption key={result.id} id={optionId(listId, index)} result={result} active={index === active} onChoose={onChoose} />
        ))}
      </ul>
      {search.status === 'done' && results.length === 0 && <NoResults examples={examples} onQuery={onQuery} />}
      {search.status === 'failed' && <Failed title={t('search.failedTitle')} text={t('search.failed')} onRetry={onRetry} />}
    </>
  );
}

/** How many events were found, in words; empty while there is no answer. */
export function resultWords(search: SearchState): string {
  if (search.status !== 'done') return '';
  const { results, total } = search;
  if (total === 0) return t('search.none');
  return results.length < total ? t('search.first', { shown: results.length, total }) : plural('event.count', total);
}

interface ResultOptionProps {
  readonly id: string;
  readonly result: SearchResultView;
  readonly active: boolean;
  onChoose(eventId: string): void;
}

function ResultOption({ id, result, active, onChoose }: ResultOptionProps) {
  const option = useScrollIntoView<HTMLLIElement>(active);
  const { title, when, places, groups, badge, marked } = result;
  return (
    <li ref={option} id={id} class="option" role="option" aria-selected={active} onClick={() => onChoose(result.id)}>
      <span class="option-title">
        <bdi lang="en" dir="auto">
          {marked.length === 0 ? title : marked.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))}
        </bdi>
      </span>
      {badge && <VerdictBadge kind={badge} />}
      <span class="option-meta">
        <Dotted parts={[<bdi key="when">{whenWords(when)}</bdi>, ...namesOf([...places, ...groups])]} />
      </span>
    </li>
  );
}

function NoResults({ examples, onQuery }: ExamplesProps) {
  return (
    <div class="help">
      <p class="help-title">{t('search.noMatchTitle')}</p>
      <p>{t('search.noMatch')}</p>
      <Examples examples={examples} onQuery={onQuery} />
    </div>
  );
}

interface FailedProps {
  readonly title: string;
  readonly text: string;
  onRetry(): void;
}

/** What went wrong, and a way to try again. */
export function Failed({ title, text, onRetry }: FailedProps) {
  return (
    <div class="help" role="alert">
      <p class="help-title">{title}</p>
      <p>{text}</p>
      <button type="button" class="button" onClick={onRetry}>
        {t('card.retry')}
      </button>
    </div>
  );
}

import { Dotted } from './Dotted.tsx';
import type { ExamplesProps } from './Examples.tsx';
import { Examples } from './Examples.tsx';
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
      <ul class="options" id={listId} role="listbox" aria-label="Events" hidden={results.length === 0}>
        {results.map((result, index) => (
          <ResultOption key={result.id} id={optionId(listId, index)} result={result} active={index === active} onChoose={onChoose} />
        ))}
      </ul>
      {search.status === 'done' && results.length === 0 && <NoResults examples={examples} onQuery={onQuery} />}
      {search.status === 'failed' && <SearchFailed message={search.message} onRetry={onRetry} />}
    </>
  );
}

/** How many events were found, in words; empty while there is no answer. */
export function resultWords(search: SearchState): string {
  if (search.status !== 'done') return '';
  const { results, total } = search;
  if (total === 0) return 'No events found';
  if (results.length < total) return `First ${results.length} of ${total} events`;
  return total === 1 ? '1 event' : `${total} events`;
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
        <bdi>{marked.length === 0 ? title : marked.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))}</bdi>
      </span>
      {badge && <VerdictBadge kind={badge} />}
      <span class="option-meta">
        <Dotted parts={[when, ...places, ...groups].map(isolated)} />
      </span>
    </li>
  );
}

/** Keeps a name of another script from reordering its neighbours. */
function isolated(text: string) {
  return <bdi key={text}>{text}</bdi>;
}

function NoResults({ examples, onQuery }: ExamplesProps) {
  return (
    <div class="help">
      <p class="help-title">No event matches all of this</p>
      <p>Typing errors are forgiven and any spelling of a name will do. Fewer words or a wider date find more.</p>
      <Examples examples={examples} onQuery={onQuery} />
    </div>
  );
}

function SearchFailed({ message, onRetry }: { readonly message: string; onRetry(): void }) {
  return (
    <div class="help" role="alert">
      <p class="help-title">The search did not finish</p>
      <p>{message}</p>
      <button type="button" class="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

import type { SearchState } from './popup-types.ts';
import { SearchField, type SearchFieldProps } from './SearchField.tsx';
import { resultWords } from './SearchResults.tsx';

export interface SearchHeadProps extends Omit<SearchFieldProps, 'results'> {
  readonly search: SearchState;
  /** Are the results shown below? */
  readonly isSearching: boolean;
}

/** The search field, and what came of it for those who hear it. */
export function SearchHead({ search, isSearching, ...field }: SearchHeadProps) {
  return (
    <>
      <SearchField {...field} results={isSearching && search.status === 'done' ? search.results : []} />
      <p class="sr-only" role="status">
        {isSearching && resultWords(search)}
      </p>
    </>
  );
}

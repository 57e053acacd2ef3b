/** What the toolbar popup shows. Plain data; the popup's entry point makes it from messages. */
import type { VerdictKind } from '../lib/claims/types.ts';
import type { NameView } from '../lib/context/card.ts';
import type { EntityKind } from '../lib/corpus/lookup.ts';
import type { GroupClass, PlaceClass } from '../lib/corpus/schema.ts';

/** A run of a title; `hit`: it matched the query. Joined, the runs are the title. */
export interface TitleRun {
  readonly text: string;
  readonly hit: boolean;
}

export interface SearchResultView {
  readonly id: string;
  readonly title: string;
  /** EDTF, absent when not known. */
  readonly when?: string | undefined;
  readonly places: readonly NameView[];
  readonly groups: readonly NameView[];
  /** The most serious verdict of the event, if it says more than that there are claims. */
  readonly badge?: VerdictKind | undefined;
  readonly marked: readonly TitleRun[];
}

/** `done` holds the results to show, best first, and how many there are in all. */
export type SearchState =
  | { readonly status: 'idle' }
  | { readonly status: 'searching' }
  | { readonly status: 'failed' }
  | { readonly status: 'done'; readonly results: readonly SearchResultView[]; readonly total: number };

/** A name found on the page; `count` is its mentions there. */
export interface OnPageItem extends NameView {
  readonly entityId: string;
  readonly kind: EntityKind;
  readonly class: PlaceClass | GroupClass;
  readonly count: number;
}

/**
 * What Sidelight can do on the page of the current tab.
 * - `ready`: it reads the page.
 * - `paused`: the reader switched it off for this site.
 * - `no-access`: the browser withholds the page until the reader allows it.
 * - `unsupported`: no extension may read it, or it is not a page of text.
 * - `loading`: not known yet.
 */
export type PageState = 'ready' | 'paused' | 'no-access' | 'unsupported' | 'loading';

/** The site of the current tab. Absent where there is none ("new tab", a file). */
export interface SiteView {
  readonly host: string;
  readonly on: boolean;
}

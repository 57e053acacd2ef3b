/** What a page needs to know of the reader's settings. */
export interface PageSettings {
  /** Which mentions are marked; `first`: each name once in each section (sections.ts). */
  readonly marks: 'first' | 'every' | 'none';
  readonly kinds: { readonly place: boolean; readonly group: boolean };
  /** Rest of the pointer on a name before its card opens, ms. */
  readonly dwellMs: number;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Entities that are not marked on this page. */
  readonly muted: readonly string[];
  /** A private window: nothing of the page may be stored. */
  readonly isPrivate: boolean;
}

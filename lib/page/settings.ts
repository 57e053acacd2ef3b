/** What a page needs to know of the reader's settings. */
import type { MarkPolicy } from './order.ts';

export interface PageSettings {
  readonly marks: MarkPolicy;
  readonly kinds: { readonly place: boolean; readonly group: boolean };
  /** Rest of the pointer on a name before its card opens, ms. */
  readonly dwellMs: number;
  readonly theme: 'auto' | 'light' | 'dark';
}

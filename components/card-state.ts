import type { Card, EntityLink, PhraseOnPage } from '../lib/context/card.ts';
import type { Dating } from '../lib/context/dating.ts';

/** Another entity that the word may mean. */
export interface Alternative {
  readonly id: string;
  readonly label: string;
  readonly classLabel: string;
}

/** What the popover has to show. `name` is the word on the page, so that the heading stands before the answer. */
export type CardState =
  | { readonly status: 'loading'; readonly name: string }
  | { readonly status: 'error'; readonly name: string; readonly message: string }
  | {
      readonly status: 'ready';
      readonly card: Card;
      readonly alternatives: readonly Alternative[];
      /** One sentence: why the word was taken for this entity; absent once the reader went on from there. */
      readonly why: string | undefined;
      /** What the page also calls it, without a mark. */
      readonly phrases: readonly PhraseOnPage[];
      readonly dating: Dating | undefined;
      /** The cards before this one, the nearest last. */
      readonly trail: readonly EntityLink[];
    };

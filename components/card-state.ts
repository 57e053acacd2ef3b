import type { Card, PhraseOnPage } from '../lib/context/card.ts';

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
      /** One sentence: why the word was taken for this entity. */
      readonly why: string;
      /** What the page also calls it, without a mark. */
      readonly phrases: readonly PhraseOnPage[];
    };

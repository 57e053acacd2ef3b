import type { Card, EntityLink, NameView, PhraseOnPage } from '../lib/context/card.ts';
import type { Dating } from '../lib/context/dating.ts';
import type { GroupClass, PlaceClass } from '../lib/corpus/schema.ts';
import type { MatchReason } from '../lib/detect/types.ts';

/** Another entity that the word may mean. */
export interface Alternative extends NameView {
  readonly id: string;
  readonly class: PlaceClass | GroupClass;
}

/** What the popover has to show. `name` is the entity's, so that the heading stands before the answer. */
export type CardState =
  | { readonly status: 'loading'; readonly name: NameView }
  | { readonly status: 'error'; readonly name: NameView; readonly busy: boolean }
  | {
      readonly status: 'ready';
      /** A new answer is on its way. */
      readonly busy: boolean;
      readonly card: Card;
      readonly alternatives: readonly Alternative[];
      /** Why the word was taken for this entity; absent once the reader went on from there. */
      readonly why: MatchReason | undefined;
      /** What the page also calls it, without a mark. */
      readonly phrases: readonly PhraseOnPage[];
      readonly dating: Dating | undefined;
      /** The cards before this one, the nearest last. */
      readonly trail: readonly EntityLink[];
    };

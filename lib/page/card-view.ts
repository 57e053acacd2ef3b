/** What a card shows, what can be asked of it, and what it needs of the page that it stands on. */
import type { ArticleContext, Card, CardRequest, EntityLink, PhraseOnPage } from '../context/card.ts';
import type { Dating } from '../context/dating.ts';
import type { Passage } from '../context/passage.ts';
import type { CardSession } from './card-session.ts';
import type { PlacedMention } from './placed-mention.ts';
import type { PageSettings } from './settings.ts';

/** A card that the reader went on from, and how far it was scrolled, px. */
export interface Step {
  readonly to: EntityLink;
  readonly scrolled: number;
}

/** What the view is given; it renders nothing else. */
export interface CardState {
  /** Whose card it is: the name on the page, another meaning of it, or where the reader went from there. */
  readonly entity: EntityLink;
  readonly placed: PlacedMention;
  /** The cards before this one, the nearest last. */
  readonly trail: readonly Step[];
  readonly answer:
    | { readonly status: 'loading' }
    | { readonly status: 'failed' }
    | { readonly status: 'ready'; readonly card: Card | undefined; readonly phrases: readonly PhraseOnPage[] };
  /** A new answer is on its way; the one that is shown stays until then. */
  readonly busy: boolean;
  /** The article as it was when the card opened: a site may go on to another below a card that is kept. */
  readonly context: ArticleContext;
  readonly passage: Passage;
  /** Only what was public by the article's day. */
  readonly asOf: boolean;
  /** A private window: nothing of the page may be stored. */
  readonly isPrivate: boolean;
  readonly dating: Dating | undefined;
  /** Stays where it is, whatever else is opened. */
  readonly kept: boolean;
  /** The reader's choice, else the page's own; undefined leaves it to the system. */
  readonly theme: 'light' | 'dark' | undefined;
}

/** What a view can ask of the card that it shows. */
export interface CardActions {
  onKeep(): void;
  onClose(): void;
  /** Another meaning of the word on the page. */
  onChoose(entity: string): void;
  /** On to another name, with a way back. */
  onGo(to: EntityLink): void;
  onBack(): void;
  onAsOf(asOf: boolean): void;
  onRetry(): void;
  /** Moves a kept card, px. */
  onMove(dx: number, dy: number): void;
}

export interface CardServices {
  readonly css: string;
  answer(request: CardRequest): Promise<Card | undefined>;
  /** Draws the state into the stage, synchronously; undefined takes the view down. */
  render(stage: HTMLElement, state: CardState | undefined, actions: CardActions): void;
}

/** What a card needs to know of the page that it stands on. */
export interface CardPage {
  context(): ArticleContext;
  dating(): Dating | undefined;
  passage(placed: PlacedMention): Passage;
  phrases(entity: string, phrases: readonly string[]): readonly PhraseOnPage[];
  settings(): Pick<PageSettings, 'theme' | 'isPrivate'>;
  /** What the reader chose last. */
  asOf(): boolean;
  onAsOf(asOf: boolean): void;
  onKeep(card: CardSession): void;
  onClose(card: CardSession): void;
}

/**
 * One open card: asks for the answer, shows it, keeps it beside its name, and leaves the page as
 * it was. Every question has a token; an answer that comes for another token is dropped.
 */
import type { ArticleContext, Card, CardRequest, EntityLink, PhraseOnPage } from '../context/card.ts';
import type { Dating } from '../context/dating.ts';
import type { Passage } from '../context/passage.ts';
import { parentElement } from './dom.ts';
import { lineBoxes } from './hit-test.ts';
import { Host } from './host.ts';
import { themeBehind } from './page-theme.ts';
import { type PlacedMention, rangeOfMention } from './placed-mention.ts';
import type { Box } from './placement.ts';
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

/** A look-up that was begun during the dwell. */
interface Prepared {
  readonly key: string;
  /** ms of `performance.now`. */
  readonly begun: number;
  readonly answer: Promise<Card | undefined>;
  /** The card, once it is there: then it is drawn at once, without a card that is loading before it. */
  card?: Card | undefined;
}

export interface OpenOptions {
  readonly focus: boolean;
  readonly announcement?: string | undefined;
}

/** Older answers may not know what was saved since. */
const FRESH_MS = 3_000;

export class CardSession {
  private host: Host | undefined;
  private token = 0;
  /** Where the card that the reader goes back to was scrolled to. */
  private returnTo = 0;
  private state: CardState | undefined;
  private focusBefore: Element | null = null;
  private prepared: Prepared | undefined;
  private readonly services: CardServices;
  private readonly page: CardPage;
  private readonly actions: CardActions;
  private readonly resized = new ResizeObserver(() => this.lay());

  constructor(services: CardServices, page: CardPage) {
    this.services = services;
    this.page = page;
    this.actions = {
      onKeep: () => page.onKeep(this),
      onClose: () => page.onClose(this),
      onChoose: (entity) => this.choose(entity),
      onGo: (to) => this.go(to),
      onBack: () => this.back(),
      onAsOf: (asOf) => {
        page.onAsOf(asOf);
        this.change({ asOf });
      },
      onRetry: () => this.change({}),
      onMove: (dx, dy) => this.host?.moveBy(dx, dy),
    };
  }

  get isOpen(): boolean {
    return this.host?.isOpen ?? false;
  }

  get current(): PlacedMention | undefined {
    return this.state?.placed;
  }

  get box(): Box | undefined {
    return this.isOpen ? this.host?.box : undefined;
  }

  get hasFocus(): boolean {
    return this.host !== undefined && document.activeElement === this.host.element;
  }

  /** Does an event's path lead through the open card? */
  contains(path: readonly EventTarget[]): boolean {
    return this.host !== undefined && this.isOpen && path.includes(this.host.element);
  }

  raise(): void {
    this.host?.raise();
  }

  isOurs(node: Node): boolean {
    return node === this.host?.element;
  }

  /** Starts the look-up while the pointer still dwells. */
  prepare(placed: PlacedMention): void {
    const { context, passage } = this.article(placed);
    const request = { entity: placed.mention.entity.id, context, passage, asOf: this.page.asOf() };
    if (this.preparedFor(request)) return;
    const prepared: Prepared = {
      key: keyOf(request),
      begun: performance.now(),
      answer: Promise.resolve().then(() => this.services.answer(request)),
    };
    prepared.answer.then(
      (card) => (prepared.card = card),
      // Asked again when the card opens; until then nobody has asked for it.
      () => {
        if (this.prepared === prepared) this.prepared = undefined;
      },
    );
    this.prepared = prepared;
  }

  /** The look-up that was begun for a request, unless it is old by now. */
  private preparedFor(request: CardRequest): Prepared | undefined {
    const { prepared } = this;
    return prepared?.key === keyOf(request) && performance.now() - prepared.begun < FRESH_MS ? prepared : undefined;
  }

  private article(placed: PlacedMention): Pick<CardState, 'context' | 'passage'> {
    return { context: this.page.context(), passage: this.page.passage(placed) };
  }

  /** The pointer went on: what was begun for the name before is of no use, and would be old when it comes back. */
  forget(): void {
    this.prepared = undefined;
  }

  open(placed: PlacedMention, { focus, announcement }: OpenOptions): void {
    this.host ??= new Host(this.services.css);
    const range = rangeOfMention(placed);
    if (!range) return this.page.onClose(this);
    if (!this.isOpen) this.focusBefore = document.activeElement;
    const near = parentElement(range.startContainer) ?? undefined;
    this.host.open(near);
    this.resized.observe(this.host.stage);
    const { theme, isPrivate } = this.page.settings();
    this.state = {
      entity: placed.mention.entity,
      placed,
      trail: [],
      answer: { status: 'loading' },
      busy: true,
      ...this.article(placed),
      asOf: this.page.asOf(),
      isPrivate,
      dating: this.page.dating(),
      kept: false,
      theme: theme === 'auto' ? near && themeBehind(near) : theme,
    };
    if (announcement !== undefined) this.host.announce(announcement);
    this.ask();
    if (focus) this.focusCard();
  }

  /** Asks for what the state wants to show. */
  private ask(): void {
    const { state } = this;
    if (!state) return;
    this.token += 1;
    const { token } = this;
    const { context, passage, asOf } = state;
    const request = { entity: state.entity.id, context, passage, asOf };
    const prepared = this.preparedFor(request);
    this.prepared = undefined;
    if (prepared?.card) return this.receive(token, this.ready(prepared.card));
    this.draw();
    // Once the extension was updated, asking throws at once.
    const asked = Promise.resolve().then(() => prepared?.answer ?? this.services.answer(request));
    asked.then(
      (card) => this.receive(token, this.ready(card)),
      () => this.receive(token, { status: 'failed' }),
    );
  }

  private ready(card: Card | undefined): CardState['answer'] {
    const phrases = card ? this.page.phrases(card.entity.id, card.entity.phrases) : [];
    return { status: 'ready', card, phrases };
  }

  private receive(token: number, answer: CardState['answer']): void {
    if (token !== this.token || !this.state || !this.isOpen) return;
    this.state = { ...this.state, answer, busy: false };
    this.draw();
    const { scroller } = this.host ?? {};
    if (this.returnTo > 0 && scroller) scroller.scrollTop = this.returnTo;
    this.returnTo = 0;
  }

  private draw(): void {
    if (!this.host || !this.state) return;
    this.services.render(this.host.stage, this.state, this.actions);
    this.lay();
  }

  /** Keeps the card beside the first line of its name. @returns false when the name is gone or out of sight. */
  lay(): boolean {
    if (!this.host?.isOpen || !this.state) return false;
    if (this.state.kept) {
      this.host.stay();
      return true;
    }
    const [line] = lineBoxes(this.state.placed);
    if (!line || line.bottom < 0 || line.top > window.innerHeight) return false;
    const container = this.state.placed.run.container;
    const element = container instanceof ShadowRoot ? container.host : container;
    this.host.lay(line, getComputedStyle(element).direction === 'rtl');
    return true;
  }

  /** From now on the card belongs to the reader and no longer to its name. */
  keep(): void {
    if (!this.state) return;
    const { hasFocus } = this;
    this.state = { ...this.state, kept: true };
    this.draw();
    // The button that was pressed is gone.
    if (hasFocus) this.focusCard();
  }

  /** Shows something else in this card and asks for it. */
  private change(part: Partial<Pick<CardState, 'entity' | 'trail' | 'asOf'>>, returnTo = 0): void {
    if (!this.state) return;
    this.returnTo = returnTo;
    const isSame = part.entity === undefined && this.state.answer.status === 'ready';
    const answer = isSame ? this.state.answer : { status: 'loading' as const };
    this.state = { ...this.state, ...part, answer, busy: true };
    const { hasFocus } = this;
    this.ask();
    if (hasFocus && !isSame) this.focusCard();
  }

  /** The reader says which of several meanings was meant. */
  private choose(entity: string): void {
    const { state } = this;
    const all = state ? [state.placed.mention.entity, ...state.placed.mention.alternatives] : [];
    const chosen = all.find((one) => one.id === entity);
    if (chosen) this.change({ entity: chosen, trail: [] });
  }

  private go(to: EntityLink): void {
    const { state } = this;
    if (!state || to.id === state.entity.id) return;
    const scrolled = this.host?.scroller?.scrollTop ?? 0;
    this.change({ entity: to, trail: [...state.trail, { to: state.entity, scrolled }] });
  }

  private back(): void {
    const last = this.state?.trail.at(-1);
    if (!this.state || !last) return;
    this.change({ entity: last.to, trail: this.state.trail.slice(0, -1) }, last.scrolled);
  }

  focusCard(): void {
    this.host?.stage.querySelector<HTMLElement>('[role="dialog"]')?.focus();
  }

  close(returnFocus: boolean): void {
    this.token += 1;
    this.returnTo = 0;
    if (!this.host || !this.state) return;
    this.resized.disconnect();
    const { hasFocus } = this;
    this.services.render(this.host.stage, undefined, this.actions);
    this.host.close();
    this.state = undefined;
    this.prepared = undefined;
    if (hasFocus && returnFocus && this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
    this.focusBefore = null;
  }
}

function keyOf(request: CardRequest): string {
  return JSON.stringify(request);
}

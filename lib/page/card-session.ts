/**
 * One open card: asks for the answer, shows it, keeps it beside its name, and leaves the page as
 * it was. Every opening has a token; an answer that comes for another token is dropped.
 */
import type { ArticleContext, Card, PhraseOnPage } from '../context/card.ts';
import type { EntityRef } from '../detect/types.ts';
import { parentElement } from './dom.ts';
import { lineBoxes } from './hit-test.ts';
import { Host } from './host.ts';
import { type PlacedMention, rangeOfMention } from './placed-mention.ts';
import { themeBehind } from './page-theme.ts';
import type { Box } from './placement.ts';
import type { PageSettings } from './settings.ts';

/** What the view is given; it renders nothing else. */
export interface CardState {
  readonly entity: EntityRef;
  readonly placed: PlacedMention;
  readonly answer:
    | { readonly status: 'loading' }
    | { readonly status: 'failed' }
    | { readonly status: 'ready'; readonly card: Card | undefined; readonly phrases: readonly PhraseOnPage[] };
  readonly pinned: boolean;
  /** The reader's choice, else the page's own; undefined leaves it to the system. */
  readonly theme: 'light' | 'dark' | undefined;
}

export interface CardActions {
  onPin(): void;
  onClose(): void;
  onChoose(entity: string): void;
  onRetry(): void;
}

export interface CardServices {
  readonly css: string;
  answer(entity: string, context: ArticleContext): Promise<Card | undefined>;
  /** Draws the state into the stage, synchronously; undefined takes the view down. */
  render(stage: HTMLElement, state: CardState | undefined, actions: CardActions): void;
}

export class CardSession {
  private host: Host | undefined;
  private token = 0;
  private state: CardState | undefined;
  private focusBefore: Element | null = null;
  private prepared: { readonly key: string; readonly answer: Promise<Card | undefined> } | undefined;
  private readonly services: CardServices;
  private readonly context: () => ArticleContext;
  private readonly phrases: (entity: string, phrases: readonly string[]) => readonly PhraseOnPage[];
  private readonly theme: () => PageSettings['theme'];
  private readonly actions: CardActions;
  private readonly resized = new ResizeObserver(() => this.lay());

  constructor(
    services: CardServices,
    context: () => ArticleContext,
    phrases: (entity: string, phrases: readonly string[]) => readonly PhraseOnPage[],
    theme: () => PageSettings['theme'],
    actions: Pick<CardActions, 'onPin' | 'onClose'>,
  ) {
    this.services = services;
    this.context = context;
    this.phrases = phrases;
    this.theme = theme;
    this.actions = { ...actions, onChoose: (entity) => this.choose(entity), onRetry: () => this.retry() };
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

  /** Does an event's path lead through the open card? */
  contains(path: readonly EventTarget[]): boolean {
    return this.host !== undefined && this.isOpen && path.includes(this.host.element);
  }

  isOurs(node: Node): boolean {
    return node === this.host?.element;
  }

  /** Starts the look-up while the pointer still dwells. */
  prepare(placed: PlacedMention): void {
    const key = placed.mention.entity.id;
    if (this.prepared?.key === key) return;
    const answer = this.services.answer(key, this.context());
    // Reported when the card opens; until then nobody has asked for it.
    answer.catch(() => undefined);
    this.prepared = { key, answer };
  }

  open(
    placed: PlacedMention,
    options: { readonly pinned: boolean; readonly focus: boolean; readonly announcement?: string | undefined },
  ): void {
    this.host ??= new Host(this.services.css);
    const range = rangeOfMention(placed);
    if (!range) return this.actions.onClose();
    if (!this.isOpen) this.focusBefore = document.activeElement;
    const near = parentElement(range.startContainer) ?? undefined;
    this.host.open(near);
    this.resized.observe(this.host.stage);
    this.state = {
      entity: placed.mention.entity,
      placed,
      answer: { status: 'loading' },
      pinned: options.pinned,
      theme: this.theme() === 'auto' ? near && themeBehind(near) : (this.theme() as 'light' | 'dark'),
    };
    if (options.announcement !== undefined) this.host.announce(options.announcement);
    this.ask(placed.mention.entity.id);
    if (options.focus) this.focusCard();
  }

  private ask(entity: string): void {
    this.token += 1;
    const { token } = this;
    const asked = this.prepared?.key === entity ? this.prepared.answer : this.services.answer(entity, this.context());
    this.prepared = undefined;
    this.draw();
    asked.then(
      (card) => this.receive(token, { status: 'ready', card, phrases: card ? this.phrases(entity, card.entity.phrases) : [] }),
      () => this.receive(token, { status: 'failed' }),
    );
  }

  private receive(token: number, answer: CardState['answer']): void {
    if (token !== this.token || !this.state || !this.isOpen) return;
    this.state = { ...this.state, answer };
    this.draw();
  }

  private draw(): void {
    if (!this.host || !this.state) return;
    this.services.render(this.host.stage, this.state, this.actions);
    this.lay();
  }

  /** Keeps the card beside the first line of its name. @returns false when the name is gone or out of sight. */
  lay(): boolean {
    if (!this.host?.isOpen || !this.state) return false;
    const [line] = lineBoxes(this.state.placed);
    if (!line || line.bottom < 0 || line.top > window.innerHeight) return false;
    const container = this.state.placed.run.container;
    const element = container instanceof ShadowRoot ? container.host : container;
    this.host.lay(line, getComputedStyle(element).direction === 'rtl');
    return true;
  }

  setPinned(pinned: boolean): void {
    if (!this.state) return;
    this.state = { ...this.state, pinned };
    this.draw();
  }

  /** The reader says which of several meanings was meant. */
  private choose(entity: string): void {
    const { state } = this;
    const all = state ? [state.placed.mention.entity, ...state.placed.mention.alternatives] : [];
    const chosen = all.find((one) => one.id === entity);
    if (!state || !chosen) return;
    this.state = { ...state, entity: chosen, answer: { status: 'loading' } };
    this.ask(entity);
  }

  private retry(): void {
    if (!this.state) return;
    this.state = { ...this.state, answer: { status: 'loading' } };
    this.ask(this.state.entity.id);
  }

  focusCard(): void {
    this.host?.stage.querySelector<HTMLElement>('[role="dialog"]')?.focus();
  }

  close(returnFocus: boolean): void {
    this.token += 1;
    if (!this.host || !this.state) return;
    this.resized.disconnect();
    const hadFocus = document.activeElement === this.host.element;
    this.services.render(this.host.stage, undefined, this.actions);
    this.host.close();
    this.state = undefined;
    this.prepared = undefined;
    if (hadFocus && returnFocus && this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
    this.focusBefore = null;
  }
}

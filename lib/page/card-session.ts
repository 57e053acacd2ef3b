/**
 * One open card: asks for the answer, shows it, keeps it beside its name, and leaves the page as
 * it was. Every question has a token; an answer that comes for another token is dropped.
 */
import type { Card, EntityLink } from '../context/card.ts';
import type { CardActions, CardPage, CardServices, CardState } from './card-view.ts';
import { parentElement } from './dom.ts';
import { lineBoxes } from './hit-test.ts';
import { Host } from './host.ts';
import { themeBehind } from './page-theme.ts';
import { type PlacedMention, rangeOfMention } from './placed-mention.ts';
import type { Box } from './placement.ts';
import { PreparedAnswers } from './prepared-answers.ts';

export interface OpenOptions {
  readonly focus: boolean;
  readonly announcement?: string | undefined;
}

export class CardSession {
  private host: Host | undefined;
  private token = 0;
  /** Where the card that the reader goes back to was scrolled to. */
  private returnTo = 0;
  private state: CardState | undefined;
  private focusBefore: Element | null = null;
  private readonly prepared = new PreparedAnswers();
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
    this.prepared.prepare(request, (asked) => this.services.answer(asked));
  }

  private article(placed: PlacedMention): Pick<CardState, 'context' | 'passage'> {
    return { context: this.page.context(), passage: this.page.passage(placed) };
  }

  /** The pointer went on: what was begun for the name before is of no use, and would be old when it comes back. */
  forget(): void {
    this.prepared.forget();
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
    const prepared = this.prepared.take(request);
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
    this.prepared.forget();
    if (hasFocus && returnFocus && this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
    this.focusBefore = null;
  }
}

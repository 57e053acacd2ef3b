/** The cards of a page: the one beside a name, and those that the reader keeps while reading on. */
import { CardSession } from './card-session.ts';
import type { CardPage, CardServices } from './card-view.ts';

/** More hide the article; the one kept longest makes room. */
const MOST_KEPT = 4;

export type CardsPage = Omit<CardPage, 'onKeep' | 'onClose' | 'asOf' | 'onAsOf'> & {
  /** The card beside a name is to be kept, or closed. */
  onKeep(): void;
  onClose(): void;
};

export class Cards {
  private beside: CardSession;
  private kept: readonly CardSession[] = [];
  /** The reader's last choice, for the next card. */
  private asOf = false;
  private readonly services: CardServices;
  private readonly page: CardPage;

  constructor(services: CardServices, page: CardsPage) {
    this.services = services;
    this.page = {
      ...page,
      asOf: () => this.asOf,
      onAsOf: (asOf) => {
        this.asOf = asOf;
      },
      onKeep: (card) => (card === this.beside ? page.onKeep() : this.release(card)),
      onClose: (card) => (card === this.beside ? page.onClose() : this.release(card)),
    };
    this.beside = new CardSession(services, this.page);
  }

  /** The card beside a name. */
  get current(): CardSession {
    return this.beside;
  }

  contains(path: readonly EventTarget[]): boolean {
    return this.beside.contains(path) || this.isOnKept(path);
  }

  /** Does an event's path lead through a kept card? What is below it is out of reach. */
  isOnKept(path: readonly EventTarget[]): boolean {
    return this.kept.some((card) => card.contains(path));
  }

  /** Brings the kept card that was pressed in front of the others. */
  raise(path: readonly EventTarget[]): void {
    this.kept.find((card) => card.contains(path))?.raise();
  }

  isOurs(node: Node): boolean {
    return this.beside.isOurs(node) || this.kept.some((card) => card.isOurs(node));
  }

  /** Keeps the card that is open beside its name; the next name has a new one. */
  keep(): void {
    if (!this.beside.isOpen) return;
    // What the page took away is no card any more.
    for (const card of this.kept) if (!card.isOpen) this.release(card);
    const [oldest] = this.kept;
    if (oldest && this.kept.length >= MOST_KEPT) this.release(oldest);
    this.beside.keep();
    this.kept = [...this.kept, this.beside];
    this.beside = new CardSession(this.services, this.page);
  }

  private release(card: CardSession): void {
    this.kept = this.kept.filter((one) => one !== card);
    card.close(true);
  }

  /** Closes the kept card that has the keyboard. @returns whether there was one. */
  closeFocused(): boolean {
    const focused = this.kept.find(({ hasFocus }) => hasFocus);
    if (focused) this.release(focused);
    return focused !== undefined;
  }

  /** Puts the keyboard into the card beside a name, else into the next kept one. @returns whether there is any */
  focus(): boolean {
    // One that was kept in a dialog is there and cannot be seen while the dialog is closed.
    const open = [this.beside, ...this.kept].filter((card) => card.box !== undefined && card.box.right > card.box.left);
    const at = open.findIndex(({ hasFocus }) => hasFocus);
    const next = open[(at + 1) % open.length];
    next?.focusCard();
    return next !== undefined;
  }

  closeAll(): void {
    for (const card of this.kept) this.release(card);
    this.beside.close(false);
  }

  /** The viewport changed: kept cards stay inside it. */
  lay(): void {
    for (const card of this.kept) card.lay();
  }
}

/**
 * The reader's companion on one page: finds names, marks them, answers pointer and keyboard.
 * Assembles the parts of this room; whoever starts it brings the names, the answers and the view.
 */
import type { ArticleContext } from '../context/card.ts';
import type { Dating } from '../context/dating.ts';
import type { EntityRef, NameIndex } from '../detect/types.ts';
import { articleDating } from './article.ts';
import type { CardServices } from './card-view.ts';
import { Cards } from './cards.ts';
import { markAt } from './hit-test.ts';
import { DEFAULT_DELAYS, type HoverEvent, type HoverState, step } from './hover.ts';
import { Marks } from './marks.ts';
import { inDocumentOrder, selectMarks } from './order.ts';
import { positionAmong } from './position.ts';
import { PageNames } from './page-names.ts';
import { passageOf } from './passage.ts';
import { type PlacedMention, rangeOfMention } from './placed-mention.ts';
import { isOnBridge } from './placement.ts';
import { listen, type PointerFacts } from './pointer.ts';
import { Scanner } from './scanner.ts';
import type { PageSettings } from './settings.ts';

/** Asking a page for its date reads its metadata: not with every change. */
const DATE_PAUSE_MS = 1_000;

export type PageCommand = 'next' | 'previous' | 'open';

export interface NameOnPage extends Omit<EntityRef, 'id'> {
  readonly entity: string;
  readonly count: number;
}

export interface ReaderServices extends CardServices {
  readonly index: NameIndex;
  /** False once the extension was removed, updated or switched off under this page. */
  isAlive(): boolean;
  /** Says which name it is, and where among the marks, for a screen reader. */
  announce(entity: EntityRef, at?: { readonly index: number; readonly total: number }): string;
}

export class Reader {
  private readonly names: PageNames;
  private readonly marks = new Marks();
  private readonly scanner: Scanner;
  private readonly cards: Cards;
  private readonly stopper = new AbortController();
  /** The address that `dating` was read at: a page that moves on is another article. */
  private address = location.href;
  private dating: Dating | undefined;
  /** When the page was asked for its date last, ms of `performance.now`. */
  private datedAt = performance.now();
  private hover: HoverState<PlacedMention> = { mode: 'idle' };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private leftNameAt = { x: 0, y: 0 };
  private settings: PageSettings;
  private readonly services: ReaderServices;
  private readonly root: Document | Element;

  /** Reads `root` and what will be added to it, until `stop`. `onStale` is told when another document took its place. */
  constructor(root: Document | Element, services: ReaderServices, settings: PageSettings, onStale: () => void) {
    this.root = root;
    this.services = services;
    this.settings = settings;
    this.dating = articleDating(document, location.href);
    this.names = new PageNames(services.index, this.dating?.date);
    this.cards = new Cards(services, {
      context: () => this.context(),
      dating: () => this.dating,
      passage: (placed) => passageOf(placed, this.names.runs.inRun(placed.run)),
      phrases: (entity, phrases) => this.names.runs.phrasesFor(entity, phrases),
      settings: () => this.settings,
      onKeep: () => this.send({ type: 'keep' }),
      onClose: () => this.send({ type: 'dismiss', how: 'button' }),
    });
    const { signal } = this.stopper;
    this.scanner = new Scanner(
      this.names,
      { onChange: () => this.mark(), onNewDocument: onStale, onStorm: () => this.marks.keepNear() },
      (node) => this.cards.isOurs(node),
      signal,
    );
    listen(this.pointerHandlers(), signal);
    this.scanner.start(root);
  }

  /** Takes everything of ours out of the page. */
  stop(): void {
    this.send({ type: 'dismiss', how: 'button' });
    this.cards.closeAll();
    this.stopper.abort();
    clearTimeout(this.timer);
    this.marks.clear();
  }

  update(settings: PageSettings): void {
    this.settings = settings;
    this.names.touchAll();
    this.mark();
  }

  /** Everything that was found, most frequent first. */
  list(): NameOnPage[] {
    const counts = this.names.runs.counts();
    return [...counts].flatMap(([id, count]) => {
      const entity = this.services.index.entities.find((one) => one.id === id);
      return entity ? [{ entity: id, label: entity.label, native: entity.native, kind: entity.kind, class: entity.class, count }] : [];
    });
  }

  context(): ArticleContext {
    const entities = [...this.names.runs.counts().keys()];
    return this.dating ? { date: this.dating.date, entities } : { entities };
  }

  /** Brings the marks in line with the names, for the sections that changed. */
  private mark(): void {
    if (!this.alive()) return;
    if (location.href !== this.address) this.turnPage();
    this.lookForDate();
    for (const [section, mentions] of this.names.takeChanges()) {
      this.marks.setSection(section, selectMarks(mentions, this.settings));
    }
    this.marks.flush();
    const { current } = this.cards.current;
    if (current && !rangeOfMention(current)) this.send({ type: 'dismiss', how: 'button' });
  }

  /** A single-page site went on to another address. */
  private turnPage(): void {
    this.address = location.href;
    this.datedAt = performance.now();
    this.dating = articleDating(document, this.address);
    this.names.startAgain(this.dating?.date);
    this.scanner.wake();
  }

  /** Scripts put a page's metadata in late, and change them when a site goes on to another article. */
  private lookForDate(now = performance.now()): void {
    if (now - this.datedAt < DATE_PAUSE_MS) return;
    this.datedAt = now;
    const dating = articleDating(document, this.address);
    if (dating?.date === this.dating?.date) return;
    this.dating = dating;
    this.names.startAgain(dating?.date);
    this.scanner.wake();
  }

  private alive(): boolean {
    if (this.stopper.signal.aborted) return false;
    if (this.services.isAlive()) return true;
    this.stop();
    return false;
  }

  private send(event: HoverEvent<PlacedMention>, announcement?: string): void {
    const { state, effects } = step(this.hover, event, { ...DEFAULT_DELAYS, dwell: this.settings.dwellMs });
    this.hover = state;
    for (const effect of effects) {
      if (effect.type === 'arm') this.arm(effect.ms);
      if (effect.type === 'disarm') clearTimeout(this.timer);
      if (effect.type === 'forget') this.cards.current.forget();
      if (effect.type === 'prepare') {
        this.lookForDate();
        this.cards.current.prepare(effect.on);
      }
      if (effect.type === 'keep') this.keep();
      if (effect.type === 'open') {
        this.lookForDate();
        this.open(effect.on, effect.focus, announcement);
      }
      if (effect.type === 'close') this.close(effect.returnFocus);
    }
  }

  private arm(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.alive() && this.send(this.onTimer()), ms);
  }

  /** A card in which the reader works does not close because the pointer is elsewhere. */
  private onTimer(): HoverEvent<PlacedMention> {
    return { type: this.hover.mode === 'leaving' && this.cards.current.hasFocus ? 'focus-card' : 'timer' };
  }

  private open(placed: PlacedMention, focus: boolean, announcement: string | undefined): void {
    this.marks.setOpen(rangeOfMention(placed));
    this.cards.current.open(placed, { focus, announcement });
  }

  private keep(): void {
    this.marks.setOpen(undefined);
    this.cards.keep();
  }

  private close(returnFocus: boolean): void {
    this.marks.setOpen(undefined);
    this.cards.current.close(returnFocus);
  }

  private pointerHandlers(): Parameters<typeof listen>[0] {
    return {
      onMove: (facts) => this.alive() && this.onMove(facts),
      onPress: (facts) => this.alive() && this.onPress(facts),
      onPressOutside: ({ path }) => {
        if (this.cards.current.contains(path)) this.send({ type: 'focus-card' });
        else if (!this.cards.contains(path)) this.send({ type: 'dismiss', how: 'outside' });
      },
      onEscape: () => {
        if (this.cards.closeFocused()) return true;
        const open = this.cards.current.isOpen;
        this.send({ type: 'dismiss', how: 'escape' });
        return open;
      },
      onScroll: () => {
        this.scanner.giveWay();
        const card = this.cards.current;
        if (card.isOpen && !card.lay()) this.send({ type: 'dismiss', how: 'gone' });
      },
      onInput: () => this.scanner.giveWay(),
      onResize: () => this.cards.lay(),
      onLeave: () => this.send({ type: 'move', on: undefined, speed: 0, inCard: false, onBridge: false }),
    };
  }

  private onMove({ x, y, speed, path }: PointerFacts): void {
    const card = this.cards.current;
    const inCard = card.contains(path);
    const on = inCard || this.cards.isOnKept(path) ? undefined : markAt(this.names.runs, this.marks, path[0], x, y);
    const { box } = card;
    if (on && on === card.current) this.leftNameAt = { x, y };
    const onBridge = box !== undefined && !inCard && isOnBridge(this.leftNameAt, { x, y }, box);
    this.send({ type: 'move', on, speed, inCard, onBridge });
  }

  private onPress({ x, y, path }: PointerFacts): void {
    if (this.cards.current.contains(path)) return this.send({ type: 'focus-card' });
    if (this.cards.isOnKept(path)) return this.cards.raise(path);
    const on = markAt(this.names.runs, this.marks, path[0], x, y);
    if (!on) return this.send({ type: 'dismiss', how: 'outside' });
    this.leftNameAt = { x, y };
    this.send({ type: 'activate', on, focus: false });
  }

  /** The keyboard's way: from the open card, else from the selection, else from the top of the screen. */
  run(command: PageCommand): boolean {
    if (!this.alive()) return false;
    if (command === 'open' && this.cards.focus()) return true;
    const marks = inDocumentOrder(this.marks.all());
    const at = positionAmong(marks, this.cards.current.current);
    const index = command === 'next' ? at.after : command === 'previous' ? at.before : at.here;
    const on = marks[(index + marks.length) % marks.length];
    if (!on) return false;
    this.goTo(on, this.services.announce(on.mention.entity, { index: marks.indexOf(on) + 1, total: marks.length }), command === 'open');
    return true;
  }

  /** Selects a name, brings it into view and opens its card. */
  private goTo(placed: PlacedMention, announcement: string, focus: boolean): void {
    const range = rangeOfMention(placed);
    if (!range) return;
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range.cloneRange());
    const box = range.getBoundingClientRect();
    if (box.top < 0 || box.bottom > window.innerHeight) {
      const element = range.startContainer.parentElement;
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
    this.send({ type: 'activate', on: placed, focus }, announcement);
  }

  /** Jumps to the first mention of an entity, marked or not. */
  jump(entity: string): boolean {
    if (!this.alive()) return false;
    const [first] = inDocumentOrder(this.names.runs.mentionsOf(entity));
    if (!first) return false;
    this.goTo(first, this.services.announce(first.mention.entity), true);
    return true;
  }
}

/**
 * What the page added and changed since it was read: noted in the observer's callback, taken in during slices. While a
 * storm blows, what is far from the viewport waits (postponed.ts); nothing is read twice for it.
 */
import { closest, isConnected, parentElement, tagOf } from './dom.ts';
import { farFromViewport, Postponed } from './postponed.ts';
import { isBlock, SKIPPED_SELECTOR } from './runs.ts';

/** So many are taken in before the clock is asked: the first may pay for the page's layout. */
const TAKEN_AT_ONCE = 64;

export type Container = Element | ShadowRoot;

export interface ArrivalsReader {
  /** An element is to be read with all that is in it. */
  read(element: Element): void;
  /** A block's own words are to be read again. */
  rescan(container: Container): void;
  /** A block's words are to be forgotten; they are read later. */
  forget(container: Container): void;
  isStormy(): boolean;
}

export class Arrivals {
  private added = new Set<Element>();
  /** Of what was added, what is being taken in, and what of it is read: with all that is in it. */
  private batch = new Set<Element>();
  private readonly read = new Set<Element>();
  private readonly changed = new Set<Container>();
  private readonly postponed = new Postponed();
  private readonly reader: ArrivalsReader;

  constructor(reader: ArrivalsReader) {
    this.reader = reader;
  }

  /** Is there something new? */
  get isAny(): boolean {
    return this.batch.size + this.added.size + this.changed.size > 0;
  }

  get isAnyPostponed(): boolean {
    return !this.postponed.isEmpty;
  }

  get isLooking(): boolean {
    return this.postponed.isLooking;
  }

  clear(): void {
    this.postponed.clear();
    for (const queue of [this.added, this.batch, this.read, this.changed]) queue.clear();
  }

  noteAdded(node: Node): void {
    if (node instanceof Element && isBlock(tagOf(node))) {
      this.added.add(node);
      return;
    }
    this.noteChanged(node);
    if (!(node instanceof Element)) return;
    for (const inner of node.querySelectorAll('*')) if (isBlock(tagOf(inner))) this.added.add(inner);
  }

  /** The words of the block around a node changed. */
  noteChanged(node: Node): void {
    const container = blockOf(node);
    if (container) this.changed.add(container);
  }

  /** The page removed or moved nodes. */
  noteRemoved(nodes: NodeList): void {
    if (!this.postponed.isEmpty) for (const node of nodes) this.postponed.drop(node);
  }

  /** Anything that waits may have come near. */
  startLook(): void {
    this.postponed.startLook();
  }

  /** Takes in what was noted, until a time of `performance.now`; then looks at some of what waits. */
  take(until: number): void {
    let taken = 0;
    const isOver = (): boolean => ++taken % TAKEN_AT_ONCE === 0 && performance.now() > until;
    if (this.batch.size === 0) {
      [this.batch, this.added] = [this.added, this.batch];
      this.read.clear();
    }
    this.takeChanged(isOver);
    this.takeAdded(isOver);
    for (const element of this.postponed.look()) this.readPostponed(element);
  }

  /** The page is calm: one after the other. @returns whether there may be more. */
  takePostponed(): boolean {
    const element = this.reader.isStormy() ? undefined : this.postponed.next();
    if (element) this.readPostponed(element);
    return element !== undefined;
  }

  private takeChanged(isOver: () => boolean): void {
    for (const container of this.changed) {
      this.changed.delete(container);
      if (container instanceof Element && topmost(container, this.isAwaited) && !topmost(container, this.isRead)) {
        // It is read with what it is part of, once that is near.
        this.reader.forget(container);
        this.batch.add(container);
      } else this.reader.rescan(container);
      if (isOver()) return;
    }
  }

  /** Most of what is added at once lies side by side: what is around it is asked once. */
  private takeAdded(isOver: () => boolean): void {
    const isFar = this.reader.isStormy() ? farFromViewport() : () => false;
    let parent: Element | null = null;
    let above: Element | 'done' | undefined;
    for (const element of this.batch) {
      this.batch.delete(element);
      const up = parentElement(element);
      // Without a parent it is the page's root, one of a shadow tree's, or gone: no two are alike.
      if (up === null || up !== parent) {
        parent = up;
        above = isConnected(element) ? this.lookAbove(element) : 'done';
      }
      if (above !== 'done') {
        if (isFar(element)) this.postponed.keep(element);
        else {
          this.readWhole(above ?? element);
          if (above) parent = null;
        }
      }
      if (isOver()) return;
    }
  }

  /** To be read, but not yet. */
  private readonly isAwaited = (element: Element): boolean =>
    this.batch.has(element) || this.added.has(element) || this.postponed.has(element);

  private readonly isRead = (element: Element): boolean => this.read.has(element);

  /** What is to be read above an element and brings it along; `done` where there is nothing to read, or it is read already. */
  private lookAbove(element: Element): Element | 'done' | undefined {
    const parent = parentElement(element);
    if ((this.read.size > 0 && topmost(parent, this.isRead)) || insideSkipped(parent ?? element)) return 'done';
    return topmost(parent, this.isAwaited);
  }

  private readWhole(element: Element): void {
    this.batch.delete(element);
    this.added.delete(element);
    this.postponed.dropWithin(element);
    this.read.add(element);
    this.reader.read(element);
  }

  private readPostponed(element: Element): void {
    // What was read before it in this slice may have brought it along.
    if (!this.postponed.has(element)) return;
    const above = isConnected(element) ? this.lookAbove(element) : 'done';
    if (above === 'done') this.postponed.drop(element);
    else this.readWhole(above ?? element);
  }
}

/** The topmost element, from `element` upwards, for which `test` holds. */
function topmost(element: Element | null, test: (element: Element) => boolean): Element | undefined {
  let top: Element | undefined;
  for (let up = element; up; up = parentElement(up)) if (test(up)) top = up;
  return top;
}

/** The block whose own words a node is part of. */
function blockOf(node: Node): Container | undefined {
  let at: Node | null = node instanceof Element && isBlock(tagOf(node)) ? node : node.parentNode;
  while (at instanceof Element && !isBlock(tagOf(at))) at = parentElement(at) ?? at.parentNode;
  return at instanceof Element || at instanceof ShadowRoot ? at : undefined;
}

/** Inside something whose text is never read. The walk itself only looks downwards. */
export function insideSkipped(element: Element): boolean {
  return closest(element, SKIPPED_SELECTOR) !== null;
}

/**
 * What a stormy page adds far from the viewport. Nobody can read it there, and most of it is gone again before anybody
 * scrolls to it: it is read once it comes near, or once the page is calm.
 */
import { boxOf, isConnected } from './dom.ts';

/** So much above and below the viewport counts as near, in screens. */
const NEAR_SCREENS = 1;
/** One look takes so long, ms, and goes on at the next. */
const LOOK_MS = 2;
/** So many are asked before the clock: the first of a look may pay for the page's layout. */
const ASKED_AT_ONCE = 64;

export class Postponed {
  private readonly waiting = new Set<Element>();
  /** Where the next look goes on. A set's iterator bears that the set changes. */
  private cursor = this.waiting.values();
  /** Elements that the look under way has not asked yet. */
  private unasked = 0;

  get isEmpty(): boolean {
    return this.waiting.size === 0;
  }

  has(element: Element): boolean {
    return this.waiting.has(element);
  }

  keep(element: Element): void {
    this.waiting.add(element);
  }

  /** The page removed or moved a node. */
  drop(node: Node): void {
    this.waiting.delete(node as Element);
  }

  /** An element is read now, with all that is in it. */
  dropWithin(element: Element): void {
    this.waiting.delete(element);
    if (this.waiting.size === 0) return;
    for (const inner of Element.prototype.querySelectorAll.call(element, '*')) this.waiting.delete(inner);
  }

  clear(): void {
    this.waiting.clear();
    this.unasked = 0;
  }

  /** Anything may have come near: all are to be asked again. */
  startLook(): void {
    this.unasked = this.waiting.size;
  }

  get isLooking(): boolean {
    return this.unasked > 0;
  }

  /** Goes on with the look. @returns what has come near; it waits until it is dropped. Forgets what has left the page. */
  look(): Element[] {
    const near: Element[] = [];
    if (this.unasked === 0) return near;
    const until = performance.now() + LOOK_MS;
    const isFar = farFromViewport();
    for (let asked = 1; this.unasked > 0; asked++) {
      const element = this.next();
      this.unasked = element ? this.unasked - 1 : 0;
      if (!element) break;
      if (!isConnected(element)) this.waiting.delete(element);
      else if (!isFar(element)) near.push(element);
      if (asked % ASKED_AT_ONCE === 0 && performance.now() > until) break;
    }
    return near;
  }

  /** One after the other, round and round; what is not dropped comes again. */
  next(): Element | undefined {
    const { value, done } = this.cursor.next();
    if (!done) return value;
    this.cursor = this.waiting.values();
    return this.cursor.next().value;
  }
}

const scrollHeightOf = (element: Element): number => Number(Reflect.get(Element.prototype, 'scrollHeight', element));

/**
 * Tells what is far, for one stretch of work. Every element is asked itself: a parent's box says little of where its
 * children are (`body { height: 100% }`, fixed boxes, floats).
 */
export function farFromViewport(): (element: Element) => boolean {
  const screen = window.innerHeight;
  const above = -screen * NEAR_SCREENS;
  const below = screen + screen * NEAR_SCREENS;
  return (element) => {
    const { top, bottom, width, height } = boxOf(element);
    // A box without an area does not tell where its content is: it may be fixed, float, or not be shown yet.
    if (width === 0 || height === 0) return false;
    if (top > below) return true;
    return bottom < above && top + scrollHeightOf(element) < above;
  };
}

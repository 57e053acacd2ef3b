/**
 * What a stormy page adds far from the viewport. Nobody can read it there, and most of it is gone again before anybody
 * scrolls to it: it is read once it comes near, or once the page is calm.
 */
import { boxOf, isConnected, parentElement } from './dom.ts';

/** So much above and below the viewport counts as near, in screens. */
const NEAR_SCREENS = 1;
/** Elements that are kept before those are dropped that have left the page. */
const MOST_UNSWEPT = 2_000;

export class Postponed {
  private readonly byParent = new Map<Element | null, Set<Element>>();
  private size = 0;
  /** Elements after which the next sweep is due. */
  private sweepAt = MOST_UNSWEPT;

  /** Keeps those of some new elements that are far from the viewport, and answers the others. */
  sort(elements: Iterable<Element>): Element[] {
    const near: Element[] = [];
    const isFar = farFromViewport();
    for (const element of elements) {
      if (isFar(element)) this.keep(element);
      else near.push(element);
    }
    if (this.size > this.sweepAt) this.sweep();
    return near;
  }

  private keep(element: Element): void {
    const parent = parentElement(element);
    const siblings = this.byParent.get(parent) ?? new Set();
    if (!siblings.has(element)) this.size += 1;
    this.byParent.set(parent, siblings.add(element));
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  /** What has come near since. */
  takeNear(): Element[] {
    const all = this.takeAll();
    return this.sort(all);
  }

  takeAll(): Element[] {
    const all = [...this.byParent.values()].flatMap((siblings) => [...siblings]);
    this.byParent.clear();
    this.size = 0;
    return all;
  }

  private sweep(): void {
    for (const [parent, siblings] of this.byParent) {
      for (const element of siblings) {
        if (isConnected(element)) continue;
        siblings.delete(element);
        this.size -= 1;
      }
      if (siblings.size === 0) this.byParent.delete(parent);
    }
    this.sweepAt = this.size + MOST_UNSWEPT;
  }
}

/** Tells what is far, for one stretch of work: where all of a parent is far, so are its children. */
function farFromViewport(): (element: Element) => boolean {
  const reach = window.innerHeight * NEAR_SCREENS;
  const isFar = (element: Element): boolean => {
    const { top, bottom, width, height } = boxOf(element);
    return (width !== 0 || height !== 0) && (bottom < -reach || top > window.innerHeight + reach);
  };
  let parent: Element | null = null;
  let isParentFar = false;
  return (element) => {
    const above = parentElement(element);
    if (above !== null && above !== parent) {
      parent = above;
      isParentFar = isFar(above);
    }
    return (above !== null && isParentFar) || isFar(element);
  };
}

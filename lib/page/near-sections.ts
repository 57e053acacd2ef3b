/**
 * Which sections of a long page are near the viewport. Nothing is watched for good: an
 * IntersectionObserver pays for every element in every frame in which the page changes (a fifth of the
 * main thread under 1,000 new nodes a second, measured in Chromium 156). A new section is looked at
 * once, by an observer, without forcing a layout; all are looked at again after scrolling.
 */
import { boxOf } from './dom.ts';
import type { PlacedMention } from './placed-mention.ts';

/** How far outside the viewport a section still counts as near, in screens: a section fills about one. */
const NEAR_SCREENS = 1.5;
/** Pause between two looks while the reader scrolls, ms. */
const SCROLL_PAUSE_MS = 100;

export class NearSections {
  private readonly ends = new Map<number, readonly [Element, Element]>();
  private readonly fresh = new Map<Element, Set<number>>();
  private readonly near = new Set<number>();
  private readonly observer: IntersectionObserver;
  private readonly stopper = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly onChange: (entered: readonly number[]) => void;

  /** `onChange` is called when sections came near or are so no longer, with those that came. */
  constructor(onChange: (entered: readonly number[]) => void) {
    this.onChange = onChange;
    this.observer = new IntersectionObserver((changes) => this.takeFresh(changes), { rootMargin: `${NEAR_SCREENS * 100}% 0px` });
    const options = { capture: true, passive: true, signal: this.stopper.signal } as const;
    window.addEventListener('scroll', () => this.lookSoon(), options);
    window.addEventListener('resize', () => this.lookSoon(), options);
  }

  has(section: number): boolean {
    return this.near.has(section);
  }

  /** Takes a section, with its marks in document order; without marks it is forgotten. */
  watch(section: number, marks: readonly PlacedMention[]): void {
    const [first] = marks;
    const last = marks[marks.length - 1];
    if (!first || !last) {
      this.ends.delete(section);
      this.near.delete(section);
      return;
    }
    const isKnown = this.ends.has(section);
    this.ends.set(section, [elementOf(first), elementOf(last)]);
    if (!isKnown) this.lookOnce(section, elementOf(first));
  }

  stop(): void {
    this.stopper.abort();
    clearTimeout(this.timer);
    this.observer.disconnect();
  }

  private lookOnce(section: number, element: Element): void {
    const sections = this.fresh.get(element);
    if (sections) sections.add(section);
    else {
      this.fresh.set(element, new Set([section]));
      this.observer.observe(element);
    }
  }

  private takeFresh(changes: readonly IntersectionObserverEntry[]): void {
    const entered: number[] = [];
    for (const { target, isIntersecting } of changes) {
      this.observer.unobserve(target);
      for (const section of this.fresh.get(target) ?? []) {
        if (!isIntersecting || !this.ends.has(section) || this.near.has(section)) continue;
        this.near.add(section);
        entered.push(section);
      }
      this.fresh.delete(target);
    }
    if (entered.length > 0) this.onChange(entered);
  }

  private lookSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.look();
    }, SCROLL_PAUSE_MS);
  }

  /** Looks where every section is now. */
  look(): void {
    const entered: number[] = [];
    let anyLeft = false;
    const reach = window.innerHeight * NEAR_SCREENS;
    for (const [section, [first, last]] of this.ends) {
      const isNear = boxOf(last).bottom > -reach && boxOf(first).top < window.innerHeight + reach;
      if (isNear === this.near.has(section)) continue;
      if (isNear) {
        this.near.add(section);
        entered.push(section);
      } else {
        this.near.delete(section);
        anyLeft = true;
      }
    }
    if (anyLeft || entered.length > 0) this.onChange(entered);
  }
}

function elementOf({ run: { container } }: PlacedMention): Element {
  return container instanceof ShadowRoot ? container.host : container;
}

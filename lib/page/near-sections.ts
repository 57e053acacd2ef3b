/**
 * Which sections of a long page are near the viewport. Watches the first and the last marked block of
 * each, not every block: an IntersectionObserver pays for every element in every frame (7 s over the
 * first seconds of a live blog of 4 MB with 20,000 blocks, measured in Chromium 156).
 */
import type { PlacedMention } from './page-names.ts';

/** How far outside the viewport a section still counts as near: a section fills about a screen. */
const NEAR = '150% 0px';

export class NearSections {
  private readonly sentinels = new Map<number, readonly Element[]>();
  private readonly sectionsOf = new Map<Element, Set<number>>();
  private readonly seen = new Set<Element>();
  private readonly near = new Set<number>();
  private readonly observer: IntersectionObserver;

  /** `onChange` is told which sections came near and which are so no longer. */
  constructor(onChange: (entered: readonly number[], left: readonly number[]) => void) {
    this.observer = new IntersectionObserver((changes) => onChange(...this.take(changes)), { rootMargin: NEAR });
  }

  has(section: number): boolean {
    return this.near.has(section);
  }

  /** Watches a section, with its marks in document order, from now on; without marks no longer. */
  watch(section: number, marks: readonly PlacedMention[]): void {
    const ends = marks.length === 0 ? [] : [marks[0], marks[marks.length - 1]];
    const now = [...new Set(ends.flatMap((placed) => (placed ? elementOf(placed) : [])))];
    const before = this.sentinels.get(section) ?? [];
    for (const element of before) if (!now.includes(element)) this.drop(element, section);
    for (const element of now) if (!before.includes(element)) this.add(element, section);
    if (now.length > 0) this.sentinels.set(section, now);
    else this.sentinels.delete(section);
    this.update(section);
  }

  stop(): void {
    this.observer.disconnect();
    this.near.clear();
  }

  private add(element: Element, section: number): void {
    const sections = this.sectionsOf.get(element);
    if (sections) sections.add(section);
    else {
      this.sectionsOf.set(element, new Set([section]));
      this.observer.observe(element);
    }
  }

  private drop(element: Element, section: number): void {
    const sections = this.sectionsOf.get(element);
    sections?.delete(section);
    if (sections?.size !== 0) return;
    this.sectionsOf.delete(element);
    this.seen.delete(element);
    this.observer.unobserve(element);
  }

  private take(changes: readonly IntersectionObserverEntry[]): [number[], number[]] {
    const touched = new Set<number>();
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) this.seen.add(target);
      else this.seen.delete(target);
      for (const section of this.sectionsOf.get(target) ?? []) touched.add(section);
    }
    const before = new Set([...touched].filter((section) => this.near.has(section)));
    for (const section of touched) this.update(section);
    const entered = [...touched].filter((section) => this.near.has(section) && !before.has(section));
    return [entered, [...before].filter((section) => !this.near.has(section))];
  }

  private update(section: number): void {
    const isNear = (this.sentinels.get(section) ?? []).some((element) => this.seen.has(element));
    if (isNear) this.near.add(section);
    else this.near.delete(section);
  }
}

function elementOf({ run: { container } }: PlacedMention): Element {
  return container instanceof ShadowRoot ? container.host : container;
}

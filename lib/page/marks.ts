/**
 * Marks through the CSS Custom Highlight API: the page's DOM is never written. Other scripts can
 * see and clear the registry (it is public), so it is only a view of what is kept here.
 */
import type { EntityKind } from '../corpus/lookup.ts';
import type { PlacedMention } from './page-names.ts';
import { rangeOfMention } from './page-names.ts';

/** Registry names: what the words are, and not who marked them (a page can list them). */
export const HIGHLIGHT_NAMES = { place: 'place-name', group: 'group-name', open: 'open-name' } as const;

/** Adding one range to 10,000 registered ones costs 140 to 670 ms in Chromium; beside 1,000 it does not show. */
export const MAX_REGISTERED = 800;
/** How far outside the viewport marks stay registered when there are too many for all: one screen. */
const NEAR = '100% 0px';
/** A page that clears the registry again and again wins after this many repairs in the period. */
const MAX_REPAIRS = 5;
const REPAIR_PERIOD_MS = 5_000;

type Container = Element | ShadowRoot;

export class Marks {
  private readonly highlights: Record<EntityKind, Highlight> = { place: new Highlight(), group: new Highlight() };
  private readonly open = new Highlight();
  /** Marks that are meant to be there, by section. */
  private readonly sections = new Map<number, readonly PlacedMention[]>();
  private readonly registered = new Map<PlacedMention, Range>();
  private readonly containers = new Map<Container, number>();
  private readonly near = new Set<Element>();
  private observer: IntersectionObserver | undefined;
  private total = 0;
  private repairs: number[] = [];

  /** Replaces the marks of one section. Takes effect with `flush`. */
  setSection(section: number, marks: readonly PlacedMention[]): void {
    const before = this.sections.get(section) ?? [];
    const kept = new Set(marks);
    for (const placed of before) if (!kept.has(placed)) this.unregister(placed);
    for (const { run } of before) this.countContainer(run.container, -1);
    for (const { run } of marks) this.countContainer(run.container, 1);
    this.total += marks.length - before.length;
    if (marks.length > 0) this.sections.set(section, marks);
    else this.sections.delete(section);
  }

  private countContainer(container: Container, by: 1 | -1): void {
    const count = (this.containers.get(container) ?? 0) + by;
    if (count > 0) this.containers.set(container, count);
    else this.containers.delete(container);
    const element = elementOf(container);
    if (count === 1 && by === 1) this.observer?.observe(element);
    if (count === 0) {
      this.observer?.unobserve(element);
      this.near.delete(element);
    }
  }

  /** Brings the browser's registry in line, in one batch. */
  flush(): void {
    if (this.total > MAX_REGISTERED) this.watchViewport();
    for (const marks of this.sections.values()) for (const placed of marks) this.register(placed);
    this.publish();
  }

  private watchViewport(): void {
    if (this.observer) return;
    this.observer = new IntersectionObserver((changes) => this.onScroll(changes), { rootMargin: NEAR });
    for (const container of this.containers.keys()) this.observer.observe(elementOf(container));
    for (const placed of [...this.registered.keys()].slice(MAX_REGISTERED)) this.unregister(placed);
  }

  private onScroll(changes: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) this.near.add(target);
      else this.near.delete(target);
    }
    for (const placed of this.registered.keys()) if (!this.isNear(placed)) this.unregister(placed);
    this.flush();
  }

  private isNear({ run }: PlacedMention): boolean {
    return !this.observer || this.near.has(elementOf(run.container));
  }

  private register(placed: PlacedMention): void {
    const known = this.registered.get(placed);
    if (known) {
      if (known.toString() !== '') return;
      this.unregister(placed);
    }
    if (this.registered.size >= MAX_REGISTERED || !this.isNear(placed)) return;
    const range = rangeOfMention(placed);
    if (!range) return;
    this.highlights[placed.mention.entity.kind].add(range);
    this.registered.set(placed, range);
  }

  private unregister(placed: PlacedMention): void {
    const range = this.registered.get(placed);
    if (!range) return;
    this.highlights[placed.mention.entity.kind].delete(range);
    this.registered.delete(placed);
  }

  /** Filled first, registered then: Firefox spends 4 to 5 times as long the other way round. */
  private publish(): void {
    for (const kind of ['place', 'group'] as const) {
      const name = HIGHLIGHT_NAMES[kind];
      if (this.highlights[kind].size === 0) take(name, this.highlights[kind]);
      else this.put(name, this.highlights[kind]);
    }
  }

  private put(name: string, highlight: Highlight): void {
    if (CSS.highlights.get(name) === highlight) return;
    const now = performance.now();
    this.repairs = this.repairs.filter((t) => now - t < REPAIR_PERIOD_MS);
    if (this.repairs.length >= MAX_REPAIRS) return;
    this.repairs.push(now);
    CSS.highlights.set(name, highlight);
  }

  /** All marks that are meant to be there, registered or not, section by section. */
  *all(): Generator<PlacedMention> {
    for (const marks of this.sections.values()) yield* marks;
  }

  isMarked(placed: PlacedMention): boolean {
    return this.sections.get(placed.run.section)?.includes(placed) ?? false;
  }

  /** Does this element directly hold a mark? */
  holds(container: Container): boolean {
    return this.containers.has(container);
  }

  /** Draws attention to the name whose card is open; undefined for none. */
  setOpen(range: Range | undefined): void {
    this.open.clear();
    if (!range) return take(HIGHLIGHT_NAMES.open, this.open);
    this.open.priority = 1;
    this.open.add(range);
    CSS.highlights.set(HIGHLIGHT_NAMES.open, this.open);
  }

  /** Leaves nothing behind in the registry. */
  clear(): void {
    for (const section of this.sections.keys()) this.setSection(section, []);
    this.observer?.disconnect();
    this.observer = undefined;
    this.near.clear();
    this.publish();
    this.setOpen(undefined);
  }
}

function take(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}

function elementOf(container: Container): Element {
  return container instanceof ShadowRoot ? container.host : container;
}

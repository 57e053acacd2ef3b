/**
 * Marks through the CSS Custom Highlight API: the page's DOM is never written. Other scripts can
 * see and clear the registry (it is public), so it is only a view of what is kept here.
 */
import type { EntityKind } from '../corpus/lookup.ts';
import { NearSections } from './near-sections.ts';
import { type PlacedMention, rangeOfMention } from './placed-mention.ts';

/** Registry names: what the words are, and not who marked them (a page can list them). */
export const HIGHLIGHT_NAMES = { place: 'place-name', group: 'group-name', open: 'open-name' } as const;

/** Adding one range to 10,000 registered ones costs 140 to 670 ms in Chromium; beside 1,000 it does not show. */
export const MAX_REGISTERED = 800;
/** A page that clears the registry again and again wins after this many repairs in the period. */
const MAX_REPAIRS = 5;
const REPAIR_PERIOD_MS = 5_000;

const KINDS = ['place', 'group'] as const;

type Container = Element | ShadowRoot;

export class Marks {
  private readonly highlights: Record<EntityKind, Highlight> = { place: new Highlight(), group: new Highlight() };
  private readonly open = new Highlight();
  /** Marks that are meant to be there, by section. */
  private readonly sections = new Map<number, ReadonlySet<PlacedMention>>();
  private readonly containers = new Map<Container, number>();
  private readonly registered = new Map<PlacedMention, Range>();
  /** To be registered by the next flush, if they are near. */
  private readonly waiting = new Set<PlacedMention>();
  private viewport: NearSections | undefined;
  private total = 0;
  private repairs: number[] = [];

  /** Replaces the marks of one section; they come in document order. Takes effect with `flush`. */
  setSection(section: number, marks: readonly PlacedMention[]): void {
    const before = this.sections.get(section) ?? new Set();
    const now = new Set(marks);
    for (const placed of before) if (!now.has(placed)) this.remove(placed);
    for (const placed of now) if (!before.has(placed)) this.add(placed);
    this.total += now.size - before.size;
    if (now.size > 0) this.sections.set(section, now);
    else this.sections.delete(section);
    this.viewport?.watch(section, marks);
  }

  private add(placed: PlacedMention): void {
    const { container } = placed.run;
    this.containers.set(container, (this.containers.get(container) ?? 0) + 1);
    this.waiting.add(placed);
  }

  private remove(placed: PlacedMention): void {
    const { container } = placed.run;
    const left = (this.containers.get(container) ?? 0) - 1;
    if (left > 0) this.containers.set(container, left);
    else this.containers.delete(container);
    this.waiting.delete(placed);
    this.unregister(placed);
  }

  /** Brings the browser's registry in line, in one batch. */
  flush(): void {
    if (this.total > MAX_REGISTERED) this.watchViewport();
    for (const placed of this.waiting) this.register(placed);
    this.waiting.clear();
    this.publish();
  }

  /** Registers only what is near the viewport from now on. */
  keepNear(): void {
    this.watchViewport();
  }

  private watchViewport(): void {
    if (this.viewport) return;
    this.viewport = new NearSections((entered) => this.onScroll(entered));
    for (const [section, marks] of this.sections) this.viewport.watch(section, [...marks]);
    this.viewport.look();
  }

  private onScroll(entered: readonly number[]): void {
    this.unregisterFar();
    for (const section of entered) for (const placed of this.sections.get(section) ?? []) this.waiting.add(placed);
    this.flush();
  }

  /** What is near no longer, and what was registered before the viewport was watched: then most of it. */
  private unregisterFar(): void {
    const near = [...this.registered].filter(([placed]) => this.isNear(placed));
    if (near.length * 2 > this.registered.size) {
      for (const placed of this.registered.keys()) if (!this.isNear(placed)) this.unregister(placed);
      return;
    }
    this.unregisterAll();
    for (const [placed, range] of near) this.enter(placed, range);
  }

  /** Taken out one by one, 700 ranges cost Firefox 30 ms. */
  private unregisterAll(): void {
    this.registered.clear();
    for (const kind of KINDS) this.highlights[kind].clear();
  }

  private isNear({ run }: PlacedMention): boolean {
    return this.viewport?.has(run.section) ?? true;
  }

  private register(placed: PlacedMention): void {
    if (this.registered.has(placed) || this.registered.size >= MAX_REGISTERED || !this.isNear(placed)) return;
    const range = rangeOfMention(placed);
    if (range) this.enter(placed, range);
  }

  private enter(placed: PlacedMention, range: Range): void {
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
    for (const kind of KINDS) {
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
    return this.sections.get(placed.run.section)?.has(placed) ?? false;
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
    this.unregisterAll();
    for (const section of this.sections.keys()) this.setSection(section, []);
    this.viewport?.stop();
    this.viewport = undefined;
    this.publish();
    this.setOpen(undefined);
  }
}

function take(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}

/**
 * The names of a page: every run that holds one, what was decided about it, and where it is.
 * This index is the truth; the browser's highlight registry is a view of it.
 */
import { findCandidates } from '../detect/find-candidates.ts';
import { PageEvidence } from '../detect/page-evidence.ts';
import type { Candidate, Mention, NameIndex } from '../detect/types.ts';
import { isConnected } from './dom.ts';
import { rangeOf } from './run-range.ts';
import type { TextRun } from './runs.ts';
import { isProse, isVisible } from './visibility.ts';

/** One mention and the run that it stands in. */
export interface PlacedMention {
  readonly run: TextRun;
  readonly mention: Mention;
  /** The same words for the same entity: what "first mention of a name" counts by. */
  readonly key: string;
}

interface Entry {
  readonly run: TextRun;
  readonly candidates: readonly Candidate[];
  mentions: readonly PlacedMention[];
  pending: boolean;
  /** Taken into the page's evidence; hidden text is not. */
  counted: boolean;
}

export class PageNames {
  private readonly entries = new Map<TextRun, Entry>();
  private readonly byContainer = new Map<Element | ShadowRoot, Set<Entry>>();
  private readonly byNode = new WeakMap<Text, Entry>();
  private readonly bySection = new Map<number, Set<Entry>>();
  private readonly changed = new Set<number>();
  private readonly evidence: PageEvidence;
  private readonly index: NameIndex;

  constructor(index: NameIndex, date: string | undefined) {
    this.index = index;
    this.evidence = new PageEvidence(index, date === undefined ? {} : { date });
  }

  /**
   * Looks for names in a run and keeps it when there may be one.
   * @returns `hidden` when the run must be offered again once it is shown.
   */
  add(run: TextRun): 'none' | 'kept' | 'hidden' {
    const candidates = findCandidates(this.index, run.text);
    if (candidates.length === 0 || !isProse(run.container)) return 'none';
    const entry: Entry = { run, candidates, mentions: [], pending: true, counted: false };
    this.entries.set(run, entry);
    addTo(this.byContainer, run.container, entry);
    addTo(this.bySection, run.section, entry);
    for (const node of run.nodes) this.byNode.set(node, entry);
    return this.count(entry) ? 'kept' : 'hidden';
  }

  /** Takes a run into the evidence if it can be seen. */
  private count(entry: Entry): boolean {
    if (entry.counted) return true;
    if (!isVisible(entry.run.container)) return false;
    entry.counted = true;
    const grew = this.evidence.add(entry.run.text, entry.candidates);
    this.judge(entry);
    if (grew) for (const other of this.entries.values()) if (other.pending && other.counted && other !== entry) this.judge(other);
    return true;
  }

  /** A container was laid out: its hidden runs are looked at again. @returns whether any was taken in. */
  reveal(container: Element | ShadowRoot): boolean {
    let any = false;
    for (const entry of this.byContainer.get(container) ?? []) any = (!entry.counted && this.count(entry)) || any;
    return any;
  }

  private judge(entry: Entry): void {
    const { run, candidates } = entry;
    const { mentions, pending } = this.evidence.judge(run.text, candidates);
    entry.pending = pending;
    if (mentions.length === 0 && entry.mentions.length === 0) return;
    this.changed.add(run.section);
    entry.mentions = mentions.map((mention) => ({
      run,
      mention,
      key: `${mention.entity.id} ${run.text.slice(mention.start, mention.end).toLowerCase()}`,
    }));
  }

  /** Forgets the runs of one container (its words changed). @returns the section to keep, if it had runs. */
  forget(container: Element | ShadowRoot): number | undefined {
    let section: number | undefined;
    for (const entry of this.byContainer.get(container) ?? []) {
      section = entry.run.section;
      this.entries.delete(entry.run);
      this.changed.add(section);
      const others = this.bySection.get(section);
      others?.delete(entry);
      if (others?.size === 0) this.bySection.delete(section);
    }
    this.byContainer.delete(container);
    return section;
  }

  /** Forgets every run at or below an element. */
  forgetWithin(root: Element | ShadowRoot): void {
    for (const container of this.byContainer.keys()) if (Node.prototype.contains.call(root, container)) this.forget(container);
  }

  /** Forgets what is no longer in the page. */
  sweep(): void {
    for (const container of this.byContainer.keys()) {
      if (!isConnected(container)) this.forget(container);
    }
  }

  /** Sections whose mentions changed since the last call, with the mentions that each now has. */
  takeChanges(): ReadonlyMap<number, readonly PlacedMention[]> {
    const changes = new Map<number, readonly PlacedMention[]>();
    for (const section of this.changed) {
      changes.set(
        section,
        [...(this.bySection.get(section) ?? [])].flatMap((entry) => entry.mentions),
      );
    }
    this.changed.clear();
    return changes;
  }

  /** Every section is reported by the next `takeChanges`: the policy of marking changed. */
  touchAll(): void {
    for (const section of this.bySection.keys()) this.changed.add(section);
  }

  *mentions(): Generator<PlacedMention> {
    for (const entry of this.entries.values()) yield* entry.mentions;
  }

  /** Mentions whose text node is `node`, for hit tests. */
  at(node: Text, offset: number): PlacedMention | undefined {
    const entry = this.byNode.get(node);
    if (!entry || !this.entries.has(entry.run)) return undefined;
    const start = entry.run.starts[entry.run.nodes.indexOf(node)];
    if (start === undefined) return undefined;
    const at = start + offset;
    return entry.mentions.find(({ mention }) => at >= mention.start && at <= mention.end);
  }

  /** Mentions of a container, for hit tests where the browser gives no caret (shadow roots). */
  in(container: Element | ShadowRoot): readonly PlacedMention[] {
    return [...(this.byContainer.get(container) ?? [])].flatMap((entry) => entry.mentions);
  }

  has(container: Element | ShadowRoot): boolean {
    return this.byContainer.has(container);
  }

  /** Ids of the entities mentioned, most frequent first, with their numbers of mentions. */
  counts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { mention } of this.mentions()) counts.set(mention.entity.id, (counts.get(mention.entity.id) ?? 0) + 1);
    return new Map([...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])));
  }
}

function addTo<K>(map: Map<K, Set<Entry>>, key: K, entry: Entry): void {
  const entries = map.get(key);
  if (entries) entries.add(entry);
  else map.set(key, new Set([entry]));
}

/** The live range of a mention, or undefined when the page has changed under it. */
export function rangeOfMention({ run, mention }: PlacedMention): Range | undefined {
  const range = rangeOf(run, mention.start, mention.end);
  if (!range) return undefined;
  const text = run.text.slice(mention.start, mention.end);
  const now = range.toString();
  return now === text || now === text.replaceAll('\n', '') ? range : undefined;
}

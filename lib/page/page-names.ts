/**
 * The names of a page: takes its runs into the evidence and decides what they name, in slices, and again when later text
 * bears on it. What is kept is in kept-runs.ts, what is looked at again in second-look.ts.
 */
import type { AcronymsMet } from '../detect/find/acronyms.ts';
import { PageEvidence, type ReadBlock } from '../detect/evidence/page-evidence.ts';
import type { NameIndex } from '../detect/types.ts';
import type { Container } from './arrivals.ts';
import { isConnected } from './dom.ts';
import { type Entry, KeptRuns } from './kept-runs.ts';
import { isSame, place, type PlacedMention } from './placed-mention.ts';
import type { TextRun } from './runs.ts';
import type { RunReader } from './scanner.ts';
import { SecondLook } from './second-look.ts';
import type { Place } from './sections.ts';
import { isVisible, ProseBlocks } from './visibility.ts';

/** Evidence that is being gathered anew, slice by slice. */
interface Recount {
  readonly evidence: PageEvidence;
  /** For another day than before: what the sentences say is checked again. */
  readonly isForAnotherDay: boolean;
  readonly left: Entry[];
  readonly blocks: Map<Entry, ReadBlock>;
}

/** Once more than this share of what the evidence rests on is gone, it is gathered anew from what is left. */
const MOST_GONE = 0.5;

export class PageNames implements RunReader {
  readonly runs = new KeptRuns();
  private readonly second: SecondLook;
  private readonly unjudged = new Set<Entry>();
  private readonly changed = new Set<number>();
  private readonly prose = new ProseBlocks();
  private readonly index: NameIndex;
  private date: string | undefined;
  private evidence: PageEvidence;
  /** Runs in the evidence, and those of them that have left the page. */
  private counted = 0;
  private gone = 0;
  private recount: Recount | undefined;

  constructor(index: NameIndex, date: string | undefined) {
    this.index = index;
    this.date = date;
    this.second = new SecondLook(index);
    this.evidence = evidenceOn(index, date);
  }

  /** The page became another article, or got another date: what is on it now is judged by itself. */
  startAgain(date: string | undefined): void {
    this.date = date;
    this.startRecount(true);
  }

  /**
   * Looks for names in a run and keeps it when there may be one. Decided by `settle`.
   * @returns `hidden` when the run must be offered again once it is shown.
   */
  add(run: TextRun): 'none' | 'kept' | 'hidden' {
    const acronyms: AcronymsMet = new Map();
    const candidates = this.second.find(run.text, acronyms);
    const isUnnamed = candidates.length === 0;
    // Words that take an acronym over name nothing themselves.
    if (isUnnamed && acronyms.size > 0 && this.prose.has(run.container) && isVisible(run.container)) this.introduce(acronyms);
    if (isUnnamed && !this.second.mayKeepUnnamed) return 'none';
    if (!this.prose.has(run.container)) return 'none';
    for (const other of [...this.runs.inContainer(run.container)]) if (other.run.nodes[0] === run.nodes[0]) this.drop(other);
    const entry: Entry = { run, candidates, acronyms, block: undefined, mentions: [] };
    this.runs.add(entry);
    if (isUnnamed) this.second.keepUnnamed(entry);
    return isUnnamed || this.count(entry) ? 'kept' : 'hidden';
  }

  private introduce(acronyms: AcronymsMet, by?: Entry): void {
    this.second.introduce(acronyms, () => this.runs.all(), by);
  }

  /** Takes a run into the evidence if it can be seen. */
  private count(entry: Entry): boolean {
    if (entry.block) return true;
    if (!isVisible(entry.run.container)) return false;
    this.take(entry);
    this.counted += 1;
    this.introduce(entry.acronyms, entry);
    return true;
  }

  private take(entry: Entry): void {
    this.keep(entry, this.evidence.add(entry.run.text, entry.candidates));
    this.recount?.left.push(entry);
  }

  private keep(entry: Entry, block: ReadBlock): void {
    this.runs.setBlock(entry, block);
    this.unjudged.add(entry);
  }

  /** A container was laid out: its hidden runs are looked at again. @returns whether any was taken in. */
  reveal(container: Container): boolean {
    let any = false;
    for (const entry of this.runs.inContainer(container)) any = (!entry.block && this.count(entry)) || any;
    return any;
  }

  /**
   * Judges what is new, and again what new evidence bears on, until a time of `performance.now`. Call it
   * after some runs, before `takeChanges`, and again while it answers that there is more.
   */
  settle(until: number): boolean {
    this.prose.forget();
    if (!this.recount && this.gone > this.counted * MOST_GONE) this.startRecount(false);
    if (this.recount && !this.goOnCounting(this.recount, until)) return true;
    if (!this.second.isAboutTheWar && this.evidence.isAboutTheWar) this.second.openUp(this.runs.all());
    for (const words of this.evidence.settle()) for (const entry of this.runs.withWords(words)) this.unjudged.add(entry);
    for (const entry of this.unjudged) {
      this.unjudged.delete(entry);
      this.judge(entry);
      if (performance.now() >= until) break;
    }
    this.lookAgain(until);
    return this.unjudged.size > 0 || this.second.isLeft;
  }

  /** What was read before is looked through once more, in the time that listed names leave. */
  private lookAgain(until: number): void {
    for (const [entry, candidates] of this.second.looked(until)) {
      const known = entry.candidates;
      entry.candidates = candidates;
      if (candidates.length === 0) {
        if (this.second.isAboutTheWar || known.length > 0) this.drop(entry);
      } else if (!entry.block && known.length === 0) this.count(entry);
      else if (entry.block && candidates !== known) this.take(entry);
    }
  }

  /** Gathers the evidence anew from the runs that are there; what was decided stands until that is done. */
  private startRecount(isForAnotherDay: boolean): void {
    this.recount = {
      evidence: evidenceOn(this.index, this.date),
      isForAnotherDay,
      left: [...this.runs.all()].filter(({ block }) => block),
      blocks: new Map(),
    };
  }

  /** @returns whether it is done. */
  private goOnCounting({ evidence, isForAnotherDay, left, blocks }: Recount, until: number): boolean {
    for (let entry = left.pop(); entry; entry = left.pop()) {
      const { run, candidates, block } = entry;
      const isThere = block && this.runs.isThere(entry);
      if (isThere) blocks.set(entry, isForAnotherDay ? evidence.add(run.text, candidates) : evidence.addAgain(block));
      if (performance.now() >= until) return false;
    }
    this.recount = undefined;
    this.evidence = evidence;
    this.runs.forgetWords();
    this.gone = 0;
    const there = [...blocks].filter(([entry]) => this.runs.isThere(entry));
    this.counted = there.length;
    for (const [entry, block] of there) this.keep(entry, block);
    return true;
  }

  private judge(entry: Entry): void {
    const { run, block, mentions: before } = entry;
    if (!block) return;
    const mentions = this.evidence.judge(block);
    if (mentions.length === before.length && mentions.every((mention, i) => isSame(mention, before[i]?.mention))) return;
    this.changed.add(run.section);
    // A mark that stays keeps its object, and so its place in the registry.
    entry.mentions = mentions.map((mention) => before.find((placed) => isSame(mention, placed.mention)) ?? place(run, mention));
  }

  /** Forgets the runs of one container (its words changed). @returns the place to keep, if it had runs. */
  forget(container: Container): Place | undefined {
    const entries = [...this.runs.inContainer(container)];
    for (const entry of entries) this.drop(entry);
    return entries[0]?.run;
  }

  private drop(entry: Entry): void {
    this.runs.remove(entry);
    this.second.forget(entry);
    this.unjudged.delete(entry);
    if (entry.mentions.length > 0) this.changed.add(entry.run.section);
    if (entry.block) this.gone += 1;
  }

  /** Forgets every run at or below an element. */
  forgetWithin(root: Container): void {
    for (const container of this.runs.containers()) if (Node.prototype.contains.call(root, container)) this.forget(container);
  }

  /** Forgets what is no longer in the page. */
  sweep(): void {
    for (const container of this.runs.containers()) if (!isConnected(container)) this.forget(container);
  }

  /** Sections whose mentions changed since the last call, with the mentions that each now has, in document order. */
  takeChanges(): ReadonlyMap<number, readonly PlacedMention[]> {
    const changes = new Map([...this.changed].map((section) => [section, this.runs.inSection(section)] as const));
    this.changed.clear();
    return changes;
  }

  /** Every section is reported by the next `takeChanges`: the policy of marking changed. */
  touchAll(): void {
    for (const section of this.runs.sections()) this.changed.add(section);
  }
}

function evidenceOn(index: NameIndex, date: string | undefined): PageEvidence {
  return new PageEvidence(index, date === undefined ? {} : { date });
}

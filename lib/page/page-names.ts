/**
 * The names of a page: every run that holds one, what was decided about it, and where it is.
 * This index is the truth; the browser's highlight registry is a view of it.
 */
import type { PhraseOnPage } from '../context/card.ts';
import { type AcronymsMet, note, withAcronyms } from '../detect/find/acronyms.ts';
import { withSounds } from '../detect/find/find-by-sound.ts';
import { findListed } from '../detect/find/find-candidates.ts';
import { PageEvidence, type ReadBlock } from '../detect/evidence/page-evidence.ts';
import { referencesTo } from '../detect/evidence/references.ts';
import type { Candidate, NameIndex } from '../detect/types.ts';
import { isConnected, parentElement } from './dom.ts';
import { isSame, place, type PlacedMention } from './placed-mention.ts';
import type { TextRun } from './runs.ts';
import type { Place } from './sections.ts';
import type { RunReader } from './scanner.ts';
import { isVisible, ProseBlocks } from './visibility.ts';

interface Entry {
  readonly run: TextRun;
  candidates: readonly Candidate[];
  /** What the run says of acronyms, for the page to know once the text is seen. */
  readonly acronyms: AcronymsMet;
  /** What the page's evidence made of it; undefined while the text is hidden. */
  block: ReadBlock | undefined;
  mentions: readonly PlacedMention[];
}

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
/** So many runs without a listed name are kept until it is known what the page is about: its beginning, which is read first. */
const MAX_UNNAMED = 1_000;

export class PageNames implements RunReader {
  private readonly entries = new Map<TextRun, Entry>();
  private readonly byContainer = new Map<Element | ShadowRoot, Set<Entry>>();
  private readonly bySection = new Map<number, Set<Entry>>();
  private readonly byWords = new Map<string, Set<Entry>>();
  private readonly unjudged = new Set<Entry>();
  private readonly changed = new Set<number>();
  private readonly prose = new ProseBlocks();
  private readonly index: NameIndex;
  private readonly acronyms: AcronymsMet = new Map();
  /** Where they were introduced: at another address is another article. */
  private address = location.href;
  private date: string | undefined;
  private evidence: PageEvidence;
  /** Runs in the evidence, and those of them that have left the page. */
  private counted = 0;
  private gone = 0;
  private recount: Recount | undefined;
  /** Spellings that are not listed are looked for, too. */
  private isAboutTheWar = false;
  /** Runs without a listed name that were read before that. */
  private readonly unnamed = new Set<Entry>();
  /** Runs that were read before that, in which they are to be looked for yet. */
  private readonly unheard = new Set<Entry>();
  /** Those of them that hold an acronym which the page introduced since. */
  private readonly introduced = new Set<Entry>();

  constructor(index: NameIndex, date: string | undefined) {
    this.index = index;
    this.date = date;
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
    this.lookForArticle();
    const acronyms: AcronymsMet = new Map();
    const known = this.find(run.text, acronyms);
    const candidates = this.isAboutTheWar ? withSounds(this.index, run.text, known) : known;
    const isUnnamed = candidates.length === 0;
    // Words that take an acronym over name nothing themselves.
    if (isUnnamed && acronyms.size > 0 && this.prose.has(run.container) && isVisible(run.container)) this.noteAcronyms(acronyms);
    if (isUnnamed && (this.isAboutTheWar || this.unnamed.size >= MAX_UNNAMED)) return 'none';
    if (!this.prose.has(run.container)) return 'none';
    for (const other of this.byContainer.get(run.container) ?? []) if (other.run.nodes[0] === run.nodes[0]) this.drop(other);
    const entry: Entry = { run, candidates, acronyms, block: undefined, mentions: [] };
    this.entries.set(run, entry);
    addTo(this.byContainer, run.container, entry);
    addTo(this.bySection, run.section, entry);
    if (isUnnamed) this.unnamed.add(entry);
    return isUnnamed || this.count(entry) ? 'kept' : 'hidden';
  }

  /** The slice that first reads another article comes before anybody is told of it, and must not read it with the old one's acronyms. */
  private lookForArticle(): void {
    if (location.href === this.address) return;
    this.address = location.href;
    this.acronyms.clear();
  }

  private find(text: string, noted?: AcronymsMet): Candidate[] {
    return withAcronyms(this.index, text, findListed(this.index, text), this.acronyms, noted);
  }

  /** Takes a run into the evidence if it can be seen. */
  private count(entry: Entry): boolean {
    if (entry.block) return true;
    if (!isVisible(entry.run.container)) return false;
    this.take(entry);
    this.counted += 1;
    this.noteAcronyms(entry.acronyms, entry);
    return true;
  }

  private noteAcronyms(acronyms: AcronymsMet, by?: Entry): void {
    for (const [letters, acronym] of acronyms) if (note(this.acronyms, letters, acronym)) this.lookAgainFor(letters, by);
  }

  /** A run introduced an acronym: others that hold its letters were read without it, if they are not listed for another name. */
  private lookAgainFor(letters: string, by?: Entry): void {
    for (const entry of this.entries.values()) {
      const { text } = entry.run;
      if (entry === by || !text.includes(letters)) continue;
      if (entry.candidates.some(({ start, end }) => text.slice(start, end) === letters)) continue;
      this.introduced.add(entry);
      this.unheard.add(entry);
    }
  }

  private take(entry: Entry): void {
    this.keep(entry, this.evidence.add(entry.run.text, entry.candidates));
    this.recount?.left.push(entry);
  }

  private keep(entry: Entry, block: ReadBlock): void {
    for (const words of entry.block?.words ?? []) removeFrom(this.byWords, words, entry);
    entry.block = block;
    for (const words of block.words) if (words !== '') addTo(this.byWords, words, entry);
    this.unjudged.add(entry);
  }

  /** A container was laid out: its hidden runs are looked at again. @returns whether any was taken in. */
  reveal(container: Element | ShadowRoot): boolean {
    let any = false;
    for (const entry of this.byContainer.get(container) ?? []) any = (!entry.block && this.count(entry)) || any;
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
    if (!this.isAboutTheWar && this.evidence.isAboutTheWar) {
      this.isAboutTheWar = true;
      this.unnamed.clear();
      for (const entry of this.entries.values()) this.unheard.add(entry);
    }
    for (const words of this.evidence.settle()) for (const entry of this.byWords.get(words) ?? []) this.unjudged.add(entry);
    for (const entry of this.unjudged) {
      this.unjudged.delete(entry);
      this.judge(entry);
      if (performance.now() >= until) break;
    }
    this.lookAgain(until);
    return this.unjudged.size + this.unheard.size > 0;
  }

  /**
   * The page turned out to be about the war, or introduced an acronym: what was read before is looked through once more, in
   * the time that listed names leave.
   */
  private lookAgain(until: number): void {
    for (const entry of this.unheard) {
      if (performance.now() >= until) return;
      this.unheard.delete(entry);
      const known = entry.candidates;
      const listed = this.introduced.delete(entry) ? this.find(entry.run.text) : known;
      entry.candidates = this.isAboutTheWar ? withSounds(this.index, entry.run.text, listed) : listed;
      if (entry.candidates.length === 0) {
        if (this.isAboutTheWar || known.length > 0) this.drop(entry);
        continue;
      }
      this.unnamed.delete(entry);
      if (!entry.block && known.length === 0) this.count(entry);
      else if (entry.block && entry.candidates !== known) this.take(entry);
    }
  }

  /** Gathers the evidence anew from the runs that are there; what was decided stands until that is done. */
  private startRecount(isForAnotherDay: boolean): void {
    this.recount = {
      evidence: evidenceOn(this.index, this.date),
      isForAnotherDay,
      left: [...this.entries.values()].filter(({ block }) => block),
      blocks: new Map(),
    };
  }

  /** @returns whether it is done. */
  private goOnCounting({ evidence, isForAnotherDay, left, blocks }: Recount, until: number): boolean {
    for (let entry = left.pop(); entry; entry = left.pop()) {
      const { run, candidates, block } = entry;
      const isThere = block && this.entries.get(run) === entry;
      if (isThere) blocks.set(entry, isForAnotherDay ? evidence.add(run.text, candidates) : evidence.addAgain(block));
      if (performance.now() >= until) return false;
    }
    this.recount = undefined;
    this.evidence = evidence;
    this.byWords.clear();
    this.gone = 0;
    const there = [...blocks].filter(([entry]) => this.entries.get(entry.run) === entry);
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
  forget(container: Element | ShadowRoot): Place | undefined {
    const entries = this.byContainer.get(container) ?? [];
    const [first] = entries;
    for (const entry of entries) this.drop(entry);
    return first?.run;
  }

  private drop(entry: Entry): void {
    const { run, block, mentions } = entry;
    this.entries.delete(run);
    this.unjudged.delete(entry);
    this.unnamed.delete(entry);
    this.unheard.delete(entry);
    this.introduced.delete(entry);
    if (mentions.length > 0) this.changed.add(run.section);
    removeFrom(this.byContainer, run.container, entry);
    removeFrom(this.bySection, run.section, entry);
    for (const words of block?.words ?? []) removeFrom(this.byWords, words, entry);
    if (block) this.gone += 1;
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

  /** Sections whose mentions changed since the last call, with the mentions that each now has, in document order. */
  takeChanges(): ReadonlyMap<number, readonly PlacedMention[]> {
    const changes = new Map<number, readonly PlacedMention[]>();
    for (const section of this.changed) {
      const entries = [...(this.bySection.get(section) ?? [])].sort((a, b) => a.run.order - b.run.order);
      changes.set(
        section,
        entries.flatMap((entry) => entry.mentions),
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

  /** Which of the phrases mean an entity on this page, the commonest first. */
  phrasesFor(entity: string, phrases: readonly string[]): PhraseOnPage[] {
    const counts = new Map<string, number>();
    for (const { run, mentions } of this.entries.values()) {
      const named = mentions.map(({ mention }) => mention);
      for (const { start, end } of referencesTo(run.text, named, entity, phrases)) {
        const text = run.text.slice(start, end).toLowerCase();
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
    return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
  }

  *mentionsOf(entity: string): Generator<PlacedMention> {
    for (const placed of this.mentions()) if (placed.mention.entity.id === entity) yield placed;
  }

  /** Mentions whose text node is `node`, for hit tests. */
  at(node: Text, offset: number): PlacedMention | undefined {
    let block = parentElement(node);
    while (block && !this.byContainer.has(block)) block = parentElement(block);
    for (const { run, mentions } of (block && this.byContainer.get(block)) ?? []) {
      const start = run.starts[run.nodes.indexOf(node)];
      if (start === undefined) continue;
      const at = start + offset;
      return mentions.find(({ mention }) => at >= mention.start && at <= mention.end);
    }
    return undefined;
  }

  /** The mentions of one run. */
  inRun(run: TextRun): readonly PlacedMention[] {
    return this.entries.get(run)?.mentions ?? [];
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

function removeFrom<K>(map: Map<K, Set<Entry>>, key: K, entry: Entry): void {
  const entries = map.get(key);
  entries?.delete(entry);
  if (entries?.size === 0) map.delete(key);
}

function evidenceOn(index: NameIndex, date: string | undefined): PageEvidence {
  return new PageEvidence(index, date === undefined ? {} : { date });
}

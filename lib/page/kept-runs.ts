/**
 * The runs of a page that hold a name, or may: found by the element that they stand in, by the section of the page, by the
 * words of their names; and the mentions in them. This index is the truth; the browser's highlight registry is a view of it.
 */
import type { PhraseOnPage } from '../context/card.ts';
import type { AcronymsMet } from '../detect/find/acronyms.ts';
import type { ReadBlock } from '../detect/evidence/page-evidence.ts';
import { referencesTo } from '../detect/evidence/references.ts';
import type { Candidate } from '../detect/types.ts';
import { parentElement } from './dom.ts';
import type { PlacedMention } from './placed-mention.ts';
import type { TextRun } from './runs.ts';
import type { Container } from './arrivals.ts';

export interface Entry {
  readonly run: TextRun;
  candidates: readonly Candidate[];
  /** What the run says of acronyms, for the page to know once the text is seen. */
  readonly acronyms: AcronymsMet;
  /** What the page's evidence made of it; undefined while the text is hidden. */
  block: ReadBlock | undefined;
  mentions: readonly PlacedMention[];
}

export class KeptRuns {
  private readonly entries = new Map<TextRun, Entry>();
  private readonly byContainer = new Map<Container, Set<Entry>>();
  private readonly bySection = new Map<number, Set<Entry>>();
  private readonly byWords = new Map<string, Set<Entry>>();

  add(entry: Entry): void {
    this.entries.set(entry.run, entry);
    addTo(this.byContainer, entry.run.container, entry);
    addTo(this.bySection, entry.run.section, entry);
  }

  remove(entry: Entry): void {
    const { run, block } = entry;
    this.entries.delete(run);
    removeFrom(this.byContainer, run.container, entry);
    removeFrom(this.bySection, run.section, entry);
    for (const words of block?.words ?? []) removeFrom(this.byWords, words, entry);
  }

  /** Gives an entry what the evidence made of its text. */
  setBlock(entry: Entry, block: ReadBlock): void {
    for (const words of entry.block?.words ?? []) removeFrom(this.byWords, words, entry);
    entry.block = block;
    for (const words of block.words) if (words !== '') addTo(this.byWords, words, entry);
  }

  /** No words are known: every block is about to be set anew. */
  forgetWords(): void {
    this.byWords.clear();
  }

  all(): Iterable<Entry> {
    return this.entries.values();
  }

  isThere(entry: Entry): boolean {
    return this.entries.get(entry.run) === entry;
  }

  withWords(words: string): Iterable<Entry> {
    return this.byWords.get(words) ?? [];
  }

  inContainer(container: Container): Iterable<Entry> {
    return this.byContainer.get(container) ?? [];
  }

  containers(): Iterable<Container> {
    return this.byContainer.keys();
  }

  sections(): Iterable<number> {
    return this.bySection.keys();
  }

  /** The mentions of a section, in document order. */
  inSection(section: number): readonly PlacedMention[] {
    const entries = [...(this.bySection.get(section) ?? [])].sort((a, b) => a.run.order - b.run.order);
    return entries.flatMap((entry) => entry.mentions);
  }

  *mentions(): Generator<PlacedMention> {
    for (const entry of this.entries.values()) yield* entry.mentions;
  }

  *mentionsOf(entity: string): Generator<PlacedMention> {
    for (const placed of this.mentions()) if (placed.mention.entity.id === entity) yield placed;
  }

  /** Ids of the entities mentioned, most frequent first, with their numbers of mentions. */
  counts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { mention } of this.mentions()) counts.set(mention.entity.id, (counts.get(mention.entity.id) ?? 0) + 1);
    return new Map([...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])));
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
  in(container: Container): readonly PlacedMention[] {
    return [...this.inContainer(container)].flatMap((entry) => entry.mentions);
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

/**
 * Which runs of a page are to be looked through once more, and for what: all of them when the page turns out to be about the
 * war, for spellings that are not listed; those that hold the letters of an acronym that the page introduced since.
 */
import { type AcronymsMet, note, withAcronyms } from '../detect/find/acronyms.ts';
import { withSounds } from '../detect/find/find-by-sound.ts';
import { findNames } from '../detect/find/without-capitals.ts';
import type { Candidate, NameIndex } from '../detect/types.ts';
import type { Entry } from './kept-runs.ts';

/** So many runs without a listed name are kept until it is known what the page is about: its beginning, which is read first. */
const MAX_UNNAMED = 1_000;

export class SecondLook {
  private readonly index: NameIndex;
  private readonly acronyms: AcronymsMet = new Map();
  /** Where they were introduced: at another address is another article. */
  private address = location.href;
  private isOpen = false;
  /** Runs without a listed name that were read before the page was known to be about the war. */
  private readonly unnamed = new Set<Entry>();
  /** Runs that wait for another look. */
  private readonly waiting = new Set<Entry>();
  /** Those of them that hold an acronym which the page introduced since. */
  private readonly introduced = new Set<Entry>();

  constructor(index: NameIndex) {
    this.index = index;
  }

  /** Is the page known to be about the war, so that spellings count that are not listed? */
  get isAboutTheWar(): boolean {
    return this.isOpen;
  }

  /** Is there anything to look at? */
  get isLeft(): boolean {
    return this.waiting.size > 0;
  }

  /** What a text that is met first can name; `noted` takes what it says of acronyms. */
  find(text: string, noted: AcronymsMet): readonly Candidate[] {
    this.lookForArticle();
    return this.heard(text, this.listed(text, noted));
  }

  /** The slice that first reads another article comes before anybody is told of it, and must not read it with the old one's acronyms. */
  private lookForArticle(): void {
    if (location.href === this.address) return;
    this.address = location.href;
    this.acronyms.clear();
  }

  private listed(text: string, noted?: AcronymsMet): readonly Candidate[] {
    return withAcronyms(this.index, text, findNames(this.index, text), this.acronyms, noted);
  }

  private heard(text: string, listed: readonly Candidate[]): readonly Candidate[] {
    return this.isOpen ? withSounds(this.index, text, listed) : listed;
  }

  /** May a run without a name become one with a name? */
  get mayKeepUnnamed(): boolean {
    return !this.isOpen && this.unnamed.size < MAX_UNNAMED;
  }

  keepUnnamed(entry: Entry): void {
    this.unnamed.add(entry);
  }

  /** The page turned out to be about the war: `all` that was read is to be heard. */
  openUp(all: Iterable<Entry>): void {
    this.isOpen = true;
    this.unnamed.clear();
    for (const entry of all) this.waiting.add(entry);
  }

  /** A text that can be seen introduces acronyms: others of `all` that hold their letters were read without them. */
  introduce(acronyms: AcronymsMet, all: () => Iterable<Entry>, by?: Entry): void {
    for (const [letters, acronym] of acronyms) {
      if (!note(this.acronyms, letters, acronym)) continue;
      for (const entry of all()) if (entry !== by && isReadWithout(entry, letters)) this.await(entry);
    }
  }

  private await(entry: Entry): void {
    this.introduced.add(entry);
    this.waiting.add(entry);
  }

  forget(entry: Entry): void {
    this.unnamed.delete(entry);
    this.waiting.delete(entry);
    this.introduced.delete(entry);
  }

  /** Looks through the runs that wait, until a time of `performance.now`; answers each with what it can name now. */
  *looked(until: number): Generator<readonly [entry: Entry, candidates: readonly Candidate[]]> {
    for (const entry of this.waiting) {
      if (performance.now() >= until) return;
      this.waiting.delete(entry);
      const { text } = entry.run;
      const candidates = this.heard(text, this.introduced.delete(entry) ? this.listed(text) : entry.candidates);
      if (candidates.length > 0) this.unnamed.delete(entry);
      yield [entry, candidates];
    }
  }
}

/** Does a run hold the letters, and no other name in their place? */
function isReadWithout({ run: { text }, candidates }: Entry, letters: string): boolean {
  return text.includes(letters) && !candidates.some(({ start, end }) => text.slice(start, end) === letters);
}

/**
 * What a page as a whole says about the names on it. Grows as blocks of text arrive. What blocks tell is noted in
 * page-notes.ts, what the page is about in page-weight.ts, what a name means in decisions.ts; what single sentences
 * say against a name is in name-checks.ts, the numbers are in strength.ts.
 *
 * Nothing is accepted before a strong name that tells of the war is on the page (gate.ts), or two others in company
 * (company.ts): homographs do not speak for each other, and nobody needs a mark on Reuters in an article about the weather.
 * Then a strong name is accepted as it stands. Any other,
 * 1. if a strong name of the same entity is on the page, or a longer one that needs support or is weak and
 *    has it: the page has spelled the entity out; an agency also by its place in a dateline (byline.ts);
 * 2. else if the other entities on the page support it enough; a bare name that needs a full one only on a page that can
 *    hardly be about anything else, and where it is a long acronym or the sentence calls it a place (decisions.ts).
 * Entities that a decoy or a cue speaks against, and of which no strong name is on the page, support
 * nothing. Words that can mean several entities count once, for the likeliest.
 * Names that are also names of people are not accepted on a page that has such a person, except
 * where the sentence calls them a place ("al-Shaer field").
 *
 * A page with strong names of two entities, or with enough names that are used as names, or one that is written as a
 * report on a war is (war-words.ts) is surely about the war. On any other, a name that is not strong must be used as one in
 * its sentence, or have been; countries and forces called by a nationality need not (docs/decisions/0019, 0021). On one that
 * names the war in passing (passing.ts) it must stand in a block that does so, or have stood in one.
 *
 * Decisions follow the evidence in both directions: what comes late can add a mention to a block that
 * was judged before, and can take one back. `settle` tells which words that concerns.
 */
import { parseEdtf, type DayBounds } from '../../corpus/edtf.ts';
import { Company } from './company.ts';
import type { Option } from './choose-sense.ts';
import { Decisions, MAX_SUPPORTERS } from './decisions.ts';
import { Evidence } from './evidence.ts';
import { checkNames, type CheckedNames } from '../sentence/name-checks.ts';
import { entityOf } from '../index/name-refs.ts';
import { PageNotes } from './page-notes.ts';
import { PageWeight } from './page-weight.ts';
import { Passing } from './passing.ts';
import { SportPage } from './sport-page.ts';
import { MOST_GIVEN, MOST_NEEDED } from './strength.ts';
import type { Candidate, Mention, NameIndex } from '../types.ts';
import { WarWords } from './war-words.ts';
import { speaksOfLaterTime } from './change-of-power.ts';
import { WordsMet } from './words-met.ts';

/** A block of text that was taken into account. */
export interface ReadBlock {
  readonly text: string;
  readonly candidates: readonly Candidate[];
  /** What each candidate can mean in its sentence. */
  readonly checked: readonly CheckedNames[];
  /** What words each candidate is, for `settle`; '' for none that can name something here. */
  readonly words: readonly string[];
}

export class PageEvidence {
  readonly #index: NameIndex;
  readonly #date: DayBounds | undefined;
  readonly #evidence = new Evidence();
  readonly #passing = new Passing();
  readonly #warWords = new WarWords();
  readonly #sport = new SportPage();
  readonly #company: Company;
  readonly #weight: PageWeight;
  readonly #notes: PageNotes;
  readonly #decisions: Decisions;
  readonly #words = new WordsMet();
  /** The version of what is known of the page up to which what was decided on words is true. */
  #freshAt = 0;
  /** What the page beyond a name's own entities was then. */
  #background = '';

  /** `date`: the EDTF day of the article; without it (or if it is malformed) names of all times are accepted. */
  constructor(index: NameIndex, options: { readonly date?: string | undefined } = {}) {
    this.#index = index;
    this.#date = options.date === undefined ? undefined : parseEdtf(options.date);
    this.#company = new Company(index, this.#evidence);
    this.#weight = new PageWeight(this.#evidence, this.#passing, this.#warWords, this.#company);
    this.#notes = new PageNotes(index, this.#evidence, this.#passing, this.#company, this.#weight);
    this.#decisions = new Decisions(index, this.#evidence, this.#weight, this.#sport);
  }

  /** Takes a block's candidates into account. */
  add(text: string, candidates: readonly Candidate[]): ReadBlock {
    const checked = candidates.map((candidate, nth) => {
      const names = checkNames(this.#index, text, candidates, nth, this.#date);
      this.#note(text, candidates, nth, names);
      return names;
    });
    this.#noteBlock(text, candidates, checked);
    const words = checked.map(({ refs }, nth) => (refs.length > 0 ? this.#meet(refs, candidates[nth]?.isLoose ?? false) : ''));
    return { text, candidates, checked, words };
  }

  /** The same for a block that was checked before, on a page of the same day. */
  addAgain(block: ReadBlock): ReadBlock {
    const { text, candidates, checked, words } = block;
    checked.forEach((names, nth) => this.#note(text, candidates, nth, names));
    this.#noteBlock(text, candidates, checked);
    words.forEach((key, nth) => key !== '' && this.#meet(checked[nth]?.refs ?? [], candidates[nth]?.isLoose ?? false));
    return block;
  }

  #noteBlock(text: string, candidates: readonly Candidate[], checked: readonly CheckedNames[]): void {
    this.#notes.notePassing(text, candidates, checked);
    if (candidates.length === 0) return;
    this.#warWords.add(text);
    this.#sport.add(text);
    if (!this.#date && !this.#evidence.isOfLater && speaksOfLaterTime(this.#index, text)) this.#evidence.noteLater();
  }

  /** An acronym that another block introduced tells nothing: its full name has told it there, if that is still on the page. */
  #note(text: string, candidates: readonly Candidate[], nth: number, names: CheckedNames): void {
    if (!candidates[nth]?.isOfPage) this.#notes.take(text, candidates, nth, names);
  }

  /** Is the page surely about the war? */
  get isAboutTheWar(): boolean {
    return this.#weight.isAboutTheWar;
  }

  #meet(refs: readonly number[], isLoose: boolean): string {
    return this.#words.meet(refs, (ref) => entityOf(this.#index.refs[ref] ?? 0), isLoose);
  }

  /** The words to which the page stands otherwise than at an earlier call: blocks that have one are to be judged anew. */
  settle(): ReadonlySet<string> {
    this.#refresh();
    const changed = new Set<string>();
    for (const key of this.#words.takeUnsettled()) {
      const words = this.#words.get(key);
      if (!words) continue;
      const standing = words.isLoose ? this.#standingOfLoose(words.refs) : this.#standingOf(words.refs);
      if (words.standing !== undefined && standing !== words.standing) changed.add(key);
      words.standing = standing;
    }
    return changed;
  }

  /** After a change of what is known: what was decided goes for the words on which the change bears. */
  #refresh(): void {
    if (this.#freshAt === this.#weight.version) return;
    this.#freshAt = this.#weight.version;
    const entities = [...this.#evidence.takeChanged(), ...this.#passing.takeChanged()];
    const background = this.#describe();
    this.#words.unsettle(background === this.#background ? entities : undefined);
    this.#background = background;
  }

  /** All that decisions ask of the page beyond the entities of the words themselves. Once there is support for any name, more makes no difference. */
  #describe(): string {
    const most = this.#words.mostEntities;
    const support = Math.min(this.#evidence.supportBut([]), MOST_NEEDED + MOST_GIVEN * most);
    const supporters = this.#evidence.supportersBut([], MAX_SUPPORTERS + most);
    return `${this.#evidence.hasStrong} ${[...this.#weight.company].join()} ${this.#weight.isSure} ${this.#weight.isInPassing} ${this.#weight.isReport} ${this.#weight.isMuchNamed} ${this.#evidence.namesCountry} ${this.#evidence.isOfLater} ${this.#sport.isOnSport} ${this.isAboutTheWar} ${support} ${supporters.join()}`;
  }

  /** All that a decision on these words asks of the page. */
  #standingOf(refs: readonly number[]): string {
    const entities = refs.map((ref) => entityOf(this.#index.refs[ref] ?? 0));
    const open = `${this.#sport.isOnSport} ${this.#weight.isOpen} ${this.#weight.isSure} ${this.#weight.isInPassing} ${this.#evidence.isOfLater} ${this.isAboutTheWar} `;
    return open + refs.map((ref) => this.#decisions.standingOf(this.#index.refs[ref] ?? 0, entities)).join();
  }

  /** The same of words in a spelling that is not listed. */
  #standingOfLoose(refs: readonly number[]): string {
    const persons = refs.map((ref) => {
      const { person, decoy } = this.#evidence.of(entityOf(this.#index.refs[ref] ?? 0));
      return `${person} ${decoy}`;
    });
    return `${this.isAboutTheWar} ${persons.join()}`;
  }

  /** Decides a block's candidates as the evidence stands; in order of `start`, never overlapping. */
  judge({ text, candidates, checked, words }: ReadBlock): Mention[] {
    const mentions: Mention[] = [];
    candidates.forEach((candidate, nth) => {
      const key = words[nth] ?? '';
      if (key === '') return;
      const refs = checked[nth]?.refs ?? [];
      const options = candidate.isLoose ? this.#decisions.looseOptions(refs) : this.#optionsFor(key, refs, candidate.end - candidate.start);
      const mention = this.#decisions.mentionOf(options, refs, text, candidates, nth);
      if (mention) mentions.push(mention);
    });
    return mentions;
  }

  /** What the page alone says of words of a length; a page asks the same of many candidates. */
  #optionsFor(key: string, refs: readonly number[], length: number): readonly Option[] {
    this.#refresh();
    const known = this.#words.get(key)?.options.get(length);
    if (known) return known;
    const options = this.#decisions.optionsFor(refs, length);
    this.#words.get(key)?.options.set(length, options);
    return options;
  }
}

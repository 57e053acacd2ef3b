/**
 * What a page as a whole says about the names on it. Grows as blocks of text arrive. What single
 * sentences say against a name is in name-checks.ts, the numbers are in strength.ts.
 *
 * Nothing is accepted before a strong name that tells of the war is on the page (gate.ts): homographs
 * do not speak for each other, and nobody needs a mark on Reuters in an article about the weather.
 * Then a strong name is accepted as it stands. Any other,
 * 1. if a strong name of the same entity is on the page, or a longer one that needs support or is weak and
 *    has it: the page has spelled the entity out; an agency also by its place in a dateline (byline.ts);
 * 2. else, unless it needs such a full name, if the other entities on the page support it enough.
 * Entities that a decoy or a cue speaks against, and of which no strong name is on the page, support
 * nothing. Words that can mean several entities count once, for the likeliest.
 * Names that are also names of people are not accepted on a page that has such a person, except
 * where the sentence calls them a place ("al-Shaer field").
 *
 * A page with strong names of two entities, or with enough names that are used as names, is surely about
 * the war. On any other, a name that is not strong must be used as one in its sentence, or have been
 * (docs/decisions/0019-used-as-names.md), and on one that names the war in passing (passing.ts) it must stand in a
 * block that does so, or have stood in one.
 *
 * Decisions follow the evidence in both directions: what comes late can add a mention to a block that
 * was judged before, and can take one back. `settle` tells which words that concerns.
 */
import { parseEdtf, type DayBounds } from '../corpus/edtf.ts';
import { isByline } from './byline.ts';
import type { NameStrength } from '../corpus/schema.ts';
import { chooseSense, type Option } from './choose-sense.ts';
import { Evidence } from './evidence.ts';
import { endBeforeGenitive } from './genitive.ts';
import { checkNames, type CheckedNames } from './name-checks.ts';
import { isLongAcronym, isSurelyPlace, isUsedAsName } from './used-as-name.ts';
import { entityOf, isExact, readsAsSurname, roleOf, strengthOf, supportOf } from './name-refs.ts';
import { Passing } from './passing.ts';
import { isNamedAsPlace } from './person.ts';
import { MOST_GIVEN, MOST_NEEDED, supportNeeded } from './strength.ts';
import type { Candidate, EntityName, MatchReason, Mention, NameIndex } from './types.ts';
import { WordsMet } from './words-met.ts';

/** Support from which a page is surely about the war: spellings that are not listed count from here on. */
const ENOUGH_FOR_LOOSE = 7;
/** Strong telling names of this many entities: on a page with fewer, names that mean other things too must be used as names. */
const ENOUGH_STRONG = 2;
/** Or this much support from names that are used as names. */
const ENOUGH_USED = 8;
/** The same, where the page otherwise names the war in passing. */
const ENOUGH_USED_IN_PASSING = 10;
/** Entities named in a reason. */
const MAX_SUPPORTERS = 3;

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
  readonly #words = new WordsMet();
  /** The version of what is known of the page up to which what was decided on words is true. */
  #freshAt = 0;
  /** What the page beyond a name's own entities was then. */
  #background = '';
  /** Is the page surely about the war, or names it in passing, as was known at a version? */
  #sure = false;
  #inPassing = false;
  #weighedAt = -1;

  /** `date`: the EDTF day of the article; without it (or if it is malformed) names of all times are accepted. */
  constructor(index: NameIndex, options: { readonly date?: string | undefined } = {}) {
    this.#index = index;
    this.#date = options.date === undefined ? undefined : parseEdtf(options.date);
  }

  /** Takes a block's candidates into account. */
  add(text: string, candidates: readonly Candidate[]): ReadBlock {
    const checked = candidates.map((candidate, nth) => {
      const names = checkNames(this.#index, text, candidates, nth, this.#date);
      this.#take(text, candidates, nth, names);
      return names;
    });
    this.#notePassing(text, candidates, checked);
    const words = checked.map(({ refs }, nth) => (refs.length > 0 ? this.#meet(refs, candidates[nth]?.isLoose ?? false) : ''));
    return { text, candidates, checked, words };
  }

  /** The same for a block that was checked before, on a page of the same day. */
  addAgain(block: ReadBlock): ReadBlock {
    const { text, candidates, checked, words } = block;
    checked.forEach((names, nth) => this.#take(text, candidates, nth, names));
    this.#notePassing(text, candidates, checked);
    words.forEach((key, nth) => key !== '' && this.#meet(checked[nth]?.refs ?? [], candidates[nth]?.isLoose ?? false));
    return block;
  }

  #take(text: string, candidates: readonly Candidate[], nth: number, names: CheckedNames): void {
    const candidate = candidates[nth];
    if (!candidate) return;
    this.#note(candidate, names);
    this.#noteByline(text, candidate, names.refs);
    this.#noteUse(text, candidates, nth, names.refs);
  }

  /** Is the page surely about the war? */
  get isAboutTheWar(): boolean {
    return this.#isSure && this.#evidence.supportBut([]) >= ENOUGH_FOR_LOOSE;
  }

  get #isSure(): boolean {
    this.#weigh();
    return this.#sure;
  }

  /** Will the page be sure whatever comes? One that is sure by now may turn out to name the war in passing, and then needs to know what was used. */
  get #isSureForGood(): boolean {
    return this.#evidence.strongEntities >= ENOUGH_STRONG && this.#passing.isRuledOut;
  }

  get #isInPassing(): boolean {
    this.#weigh();
    return this.#inPassing;
  }

  /** Another number after each change of what is known of the page. */
  get #version(): number {
    return this.#evidence.version + this.#passing.version;
  }

  /** On a page that names the war in passing: was the entity named where the page does so? */
  #isNear(entity: number): boolean {
    return !this.#isInPassing || this.#passing.isNear(entity);
  }

  #weigh(): void {
    if (this.#weighedAt === this.#version) return;
    this.#weighedAt = this.#version;
    const { strongEntities, usedSupport } = this.#evidence;
    this.#inPassing = this.#passing.isPassing && usedSupport < ENOUGH_USED_IN_PASSING;
    this.#sure = !this.#inPassing && (strongEntities >= ENOUGH_STRONG || usedSupport >= ENOUGH_USED);
  }

  #notePassing(text: string, candidates: readonly Candidate[], checked: readonly CheckedNames[]): void {
    const entities = checked.flatMap(({ refs }) => refs.map((ref) => entityOf(this.#index.refs[ref] ?? 0)));
    const mentions = candidates.filter((candidate) => this.#isTelling(candidate)).length;
    if (entities.length + mentions > 0) this.#passing.add(text, mentions, entities);
  }

  /** Is it a strong name, or a word, that tells of the war? */
  #isTelling({ refs, isLoose }: Candidate): boolean {
    if (isLoose) return false;
    return refs.some((ref) => {
      const record = this.#index.refs[ref] ?? 0;
      return supportOf(record) > 0 && (roleOf(record) === 'sign' || strengthOf(record) === 'strong');
    });
  }

  /** Notes that a name is used as one, if it is the first of its entity that is and supports others. */
  #noteUse(text: string, candidates: readonly Candidate[], nth: number, refs: readonly number[]): void {
    if (this.#isSureForGood) return;
    const record = this.#index.refs[refs[0] ?? -1];
    if (record === undefined || supportOf(record) !== 1 || candidates[nth]?.isLoose) return;
    const entity = entityOf(record);
    if (!this.#evidence.isUsed(entity) && isUsedAsName(this.#index, text, candidates, nth, entity)) this.#evidence.noteUsed(entity);
  }

  /** An agency in brackets in a dateline is named in full there: "HALEP (AA) -" bears "AA muhabiri". */
  #noteByline(text: string, { start, end }: Candidate, refs: readonly number[]): void {
    if (!isByline(text, start, end)) return;
    for (const ref of refs) {
      const entity = entityOf(this.#index.refs[ref] ?? 0);
      if (this.#index.classes[entity] === 'news-agency') this.#evidence.noteName(entity, 'needs-support', 0, end - start + 1);
    }
  }

  #note(candidate: Candidate, { refs, persons, others }: CheckedNames): void {
    if (candidate.isLoose) return;
    for (const ref of candidate.refs) {
      const record = this.#index.refs[ref] ?? 0;
      const role = roleOf(record);
      if (role === 'sign') this.#evidence.noteSign(entityOf(record), supportOf(record));
      else if (role !== 'name') this.#evidence.noteAgainst(entityOf(record), role);
    }
    for (const entity of persons) this.#evidence.noteAgainst(entity, 'person');
    for (const { entity, against } of others) this.#evidence.noteAgainst(entity, against);
    const length = candidate.end - candidate.start;
    refs.forEach((ref, rank) => {
      const record = this.#index.refs[ref] ?? 0;
      this.#evidence.noteName(entityOf(record), strengthOf(record), rank === 0 ? supportOf(record) : 0, length);
    });
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
    if (this.#freshAt === this.#version) return;
    this.#freshAt = this.#version;
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
    return `${this.#evidence.hasStrong} ${this.#isSure} ${this.#isInPassing} ${this.isAboutTheWar} ${support} ${supporters.join()}`;
  }

  /** All that a decision on these words asks of the page. */
  #standingOf(refs: readonly number[]): string {
    const entities = refs.map((ref) => entityOf(this.#index.refs[ref] ?? 0));
    const support = this.#evidence.supportBut(entities);
    const open = `${this.#evidence.hasStrong} ${this.#isSure} ${this.#isInPassing} `;
    return open + refs.map((ref) => this.#standingOfRecord(this.#index.refs[ref] ?? 0, support)).join();
  }

  /** The same of words in a spelling that is not listed. */
  #standingOfLoose(refs: readonly number[]): string {
    const persons = refs.map((ref) => {
      const { person, decoy } = this.#evidence.of(entityOf(this.#index.refs[ref] ?? 0));
      return `${person} ${decoy}`;
    });
    return `${this.isAboutTheWar} ${persons.join()}`;
  }

  #standingOfRecord(record: number, support: number): string {
    const strength = strengthOf(record);
    if (strength === 'strong') return '';
    const known = this.#evidence.of(entityOf(record));
    const isSupported = support >= supportNeeded(strength, known);
    const spelled = known.hasStrongName ? 'full' : this.#supportsLonger(entityOf(record)) ? known.longest : 0;
    const weakly = this.#supportsLonger(entityOf(record), 'weak') ? known.longestWeak : 0;
    const isUsed = this.#isSure || this.#evidence.isUsed(entityOf(record));
    const isNear = this.#isNear(entityOf(record));
    return `${isSupported} ${spelled} ${weakly} ${known.person} ${known.decoy} ${isUsed} ${isNear}`;
  }

  /** Decides a block's candidates as the evidence stands; in order of `start`, never overlapping. */
  judge({ text, candidates, checked, words }: ReadBlock): Mention[] {
    const mentions: Mention[] = [];
    candidates.forEach((candidate, nth) => {
      const key = words[nth] ?? '';
      if (key === '') return;
      const options = this.#optionsOf(key, checked[nth]?.refs ?? [], text, candidate);
      const mention = this.#toMention(this.#usedAsNames(options, text, candidates, nth), text, candidate);
      if (mention) mentions.push(mention);
    });
    return mentions;
  }

  /** The entities that a candidate can mean, each with its strongest name. */
  #optionsOf(key: string, refs: readonly number[], text: string, candidate: Candidate): readonly Option[] {
    const options = candidate.isLoose ? this.#looseOptions(refs) : this.#optionsFor(key, refs, candidate.end - candidate.start);
    if (!refs.some((ref) => this.#mayBePerson(this.#index.refs[ref] ?? 0))) return options;
    return options.filter(({ entity }) => {
      const record = this.#index.refs[refs.find((ref) => entityOf(this.#index.refs[ref] ?? 0) === entity) ?? 0] ?? 0;
      return !this.#isPersonsName(record, text, candidate);
    });
  }

  /** Without bare names that the sentence does not make sure; on a page that is not surely about the war: those that it uses as names. */
  #usedAsNames(options: readonly Option[], text: string, candidates: readonly Candidate[], nth: number): readonly Option[] {
    const meant = options.some(isBareAlone) ? this.#withoutDoubtful(options, text, candidates, nth) : options;
    if (this.#isSure) return meant;
    return meant.filter(({ entity, strength, reason, isExact: isAcronym }) => {
      if (!reason || strength === 'strong') return true;
      if (!this.#isNear(entity)) return false;
      const isPlace = this.#index.entities[entity]?.kind === 'place';
      // "Fourth Division" is a league as well, "ISIS" hardly anything else.
      if (!isPlace && !isAcronym && strength === 'needs-support' && reason.rule === 'supported') return false;
      return isUsedAsName(this.#index, text, candidates, nth, entity, this.#evidence.isUsed(entity));
    });
  }

  /** Of bare names that no full name on the page bears: acronyms that are long, and places that the sentence calls so. */
  #withoutDoubtful(options: readonly Option[], text: string, candidates: readonly Candidate[], nth: number): readonly Option[] {
    return options.filter((option) => {
      if (!isBareAlone(option)) return true;
      if (option.isExact) return isLongAcronym(candidates[nth]);
      return this.#index.entities[option.entity]?.kind === 'place' && isSurelyPlace(this.#index, text, candidates, nth);
    });
  }

  #looseOptions(refs: readonly number[]): Option[] {
    return refs.map((ref) => {
      const entity = entityOf(this.#index.refs[ref] ?? 0);
      const name = this.#nameOf(entity);
      return {
        entity,
        strength: 'needs-support',
        isLater: false,
        isExact: false,
        reason: this.isAboutTheWar ? { rule: 'sounds-like', name } : undefined,
      };
    });
  }

  /** What the page alone says of words of a length; a page asks the same of many candidates. */
  #optionsFor(key: string, refs: readonly number[], length: number): readonly Option[] {
    this.#refresh();
    const known = this.#words.get(key)?.options.get(length);
    if (known) return known;
    const entities = refs.map((ref) => entityOf(this.#index.refs[ref] ?? 0));
    const options = refs.flatMap((ref, i): Option[] => {
      const record = this.#index.refs[ref] ?? 0;
      const entity = entityOf(record);
      if (entities.indexOf(entity) !== i) return [];
      const isLater = (this.#index.validity.get(ref)?.[0] ?? '') !== '';
      return [
        { entity, strength: strengthOf(record), isLater, isExact: isExact(record), reason: this.#reasonFor(record, entities, length) },
      ];
    });
    this.#words.get(key)?.options.set(length, options);
    return options;
  }

  #mayBePerson(record: number): boolean {
    const strength = strengthOf(record);
    return strength === 'needs-full-name' || (strength !== 'strong' && readsAsSurname(record));
  }

  #isPersonsName(record: number, text: string, { start, end }: Candidate): boolean {
    if (!this.#mayBePerson(record)) return false;
    const { person, decoy } = this.#evidence.of(entityOf(record));
    return (person || (decoy && strengthOf(record) === 'needs-full-name')) && !isNamedAsPlace(text, start, end);
  }

  /** Why a name of `length` units is accepted; undefined while it is not. `entities` are all that its words can mean. */
  #reasonFor(record: number, entities: readonly number[], length: number): MatchReason | undefined {
    if (!this.#evidence.hasStrong) return undefined;
    const strength = strengthOf(record);
    if (strength === 'strong') return { rule: 'strong-name' };
    const entity = entityOf(record);
    if (this.#hasFullName(entity, length)) return { rule: 'full-name-on-page' };
    if (this.#evidence.supportBut(entities) < supportNeeded(strength, this.#evidence.of(entity))) return undefined;
    const supporters = this.#evidence.supportersBut(entities, MAX_SUPPORTERS);
    return { rule: 'supported', by: supporters.map((n) => this.#nameOf(n)) };
  }

  #nameOf(entity: number): EntityName {
    const { label = '', native } = this.#index.entities[entity] ?? {};
    return { label, native };
  }

  /** Is a strong name of the entity on the page, or one longer than `length` that needs support and has it? */
  #hasFullName(entity: number, length: number): boolean {
    const { hasStrongName, longest, longestWeak } = this.#evidence.of(entity);
    if (hasStrongName || (longest > length && this.#supportsLonger(entity))) return true;
    return longestWeak > length && this.#supportsLonger(entity, 'weak');
  }

  /** Does the page support the names of an entity that need support, or its weak ones? */
  #supportsLonger(entity: number, strength: NameStrength = 'needs-support'): boolean {
    return this.#evidence.supportBut([entity]) >= supportNeeded(strength, this.#evidence.of(entity));
  }

  #toMention(options: readonly Option[], text: string, { start, end }: Candidate): Mention | undefined {
    const choice = chooseSense(this.#index, options, text, start, end);
    const entity = choice && this.#index.entities[choice.entity];
    if (!choice || !entity) return undefined;
    const alternatives = choice.alternatives.flatMap((n) => this.#index.entities[n] ?? []);
    return { start, end: endBeforeGenitive(this.#index, text, start, end, choice.entity), entity, alternatives, reason: choice.reason };
  }
}

/** Is it a bare name that the page as a whole accepts? */
function isBareAlone({ strength, reason }: Option): boolean {
  return strength === 'needs-full-name' && reason?.rule === 'supported';
}

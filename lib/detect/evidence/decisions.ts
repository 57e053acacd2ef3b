/** Decides what candidates name, as the evidence stands (page-evidence.ts says how). */
import { isFighting, isForce, isMedium, isOfState, mayHaveNamesakes } from '../../corpus/classes.ts';
import { chooseSense, type Option } from './choose-sense.ts';
import type { Evidence } from './evidence.ts';
import { entityOf, isExact, readsAsSurname, strengthOf, soundRefs } from '../index/name-refs.ts';
import type { PageWeight } from './page-weight.ts';
import { perIndex } from '../per-index.ts';
import { perKey } from '../per-key.ts';
import { senseRank } from '../sentence/governing-nouns.ts';
import { withoutArticles } from '../find/sound.ts';
import { isNamedAsPlace } from '../sentence/person.ts';
import type { SportPage } from './sport-page.ts';
import { wordBefore } from '../sentence/context.ts';
import { isSpokenOfAsPlace, leadsToPlace } from '../sentence/place-context.ts';
import { endAfterNoun } from '../sentence/sites.ts';
import { supportNeeded } from './strength.ts';
import type { NameStrength } from '../../corpus/schema.ts';
import type { Candidate, EntityName, EntityRef, MatchReason, Mention, NameIndex } from '../types.ts';
import { units } from '../word-list.ts';
import { isLongAcronym, isNamedAsGroup, isSurelyPlace, isUsedAsName, standsBesideItself } from '../sentence/used-as-name.ts';

/** What belongs to a country says so, in whatever language: Turkish military, armée turque, القوات التركية; three words are no other body's. */
const TELLING =
  /(?:^|[\s'’])(?:ال|the )?(?:syri|turk|türk|turc|turqu|russ|rus[oa]?|[iİ]sra[eéi]{1,2}l|[iİ]ran|iraq|irak|leban|liban|jordan|americ|amerik|améric|u\.?s|abd|brit|french|saudi|сирийск|турецк|российск|израильск|иранск|иракск|американск|سور|ترك|روس|إسرائيل|اسرائيل|إيران|ايران|عراق|لبنان|أميرك|أمريك|امریک|آمریک)|^\S+\s\S+\s\S/i;

const WORDS_BETWEEN = /\s/;

/** Entities named in a reason. */
export const MAX_SUPPORTERS = 3;

/** Settlements that clubs are called after and few know otherwise. */
const TOWNS: ReadonlySet<string> = new Set(['town', 'village', 'neighbourhood']);

export class Decisions {
  readonly #index: NameIndex;
  readonly #evidence: Evidence;
  readonly #weight: PageWeight;
  readonly #sport: SportPage;

  constructor(index: NameIndex, evidence: Evidence, weight: PageWeight, sport: SportPage) {
    this.#index = index;
    this.#evidence = evidence;
    this.#weight = weight;
    this.#sport = sport;
  }

  /** What words of some records name at a place in a text, of which `options` holds what the page says of them; undefined where they name nothing. */
  mentionOf(
    options: readonly Option[],
    refs: readonly number[],
    text: string,
    candidates: readonly Candidate[],
    nth: number,
  ): Mention | undefined {
    const candidate = candidates[nth];
    if (!candidate) return undefined;
    const meant = this.#withoutTeams(this.#withoutPersons(options, refs, text, candidate), text, candidate);
    return this.#toMention(this.#usedAsNames(meant, text, candidates, nth), text, candidates, nth);
  }

  /** On a page on sport a broadcaster is a club, and so is a town that is no city unless something leads to it as to a place. */
  #withoutTeams(options: readonly Option[], text: string, { start, end }: Candidate): readonly Option[] {
    if (!this.#sport.isOnSport) return options;
    const lead = wordBefore(text, start);
    const isLedTo = (lead !== undefined && leadsToPlace(lead.folded)) || isSpokenOfAsPlace(text, start, end, []);
    return options.filter(({ entity, strength }) => {
      const kind = this.#index.classes[entity];
      return strength === 'strong' || !(isMedium(kind) || (TOWNS.has(kind ?? '') && !isLedTo));
    });
  }

  #withoutPersons(options: readonly Option[], refs: readonly number[], text: string, candidate: Candidate): readonly Option[] {
    if (!refs.some((ref) => mayBePerson(this.#index.refs[ref] ?? 0))) return options;
    return options.filter(({ entity }) => {
      const record = this.#index.refs[refs.find((ref) => entityOf(this.#index.refs[ref] ?? 0) === entity) ?? 0] ?? 0;
      return !this.#isPersonsName(record, text, candidate);
    });
  }

  /** Without bare names that the sentence does not make sure; on a page that is not surely about the war: those that it uses as names. */
  #usedAsNames(options: readonly Option[], text: string, candidates: readonly Candidate[], nth: number): readonly Option[] {
    const meant = options.some(isBareAlone) ? this.#withoutDoubtful(options, text, candidates, nth) : options;
    if (this.#weight.isSure) return meant;
    return meant.filter(({ entity, strength, reason, isExact: isAcronym }) => {
      if (!reason || strength === 'strong') return true;
      if (!this.#weight.isNear(entity)) return false;
      const entityClass = this.#index.classes[entity] ?? '';
      if (standsBesideItself(this.#index, text, candidates, nth, entity)) return true;
      // A country needs no more than that the page is not one that names the war in passing: "Turkey denies it".
      if (entityClass === 'country' && !this.#weight.isInPassing) return isUsedAsName(this.#index, text, candidates, nth, entity, true);
      // "Fourth Division" is a league as well, "ISIS" hardly anything else, "Turkish military" nothing.
      const isAnyBody = isForce(entityClass) && !isAcronym && !TELLING.test(text.slice(candidates[nth]?.start, candidates[nth]?.end));
      if (isAnyBody && strength === 'needs-support' && reason.rule === 'supported') return false;
      return isUsedAsName(this.#index, text, candidates, nth, entity, this.#evidence.isUsed(entity));
    });
  }

  /** Of bare names that no full name on the page bears: acronyms that are long, bodies that go by several words, and places that the sentence calls so. */
  #withoutDoubtful(options: readonly Option[], text: string, candidates: readonly Candidate[], nth: number): readonly Option[] {
    const candidate = candidates[nth];
    return options.filter((option) => {
      if (!isBareAlone(option)) return true;
      // A report on the war is full of the short names of those that fight it: HTC, SNC.
      if (option.isExact) return isLongAcronym(text, candidate, isFighting(this.#index.classes[option.entity]));
      if (this.#index.entities[option.entity]?.kind === 'place') return isSurelyPlace(this.#index, text, candidates, nth);
      if (isOfState(this.#index.classes[option.entity])) return false;
      // "Muslim Brotherhood" says more than a word.
      return WORDS_BETWEEN.test(text.slice(candidate?.start, candidate?.end)) || isNamedAsGroup(text, candidate);
    });
  }

  /** What the page says of a spelling that is not listed. */
  looseOptions(refs: readonly number[]): Option[] {
    return refs.map((ref) => {
      const entity = entityOf(this.#index.refs[ref] ?? 0);
      const name = this.#nameOf(entity);
      return {
        entity,
        strength: 'needs-support',
        isLater: false,
        isContested: false,
        isExact: false,
        reason: this.#weight.isAboutTheWar ? { rule: 'sounds-like', name } : undefined,
      };
    });
  }

  /** What the page alone says of words of a length. */
  optionsFor(refs: readonly number[], length: number): readonly Option[] {
    const entities = refs.map((ref) => entityOf(this.#index.refs[ref] ?? 0));
    return refs.flatMap((ref, i): Option[] => {
      const record = this.#index.refs[ref] ?? 0;
      const entity = entityOf(record);
      if (entities.indexOf(entity) !== i) return [];
      // Of two that bear the name the earlier is meant, unless the page speaks of later.
      const isLater = ((this.#index.validity[ref]?.[0] ?? '') !== '') !== this.#evidence.isOfLater;
      const { decoy, cue } = this.#evidence.of(entity);
      return [
        {
          entity,
          strength: strengthOf(record),
          isLater,
          isContested: decoy || cue,
          isExact: isExact(record),
          reason: this.#reasonFor(record, entities, length),
        },
      ];
    });
  }

  #isPersonsName(record: number, text: string, { start, end }: Candidate): boolean {
    if (!mayBePerson(record)) return false;
    const { person, decoy } = this.#evidence.of(entityOf(record));
    return (person || (decoy && strengthOf(record) === 'needs-full-name')) && !isNamedAsPlace(text, start, end);
  }

  /** All that a decision on a record asks of the page. `entities` are all that its words can mean. */
  standingOf(record: number, entities: readonly number[]): string {
    const strength = strengthOf(record);
    if (strength === 'strong') return '';
    const known = this.#evidence.of(entityOf(record));
    const isSupported = this.#isSupported(record, entities);
    const spelled = known.hasStrongName ? 'full' : this.#supportsLonger(entityOf(record)) ? known.longest : 0;
    const weakly = this.#supportsLonger(entityOf(record), 'weak') ? known.longestWeak : 0;
    const isUsed = this.#weight.isSure || this.#evidence.isUsed(entityOf(record));
    const isNear = this.#weight.isNear(entityOf(record));
    return `${isSupported} ${spelled} ${weakly} ${known.person} ${known.decoy} ${known.cue} ${isUsed} ${isNear}`;
  }

  /** Why a name of `length` units is accepted; undefined while it is not. `entities` are all that its words can mean. */
  #reasonFor(record: number, entities: readonly number[], length: number): MatchReason | undefined {
    if (!this.#weight.isOpen) return undefined;
    const strength = strengthOf(record);
    if (strength === 'strong') return { rule: 'strong-name' };
    const entity = entityOf(record);
    if (this.#hasFullName(entity, length)) return { rule: 'full-name-on-page' };
    if (!this.#isSupported(record, entities)) return undefined;
    const supporters = this.#isInCompany(entities)
      ? [...this.#weight.company].filter((each) => !entities.includes(each)).slice(0, MAX_SUPPORTERS)
      : this.#evidence.supportersBut(entities, MAX_SUPPORTERS);
    return { rule: 'supported', by: supporters.map((n) => this.#nameOf(n)) };
  }

  /**
   * Does the page support a name whose words can mean these entities? What speaks against Aleppo the city speaks against the
   * province of its name; what speaks against Tripoli in Lebanon says nothing against that in Libya.
   */
  #isSupported(record: number, entities: readonly number[]): boolean {
    const [own, strength] = [entityOf(record), strengthOf(record)];
    if (this.#isInCompany(entities)) return strength !== 'needs-full-name';
    const kind = this.#index.classes[own];
    const isNamesake = (each: number): boolean => each !== own && this.#index.classes[each] === kind && mayHaveNamesakes(kind);
    const isAgainst = { decoy: false, cue: false };
    for (const each of entities) {
      if (isNamesake(each)) continue;
      const { decoy, cue } = this.#evidence.of(each);
      isAgainst.decoy ||= decoy;
      isAgainst.cue ||= cue;
    }
    // An article on Syria's soap makers is about Aleppo, too; one on Russia's Duma is not on Douma.
    if (this.#evidence.namesCountry && this.#isProvincesName(entities)) isAgainst.decoy = false;
    // A page that names Syria again and again is on it, with the United Nations and Beirut as with its neighbours.
    const isSettled = this.#weight.isReport || this.#weight.isMuchNamed;
    return this.#evidence.supportBut(entities) >= supportNeeded(strength, isAgainst, isSettled);
  }

  /** Can the words mean a province, which none but large towns share their names with? */
  #isProvincesName(entities: readonly number[]): boolean {
    return entities.some((entity) => this.#index.classes[entity] === 'governorate');
  }

  /** Does one of them stand in company, where nothing else tells of the war? */
  #isInCompany(entities: readonly number[]): boolean {
    const { company } = this.#weight;
    return entities.some((entity) => company.has(entity));
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
    return this.#evidence.supportBut([entity]) >= supportNeeded(strength, this.#evidence.of(entity), this.#weight.isReport);
  }

  /** Other places that are listed with an article: a Mazraa may be al-Mazraa, on a page about the war. */
  #namesakes(options: readonly Option[], text: string, candidate: Candidate | undefined): readonly Option[] {
    const [first] = options;
    if (!candidate || candidate.isLoose || !first?.reason || first.strength === 'strong') return [];
    if (senseRank(this.#index.classes[first.entity] ?? '') > 0) return [];
    const refs = listedWithArticle(this.#index)(text.slice(candidate.start, candidate.end));
    if (refs.length === 0) return [];
    return this.looseOptions(refs).filter(({ entity }) => options.every((option) => option.entity !== entity));
  }

  #toMention(options: readonly Option[], text: string, candidates: readonly Candidate[], nth: number): Mention | undefined {
    const candidate = candidates[nth];
    const choice = chooseSense(this.#index, options, text, candidates, nth, this.#namesakes(options, text, candidate));
    const entity = choice && this.#index.entities[choice.entity];
    if (!choice || !entity || !candidate) return undefined;
    const { start, end } = candidate;
    const alternatives = choice.alternatives.flatMap((n) => this.#index.entities[n] ?? []);
    const nextStart = candidates[nth + 1]?.start ?? text.length;
    const wholeEnd = withAyin(text, start, endAfterNoun(this.#index, text, end, choice.entity, nextStart), entity);
    return { start, end: wholeEnd, entity, alternatives, reason: choice.reason };
  }
}

const QUOTES = units("'‘`");
const AYIN = 'ع';
const SIGN_OF_AYIN = /^['’‘ʿ`](?!\p{L})/u;

/** Izra', Mare‘: the last letter of a name that Arabic writes so, not a possessive or a quotation mark. */
function withAyin(text: string, start: number, end: number, { native }: EntityRef): number {
  const isQuoted = QUOTES.has(text.charCodeAt(start - 1));
  return !isQuoted && native?.text.endsWith(AYIN) === true && SIGN_OF_AYIN.test(text.slice(end, end + 2)) ? end + 1 : end;
}

const MOST_ASKED = 5_000;

/** Records of the names that some words are without an article. */
const listedWithArticle = perIndex((index) => perKey((words: string) => soundRefs(index, `=${withoutArticles(words)}`) ?? [], MOST_ASKED));

/** Is the name of a record one that people have as well? */
function mayBePerson(record: number): boolean {
  const strength = strengthOf(record);
  return strength === 'needs-full-name' || (strength !== 'strong' && readsAsSurname(record));
}

/** Is it a bare name that the page as a whole accepts? */
function isBareAlone({ strength, reason }: Option): boolean {
  return strength === 'needs-full-name' && reason?.rule === 'supported';
}

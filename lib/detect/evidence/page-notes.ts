/** Takes into account what a block's candidates tell of their page: names, signs, what speaks against, what is used as a name. */
import { isCalledAlike, isFighting, isSettlement } from '../../corpus/classes.ts';
import type { NameStrength } from '../../corpus/schema.ts';
import { ARABIC } from '../find/scripts.ts';
import { withoutArticles } from '../find/sound.ts';
import { words } from '../word-list.ts';
import type { Companion, Company } from './company.ts';
import { isAllCapitals } from '../sentence/context.ts';
import { isByline } from '../sentence/byline.ts';
import type { Evidence } from './evidence.ts';
import type { CheckedNames } from '../sentence/name-checks.ts';
import { entityOf, isExact, roleOf, strengthOf, supportOf } from '../index/name-refs.ts';
import { perIndex } from '../per-index.ts';
import { perKey } from '../per-key.ts';
import type { PageWeight } from './page-weight.ts';
import type { Passing } from './passing.ts';
import type { Candidate, NameIndex } from '../types.ts';
import { isUsedAsName } from '../sentence/used-as-name.ts';

/** Classes of places that are known beyond their neighbours. */
const KNOWN: ReadonlySet<string> = new Set(['city', 'governorate', 'region', 'district']);

export class PageNotes {
  readonly #index: NameIndex;
  readonly #evidence: Evidence;
  readonly #passing: Passing;
  readonly #company: Company;
  readonly #weight: PageWeight;

  constructor(index: NameIndex, evidence: Evidence, passing: Passing, company: Company, weight: PageWeight) {
    this.#index = index;
    this.#evidence = evidence;
    this.#passing = passing;
    this.#company = company;
    this.#weight = weight;
  }

  /** Notes what one of a block's candidates tells. */
  take(text: string, candidates: readonly Candidate[], nth: number, names: CheckedNames): void {
    const candidate = candidates[nth];
    if (!candidate) return;
    this.#note(candidate, names);
    this.#noteByline(text, candidate, names.refs);
    this.#noteUse(text, candidates, nth, names.refs);
  }

  /** Notes how a block names the war, once all its candidates were taken. */
  notePassing(text: string, candidates: readonly Candidate[], checked: readonly CheckedNames[]): void {
    if (this.#passing.isRuledOut) return;
    // What is found by its sound comes late, and would turn a page that was sure by then into one that names the war in passing.
    const entities = checked.flatMap(({ refs }, nth) =>
      candidates[nth]?.isLoose ? [] : refs.map((ref) => entityOf(this.#index.refs[ref] ?? 0)),
    );
    const telling = candidates.filter((candidate) => this.#isTelling(candidate));
    const mentions = telling.length;
    const strong = telling.flatMap(({ refs }) => this.#supporting(refs, 'strong'));
    const others = checked.flatMap(({ refs }, nth) => {
      const meant = candidates[nth]?.isLoose ? [] : this.#supporting(refs, 'needs-support');
      return meant.length > 0 ? [meant] : [];
    });
    if (entities.length + mentions === 0 || !this.#passing.add(text, { mentions, strong, others, entities })) return;
    this.#company.add(text, this.#companions(text, candidates, checked));
  }

  /** Entities of the names among some records that have this strength and support others. */
  #supporting(refs: readonly number[], strength: NameStrength): number[] {
    return refs.flatMap((ref) => {
      const record = this.#index.refs[ref] ?? 0;
      return supportOf(record) > 0 && roleOf(record) === 'name' && strengthOf(record) === strength ? [entityOf(record)] : [];
    });
  }

  /** Names of places and bodies of the war in the block, with no capital beside them that makes them parts of other names. */
  #companions(text: string, candidates: readonly Candidate[], checked: readonly CheckedNames[]): Companion[] {
    return checked.flatMap(({ refs }, nth): Companion[] => {
      const record = this.#index.refs[refs[0] ?? -1];
      const candidate = candidates[nth];
      if (record === undefined || !candidate || candidate.isLoose || !this.#isCompanion(record, text, candidate)) return [];
      const entity = entityOf(record);
      const isPlace = this.#index.entities[entity]?.kind === 'place';
      // Without the question whether the sentence speaks of a place: beside another such name it does well enough.
      if (!isUsedAsName(this.#index, text, candidates, nth, entity, true)) return [];
      const isUsed = !isPlace || isUsedAsName(this.#index, text, candidates, nth, entity);
      const kind = this.#index.classes[entity] ?? '';
      const isBody = isFighting(kind);
      const isKnown = isBody || KNOWN.has(kind);
      const isCapitalised = isSettlement(kind) && text.charCodeAt(candidate.start) < ARABIC;
      return [{ entity, stem: stemsOf(this.#index)(entity), isTelling: supportOf(record) > 0, isUsed, isBody, isKnown, isCapitalised }];
    });
  }

  /** Does it tell something in company: a place of the war, or a body by any name that is not just a word? Every country has its Red Crescent. */
  #isCompanion(record: number, text: string, { start, end }: Candidate): boolean {
    const kind = this.#index.classes[entityOf(record)] ?? '';
    if (supportOf(record) > 0) return !isCalledAlike(kind);
    // ISIS, not Isis.
    return strengthOf(record) === 'weak' && isExact(record) && isFighting(kind) && isAllCapitals(text.slice(start, end));
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
    if (this.#weight.isSureForGood) return;
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

  #note(candidate: Candidate, { refs, persons, hints, others }: CheckedNames): void {
    if (candidate.isLoose) return;
    for (const ref of candidate.refs) {
      const record = this.#index.refs[ref] ?? 0;
      const role = roleOf(record);
      // "Doña Siria Lasso" is no demonym either.
      if (persons.includes(entityOf(record))) continue;
      if (role === 'sign') this.#evidence.noteSign(entityOf(record), supportOf(record));
      else if (role !== 'name') this.#evidence.noteAgainst(entityOf(record), role);
    }
    for (const entity of persons) this.#evidence.noteAgainst(entity, 'person');
    for (const { entity, against } of others) this.#evidence.noteAgainst(entity, against);
    for (const ref of hints) {
      const record = this.#index.refs[ref] ?? 0;
      this.#evidence.noteName(entityOf(record), strengthOf(record), supportOf(record), 0);
    }
    const length = candidate.end - candidate.start;
    refs.forEach((ref, rank) => {
      const record = this.#index.refs[ref] ?? 0;
      const isCountry = this.#index.classes[entityOf(record)] === 'country';
      if (isCountry && supportOf(record) > 0 && strengthOf(record) === 'strong') this.#evidence.noteCountry();
      this.#evidence.noteName(entityOf(record), strengthOf(record), rank === 0 ? supportOf(record) : 0, length);
    });
  }
}

/** Labels are folded once for all pages. */
const stemsOf = perIndex((index) =>
  perKey((entity: number) => stemOf(index.entities[entity]?.label ?? '', index.entities[entity]?.kind === 'place')),
);

/** What names of places begin with, and sides of the compass. */
const FIRST_WORDS = words('kafr tell tall tal deir dayr khan ain ayn umm wadi jabal ras bab abu beit sheikh old new');
const SIDE = /^(?:north|south|east|west)/;

/** The word that tells a place from others, "aleppo" of East Aleppo and of Aleppo Governorate; of a body its whole name. */
function stemOf(label: string, isPlace: boolean): string {
  const name = withoutArticles(label);
  if (!isPlace) return name;
  const [first = '', second = '', third = ''] = name.split(' ').filter((word, i) => i > 0 || !SIDE.test(word));
  const rest = first === 'al' ? [second, third] : [first, second];
  return FIRST_WORDS.has(rest[0] ?? '') ? rest.join(' ') : (rest[0] ?? '');
}

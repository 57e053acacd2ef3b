/** Takes into account what a block's candidates tell of their page: names, signs, what speaks against, what is used as a name. */
import { isByline } from '../sentence/byline.ts';
import type { Evidence } from './evidence.ts';
import type { CheckedNames } from '../sentence/name-checks.ts';
import { entityOf, roleOf, strengthOf, supportOf } from '../index/name-refs.ts';
import type { PageWeight } from './page-weight.ts';
import type { Passing } from './passing.ts';
import type { Candidate, NameIndex } from '../types.ts';
import { isUsedAsName } from '../sentence/used-as-name.ts';

export class PageNotes {
  readonly #index: NameIndex;
  readonly #evidence: Evidence;
  readonly #passing: Passing;
  readonly #weight: PageWeight;

  constructor(index: NameIndex, evidence: Evidence, passing: Passing, weight: PageWeight) {
    this.#index = index;
    this.#evidence = evidence;
    this.#passing = passing;
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
      this.#evidence.noteName(entityOf(record), strengthOf(record), rank === 0 ? supportOf(record) : 0, length);
    });
  }
}

/**
 * What a page as a whole says about the names on it. Grows as blocks of text arrive. What single
 * sentences say against a name is in name-checks.ts, the numbers are in strength.ts.
 *
 * A strong name is accepted as it stands. Any other,
 * 1. if a strong name of the same entity is on the page, or a longer one that needs support and has
 *    it: the page has spelled the entity out;
 * 2. else, unless it needs such a full name, if the other entities on the page support it enough.
 * Entities that a decoy or a cue speaks against, and of which no strong name is on the page, support
 * nothing. Words that can mean several entities count once, for the likeliest.
 * Names that are also names of people are not accepted on a page that has such a person, except
 * where the sentence calls them a place ("al-Shaer field").
 */
import { parseEdtf, type DayBounds } from '../corpus/edtf.ts';
import { chooseSense, type Option } from './choose-sense.ts';
import { Evidence } from './evidence.ts';
import { checkNames } from './name-checks.ts';
import { entityOf, readsAsSurname, roleOf, strengthOf, supportOf } from './name-refs.ts';
import { isNamedAsPlace } from './person.ts';
import { supportNeeded } from './strength.ts';
import type { Candidate, Judgement, MatchReason, Mention, NameIndex } from './types.ts';

/** Entities named in a reason. */
const MAX_SUPPORTERS = 3;

export class PageEvidence {
  readonly #index: NameIndex;
  readonly #date: DayBounds | undefined;
  readonly #evidence = new Evidence();

  /** `date`: the EDTF day of the article; without it (or if it is malformed) names of all times are accepted. */
  constructor(index: NameIndex, options: { readonly date?: string | undefined } = {}) {
    this.#index = index;
    this.#date = options.date === undefined ? undefined : parseEdtf(options.date);
  }

  /**
   * Takes a block's candidates into account; true when that could settle a pending candidate of
   * another block. Decoys and persons count from when they are met and take back nothing: add all
   * blocks that are at hand before judging the first.
   */
  add(text: string, candidates: readonly Candidate[]): boolean {
    let isNews = false;
    candidates.forEach((candidate, nth) => {
      for (const ref of candidate.refs) this.#noteAgainst(this.#index.refs[ref] ?? 0);
      const { refs, persons } = checkNames(this.#index, text, candidates, nth, this.#date);
      for (const entity of persons) this.#evidence.noteAgainst(entity, 'person');
      const length = candidate.end - candidate.start;
      refs.forEach((ref, rank) => {
        const record = this.#index.refs[ref] ?? 0;
        const support = rank === 0 ? supportOf(record) : 0;
        isNews = this.#evidence.noteName(entityOf(record), strengthOf(record), support, length) || isNews;
      });
    });
    return isNews;
  }

  /** Decides a block's candidates as the evidence stands. */
  judge(text: string, candidates: readonly Candidate[]): Judgement {
    const mentions: Mention[] = [];
    let pending = false;
    candidates.forEach((candidate, nth) => {
      const { refs } = checkNames(this.#index, text, candidates, nth, this.#date);
      const options = this.#optionsOf(refs, text, candidate);
      const mention = this.#toMention(options, text, candidate);
      if (mention) mentions.push(mention);
      else pending ||= options.length > 0;
    });
    return { mentions, pending };
  }

  #noteAgainst(record: number): void {
    const role = roleOf(record);
    if (role !== 'name') this.#evidence.noteAgainst(entityOf(record), role);
  }

  /** The entities that a candidate can mean, each with its strongest name. */
  #optionsOf(refs: readonly number[], text: string, candidate: Candidate): Option[] {
    const entities = refs.map((ref) => entityOf(this.#index.refs[ref] ?? 0));
    const options: Option[] = [];
    refs.forEach((ref, i) => {
      const record = this.#index.refs[ref] ?? 0;
      const entity = entityOf(record);
      if (entities.indexOf(entity) !== i || this.#isPersonsName(record, text, candidate)) return;
      options.push({ entity, strength: strengthOf(record), reason: this.#reasonFor(record, entities, candidate.end - candidate.start) });
    });
    return options;
  }

  #isPersonsName(record: number, text: string, { start, end }: Candidate): boolean {
    const strength = strengthOf(record);
    if (strength !== 'needs-full-name' && (strength === 'strong' || !readsAsSurname(record))) return false;
    const { person, decoy } = this.#evidence.of(entityOf(record));
    return (person || (decoy && strength === 'needs-full-name')) && !isNamedAsPlace(text, start, end);
  }

  /** Why a name of `length` units is accepted; undefined while it is not. `entities` are all that its words can mean. */
  #reasonFor(record: number, entities: readonly number[], length: number): MatchReason | undefined {
    const strength = strengthOf(record);
    if (strength === 'strong') return { rule: 'strong-name' };
    const entity = entityOf(record);
    if (this.#hasFullName(entity, length)) return { rule: 'full-name-on-page' };
    if (strength === 'needs-full-name') return undefined;
    if (this.#evidence.supportBut(entities) < supportNeeded(strength, this.#evidence.of(entity))) return undefined;
    const supporters = this.#evidence.supportersBut(entities, MAX_SUPPORTERS);
    return { rule: 'supported', by: supporters.map((n) => this.#index.entities[n]?.label ?? '') };
  }

  /** Is a strong name of the entity on the page, or one longer than `length` that needs support and has it? */
  #hasFullName(entity: number, length: number): boolean {
    const known = this.#evidence.of(entity);
    if (known.hasStrongName) return true;
    return known.longest > length && this.#evidence.supportBut([entity]) >= supportNeeded('needs-support', known);
  }

  #toMention(options: readonly Option[], text: string, { start, end }: Candidate): Mention | undefined {
    const choice = chooseSense(this.#index, options, text, start, end);
    const entity = choice && this.#index.entities[choice.entity];
    if (!choice || !entity) return undefined;
    const alternatives = choice.alternatives.flatMap((n) => this.#index.entities[n] ?? []);
    return { start, end, entity, alternatives, reason: choice.reason };
  }
}

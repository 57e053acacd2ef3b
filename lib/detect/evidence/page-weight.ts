/**
 * How much a page has to do with the war, as is known so far: surely about it, naming it in passing, or in
 * between. Asked for every name, and worked out anew only when something became known.
 */
import type { Company } from './company.ts';
import type { Evidence } from './evidence.ts';
import type { Passing } from './passing.ts';
import type { WarWords } from './war-words.ts';

/** Support from which a page is surely about the war: spellings that are not listed count from here on. */
const ENOUGH_FOR_LOOSE = 7;
/** Strong telling names of this many entities: on a page with fewer, names that mean other things too must be used as names. */
const ENOUGH_STRONG = 2;
/** Or this much support from names that are used as names. */
const ENOUGH_USED = 6;
/** The same, where the page is written as a report on a war is. */
const ENOUGH_USED_IN_REPORT = 3;
/** The same, where the page otherwise names the war in passing. */
const ENOUGH_USED_IN_PASSING = 10;

const NOBODY: ReadonlySet<number> = new Set();

export class PageWeight {
  readonly #evidence: Evidence;
  readonly #passing: Passing;
  readonly #warWords: WarWords;
  readonly #company: Company;
  #sure = false;
  #inPassing = false;
  #members: ReadonlySet<number> = NOBODY;
  #weighedAt = -1;

  constructor(evidence: Evidence, passing: Passing, warWords: WarWords, company: Company) {
    this.#evidence = evidence;
    this.#passing = passing;
    this.#warWords = warWords;
    this.#company = company;
  }

  /** Another number after each change of what is known of the page. */
  get version(): number {
    return this.#evidence.version + this.#passing.version + this.#warWords.version + this.#company.version;
  }

  /** Is anything accepted at all: does a strong name tell of the war, or do others in company? */
  get isOpen(): boolean {
    return this.#evidence.hasStrong || this.company.size > 0;
  }

  /** On a page without a strong name: entities that tell of the war together. */
  get company(): ReadonlySet<number> {
    this.#weigh();
    return this.#members;
  }

  /** Is it surely about the war: are names believed that are not used as names? */
  get isSure(): boolean {
    this.#weigh();
    return this.#sure;
  }

  /** Is it written as a report on a war is? */
  get isReport(): boolean {
    return this.#warWords.areEnough;
  }

  /** Does it name the war so often that it does more than mention it? */
  get isMuchNamed(): boolean {
    return this.#passing.isRuledOut;
  }

  /** Will it be sure whatever comes? A page that is sure by now may turn out to name the war in passing, and then needs to know what was used. */
  get isSureForGood(): boolean {
    return this.#evidence.strongEntities >= ENOUGH_STRONG && this.#passing.isRuledOut;
  }

  get isInPassing(): boolean {
    this.#weigh();
    return this.#inPassing;
  }

  /** Is it so surely about the war that spellings count that are not listed? */
  get isAboutTheWar(): boolean {
    return this.isSure && this.#evidence.supportBut([]) >= ENOUGH_FOR_LOOSE;
  }

  /** On a page that names the war in passing: was the entity named where the page does so? */
  isNear(entity: number): boolean {
    return !this.isInPassing || this.#passing.isNear(entity) || this.#members.has(entity);
  }

  #weigh(): void {
    if (this.#weighedAt === this.version) return;
    this.#weighedAt = this.version;
    const { hasAnyStrong, strongEntities, usedSupport } = this.#evidence;
    this.#members = hasAnyStrong ? NOBODY : this.#company.members(this.isReport);
    if (this.#members.size > 0) {
      this.#sure = (this.isReport || this.#company.areMany) && this.#company.isMuchOf(this.#passing.blocks);
      this.#inPassing = !this.#sure;
      return;
    }
    this.#inPassing =
      this.#passing.isPassing && usedSupport < (this.isReport ? ENOUGH_USED : ENOUGH_USED_IN_PASSING) && !this.#company.areMany;
    this.#sure =
      !this.#inPassing && (strongEntities >= ENOUGH_STRONG || usedSupport >= (this.isReport ? ENOUGH_USED_IN_REPORT : ENOUGH_USED));
  }
}

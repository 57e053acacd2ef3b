/**
 * Names that tell of the war together where none does alone: "HTS fighters entered Aleppo". Aleppo is a pepper and HTS a
 * tariff; in one block about fighting, or with a third on a page that is written as a report on a war is, they are neither.
 * For pages that have no strong name (docs/decisions/0024).
 */
import type { Evidence } from './evidence.ts';
import { speaksOfWar } from './war-words.ts';

/** Blocks that are kept: one is enough, others stand by in case something speaks against its names. */
const MOST_BLOCKS = 8;
/** Entities that are kept of a whole page. */
const MOST_ON_PAGE = 64;
/** Names of so many different things are company on a report, wherever on it they stand. */
const ENOUGH_ON_PAGE = 3;
/** As in passing.ts: one block with such names for so many that hold a name is no passing mention. */
const BLOCKS_PER_MENTION = 4;

/** An entity that a block names. */
export interface Companion {
  readonly entity: number;
  /** What tells its name from those of others: Aleppo and the province of Aleppo are one. */
  readonly stem: string;
  /** Supports other names by itself; a body that does not (HTS) tells nothing beside another such. */
  readonly isTelling: boolean;
  /** The sentence uses the name as one. */
  readonly isUsed: boolean;
}

export class Company {
  readonly #evidence: Evidence;
  readonly #blocks: (readonly Companion[])[] = [];
  readonly #onPage = new Map<number, Companion>();
  /** Blocks that name one of them. */
  #naming = 0;
  #version = 0;

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
  }

  /** Another number after each change; what speaks against a name is in the evidence's. */
  get version(): number {
    return this.#version;
  }

  /** Notes what one block names. */
  add(text: string, companions: readonly Companion[]): void {
    if (companions.length === 0) return;
    this.#version += 1;
    this.#naming += 1;
    for (const one of companions) if (one.isTelling && one.isUsed && this.#onPage.size < MOST_ON_PAGE) this.#onPage.set(one.entity, one);
    if (this.#blocks.length < MOST_BLOCKS && isCompany(companions) && speaksOfWar(text)) this.#blocks.push(companions);
  }

  /** The entities that tell of the war together, on a page that is a report on a war or not, while nothing speaks against them. */
  members(isReport: boolean): ReadonlySet<number> {
    const joined = this.#blocks.map((block) => this.#uncontested(block)).filter(isCompany);
    const onPage = isReport ? this.#uncontested([...this.#onPage.values()]) : [];
    const all = stemsOf(onPage).size >= ENOUGH_ON_PAGE ? [...joined, onPage] : joined;
    return new Set(all.flatMap((block) => block.map(({ entity }) => entity)));
  }

  /** Does more than a passing part of a page of so many blocks name them? */
  isMuchOf(blocks: number): boolean {
    return this.#onPage.size >= ENOUGH_ON_PAGE && this.#naming * BLOCKS_PER_MENTION >= blocks;
  }

  #uncontested(companions: readonly Companion[]): readonly Companion[] {
    return companions.filter(({ entity }) => {
      const { decoy, cue, person } = this.#evidence.of(entity);
      return !decoy && !cue && !person;
    });
  }
}

function stemsOf(companions: readonly Companion[]): ReadonlySet<string> {
  return new Set(companions.map(({ stem }) => stem));
}

function isCompany(companions: readonly Companion[]): boolean {
  return stemsOf(companions).size > 1 && companions.some(({ isTelling }) => isTelling) && companions.some(({ isUsed }) => isUsed);
}

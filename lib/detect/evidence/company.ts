/**
 * Names that tell of the war together where none does alone: "HTS fighters entered Aleppo". Aleppo is a pepper and HTS a
 * tariff; in one block about fighting, or with a third on a page that is written as a report on a war is, they are neither.
 * For pages that have no strong name; whether they are many is asked on any page (docs/decisions/0024).
 */
import type { Evidence } from './evidence.ts';
import { speaksOfAnotherWar } from './elsewhere.ts';
import type { NameIndex } from '../types.ts';
import { speaksOfFighting } from './war-words.ts';

/** Entities that are kept of a page, and of each those that it stands beside; a page that names more is sure to be open. */
const MOST_ON_PAGE = 64;
/** Names of so many different things are company on a report, wherever on it they stand. */
const ENOUGH_ON_PAGE = 3;
/** As in passing.ts: one block with such names for so many that hold a name is no passing mention. */
const BLOCKS_PER_MENTION = 4;
const BLOCKS_PER_ELSEWHERE = 2;
/** On a page of any kind, with what is known beyond its neighbours counted twice: four things of which three are known, or five with two. */
const MANY_ON_PAGE = 7;
const LEAST_KNOWN = 2;
/** Or so many settlements that are written with capitals, of which one is known: Taftanaz, Sarmin, Salqin, Azaz, Aleppo. */
const MANY_CAPITALISED = 5;

/** An entity that a block names. */
export interface Companion {
  readonly entity: number;
  /** What tells its name from those of others: Aleppo, East Aleppo and the province of Aleppo are one. */
  readonly stem: string;
  /** Supports other names by itself; a body that does not (HTS) tells nothing beside another such. */
  readonly isTelling: boolean;
  /** The sentence uses the name as one. */
  readonly isUsed: boolean;
  /** A body that fights. */
  readonly isBody: boolean;
  /** Known by itself: such a body, a city, a region. Villages and offices are called alike from Sudan to Iraq. */
  readonly isKnown: boolean;
  /** A settlement in a script that has capitals: in Arabic half of the villages are everyday words. */
  readonly isCapitalised: boolean;
}

export class Company {
  readonly #index: NameIndex;
  readonly #evidence: Evidence;
  /** By entity, those that stand beside it in a block about fighting. */
  readonly #beside = new Map<number, Set<number>>();
  readonly #onPage = new Map<number, Companion>();
  /** Blocks that name one of them. */
  #naming = 0;
  /** Blocks that speak of another war, and those that were not asked yet. */
  #elsewhere = 0;
  #unasked: string[] = [];
  #version = 0;

  constructor(index: NameIndex, evidence: Evidence) {
    this.#index = index;
    this.#evidence = evidence;
  }

  /** Another number after each change; what speaks against a name is in the evidence's. */
  get version(): number {
    return this.#version;
  }

  /** Notes what one block names, which was not read before. */
  add(text: string, companions: readonly Companion[]): void {
    this.#unasked.push(text);
    if (this.#unasked.length >= MOST_ON_PAGE) this.#ask();
    this.#version += 1;
    if (companions.length === 0) return;
    this.#naming += 1;
    for (const one of companions) if (one.isTelling && one.isUsed && this.#onPage.size < MOST_ON_PAGE) this.#onPage.set(one.entity, one);
    const pairs = companions.flatMap((one, i) =>
      companions.slice(i + 1).flatMap((other) => (isPair(one, other) ? [[one, other] as const] : [])),
    );
    const fighting = pairs.length > 0 ? speaksOfFighting(text) : 'no';
    for (const [one, other] of pairs) {
      if (fighting === 'surely' || (fighting === 'maybe' && (one.isBody || other.isBody))) {
        this.#join(one.entity, other.entity);
        this.#join(other.entity, one.entity);
      }
    }
  }

  #join(one: number, other: number): void {
    const known = this.#beside.get(one);
    if (known) {
      if (known.size < MOST_ON_PAGE) known.add(other);
    } else if (this.#beside.size < MOST_ON_PAGE) this.#beside.set(one, new Set([other]));
  }

  /** The entities that tell of the war together, on a page that is a report on a war or not, while nothing speaks against them. */
  members(isReport: boolean): ReadonlySet<number> {
    const members = new Set<number>();
    const mayBeAny = this.#beside.size > 0 || this.#onPage.size >= ENOUGH_ON_PAGE;
    if (!mayBeAny || this.#isElsewhere) return members;
    for (const [entity, others] of this.#beside)
      if (this.#evidence.isUncontested(entity) && [...others].some((other) => this.#evidence.isUncontested(other))) members.add(entity);
    const onPage = this.#uncontestedOnPage();
    if (isReport ? areEnough(onPage) : areMany(onPage)) for (const { entity } of onPage) members.add(entity);
    return members;
  }

  /** Is it a page on another war: does one block speak of that for two that name something of this one? */
  get #isElsewhere(): boolean {
    this.#ask();
    return this.#elsewhere > 0 && this.#elsewhere * BLOCKS_PER_ELSEWHERE >= this.#naming;
  }

  #ask(): void {
    this.#elsewhere += this.#unasked.filter((text) => speaksOfAnotherWar(this.#index, text)).length;
    this.#unasked = [];
  }

  /** Are they so many that the page is on nothing else, be it on travel or trade? */
  get areMany(): boolean {
    return this.#onPage.size > ENOUGH_ON_PAGE && !this.#isElsewhere && areMany(this.#uncontestedOnPage());
  }

  /** Does more than a passing part of a page of so many blocks name them? */
  isMuchOf(blocks: number): boolean {
    return this.#naming * BLOCKS_PER_MENTION >= blocks && areEnough(this.#uncontestedOnPage());
  }

  #uncontestedOnPage(): readonly Companion[] {
    return [...this.#onPage.values()].filter(({ entity }) => this.#evidence.isUncontested(entity));
  }
}

function areEnough(companions: readonly Companion[]): boolean {
  return companions.some(({ isKnown }) => isKnown) && new Set(companions.map(({ stem }) => stem)).size >= ENOUGH_ON_PAGE;
}

/** So many that no page on anything else has them: Wadi Barada, Madaya, Qudsayya, Qalamoun. */
function areMany(companions: readonly Companion[]): boolean {
  const stemsOf = (those: readonly Companion[]): number => new Set(those.map(({ stem }) => stem)).size;
  const known = stemsOf(companions.filter(({ isKnown }) => isKnown));
  if (known >= LEAST_KNOWN && stemsOf(companions) + known >= MANY_ON_PAGE) return true;
  return known > 0 && stemsOf(companions.filter(({ isCapitalised }) => isCapitalised)) >= MANY_CAPITALISED;
}

/** Two different things, of which one is known, one tells of the war, and one is used as a name. */
function isPair(one: Companion, other: Companion): boolean {
  return one.stem !== other.stem && (one.isKnown || other.isKnown) && (one.isTelling || other.isTelling) && (one.isUsed || other.isUsed);
}

/**
 * What opens the gate (index/gate.ts) on a page that may be about anything: one name that tells of the war, two that do so
 * in company, or several of its towns, none of which says much alone.
 */
import { loadNameIndex } from '../index/load-index.ts';
import { entityOf } from '../index/name-refs.ts';
import { TownFilter, townKey } from '../index/town-filter.ts';
import { perKey } from '../per-key.ts';
import type { GateData, NameIndex } from '../types.ts';
import { findNames } from './without-capitals.ts';

/** Number of the entity whose names open the gate alone. */
const OPENER = 0;
/** Different things that open it when a page names them. */
const ENOUGH_IN_COMPANY = 2;
/** Or so many, towns among them. */
const ENOUGH_TOWNS = 5;

export interface Gate {
  readonly names: NameIndex;
  /** Is a word in capitals very likely the name of a town, or with a space behind it the first word of one? */
  readonly isTown: (word: string) => boolean;
}

const MOST_ASKED = 5_000;

export function loadGate({ names, towns }: GateData): Gate {
  const filter = new TownFilter(towns);
  const isTown = perKey((word: string) => filter.has(word.endsWith(' ') ? `${townKey(word.trimEnd())} ` : townKey(word)), MOST_ASKED);
  return { names: loadNameIndex(names), isTown };
}

/** What a text names that opens the gate: numbers of the index's entities, and towns. */
export type Opener = number | string;

export function openersIn({ names, isTown }: Gate, text: string): Opener[] {
  const known = findNames(names, text).map(({ refs }) => entityOf(names.refs[refs[0] ?? 0] ?? 0));
  return [...known, ...townsIn(isTown, text)];
}

/** A capitalised word of Latin letters, with its article or not; without Unicode properties, as every page is asked. */
const WORD = /(?<![A-Za-z\u00c0-\u024f'’-])(?:[AaEe][a-z]{1,2}-|[AaEe]l )?[A-Z][a-z\u00df-\u024f][A-Za-z\u00c0-\u024f’'‘-]*/g;
const POSSESSIVE = /['’]s?$/;
const MOST_WORDS = 3;

/** The longest names of towns; in order, by how they are written. */
function townsIn(isTown: Gate['isTown'], text: string): string[] {
  const found: string[] = [];
  const words = [...text.matchAll(WORD)];
  for (let i = 0; i < words.length;) {
    const length = isTown(`${words[i]?.[0] ?? ''} `) ? longestFrom(isTown, text, words, i) : 0;
    const name = wordsOf(text, words, i, Math.max(length, 1));
    if (length > 0 || isTown(name)) found.push(townKey(name));
    i += Math.max(length, 1);
  }
  return found;
}

/** How many words from the nth on are a name of several; 0 for none. */
function longestFrom(isTown: Gate['isTown'], text: string, words: readonly RegExpExecArray[], nth: number): number {
  for (let count = MOST_WORDS; count > 1; count--) {
    if (nth + count > words.length || !areJoined(text, words, nth, count)) continue;
    if (isTown(wordsOf(text, words, nth, count))) return count;
  }
  return 0;
}

function areJoined(text: string, words: readonly RegExpExecArray[], nth: number, count: number): boolean {
  return words.slice(nth, nth + count - 1).every((word, i) => {
    const end = word.index + word[0].length;
    return text.charAt(end) === ' ' && words[nth + i + 1]?.index === end + 1;
  });
}

function wordsOf(text: string, words: readonly RegExpExecArray[], nth: number, count: number): string {
  const [first, last] = [words[nth], words[nth + count - 1]];
  return first && last ? text.slice(first.index, last.index + last[0].length).replace(POSSESSIVE, '') : '';
}

export class Opening {
  readonly #named = new Set<Opener>();

  /** Was all of that named before? */
  has(openers: readonly Opener[]): boolean {
    return openers.every((opener) => this.#named.has(opener));
  }

  add(openers: readonly Opener[]): void {
    for (const opener of openers) this.#named.add(opener);
  }

  get isOpen(): boolean {
    const known = [...this.#named].filter((opener) => typeof opener === 'number').length;
    return this.#named.has(OPENER) || known >= ENOUGH_IN_COMPANY || this.#named.size >= ENOUGH_TOWNS;
  }
}

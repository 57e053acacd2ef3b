/**
 * The words around a candidate, as they stand. Looked at only where a rule asks, on a short slice.
 * A word here may keep the dot of an abbreviation ("Dr.") and inner apostrophes and hyphens.
 */
import type { Stretch } from '../find/apart.ts';
import { foldWord } from '../find/fold.ts';
import { isLower, isUpper } from '../find/letter-case.ts';
import { units } from '../word-list.ts';

/** Units on either side that are looked at; longer words than this have no part in any rule. */
const WINDOW = 60;

/**
 * What divides words here. A list of marks, not a Unicode property: an expression with properties
 * takes an engine a millisecond to compile, which is felt on a page's first pass.
 */
export const NO_WORD = '\\s.,;:!?…–—"“”„«»()\\[\\]{}<>/|•،؛؟';
const IS_NO_WORD = new RegExp(`[${NO_WORD}]`);
/** What may stand around a word without dividing it from its neighbour; # begins a hashtag. */
const OPENING = units('"“„«‘\'([#');
const CLOSING = units('"”»’\'])');
const SPACE = units(' \u00a0\u202f\t\n\r');
const DOT = 0x2e;
/** What joins a name to a word. */
export const HYPHENS = units('-‑–');
/** What sets an ending apart. */
export const APOSTROPHES = units("'’");
/** A full stop or its like with space behind it, or a line's end. */
export const SENTENCE_END = /[.!?؟]["”»)]?\s|\n/;

/** 1 for a unit that divides words, 2 for one that does not, 0 for one that was not met yet. */
const kinds = new Uint8Array(65_536);

function dividesWords(unit: number): boolean {
  const known = kinds[unit];
  if (known) return known === 1;
  const divides = IS_NO_WORD.test(String.fromCharCode(unit));
  kinds[unit] = divides ? 1 : 2;
  return divides;
}
const POSSESSIVE = new RegExp(`^['’]s?(?=[${NO_WORD}]|$)`);
/** What ends a sentence, or opens one after it: dots, colons, dashes, quotation marks, brackets, bullets, line breaks. */
const SENTENCE_BREAK = /(?:^|[.!?:;…—–"“”«»([•|\n])["“”«»'‘’)\]\s]*$/;

/** A word beside a name. */
export class Neighbour {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  #folded: string | undefined;

  constructor(word: string, start: number, end: number) {
    this.word = word;
    this.start = start;
    this.end = end;
  }

  /** The word as lists have it: folded, without its dot and possessive. */
  get folded(): string {
    return (this.#folded ??= foldWord(bare(this.word)));
  }
}

/** Places whose word is kept: the rules ask for the words beside one name again and again. */
const KEPT = 8;

/** Keeps the answers for the places that were asked about last. */
function keptFor(look: (text: string, at: number) => Neighbour | undefined): (text: string, at: number) => Neighbour | undefined {
  const texts: string[] = new Array<string>(KEPT).fill('');
  const places = new Int32Array(KEPT).fill(-1);
  const found = new Array<Neighbour | undefined>(KEPT).fill(undefined);
  return (text, at) => {
    const slot = at & (KEPT - 1);
    if (places[slot] === at && texts[slot] === text) return found[slot];
    places[slot] = at;
    texts[slot] = text;
    return (found[slot] = look(text, at));
  };
}

/** The word directly before an offset, with nothing but space between; undefined at a sentence's start or after punctuation. */
export const wordBefore = keptFor(lookBefore);

function lookBefore(text: string, at: number): Neighbour | undefined {
  if (isElided(text, at)) return new Neighbour(text.slice(at - 2, at - 1), at - 2, at - 1);
  const from = Math.max(0, at - WINDOW);
  let i = at - 1;
  if (i >= from && OPENING.has(text.charCodeAt(i))) i -= 1;
  const gap = i;
  while (i >= from && SPACE.has(text.charCodeAt(i))) i -= 1;
  if (i === gap || i < from) return undefined;
  const end = i + 1;
  if (text.charCodeAt(i) === DOT) i -= 1;
  const last = i;
  while (i >= from && !dividesWords(text.charCodeAt(i))) i -= 1;
  if (i === last) return undefined;
  const start = afterElided(text, i + 1, end);
  return new Neighbour(text.slice(start, end), start, end);
}

/** "L'université d'Alep", "l’aéroport": where the noun begins behind its article. */
function afterElided(text: string, start: number, end: number): number {
  if (!APOSTROPHES.has(text.charCodeAt(start + 1)) || end - start < SHORTEST_ELIDED) return start;
  return ELIDED.has(text.charCodeAt(start)) ? start + 2 : start;
}

const ELIDED = units('dDlL');
const SHORTEST_ELIDED = 5;

/** Is it behind the French "of" without its vowel: "le quartier d’Al-Chaar"? */
function isElided(text: string, at: number): boolean {
  if (!APOSTROPHES.has(text.charCodeAt(at - 1))) return false;
  const isOf = text.charAt(at - 2) === 'd' || text.charAt(at - 2) === 'D';
  return isOf && (at < 3 || dividesWords(text.charCodeAt(at - 3)));
}

/** Letters before the dot of an abbreviation, at most: "Gen.", "Brig.". */
const LONGEST_ABBREVIATION = 4;

/** Does a word that keeps its dot end a sentence? An abbreviation has a capital and is short. */
export function endsSentence(word: string): boolean {
  return word.endsWith('.') && (isLower(word.charCodeAt(0)) || word.length > LONGEST_ABBREVIATION + 1);
}

/** The word directly after an offset, with nothing but space between. */
export const wordAfter = keptFor(lookAfter);

function lookAfter(text: string, at: number): Neighbour | undefined {
  const to = Math.min(text.length, at + WINDOW);
  let i = at;
  if (i < to && CLOSING.has(text.charCodeAt(i))) i += 1;
  const gap = i;
  while (i < to && SPACE.has(text.charCodeAt(i))) i += 1;
  if (i === gap) return undefined;
  if (i < to && OPENING.has(text.charCodeAt(i))) i += 1;
  const start = i;
  while (i < to && !dividesWords(text.charCodeAt(i))) i += 1;
  if (i === start) return undefined;
  if (i < to && text.charCodeAt(i) === DOT) i += 1;
  return new Neighbour(text.slice(start, i), start, i);
}

/** End of a possessive ('s or ') that begins at an offset; the offset itself when there is none. */
export function afterPossessive(text: string, at: number): number {
  return at + (POSSESSIVE.exec(text.slice(at, at + 3))?.[0].length ?? 0);
}

/** Does a sentence, a quotation or a line begin at an offset? */
export function startsSentence(text: string, at: number): boolean {
  return SENTENCE_BREAK.test(text.slice(Math.max(0, at - WINDOW), at));
}

/** What a sentence has before and after a stretch, within so many units; `ends` tells where sentences end. */
export function sentenceAround(text: string, { start, end }: Stretch, window: number, ends: RegExp): [before: string, after: string] {
  const before = text.slice(Math.max(0, start - window), start).split(ends);
  const [after = ''] = text.slice(end, end + window).split(ends, 1);
  return [before.at(-1) ?? '', after];
}

/** An initial capital with small letters after it (Saddam, Al-Shaer), or a single initial (J.). */
export function isCapitalised(word: string): boolean {
  return isUpper(word.charCodeAt(0)) && (hasSmall(word) || (word.length === 2 && word.endsWith('.')));
}

/** Two letters or more, all of them capitals. */
export function isAllCapitals(word: string): boolean {
  return !hasSmall(word) && [...word].filter((letter) => isUpper(letter.charCodeAt(0))).length > 1;
}

function hasSmall(word: string): boolean {
  return [...word].some((letter) => isLower(letter.charCodeAt(0)));
}

/** A word without its dot and possessive, in small letters. */
export function bare(word: string): string {
  const small = word.toLowerCase();
  // Most words end in a letter that is neither, and every rule asks for the words beside a name.
  return ENDINGS.has(small.charCodeAt(small.length - 1)) ? small.replace(/(?:['’]s?|\.)$/, '') : small;
}

const ENDINGS = units("'’s.");

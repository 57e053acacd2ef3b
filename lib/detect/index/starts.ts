/**
 * Where in a text a name can start: the one loop that sees every unit, so it decides by a look at a
 * table and leaves everything else to the matcher.
 *
 * - A name that starts with a capital or a figure is entered where one follows no letter and the
 *   first letters are those of some name. A page has some capitals in a hundred letters.
 * - Letters outside ASCII count as capitals; what they fold to is the matcher's business.
 * - A name that may start with a small ASCII letter ("pro-government forces") is entered where its
 *   first letters follow no letter.
 *
 * These are proposals: they may stop where no name starts, and never pass over a start.
 */

/** Symbols of five bits: 1 to 26 the letters of either case, and these. */
const GAP = 0;
const DIGIT = 27;
/** Whatever more than a look is needed for: apostrophes, dots, everything outside ASCII. */
const OTHER = 31;
const SYMBOL = 31;
/** Set beside the symbol where a name may start, small letters excepted. */
const IS_START = 0x80;
/** First letters of a name that are looked at. */
const PREFIX = 3;
const LAST_FOUR_SYMBOLS = 0xf_ffff;
const ALL = 0xffff_ffff;

const SPACE = 0x20;
const UTF16_UNITS = 65_536;
/** Ranges outside ASCII that hold letters: no general punctuation, spaces, surrogates or invisible units. */
const LETTERS_BEYOND_ASCII = [
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0x34e],
  [0x350, 0x61b],
  [0x61d, 0x180a],
  [0x1810, 0x1fff],
  [0x2071, 0x2fff],
  [0x3005, 0xd7ff],
  [0xf900, 0xfdff],
  [0xfe10, 0xfefe],
  [0xff10, 0xffef],
] as const;

/** Beyond any text, and still a small integer to the engine. */
export const NOWHERE = 0x3fff_ffff;

/** How the names of an index start: their first folded letters. */
export interface Starts {
  /** Names that may start with an ASCII capital or figure: every one that starts in ASCII. */
  readonly upper: readonly string[];
  /** Names that may start with a small ASCII letter. */
  readonly lower: readonly string[];
}

export interface StartTables {
  /** Symbol of each unit, with `IS_START`. */
  readonly units: Uint8Array;
  /** For the first two symbols of a word, those that may come third, as bits. */
  readonly upper: Uint32Array;
  /** For the symbol before a word and its first two, those that may come third; undefined when no name starts with a small letter. */
  readonly lower: Uint32Array | undefined;
}

/** `isLower` tells whether a key may start with a small letter. */
export function collectStarts(keys: Iterable<{ readonly key: string; readonly isLower: boolean }>): Starts {
  const upper = new Set<string>();
  const lower = new Set<string>();
  for (const { key, isLower } of keys) {
    if (key.charAt(0) >= '\u0080') continue;
    upper.add(key.slice(0, PREFIX));
    if (isLower && /^[a-z]/.test(key)) lower.add(key.slice(0, PREFIX));
  }
  return { upper: [...upper].sort(), lower: [...lower].sort() };
}

export function startTables({ upper, lower }: Starts): StartTables {
  return {
    units: unitTable(upper),
    upper: prefixTable([GAP], upper),
    lower: lower.length === 0 ? undefined : prefixTable([GAP, OTHER], lower),
  };
}

function unitTable(upper: readonly string[]): Uint8Array {
  const units = new Uint8Array(UTF16_UNITS).fill(OTHER);
  units.fill(GAP, 0, 0x80);
  for (const [from, to] of LETTERS_BEYOND_ASCII) units.fill(IS_START | OTHER, from, to + 1);
  for (const char of "'`.") units[char.charCodeAt(0)] = OTHER;
  for (let digit = 0x30; digit <= 0x39; digit++) units[digit] = DIGIT;
  for (let letter = 1; letter <= 26; letter++) units[0x40 + letter] = units[0x60 + letter] = letter;
  for (const prefix of upper) {
    const first = prefix.charAt(0).toUpperCase().charCodeAt(0);
    units[first] = (units[first] ?? 0) | IS_START;
  }
  return units;
}

/**
 * A bit for each symbol that may come third, after a symbol before the word and the word's first two. Made in
 * every page before anything is read, by code that has not run before: so it makes no arrays or expressions.
 */
function prefixTable(before: readonly number[], prefixes: readonly string[]): Uint32Array {
  const table = new Uint32Array((Math.max(...before) + 1) << 10);
  for (const prefix of prefixes) {
    const first = symbolOf(prefix.charCodeAt(0));
    const second = symbolOf(prefix.charCodeAt(1));
    const third = symbolOf(prefix.charCodeAt(2));
    const isOpen = second === GAP || third === GAP || third === OTHER;
    for (const symbol of before) {
      allow(table, symbol, first, OTHER, ALL);
      if (second !== OTHER) allow(table, symbol, first, second, isOpen ? ALL : (1 << third) | (1 << OTHER));
    }
  }
  return table;
}

function allow(table: Uint32Array, before: number, first: number, second: number, thirds: number): void {
  const at = (before << 10) | (first << 5) | second;
  table[at] = (table[at] ?? 0) | thirds;
}

/** Symbol of a folded letter, separator or punctuation; that of a prefix's missing letter (NaN) is `OTHER`. */
function symbolOf(folded: number): number {
  if (folded >= 0x61 && folded <= 0x7a) return folded - 0x60;
  if (folded >= 0x30 && folded <= 0x39) return DIGIT;
  return folded === SPACE ? GAP : OTHER;
}

/** Offset, from `from` on, of the next unit at which a name may start; `NOWHERE` if there is none. */
export function nextStart({ units, upper, lower }: StartTables, text: string, from: number): number {
  return lower ? nextUpperOrLower(units, upper, lower, text, from) : nextUpper(units, upper, text, from);
}

function nextUpper(units: Uint8Array, upper: Uint32Array, text: string, from: number): number {
  const { length } = text;
  for (let i = from; i < length; i++) {
    if ((units[text.charCodeAt(i)] as number) >= IS_START && isUpperStart(units, upper, text, i)) return i;
  }
  return NOWHERE;
}

function nextUpperOrLower(units: Uint8Array, upper: Uint32Array, lower: Uint32Array, text: string, from: number): number {
  const { length } = text;
  let symbols = 0;
  for (let i = Math.max(0, from - 1); i < length; i++) {
    const unit = units[text.charCodeAt(i)] as number;
    symbols = ((symbols << 5) | (unit & SYMBOL)) & LAST_FOUR_SYMBOLS;
    const isLower = (((lower[symbols >>> 5] as number) >>> (symbols & SYMBOL)) & 1) === 1;
    if (isLower && i - 2 >= from) return i - 2;
    if (unit >= IS_START && i >= from && isUpperStart(units, upper, text, i)) return i;
  }
  return atEnd(lower, symbols, length, from);
}

/** A name of two letters may be the last word: the text's end is a gap. */
function atEnd(lower: Uint32Array, symbols: number, length: number, from: number): number {
  const closed = (symbols << 5) & LAST_FOUR_SYMBOLS;
  const isLower = ((lower[closed >>> 5] as number) & 1) === 1;
  return isLower && length - 2 >= from ? length - 2 : NOWHERE;
}

/** No letter before, and the first letters of a name; or letters that only the matcher can read. */
function isUpperStart(units: Uint8Array, upper: Uint32Array, text: string, at: number): boolean {
  const before = symbolAt(units, text, at - 1);
  if (before !== GAP && before !== OTHER) return false;
  const first = symbolAt(units, text, at);
  if (first === OTHER) return true;
  const seconds = (first << 5) | symbolAt(units, text, at + 1);
  return (((upper[seconds] as number) >>> symbolAt(units, text, at + 2)) & 1) === 1;
}

function symbolAt(units: Uint8Array, text: string, at: number): number {
  return at >= 0 && at < text.length ? (units[text.charCodeAt(at)] as number) & SYMBOL : GAP;
}

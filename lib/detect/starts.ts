/**
 * Where in a text a name can start. A page has some capitals in a hundred letters, so names that
 * start with one are entered from those alone; letters outside ASCII count as capitals. Names that
 * start with a small ASCII letter ("pro-government forces") are entered where their first letters
 * stand after something that is no letter; where a capital follows at once (iPhone), by way of that.
 *
 * Both are proposals: they may stop where no name starts, and never pass over a start.
 */

/** Symbols: 1 to 26 the small letters, and these. */
const GAP = 0;
const DIGIT = 27;
/** Whatever more than a look is needed for: capitals, apostrophes, dots, everything outside ASCII. */
const OTHER = 31;
const SYMBOL = 31;
const IS_START = 0x80;
/** Four symbols of five bits each. */
const LAST_FOUR = 0xf_ffff;
const ALL = 0xffff_ffff;
const PREFIX = 3;

const UTF16_UNITS = 65_536;
/** Ranges outside ASCII that hold letters: no general punctuation, spaces, surrogates or invisible units. */
const LETTERS_BEYOND_ASCII = [
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0x1fff],
  [0x2071, 0x2fff],
  [0x3005, 0xd7ff],
  [0xf900, 0xfdff],
  [0xfe10, 0xfefe],
  [0xff10, 0xffef],
] as const;

export const NOWHERE = 0x3fff_ffff;

/** How a name starts, as the index keeps it. */
export interface Starts {
  /** ASCII units that can be a name's first, small letters excepted. */
  readonly upper: string;
  /** The first folded letters of the names that start with a small ASCII letter. */
  readonly lower: readonly string[];
}

export interface StartTables {
  /** For each unit: its symbol, and `IS_START` if a name may start there. */
  readonly units: Uint8Array;
  /** For three symbols, those that may come fourth, as bits; undefined when no name starts with a small letter. */
  readonly lower: Uint32Array | undefined;
}

/** `isLower` tells whether a key may start with a small letter. */
export function collectStarts(keys: Iterable<{ readonly key: string; readonly isLower: boolean }>): Starts {
  const upper = new Set<string>();
  const lower = new Set<string>();
  for (const { key, isLower } of keys) {
    const first = key.charAt(0);
    if (first < '\u0080') upper.add(first.toUpperCase());
    if (isLower && /[a-z]/.test(first)) lower.add(key.slice(0, PREFIX));
  }
  return { upper: [...upper].sort().join(''), lower: [...lower].sort() };
}

export function startTables({ upper, lower }: Starts): StartTables {
  return { units: unitTable(upper), lower: lower.length === 0 ? undefined : lowerTable(lower) };
}

function unitTable(upper: string): Uint8Array {
  const units = new Uint8Array(UTF16_UNITS).fill(OTHER);
  units.fill(GAP, 0, 0x80);
  for (const [from, to] of LETTERS_BEYOND_ASCII) units.fill(IS_START | OTHER, from, to + 1);
  for (const char of "'`.ABCDEFGHIJKLMNOPQRSTUVWXYZ") units[char.charCodeAt(0)] = OTHER;
  for (let digit = 0; digit <= 9; digit++) units[String(digit).charCodeAt(0)] = DIGIT;
  for (let letter = 1; letter <= 26; letter++) units[0x60 + letter] = letter;
  for (let i = 0; i < upper.length; i++) units[upper.charCodeAt(i)] = (units[upper.charCodeAt(i)] ?? 0) | IS_START;
  return units;
}

function lowerTable(prefixes: readonly string[]): Uint32Array {
  const table = new Uint32Array((LAST_FOUR + 1) >>> 5);
  const allow = (before: number, first: number, second: number, thirds: number): void => {
    const at = (before << 10) | (first << 5) | second;
    table[at] = (table[at] ?? 0) | thirds;
  };
  for (const prefix of prefixes) {
    const [first = OTHER, second = OTHER, third = OTHER] = [...prefix].map(symbolOf);
    const thirds = second === GAP || third === OTHER || third === GAP ? ALL : (1 << third) | (1 << OTHER);
    for (const before of [GAP, OTHER]) {
      allow(before, first, OTHER, ALL);
      if (second === OTHER) continue;
      allow(before, first, second, thirds);
    }
  }
  return table;
}

/** Symbol of a folded letter, separator or punctuation. */
function symbolOf(folded: string): number {
  if (/[a-z]/.test(folded)) return folded.charCodeAt(0) - 0x60;
  if (/[0-9]/.test(folded)) return DIGIT;
  return folded === ' ' ? GAP : OTHER;
}

/** Offset, from `from` on, of the next unit at which a name may start. Nothing else may run in its loops: they see every unit. */
export function nextStart({ units, lower }: StartTables, text: string, from: number): number {
  return lower ? nextUpperOrLower(units, lower, text, from) : nextUpper(units, text, from);
}

/** Would `nextStart` stop at this unit, small ASCII letters aside? */
export function isStart({ units }: StartTables, text: string, at: number): boolean {
  return at < text.length && (units[text.charCodeAt(at)] as number) >= IS_START;
}

function nextUpper(units: Uint8Array, text: string, from: number): number {
  const { length } = text;
  let i = from;
  while (i < length && (units[text.charCodeAt(i)] as number) < IS_START) i += 1;
  return i < length ? i : NOWHERE;
}

function nextUpperOrLower(units: Uint8Array, lower: Uint32Array, text: string, from: number): number {
  const { length } = text;
  let symbols = 0;
  for (let i = Math.max(0, from - 1); i < length; i++) {
    const unit = units[text.charCodeAt(i)] as number;
    symbols = ((symbols << 5) | (unit & SYMBOL)) & LAST_FOUR;
    const isLower = (((lower[symbols >>> 5] as number) >>> (symbols & SYMBOL)) & 1) === 1;
    if (isLower && i - 2 >= from) return i - 2;
    if (unit >= IS_START && i >= from) return i;
  }
  return atEnd(lower, symbols, length, from);
}

/** A name of two letters may be the last word: the text's end is a gap. */
function atEnd(lower: Uint32Array, symbols: number, length: number, from: number): number {
  const closed = (symbols << 5) & LAST_FOUR;
  const isLower = ((lower[closed >>> 5] as number) & 1) === 1;
  return isLower && length - 2 >= from ? length - 2 : NOWHERE;
}

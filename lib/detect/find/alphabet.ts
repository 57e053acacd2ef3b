/**
 * The alphabet of one index: a code of one byte for every letter that its names use, so that a
 * step of the trie is an array access. Codes of UTF-16 units are worked out when a unit is first
 * met in a text: a page uses some hundred of the 65,536.
 */
import { foldLetter, unitKind } from './fold.ts';

/** In the code table only: not worked out yet. In the double array: the end of a name. */
export const UNKNOWN = 0;
/** Ends a word and continues no name. */
export const STOP = 1;
export const INVISIBLE = 2;
export const APOSTROPHE = 3;
export const SEPARATOR = 4;
export const DOT = 5;
export const FIRST_PUNCTUATION = 6;
/** Codes from here on are inside a word. */
export const FIRST_WORD = 32;
/** A letter that no name has. */
const FOREIGN = 32;
export const MARK = 33;
/** One unit, several folded letters: see `NameIndex.expansions`. */
export const EXPANDS = 34;
export const FIRST_LETTER = 35;
/** Leads a letter of three codes, for names in more letters than fit in a byte. */
const ESCAPE = 250;
const SINGLE_LETTERS = ESCAPE - FIRST_LETTER;
/** Never a code: marks a free cell of the double array. */
export const NO_CODE = 255;

export const MAX_PUNCTUATION = FIRST_WORD - FIRST_PUNCTUATION;

/** Codes for letters in the order given (the commonest first) and for punctuation. */
export function createAlphabet(letters: string, punctuation: string): Map<string, readonly number[]> {
  const codes = new Map<string, readonly number[]>([
    [' ', [SEPARATOR]],
    ['.', [DOT]],
  ]);
  [...letters].forEach((letter, i) => codes.set(letter, letterCode(i)));
  [...punctuation].forEach((mark, i) => codes.set(mark, [FIRST_PUNCTUATION + i]));
  return codes;
}

function letterCode(rank: number): readonly number[] {
  if (rank < SINGLE_LETTERS) return [FIRST_LETTER + rank];
  const rest = rank - SINGLE_LETTERS;
  return [ESCAPE, FIRST_LETTER + Math.floor(rest / SINGLE_LETTERS), FIRST_LETTER + (rest % SINGLE_LETTERS)];
}

/** A folded name as codes; undefined when it has a letter outside the alphabet. */
export function encodeName(codes: ReadonlyMap<string, readonly number[]>, folded: string): number[] | undefined {
  const encoded: number[] = [];
  for (const letter of folded) {
    const code = codes.get(letter);
    if (!code) return undefined;
    encoded.push(...code);
  }
  return encoded;
}

interface CodeTable {
  readonly codes: Uint8Array;
  readonly letterCodes: ReadonlyMap<string, readonly number[]>;
  readonly expansions: Map<number, readonly number[]>;
}

/** Works out the code of a unit and remembers it in the table. */
export function learnCode(table: CodeTable, unit: number): number {
  const code = codeOf(table, unit);
  table.codes[unit] = code;
  return code;
}

function codeOf(table: CodeTable, unit: number): number {
  switch (unitKind(unit)) {
    case 'separator':
      return SEPARATOR;
    case 'mark':
      return MARK;
    case 'invisible':
      return INVISIBLE;
    case 'apostrophe':
      return APOSTROPHE;
    case 'dot':
      return DOT;
    case 'other':
      return table.letterCodes.get(String.fromCharCode(unit))?.[0] ?? STOP;
    case 'word':
      return wordCode(table, unit);
  }
}

function wordCode(table: CodeTable, unit: number): number {
  const encoded = encodeName(table.letterCodes, foldLetter(unit));
  if (!encoded) return FOREIGN;
  if (encoded.length === 1) return encoded[0] ?? FOREIGN;
  table.expansions.set(unit, encoded);
  return EXPANDS;
}

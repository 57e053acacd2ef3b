/**
 * Folding: what counts as the same letter. Text and names go through the same function, one
 * UTF-16 unit at a time, so that every folded letter knows the unit it came from.
 *
 * - Letter case, diacritics and compatibility forms (ﬁ, presentation forms) go; İ and ı are i.
 * - Arabic: آ أ إ ٱ are ا, ؤ is و, ئ and ى and ی are ي, ة is ه, ک is ك; vowel signs and tatweel go.
 * - A run of spaces, line breaks, dashes of any kind and underscores is one separator.
 * - Apostrophes, ʿ and ʾ inside a word go (Sha'er, Shaʿer, Shaer), invisible controls everywhere.
 * - The dots of an initialism go (U.S. is US); other dots stay what they are.
 *
 * Letters outside the Basic Multilingual Plane are not folded: no name is written in them.
 */
import { perKey } from '../per-key.ts';

export type UnitKind = 'word' | 'separator' | 'mark' | 'invisible' | 'apostrophe' | 'dot' | 'other';

const ASCII = 0x80;
/** White space, the zero-width non-joiner of Persian, every dash, the minus sign, and the underscore of hashtags. */
const SEPARATOR = /^[\s\u0085\u200c\p{Pd}\u2043\u2212_]$/u;
const INVISIBLE = /^[\u00ad\u034f\u061c\u180b-\u180f\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]$/;
const APOSTROPHE = /^['`\u00b4\u2018\u2019\u201b\u2032\u055a\uff07]$/;
/** Quotation marks, bullets and the like: most pages have some, and no Unicode property need be asked. */
const GENERAL_PUNCTUATION = [0x2010, 0x206f] as const;
/** Combining marks, tatweel, and the modifier letters that transliterations use for ʿayn and hamza. */
const MARK = /^[\p{M}\u0640\u02b9-\u02bf\u02c8]$/u;
/** Letters and decimal digits; superscript figures are footnotes, not part of a word. */
const WORD = /^[\p{L}\p{Nd}]$/u;
/** What is no letter of its own; tatweel and the modifier letters are letters to Unicode. */
const NOT_WORD = /[^\p{L}\p{Nd}]|[\u0640\u02b9-\u02bf\u02c8]/gu;

/** Letters that no Unicode decomposition takes apart, and one form for each Arabic letter. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ŋ: 'n',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ة: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ک: 'ك',
};
/** First digits of the Arabic-Indic and the Persian series. */
const ARABIC_ZEROS = [0x0660, 0x06f0] as const;

/** What units beyond plain letters are and fold to: a page uses some hundred, and asks again and again. */
const kinds = new Map<number, UnitKind>();
const letters = new Map<number, string>();

/** What a UTF-16 unit is to a matcher. */
export function unitKind(unit: number): UnitKind {
  if (isAsciiAlphanumeric(unit)) return 'word';
  const known = kinds.get(unit);
  if (known !== undefined) return known;
  const kind = kindOf(unit);
  kinds.set(unit, kind);
  return kind;
}

function kindOf(unit: number): UnitKind {
  const char = String.fromCharCode(unit);
  if (INVISIBLE.test(char)) return 'invisible';
  if (SEPARATOR.test(char)) return 'separator';
  if (APOSTROPHE.test(char)) return 'apostrophe';
  if (char === '.') return 'dot';
  const [first, last] = GENERAL_PUNCTUATION;
  if (unit < ASCII || (unit >= first && unit <= last)) return 'other';
  if (MARK.test(char)) return 'mark';
  if (!WORD.test(char)) return 'other';
  // Presentation forms of vowel signs are letters to Unicode and fold to nothing.
  return foldLetter(unit) === '' ? 'mark' : 'word';
}

function isAsciiAlphanumeric(unit: number): boolean {
  const small = unit | 0x20;
  return (unit >= 0x30 && unit <= 0x39) || (unit < ASCII && small >= 0x61 && small <= 0x7a);
}

/** The folded form of one word unit: usually one letter, several for ligatures, '' if nothing is left. */
export function foldLetter(unit: number): string {
  if (isAsciiAlphanumeric(unit)) return String.fromCharCode(unit).toLowerCase();
  const known = letters.get(unit);
  if (known !== undefined) return known;
  const folded = foldedLetter(unit);
  letters.set(unit, folded);
  return folded;
}

function foldedLetter(unit: number): string {
  for (const zero of ARABIC_ZEROS) {
    if (unit >= zero && unit <= zero + 9) return String(unit - zero);
  }
  const plain = String.fromCharCode(unit).normalize('NFKD').replace(NOT_WORD, '').toLowerCase().replace(NOT_WORD, '');
  let folded = '';
  for (const letter of plain) folded += SAME_LETTER[letter] ?? letter;
  return folded;
}

/** Words that folding leaves as they are but for their case, and the hyphens between them. */
const PLAIN = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;

/**
 * A name as the matcher reads it: folded letters, ' ' for a separator, other punctuation as it is.
 * '' for a name that cannot be matched because it has no letters or needs surrogates.
 */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replaceAll('-', ' ');
  let folded = '';
  let lettersInRun = 0;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    const kind = unitKind(unit);
    if (kind === 'word') {
      folded += foldLetter(unit);
      lettersInRun += 1;
    } else if (kind === 'separator') {
      if (!endsInGap(folded)) folded += ' ';
      lettersInRun = 0;
    } else if (kind === 'dot' || kind === 'other') {
      if (unit >= 0xd800 && unit <= 0xdfff) return '';
      const isInitial = kind === 'dot' && lettersInRun === 1;
      if (!isInitial && folded !== '') folded += name[i];
      lettersInRun = 0;
    }
  }
  return trimGaps(folded);
}

const IS_GAP = /[^\p{L}\p{Nd}]/u;

/** After a separator or punctuation (or at the start) further separators say nothing. */
function endsInGap(folded: string): boolean {
  return folded === '' || IS_GAP.test(folded.at(-1) ?? '');
}

function trimGaps(folded: string): string {
  let end = folded.length;
  while (end > 0 && endsInGap(folded.slice(0, end))) end -= 1;
  return folded.slice(0, end);
}

const MOST_WORDS = 5_000;

/** The same for a word beside a name. */
export const foldWord = perKey(foldName, MOST_WORDS);

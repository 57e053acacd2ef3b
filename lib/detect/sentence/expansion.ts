/**
 * Acronyms that the text itself spells out as something else: "Yuma Proving Ground (YPG)", "the
 * Self-Defense Forces, or SDF", "FSA (Food Standards Agency)".
 */
import { LETTERS } from '../expressions.ts';
import { wordBefore } from './context.ts';
import { isUpper } from '../find/letter-case.ts';
import { words } from '../word-list.ts';

/** Small words that an acronym passes over. */
export const SMALL = words('of the and for in on is de la des du et y und für al');
const WINDOW = 120;
/** What may stand between the words and their acronym. */
const JOINT = /(?:,? (?:better |also |commonly )?known as|,? or|,? abbreviated(?: as| to)?|,? called)?(?: the)? ?[("“]*$/;
const LONGEST_JOINT = 40;
/** What ends the stretch of words. */
const STOPS = '.;:()';
const AFTER = /^[)"”]? ?\(([^()]+)\)/;
/** Nearly every acronym on a page is not being spelled out; this is seen at once. */
const HINT_BEFORE = /[(“"]$|(?:\b(?:as|or|to|called)| the) $/;
const HINT_AFTER = /^[)"”]? ?\(/;
const CLOSES = /^[),;]/;
/** Two small words in a row begin with any two letters now and then; long ones do not: "internal standard (IS)". */
const LEAST_COMMON = 3;
const LEAST_OF_TWO = 5;
const WORD = new RegExp(`[${LETTERS}'’]+`, 'g');
const ASCII = 0x80;
const IN_WORD = new RegExp(`^[${LETTERS}'’]$`);

export interface Expansion {
  readonly start: number;
  readonly end: number;
}

/** Letters in which two spellings of a word agree: Syria and Syrian, Co-ordination and Coordination differ after them. */
const STEM = 3;

/** Do the words spell out the group's own name otherwise ("Syria Democratic Forces"): the same head, and half of the words? */
export function isSameName(words: string, label: string): boolean {
  const own = stemsOf(label);
  const other = stemsOf(words);
  const shared = other.filter((stem) => own.includes(stem)).length;
  return other.at(-1) === own.at(-1) && shared * 2 >= Math.max(own.length, other.length);
}

/** Is every one of the words also in the group's own name ("Syrian Democracy Force", not "Somali National Army")? */
export function isSpellingOf(words: string, label: string): boolean {
  const own = stemsOf(label);
  return isSameName(words, label) && stemsOf(words).every((stem) => own.includes(stem));
}

function stemsOf(name: string): string[] {
  return (name.match(WORD) ?? []).filter((word) => !SMALL.has(word)).map((word) => word.slice(0, STEM).toLowerCase());
}

/** Where the text spells out the acronym at `start`–`end`; undefined when it does not. */
export function expansionOf(text: string, start: number, end: number): Expansion | undefined {
  const letters = text.slice(start, end).toUpperCase();
  const apposed = text.charAt(end) === ',' ? wordsAfterComma(text, end, letters) : undefined;
  if (apposed) return apposed;
  if (!HINT_BEFORE.test(text.slice(Math.max(0, start - 5), start)) && !HINT_AFTER.test(text.slice(end, end + 3))) return undefined;
  const after = AFTER.exec(text.slice(end, end + WINDOW));
  if (after?.[1] !== undefined && (initialsOf(after[1]) === letters || spells(after[1], letters))) {
    const from = end + after[0].indexOf('(') + 1;
    return { start: from, end: from + after[1].length };
  }
  return expansionBefore(text, start, end);
}

/** "The SDF, the Special Deterrence Force, moved up". */
const AFTER_COMMA = /^, (?:or )?(?:the |la |les? |los |las |die |der |das )?(?=\p{Lu})/u;

function wordsAfterComma(text: string, end: number, letters: string): Expansion | undefined {
  const [joint] = AFTER_COMMA.exec(text.slice(end, end + LONGEST_JOINT)) ?? [];
  if (joint === undefined) return undefined;
  const start = end + joint.length;
  let left = letters;
  for (const { index, 0: word } of text.slice(start, end + WINDOW).matchAll(WORD)) {
    const isCapitalised = isUpper(word.charCodeAt(0));
    if (!isCapitalised && !SMALL.has(word)) return undefined;
    if (isCapitalised && word.charAt(0).toUpperCase() !== left.charAt(0)) return undefined;
    if (isCapitalised) left = left.slice(1);
    if (left === '') return letters.length >= LEAST_COMMON ? { start, end: start + index + word.length } : undefined;
  }
  return undefined;
}

/** The same, before the acronym. */
export function expansionBefore(text: string, start: number, end: number): Expansion | undefined {
  const near = Math.max(0, start - LONGEST_JOINT);
  const before = near + text.slice(near, start).search(JOINT);
  return lastWords(text, Math.max(0, start - WINDOW), before, text.slice(start, end).toUpperCase());
}

/**
 * The last words before an offset, as many as spell the letters. Backwards and by hand: "the YPG" stands
 * on every page, and the word before nearly always says that nothing is spelled out.
 */
function lastWords(text: string, from: number, before: number, letters: string): Expansion | undefined {
  let left = letters.length;
  let end = -1;
  for (let i = before; i > from && !STOPS.includes(text.charAt(i - 1));) {
    const wordEnd = i;
    while (i > from && isInWord(text.charCodeAt(i - 1))) i -= 1;
    if (i === wordEnd) {
      i -= 1;
      continue;
    }
    if (end < 0) end = wordEnd;
    if (isUpper(text.charCodeAt(i))) {
      if (text.charAt(i).toUpperCase() !== letters.charAt(left - 1)) return undefined;
      left -= 1;
    } else if (!SMALL.has(text.slice(i, wordEnd))) return undefined;
    if (left === 0) return { start: i, end };
  }
  return undefined;
}

/**
 * The words directly before an acronym in brackets whose first letters it is, though they are written small, as no
 * body's name is: "fin de semana (FDS, para los del chat)". Small words count with their letter or without it.
 */
export function commonWordsBefore(text: string, start: number, end: number): Expansion | undefined {
  if (text.charAt(start - 1) !== '(' || !CLOSES.test(text.charAt(end))) return undefined;
  const letters = text.slice(start, end).toLowerCase();
  let left = letters.length;
  let before = wordBefore(text, start);
  const last = before?.end ?? start;
  let areLong = true;
  while (before) {
    const { word, start: from } = before;
    areLong &&= word.length >= LEAST_OF_TWO;
    if (word.charAt(0) === letters.charAt(left - 1)) left -= 1;
    else if (!SMALL.has(word)) return undefined;
    if (left === 0) return letters.length >= LEAST_COMMON || areLong ? { start: from, end: last } : undefined;
    before = wordBefore(text, from);
  }
  return undefined;
}

function isInWord(unit: number): boolean {
  if (unit >= ASCII) return IN_WORD.test(String.fromCharCode(unit));
  const small = unit | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x27;
}

/** Two words that begin with the first and hold all letters in order: SAA (Sozial- und Ausländerausschuss). */
function spells(words: string, letters: string): boolean {
  if (!/^\S+ \S/.test(words) || words.charAt(0) !== letters.charAt(0) || words === words.toUpperCase()) return false;
  let at = 0;
  for (const letter of letters) {
    at = words.toUpperCase().indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function initialsOf(words: string): string {
  const capitals = (words.match(WORD) ?? []).filter((word) => isUpper(word.charCodeAt(0)));
  return capitals.map((word) => word.charAt(0)).join('');
}

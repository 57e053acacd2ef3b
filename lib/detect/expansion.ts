/**
 * Acronyms that the text itself spells out as something else: "Yuma Proving Ground (YPG)", "the
 * Self-Defense Forces, or SDF", "FSA (Food Standards Agency)".
 */
import { isUpper } from './letter-case.ts';
import { words } from './word-list.ts';

/** Small words that an acronym passes over. */
const SMALL = words('of the and for in on de la des du et y und für al');
const WINDOW = 120;
const BEFORE = /([^.;:()]+?)(?:,? (?:better |also |commonly )?known as|,? or|,? abbreviated(?: as| to)?|,? called)?(?: the)? ?[("“]*$/;
const AFTER = /^[)"”]? ?\(([^()]+)\)/;
/** Nearly every acronym on a page is not being spelled out; this is seen at once. */
const HINT_BEFORE = /[(“"]$|(?:\b(?:as|or|to|called)| the) $/;
const HINT_AFTER = /^[)"”]? ?\(/;
const WORD = /[\p{L}\p{N}'’]+/gu;

export interface Expansion {
  readonly start: number;
  readonly end: number;
}

/** Letters in which two spellings of a word agree: Syria and Syrian, Co-ordination and Coordination differ after them. */
const STEM = 3;

/** Do the words spell out the group's own name otherwise ("Syria Democratic Forces"): the same head, and half of the words? */
export function isSameName(words: string, label: string): boolean {
  const stems = (name: string): string[] =>
    (name.match(WORD) ?? []).filter((word) => !SMALL.has(word)).map((word) => word.slice(0, STEM).toLowerCase());
  const own = stems(label);
  const other = stems(words);
  const shared = other.filter((stem) => own.includes(stem)).length;
  return other.at(-1) === own.at(-1) && shared * 2 >= Math.max(own.length, other.length);
}

/** Where the text spells out the acronym at `start`–`end`; undefined when it does not. */
export function expansionOf(text: string, start: number, end: number): Expansion | undefined {
  if (!HINT_BEFORE.test(text.slice(Math.max(0, start - 5), start)) && !HINT_AFTER.test(text.slice(end, end + 3))) return undefined;
  const letters = text.slice(start, end).toUpperCase();
  const after = AFTER.exec(text.slice(end, end + WINDOW));
  if (after?.[1] !== undefined && (initialsOf(after[1]) === letters || spells(after[1], letters))) {
    const from = end + after[0].indexOf('(') + 1;
    return { start: from, end: from + after[1].length };
  }
  const from = Math.max(0, start - WINDOW);
  const before = BEFORE.exec(text.slice(from, start));
  return before?.[1] === undefined ? undefined : lastWords(before[1], letters, from + before.index);
}

/** The last words of a stretch, as many as spell the letters. */
function lastWords(stretch: string, letters: string, at: number): Expansion | undefined {
  const found = [...stretch.matchAll(WORD)];
  let left = letters.length;
  for (let i = found.length - 1; i >= 0; i--) {
    const { 0: word, index } = found[i] as RegExpExecArray;
    if (isUpper(word.charCodeAt(0))) {
      if (word.charAt(0).toUpperCase() !== letters.charAt(left - 1)) return undefined;
      left -= 1;
    } else if (!SMALL.has(word)) return undefined;
    if (left === 0) {
      const last = found[found.length - 1] as RegExpExecArray;
      return { start: at + index, end: at + last.index + last[0].length };
    }
  }
  return undefined;
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

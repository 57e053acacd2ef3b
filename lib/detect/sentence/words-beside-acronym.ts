/** Whose an acronym is where no listed words are: the capitalised words that its letters begin. */
import { type Expansion, SMALL } from './expansion.ts';
import { isUpper } from '../find/letter-case.ts';
import { units } from '../word-list.ts';

const BRACKETS = units('([');
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
/** Units in which the words of an acronym stand. */
const WINDOW = 80;
const SENTENCE_END = /[.;:()[\]](?=[^.;:()[\]]*$)/;
const CLOSE = /[)\]]/;

/**
 * Words before an acronym in brackets, or in brackets after it, that begin with its first two capitals: "Deutsche
 * Entwicklungszusammenarbeit (DEZ)". Enough to see that the letters are theirs, whatever the rest of them stands for.
 */
export function wordsBeside(text: string, at: number, letters: string): Expansion | undefined {
  if (BRACKETS.has(text.charCodeAt(at - 1))) {
    const from = Math.max(0, at - 1 - WINDOW);
    const slice = text.slice(from, at - 1);
    const start = slice.search(SENTENCE_END) + 1;
    return wordsThatBegin(slice.slice(start), from + start, letters, true);
  }
  const inner = at + letters.length + 2;
  if (!BRACKETS.has(text.charCodeAt(inner - 1)) || text.charAt(inner - 2) !== ' ') return undefined;
  const slice = text.slice(inner, inner + WINDOW);
  const end = slice.search(CLOSE);
  return wordsThatBegin(end < 0 ? slice : slice.slice(0, end), inner, letters, false);
}

/** The capitalised words at one side of a slice from those on that begin with the first two capitals of an acronym. */
function wordsThatBegin(slice: string, offset: number, letters: string, isAtEnd: boolean): Expansion | undefined {
  const [first, second] = [...letters].filter((letter) => isUpper(letter.charCodeAt(0)));
  const all = [...slice.matchAll(WORD)];
  const isSmall = ([word]: RegExpMatchArray): boolean => !isUpper(word?.charCodeAt(0) ?? 0);
  const isOther = (match: RegExpMatchArray): boolean => isSmall(match) && !SMALL.has(match[0] ?? '');
  const other = isAtEnd ? all.findLastIndex(isOther) : all.findIndex(isOther);
  const near = isAtEnd ? all.slice(other + 1) : all.slice(0, other < 0 ? all.length : other);
  const words = near.filter((match) => !isSmall(match));
  const initials = words.map(([word]) => word.charAt(0));
  const nth = isAtEnd ? initials.findLastIndex((initial, i) => initial === first && initials[i + 1] === second) : 0;
  const [start, last] = [words[nth], words.at(-1)];
  if (!start || !last || initials[nth] !== first || initials[nth + 1] !== second) return undefined;
  return { start: offset + start.index, end: offset + last.index + last[0].length };
}

/** What a walk asks of the two ends of a name that it found, and of its letter case. */
import { hasCapitals, hasSpelling } from './letter-case.ts';
import { isExact } from '../index/name-refs.ts';
import type { NameIndex } from '../types.ts';

const ARTICLE_APART = /[\p{L},] [AE]l $/u;
const POSSESSIVE = new Set("'’");

/** "and Al Busayra": an article with a capital, which begins no sentence. */
export function isAfterArticle(text: string, start: number): boolean {
  return text.charAt(start - 2) === 'l' && ARTICLE_APART.test(text.slice(Math.max(0, start - 6), start));
}

/** Two plural initials, as Spanish shortens the United States: their last dot is the name's. */
const DOUBLED_INITIALS = /^[A-Z]{2}\. ?[A-Z]{2}$/;
/** Not the dot that ends the sentence. */
const GOES_ON = /^\.(?:[,;:)]|\s[a-záéíóúñ])/;

/** The end of a name that ends in a bracket ("… Industry (RIPI)") or in the dot of its initials (EE.UU.). */
export function withLastSign(text: string, start: number, end: number): number {
  const sign = text.charAt(end);
  if (sign === '.') return GOES_ON.test(text.slice(end, end + 3)) && DOUBLED_INITIALS.test(text.slice(start, end)) ? end + 1 : end;
  if (sign !== ')') return end;
  const opened = text.slice(start, end);
  return opened.lastIndexOf('(') > opened.lastIndexOf(')') ? end + 1 : end;
}

/** "The Farouq Brigade's men" has not the Farouq Brigades. No listed name ends so. */
export function isPossessive(text: string, end: number): boolean {
  return text.charAt(end - 1) === 's' && POSSESSIVE.has(text.charAt(end - 2));
}

/** Is a slice that folds to a record's name also in its letter case? */
export function fitsCase(index: NameIndex, ref: number, text: string, start: number, end: number): boolean {
  if (isExact(index.refs[ref] as number)) return hasSpelling(text.slice(start, end), index.exact[ref] ?? '');
  return hasCapitals(index.codes, text, start, end, index.capitals[ref] as number);
}

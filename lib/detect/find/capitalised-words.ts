/** Runs of capitalised words and their parts, which names in another spelling are looked for in (find-by-sound.ts). */
import { isUpper } from './letter-case.ts';
import type { NameIndex } from '../types.ts';
import { endsAtApostrophe } from './word-bounds.ts';
import { units } from '../word-list.ts';

/**
 * Capitals and letters of the scripts that have them here, Latin and Cyrillic. As ranges: expressions
 * with Unicode properties take an engine longer to compile than a page's text to search.
 */
const CAPITAL = 'A-Z\\u00c0-\\u00de\\u0100-\\u017f\\u0400-\\u042f';
const LETTER = "a-zA-Z\\u00c0-\\u017f\\u0300-\\u036f\\u0400-\\u045f'’‘ʿʾ";
const ARTICLE = '(?:[ae](?:[ltdrzsnş]|sc?h|th)- ?|[ae]l |[эа](?:ль|[тдрзсшн])-)?';
const NAME_WORD = `${ARTICLE}[${CAPITAL}][${LETTER}]*`;
/** Capitalised words, with what can stand inside a name: hyphens, apostrophes, articles and "son of" in small letters. */
export const RUNS = new RegExp(`(?<![${LETTER}0-9#@&])${NAME_WORD}(?:[ -](?:(?:bin|ibn|ибн|бен|бин) )?${NAME_WORD})*`, 'g');
export interface Word {
  readonly start: number;
  readonly end: number;
}

/** The words of a run, which holds nothing but letters, spaces and hyphens. By hand: a page has thousands. */
export function wordsIn(index: NameIndex, text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && (!DIVIDERS.has(text.charCodeAt(i)) || isArticle(text, start, i))) continue;
    if (i > start) {
      const first = start + elided(text, start, i);
      words.push({ start: first, end: withoutEnding(index, text, first, i) });
    }
    start = i + 1;
  }
  return words;
}

const DIVIDERS = units(' -');
/** Written onto its noun an article is no word: al-Walid. */
const ARTICLE_ALONE = /^(?:[ae](?:[ltdrzsnş]|sc?h|th)|[эа](?:ль|[тдрзсшн]))$/i;
const LONGEST_ARTICLE = 4;

function isArticle(text: string, start: number, hyphen: number): boolean {
  return hyphen - start <= LONGEST_ARTICLE && text.charAt(hyphen) === '-' && ARTICLE_ALONE.test(text.slice(start, hyphen));
}

export const APOSTROPHES = units("'’‘");
/** French words that lose their vowel before a name: L’attaque is not Latakia. */
const ELISION = /^(?:[ldnsjmtc]|qu)['’](?=.)/i;

/** Units of such a word at the start of another. */
function elided(text: string, start: number, end: number): number {
  if (!APOSTROPHES.has(text.charCodeAt(start + 1)) && !APOSTROPHES.has(text.charCodeAt(start + 2))) return 0;
  return ELISION.exec(text.slice(start, end))?.[0].length ?? 0;
}

/** Where a word ends before what a language adds to names after an apostrophe (Azez'de, Homs’s), or a closing quotation mark. */
function withoutEnding(index: NameIndex, text: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    if (APOSTROPHES.has(text.charCodeAt(at)) && endsAtApostrophe(index, text, at)) return at;
  }
  return end;
}

/** What may stand between words: a space, a hyphen, a Turkish article on the word before (Cündü'ş Şam). */
const JOINT = /^(?:['’][ldnrstzş]{1,2})?[ -]$/;

/** Do the first words follow each other? An ending that was set apart ends a name: "Dera'ya Operasyon". */
export function areJoined(text: string, words: readonly Word[], count: number): boolean {
  for (let i = 1; i < count; i++) {
    const from = words[i - 1]?.end ?? 0;
    const to = words[i]?.start ?? 0;
    if (to !== from + 1 && !JOINT.test(text.slice(from, to))) return false;
  }
  return true;
}

/** Does a word begin with a capital, its article aside? */
export function hasCapital(text: string, { start, end }: Word): boolean {
  if (isUpper(text.charCodeAt(start))) return true;
  const hyphen = text.slice(start, end).indexOf('-');
  return hyphen >= 0 && isUpper(text.charCodeAt(start + hyphen + 1));
}

/**
 * The Arabic article in Latin script: al-, el-, and before a "sun letter" the assimilated forms
 * (ar-Raqqa, er-Raqqa; Deir ez-Zor). Publishers differ, so a name listed with one of them is found
 * with all. A name listed without its article gets none: what "Shaer" proves is not what "al-Shaer"
 * proves.
 *
 * Inside a name the forms are spelled out when the index is built. Before a name the article is not
 * part of the key at all: it is looked for backwards once the rest was found, so that a page's small
 * words need not be looked at.
 */
import { APOSTROPHE, FIRST_WORD, INVISIBLE, MARK, SEPARATOR } from '../find/alphabet.ts';
import { foldName } from '../find/fold.ts';
import type { NameIndex } from '../types.ts';
import { codeAt, isWordStart, skipBack } from '../find/word-bounds.ts';

/** Letters that take over the article's l, as transliterations write them. */
const SUN_LETTERS = ['sh', 'th', 'dh', 't', 'd', 'r', 'z', 's', 'n'] as const;
const VOWELS = ['a', 'e'] as const;
/** Folded letters: ash. */
const LONGEST_ARTICLE = 3;
/** Units that an article ("ash") takes with combining marks; also units that show how a noun begins. */
const MAX_UNITS = 6;
/** Spares the folding of words that cannot be an article. */
const PLAIN = /^[a-z]*$/i;
const PLAIN_ARTICLE = /^[ae](?:[ltdrzsn]|[std]h)$/i;
/** The same in Russian texts: Эль-Карьятейн, Эр-Растан, Аль-Баб. */
const CYRILLIC_ARTICLE = /^[эа](?:ль|[тдрзсшн])$/i;
/** Words of European languages that look like articles ("outposts at Tal Abyad", "Raqqa et Tabqa"): in small letters and with a space they are words. */
const COMMON_WORD = /^(?:at|as|an|ad|en|et|es|er|ed)$/;

/** Every article that can stand before a noun; both folded. */
export function articlesBefore(noun: string): string[] {
  const endings = ['l', ...SUN_LETTERS.filter((letter) => noun.startsWith(letter))];
  return VOWELS.flatMap((vowel) => endings.map((ending) => vowel + ending));
}

/** Is a folded word an article of the noun after it? */
export function isArticleOf(word: string, noun: string): boolean {
  // Hardly any word is as short: this is asked of every word that may be a place.
  return word.length <= LONGEST_ARTICLE && (CYRILLIC_ARTICLE.test(word) || articlesBefore(noun).includes(word));
}

/** Where the article before the name at `start` begins; -1 when there is none. */
export function articleStart(index: NameIndex, text: string, start: number): number {
  const last = skipBack(index, text, start - 1, isGap);
  if (last < 0 || codeAt(index, text, last) < FIRST_WORD || !holdsSeparator(index, text, last + 1, start)) return -1;
  let first = last;
  while (first > 0 && last - first < MAX_UNITS && codeAt(index, text, first - 1) >= FIRST_WORD) first -= 1;
  const word = text.slice(first, last + 1);
  if (PLAIN.test(word) && !PLAIN_ARTICLE.test(word)) return -1;
  if (COMMON_WORD.test(word) && text.slice(last + 1, start) === ' ') return -1;
  if (CYRILLIC_ARTICLE.test(word)) return isWordStart(index, text, first) ? first : -1;
  const isArticle = isArticleOf(foldName(word), foldName(text.slice(start, start + MAX_UNITS)));
  return isArticle && isWordStart(index, text, first) ? first : -1;
}

function isGap(code: number): boolean {
  return code === SEPARATOR || code === INVISIBLE || code === APOSTROPHE || code === MARK;
}

function holdsSeparator(index: NameIndex, text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (codeAt(index, text, i) === SEPARATOR) return true;
  }
  return false;
}

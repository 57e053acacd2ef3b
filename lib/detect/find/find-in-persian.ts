/**
 * Arabic names in Persian texts, which drop articles that the list has (حشد شعبی for الحشد الشعبي). Looked
 * up in the table of sounds. Persian has no capitals: one word counts only where the sentence speaks of a place.
 */
import { soundRefs } from '../index/name-refs.ts';
import { isFree } from './apart.ts';
import { foldWord } from './fold.ts';
import { isInPersian } from './persian.ts';
import { isSpokenOfAsPlace } from '../sentence/place-context.ts';
import { perIndex } from '../per-index.ts';
import type { Candidate, NameIndex } from '../types.ts';

/** A word of an Arabic name with its article. */
const ARABIC_ARTICLE = /(?<![^ ])ال(?=\p{L}{3})/gu;
const ARABIC = /^[\u0620-\u064a ]+$/;

/** An Arabic name as Persian may write it, without some of its articles (حشد شعبی); '' in another script. */
export function withoutArabicArticles(folded: string): string {
  return ARABIC.test(folded) ? folded.replace(ARABIC_ARTICLE, '') : '';
}

/** No such name has more words. */
const MOST_WORDS = 4;
const LETTER = '[\\u0620-\\u064a\\u067e\\u0686\\u06a9\\u06af\\u06cc]';
/** A word; what is written on to it with an article is the next one: حشدالشعبی. */
const PERSIAN_WORD = new RegExp(`${LETTER}(?:(?!(?<=${LETTER}{3})ال${LETTER}{3})${LETTER})*`, 'g');

interface PersianWord {
  readonly start: number;
  readonly end: number;
  /** Folded, without an article. */
  readonly bare: string;
}

/** The first words of such names, by index: made once for a page in Persian, of which nearly every word is none of them. */
const firstWordsOf = perIndex((index): ReadonlySet<string> => {
  const listed = Object.keys(index.sounds).filter((key) => key.startsWith('='));
  return new Set(listed.map((key) => key.slice(1).split(' ', 1)[0] ?? ''));
});

/** Such names in a block, apart from those that are known. */
export function findInPersian(index: NameIndex, text: string, known: readonly Candidate[]): Candidate[] {
  if (!isInPersian(text)) return [];
  const words = [...text.matchAll(PERSIAN_WORD)].map(({ index: start, 0: word }): PersianWord => ({
    start,
    end: start + word.length,
    bare: withoutArabicArticles(foldWord(word)),
  }));
  const found: Candidate[] = [];
  const listed = firstWordsOf(index);
  for (let i = 0; i < words.length; i++) {
    if (!listed.has(words[i]?.bare ?? '')) continue;
    const candidate = longestInPersian(index, text, words.slice(i, i + MOST_WORDS), known);
    if (!candidate) continue;
    found.push(candidate);
    while ((words[i + 1]?.start ?? Number.POSITIVE_INFINITY) < candidate.end) i += 1;
  }
  return found;
}

function longestInPersian(
  index: NameIndex,
  text: string,
  words: readonly PersianWord[],
  known: readonly Candidate[],
): Candidate | undefined {
  const start = words[0]?.start ?? 0;
  for (let count = words.length; count > 0; count--) {
    const end = words[count - 1]?.end ?? start;
    const key = words.slice(0, count).map(({ bare }) => bare);
    const refs = soundRefs(index, `=${key.join(' ')}`);
    if (!refs || !isFree(known, start, end)) continue;
    return count > 1 || isSpokenOfAsPlace(text, start, end, []) ? { start, end, refs, isLoose: true } : undefined;
  }
  return undefined;
}

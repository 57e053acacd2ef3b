/**
 * Names in a spelling that is not listed: capitalised words that sound like a listed place (sound.ts),
 * and hashtags that run a name's words together (#KafrNabl). For pages that are about the war only.
 */
import { findCandidates } from './find-candidates.ts';
import { findInPersian } from './find-in-persian.ts';
import { refsOfGenitive } from './genitive.ts';
import { isUpper } from './letter-case.ts';
import { entityOf, supportOf } from './name-refs.ts';
import { isGivenNameItself } from './person.ts';
import { maybeSpokenOfAsPlace, TURKISH_PLACE } from './place-context.ts';
import { type Spelling, spellingOf } from './readings.ts';
import { isShortSound, soundKeys, withoutArticles } from './sound.ts';
import type { Candidate, NameIndex } from './types.ts';
import { endsAtApostrophe } from './word-bounds.ts';

/**
 * Capitals and letters of the scripts that have them here, Latin and Cyrillic. As ranges: expressions
 * with Unicode properties take an engine longer to compile than a page's text to search.
 */
const CAPITAL = 'A-Z\\u00c0-\\u00de\\u0100-\\u017f\\u0400-\\u042f';
const LETTER = "a-zA-Z\\u00c0-\\u017f\\u0300-\\u036f\\u0400-\\u045f'’‘ʿʾ";
const ARTICLE = '(?:[ae](?:[ltdrzsnş]|sh|th)-|[ae]l |[эа](?:ль|[тдрзсшн])-)?';
const NAME_WORD = `${ARTICLE}[${CAPITAL}][${LETTER}]*`;
/** Capitalised words, with what can stand inside a name: hyphens, apostrophes, articles in small letters. */
const WORDS = new RegExp(`(?<![${LETTER}0-9#@&])${NAME_WORD}(?:[ -]${NAME_WORD})*`, 'g');
const WORD = new RegExp(`[${LETTER}]+`, 'g');
const HASHTAG = /#([\p{L}\p{N}_]{5,40})/gu;
/** The same without the sign (AbuKamal). */
const CAMEL = /(?<![#@\p{L}\p{N}_])((?:\p{Lu}\p{Ll}+){2,4})(?![\p{L}\p{N}_])/gu;
const HUMPED = /[a-z][A-Z]/;
/** No listed place has more words. */
const MOST_WORDS = 4;
const HUMP = /(?<=\p{Ll})(?=\p{Lu})|_/u;

/** A block's candidates with those that are found by sound; in order, and apart from each other. */
export function withSounds(index: NameIndex, text: string, known: readonly Candidate[]): Candidate[] {
  if (index.sounds.size === 0) return [...known];
  const alike = soundAlikes(index, text, known);
  const tags = hashtags(index, text, known).filter(({ start, end }) => isFree(alike, start, end));
  const found = [...tags, ...alike, ...findInPersian(index, text, known)];
  const apart = known.filter(({ start, end }) => isFree(found, start, end));
  return [...apart, ...found].sort((a, b) => a.start - b.start);
}

const isFree = (known: readonly Candidate[], start: number, end: number): boolean =>
  !known.some((each) => each.start < end && each.end > start);

/** Of two names the longer: what is listed may be a part of it, and not the whole (Feylak eş-Şam holds Şam). */
const isFreeOrLonger = (known: readonly Candidate[], start: number, end: number): boolean =>
  known.every(
    (each) => each.start >= end || each.end <= start || (each.start >= start && each.end <= end && each.end - each.start < end - start),
  );

const isSeveralWords = (slice: string): boolean => withoutArticles(slice).includes(' ');

function hashtags(index: NameIndex, text: string, known: readonly Candidate[]): Candidate[] {
  const runTogether = HUMPED.test(text) ? text.matchAll(CAMEL) : [];
  return [...(text.includes('#') ? text.matchAll(HASHTAG) : []), ...runTogether].flatMap(({ index: at, 1: tag = '' }) => {
    const start = at + (text.charAt(at) === '#' ? 1 : 0);
    const spaced = tag.split(HUMP).join(' ');
    if (spaced === tag || !isFree(known, start, start + tag.length)) return [];
    const [first] = findCandidates(index, spaced);
    const isWhole = first?.end === spaced.length && first.start <= 3;
    return first && isWhole ? [{ start, end: start + tag.length, refs: first.refs, isLoose: true }] : [];
  });
}

function soundAlikes(index: NameIndex, text: string, known: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const spelling = spellingOf(text);
  for (const run of text.matchAll(WORDS)) {
    const words = [...run[0].matchAll(WORD)].map((word) => {
      const start = run.index + word.index + (ELISION.exec(word[0])?.[0].length ?? 0);
      return { start, end: withoutEnding(index, text, start, run.index + word.index + word[0].length) };
    });
    for (let i = 0; i < words.length;) i += takeLongest(index, text, words.slice(i, i + MOST_WORDS), known, found, spelling);
  }
  return found;
}

/** French words that lose their vowel before a name: L’attaque is not Latakia. */
const ELISION = /^(?:[ldnsjmtc]|qu)['’](?=.)/i;
const APOSTROPHE = /['’‘]/g;

/** Where a word ends before what a language adds to names after an apostrophe (Azez'de, Homs’s), or a closing quotation mark. */
function withoutEnding(index: NameIndex, text: string, start: number, end: number): number {
  for (const { index: at } of text.slice(start, end).matchAll(APOSTROPHE)) {
    if (at > 0 && endsAtApostrophe(index, text, start + at)) return start + at;
  }
  return end;
}

/** Units of a Turkish ending. */
const LONGEST_ENDING = 8;

/** Turkish sets the cases of a place's name apart (Azez'de); in capitals (ZEYTİN DALI'NDA) other words' as well. */
function isMarkedInTurkish(text: string, slice: string, end: number): boolean {
  return slice !== slice.toLocaleUpperCase('tr') && TURKISH_PLACE.test(text.slice(end, end + LONGEST_ENDING));
}

/** What slices were found to be: a page repeats its capitalised words. */
const lookedUp = new WeakMap<NameIndex, Map<string, readonly number[] | undefined>>();
const MOST_LOOKED_UP = 10_000;

function lookUp(index: NameIndex, slice: string, spelling: Spelling | undefined, isMarked: boolean): readonly number[] | undefined {
  const cache = lookedUp.get(index) ?? new Map<string, readonly number[] | undefined>();
  if (cache.size > MOST_LOOKED_UP) cache.clear();
  lookedUp.set(index, cache);
  const key = `${spelling ?? ''}${isMarked ? '!' : ''} ${slice}`;
  if (!cache.has(key)) cache.set(key, bySound(index, slice, spelling, isMarked));
  return cache.get(key);
}

/** A name that is listed with an article and stands without it, or one that sounds alike. */
function bySound(index: NameIndex, slice: string, spelling: Spelling | undefined, isMarked: boolean): readonly number[] | undefined {
  const bare = index.sounds.get(`=${withoutArticles(slice)}`);
  if (bare) return bare;
  if (isGivenNameItself(slice)) return undefined;
  for (const key of soundKeys(slice, spelling, isMarked)) {
    const refs = index.sounds.get(key);
    if (refs) return refs;
  }
  return undefined;
}

/** A place of one word without an article, by a sound that any German noun may have. */
function isAnyNoun(index: NameIndex, refs: readonly number[], slice: string): boolean {
  const isPlace = refs.every((ref) => index.entities[entityOf(index.refs[ref] ?? 0)]?.kind === 'place');
  return isPlace && isUpper(slice.charCodeAt(0)) && !slice.includes('-') && isShortSound(slice);
}

/** A sentence's first word, and no article: "As Syrian forces". */
const NO_ARTICLE = /^(?:A[snt]|E[nst]) /;

/** Adds the longest name that the first of the words begin; answers how many of them it took, at least one. */
function takeLongest(
  index: NameIndex,
  text: string,
  words: readonly { start: number; end: number }[],
  known: readonly Candidate[],
  found: Candidate[],
  spelling: Spelling | undefined,
): number {
  const start = words[0]?.start ?? 0;
  if (!words.some((word) => isUpper(text.charCodeAt(word.start)))) return 1;
  for (let count = words.length; count > 0; count--) {
    const end = words[count - 1]?.end ?? start;
    if (!isFree(known, start, end) && !(isFreeOrLonger(known, start, end) && isSeveralWords(text.slice(start, end)))) continue;
    const slice = text.slice(start, end);
    if (NO_ARTICLE.test(slice)) continue;
    const genitive = spelling === 'de' ? refsOfGenitive(index, text, slice).filter((ref) => supportOf(index.refs[ref] ?? 0) > 0) : [];
    if (genitive.length > 0) {
      found.push({ start, end: end - 1, refs: genitive, isLoose: true });
      return count;
    }
    const isMarked =
      spelling === 'tr'
        ? isMarkedInTurkish(text, slice, end)
        : spelling === 'de' && isShortSound(slice) && maybeSpokenOfAsPlace(text, start, end, [...known, ...found]);
    const refs = lookUp(index, slice, spelling, isMarked);
    if (!refs || (spelling === 'de' && !isMarked && isAnyNoun(index, refs, slice))) continue;
    found.push({ start, end, refs, isLoose: true });
    return count;
  }
  return 1;
}

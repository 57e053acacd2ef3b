/**
 * Names in a spelling that is not listed: capitalised words that sound like a listed place (sound.ts),
 * and hashtags that run a name's words together (#KafrNabl). For pages that are about the war only.
 */
import { isFighting } from '../../corpus/classes.ts';
import { isFree, merged, nearest, overlapping } from './apart.ts';
import { articleStart } from '../index/articles.ts';
import { APOSTROPHES, areJoined, hasCapital, RUNS, type Word, wordsIn } from './capitalised-words.ts';
import { findInPersian } from './find-in-persian.ts';
import { foldName } from './fold.ts';
import { refsOfGenitive } from './genitive.ts';
import { hashtags } from './hashtags.ts';
import { isUpper } from './letter-case.ts';
import { entityOf, roleOf, supportOf, soundRefs } from '../index/name-refs.ts';
import { isInCapitalsRun } from '../sentence/capitals-run.ts';
import { isAllCapitals } from '../sentence/context.ts';
import { isGivenNameItself } from '../sentence/person.ts';
import { isSpokenOfAsPlace, maybeSpokenOfAsPlace, TURKISH_PLACE } from '../sentence/place-context.ts';
import { type Spelling, spellingOf } from './readings.ts';
import { maySound } from './sound-outline.ts';
import { SOUNDS_ALIKE } from './sounds-alike.ts';
import { refsOfTurkishCase } from './turkish-case.ts';
import { allWithoutCapitals } from './without-capitals.ts';
import { COMMON, isShortSound, soundKeys, withoutArticles } from './sound.ts';
import { perIndex } from '../per-index.ts';
import { perKey } from '../per-key.ts';
import type { Candidate, NameIndex } from '../types.ts';

/** No listed place has more words. */
const MOST_WORDS = 4;

/** A block's candidates with those that are found by sound, or in small letters; in order, and apart from each other. */
export function withSounds(index: NameIndex, text: string, known: readonly Candidate[]): readonly Candidate[] {
  if (!index.hasSounds) return known;
  const small = allWithoutCapitals(index, text);
  if (small.length > 0) return merged(known, small);
  // What is only a cue somewhere (Souweïda) may be another spelling of a place.
  const named = known.filter(({ refs }) => refs.some((ref) => roleOf(index.refs[ref] ?? 0) !== 'cue'));
  const alike = soundAlikes(index, text, named);
  const tags = hashtags(index, text, named, (tag) => bySound(index, tag, undefined, true));
  const latin = merged(alike, tags);
  const found = merged(latin, findInPersian(index, text, named));
  return merged(found, known);
}

/** Of two names the longer: what is listed may be a part of it, and not the whole (Feylak eş-Şam holds Şam). */
const isFreeOrLonger = (known: readonly Candidate[], start: number, end: number): boolean =>
  overlapping(known, start, end).every((each) => each.start >= start && each.end <= end && each.end - each.start < end - start);

const isSeveralWords = (slice: string): boolean => withoutArticles(slice).includes(' ');

function soundAlikes(index: NameIndex, text: string, known: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const spelling = spellingOf(text);
  const search = { index, text, spelling, known, lookUp: lookUpsIn(index)(spelling) };
  for (const { index: from, 0: run } of text.matchAll(RUNS)) {
    const to = from + run.length;
    const words = wordsIn(index, text, from, to);
    const beside = overlapping(known, from, to);
    for (let i = 0; i < words.length;) i += takeLongest(search, words.slice(i, i + MOST_WORDS), beside, found);
  }
  return found;
}

/** Units of a Turkish ending. */
const LONGEST_ENDING = 8;

/** Of places that are joined the last one has the ending: "Azez ve Kilis'te". */
const TURKISH_LIST = /^ ve \p{Lu}\p{L}+['’][dt][ea]n?(?!\p{L})/u;
const LONGEST_LIST = 30;

/** Turkish sets the cases of a place's name apart (Azez'de); in capitals (ZEYTİN DALI'NDA) other words' as well. */
function isMarkedInTurkish(text: string, slice: string, end: number): boolean {
  if (slice === slice.toLocaleUpperCase('tr')) return false;
  return TURKISH_PLACE.test(text.slice(end, end + LONGEST_ENDING)) || TURKISH_LIST.test(text.slice(end, end + LONGEST_LIST));
}

/** `isMarked`: the sentence marks the slice as a place. */
type LookUp = (slice: string, isMarked: boolean) => readonly number[] | undefined;

interface Search {
  readonly index: NameIndex;
  readonly text: string;
  readonly spelling: Spelling | undefined;
  readonly known: readonly Candidate[];
  readonly lookUp: LookUp;
}

const MOST_LOOKED_UP = 10_000;

/** What slices were found to be, by the language of their text. */
const lookUpsIn = perIndex((index) =>
  perKey((spelling: Spelling | undefined): LookUp => {
    const plain = perKey((slice: string) => bySound(index, slice, spelling, false), MOST_LOOKED_UP);
    const marked = perKey((slice: string) => bySound(index, slice, spelling, true), MOST_LOOKED_UP);
    return (slice, isMarked) => (isMarked ? marked : plain)(slice);
  }),
);

/** A name that is listed with an article and stands without it, or one that sounds alike. */
function bySound(index: NameIndex, slice: string, spelling: Spelling | undefined, isMarked: boolean): readonly number[] | undefined {
  const folded = foldName(slice);
  const bare = withoutArticles(folded);
  const refs = soundRefs(index, `=${bare}`);
  if (refs) return refs;
  if (SOUNDS_ALIKE.has(folded) || COMMON.has(folded) || !maySound(index, folded, bare) || isGivenNameItself(slice)) return undefined;
  for (const key of soundKeys(slice, spelling, isMarked)) {
    const alike = soundRefs(index, key);
    if (alike) return alike;
  }
  return undefined;
}

/** A place of one word without an article, by a sound that any German noun may have. */
function isAnyNoun(index: NameIndex, refs: readonly number[], slice: string): boolean {
  const isPlace = refs.every((ref) => index.entities[entityOf(index.refs[ref] ?? 0)]?.kind === 'place');
  return isPlace && isUpper(slice.charCodeAt(0)) && !slice.includes('-') && isShortSound(slice);
}

/** "Les villageois de Qedeh" are not al-Qaeda. */
function isGroup(index: NameIndex, refs: readonly number[]): boolean {
  return refs.every((ref) => index.entities[entityOf(index.refs[ref] ?? 0)]?.kind === 'group');
}

/** East and west sound alike to an ear that skips vowels: Western Aleppo is not Eastern Aleppo, nor Northern Raqqa Northern Iraq. */
const COMPASS = /^(?:north|south)?(?:east|west)?(?:ern)?(?= )/;

function isOtherSide(index: NameIndex, refs: readonly number[], slice: string): boolean {
  const folded = foldName(slice);
  const side = COMPASS.exec(folded)?.[0];
  if (!side) return false;
  const begun = folded.slice(0, side.length + ' '.length + 1).replace('ern ', ' ');
  const labels = refs.map((ref) => foldName(index.entities[entityOf(index.refs[ref] ?? 0)]?.label ?? ''));
  return !labels.every((label) => label.replace('ern ', ' ').startsWith(begun));
}

/** A sentence's first word, and no article: "As Syrian forces". */
const NO_ARTICLE = /^(?:A[snt]|E[nst]|In|Aus|Im|Am|Um) /;

/** "Controlado por el Estado Islámico": before a name that is listed without it, a Spanish article is not the Arabic one. */
const SPANISH_ARTICLE = /^[ae]l (?=\S)/;

function hasSpanishArticle(slice: string, start: number, end: number, beside: readonly Candidate[]): boolean {
  return SPANISH_ARTICLE.test(slice) && beside.some((known) => known.start === start + 3 && known.end === end);
}

const SPACE = 0x20;
/** A shorter word (Nabk, Dana) must be spoken of as a place. */
const LEAST_ALONE = 5;

/** Adds the longest name that the first of the words begin; answers how many of them it took, at least one. */
function takeLongest(search: Search, words: readonly Word[], beside: readonly Candidate[], found: Candidate[]): number {
  const { index, text, spelling, lookUp } = search;
  const start = words[0]?.start ?? 0;
  if (!words.some((word) => hasCapital(text, word))) return 1;
  for (let count = words.length; count > 0; count--) {
    const end = words[count - 1]?.end ?? start;
    const isTaken = !isFree(beside, start, end);
    if (isTaken && !(count > 1 && isFreeOrLonger(beside, start, end))) continue;
    const slice = text.slice(start, end);
    if (count > 1 && !areJoined(text, words, count)) continue;
    if (NO_ARTICLE.test(slice) || (spelling === 'es' && hasSpanishArticle(slice, start, end, beside))) continue;
    const inCase = refsOfCase(search, slice, count);
    if (inCase.length > 0) {
      found.push({ start, end, refs: inCase, isLoose: true });
      return count;
    }
    // A headline in capitals has names and everyday words alike: TWIN BOMBS SHAKE DAMASCUS is not on Shaqqa.
    if (isAllCapitals(slice) && isInCapitalsRun(text, start, end)) continue;
    const isMarked = isMarkedAsPlace(search, slice, start, end, found);
    const refs = lookUp(slice, isMarked);
    if (refs && slice.length < LEAST_ALONE && !isPlaceAlone(search, start, end, found)) continue;
    if (
      !refs ||
      isOtherSide(index, refs, slice) ||
      (count === 1 && isGroup(index, refs) && isSpokenOfAsPlace(text, start, end, [])) ||
      (isTaken && !isSeveralWords(slice)) ||
      (spelling === 'de' && !isMarked && isAnyNoun(index, refs, slice))
    )
      continue;
    found.push({ start: withArticle(index, text, start), end, refs, isLoose: true });
    return count;
  }
  return 1;
}

/** What a slice of so many words names without the case that its language writes onto a name. */
function refsOfCase({ index, text, spelling }: Search, slice: string, count: number): readonly number[] {
  if (spelling === 'de') return refsOfGenitive(index, text, slice).filter((ref) => isOfWar(index, ref));
  return spelling === 'tr' && count === 1 ? refsOfTurkishCase(index, slice) : [];
}

/** A name that tells of the war, or one of those that fight: al-Qaidas. */
function isOfWar(index: NameIndex, ref: number): boolean {
  const record = index.refs[ref] ?? 0;
  return roleOf(record) === 'name' && (supportOf(record) > 0 || isFighting(index.classes[entityOf(record)]));
}

/** "Le quartier d’Al-Qoussour": behind an elided word no run of capitals begins, and the article is the name's. */
function withArticle(index: NameIndex, text: string, start: number): number {
  const article = text.charAt(start - 1) === '-' ? articleStart(index, text, start) : -1;
  return article >= 0 && APOSTROPHES.has(text.charCodeAt(article - 1)) ? article : start;
}

/** "(Yabroud, Nabk, Rankous)", not the village of Kafr Deryan. */
function isPlaceAlone({ text, known }: Search, start: number, end: number, found: readonly Candidate[]): boolean {
  const next = text.charCodeAt(end) === SPACE ? text.charCodeAt(end + 1) : SPACE;
  return !isUpper(next) && isSpokenOfAsPlace(text, start, end, besides(known, start, end, found));
}

/** What can stand in one list with a slice: of all names only the nearest. */
function besides(known: readonly Candidate[], start: number, end: number, found: readonly Candidate[]): readonly Candidate[] {
  return [...nearest(known, start, end), ...found.slice(-1)];
}

/** Does the sentence mark a slice as a place, where sounds alone prove little: Turkish endings, short German words? */
function isMarkedAsPlace(
  { text, spelling, known }: Search,
  slice: string,
  start: number,
  end: number,
  found: readonly Candidate[],
): boolean {
  if (spelling === 'tr') return isMarkedInTurkish(text, slice, end);
  return spelling === 'de' && isShortSound(slice) && maybeSpokenOfAsPlace(text, start, end, besides(known, start, end, found));
}

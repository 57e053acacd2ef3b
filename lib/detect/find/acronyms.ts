/**
 * Acronyms in brackets beside a name: "Kurdish Red Crescent (KRC)", "StC (Save the Children)", "وكالة الأنباء
 * الألمانية (د ب أ)". Whether it is listed or not, the acronym is the name's there, and further on in the page
 * until other words spell it out: "Kenyan Red Cross (KRC)".
 * The other way round a listed acronym names the words before it, where they are its own name in another
 * spelling: "Syrian Democratic Force (SDF)".
 */
import { merged, overlapping } from './apart.ts';
import { foldName } from './fold.ts';
import { entityOf, isExact, roleOf } from '../index/name-refs.ts';
import { isInCapitalsRun } from '../sentence/capitals-run.ts';
import { expansionBefore, expansionOf, isSpellingOf, SMALL } from '../sentence/expansion.ts';
import { wordsBeside } from '../sentence/words-beside-acronym.ts';
import { rootPlace } from '../index/trie.ts';
import type { Candidate, NameIndex } from '../types.ts';
import { takeMatch, walk } from './walk.ts';
import { isInsideWord, isWordStart } from './word-bounds.ts';
import { units, words as wordList } from '../word-list.ts';

/** As ranges: expressions with Unicode properties take an engine long to compile. */
const CAPITAL = 'A-Z\\u00c0-\\u00de\\u0130\\u015e\\u0410-\\u042f';
const SMALL_LETTER = 'a-z\\u00df-\\u00ff\\u0131\\u015f\\u0430-\\u044f';
/** Capitals, with single small letters between them (StC, MoD); Arabic letters with spaces, as agencies sign (د ب أ). */
const ACRONYM = `([${CAPITAL}](?:[${SMALL_LETTER}]?[${CAPITAL}])+|[\\u0621-\\u064a](?: [\\u0621-\\u064a]){1,4})`;
/** "Name (ABC)", "Name (ABC, and more)"; "ABC (Name". */
const AFTER = new RegExp(`^ [([]${ACRONYM}[)\\],;]`);
const BEFORE = new RegExp(`(?:^|[\\s(])${ACRONYM} [([]$`);
const LONGEST = 14;
const SPACE = 0x20;
/** Countries whose bodies are shortened without them. */
const OWNERS = wordList('iran suriye turk turkiye irak rus rusya israil lubnan syrian iranian iraqi turkish russian us united');
const CASE = /^['’][a-zçğıöşü]{1,5}(?= [([])/;
const BRACKETS = units('([');
/** A block that introduces more is a list, and each is looked for in all of it. */
const MOST_ACRONYMS = 20;

/** What an acronym stands for on a page: the words that introduced it, and their name records. */
export interface PageAcronym {
  readonly words: string;
  readonly refs: readonly number[];
}

interface Acronym extends PageAcronym {
  readonly letters: string;
  readonly start: number;
}

/** A page's acronyms by their letters, as its blocks introduced them so far; undefined once other words spelled them out. */
export type AcronymsMet = Map<string, PageAcronym | undefined>;
/** Shorter ones are words in capitals as well (IF, IS): known in the block only that introduces them. */
const LEAST_ON_PAGE = 3;
/** A page that introduces more is a list. */
const MOST_ON_PAGE = 100;

/**
 * A block's candidates with the acronyms that it introduces in brackets, or that `met` has from other blocks of the page;
 * in order, and apart from each other. What it says of acronyms itself is put into `noted`.
 */
export function withAcronyms(
  index: NameIndex,
  text: string,
  candidates: readonly Candidate[],
  met?: ReadonlyMap<string, PageAcronym | undefined>,
  noted?: AcronymsMet,
): readonly Candidate[] {
  const isIntroducing = text.includes('(') || text.includes('[');
  let known = candidates;
  const introduced = isIntroducing ? introducedIn(index, text, candidates) : [];
  for (const acronym of introduced) {
    const { letters, start, words, refs } = acronym;
    const until = takenOverAt(index, text, known, acronym, start + letters.length);
    known = merged(mentionsOf(index, text, known, acronym, until), known);
    if (noted && letters.length >= LEAST_ON_PAGE && !letters.includes(' '))
      note(noted, letters, until === undefined ? { words, refs } : undefined);
  }
  for (const [letters, acronym] of met ?? []) {
    const start = acronym ? text.indexOf(letters) : -1;
    if (!acronym || start < 0 || introduced.some((other) => other.letters === letters)) continue;
    const ofPage = { ...acronym, letters, start };
    if (takenOverAt(index, text, known, ofPage, start) === undefined) known = merged(mentionsElsewhere(index, text, known, ofPage), known);
    else if (noted) note(noted, letters, undefined);
  }
  if (!isIntroducing) return known;
  const spelled = known.flatMap((candidate) => spelledOut(index, text, candidate, known) ?? []);
  return merged(spelled, known);
}

/** Notes what an acronym stands for from now on. @returns whether nothing was known of its letters. */
export function note(met: AcronymsMet, letters: string, acronym: PageAcronym | undefined): boolean {
  const isNews = !met.has(letters);
  if (isNews && met.size >= MOST_ON_PAGE) return false;
  met.set(letters, acronym);
  return isNews;
}

function introducedIn(index: NameIndex, text: string, candidates: readonly Candidate[]): Acronym[] {
  const introduced: Acronym[] = [];
  for (const candidate of candidates) {
    const acronym = acronymOf(index, text, candidate, candidates);
    if (!acronym || introduced.some(({ letters }) => letters === acronym.letters)) continue;
    introduced.push(acronym);
    if (introduced.length >= MOST_ACRONYMS) break;
  }
  return introduced;
}

/** The acronym in brackets after a name, or the one before a name in brackets, if its letters are the name's. */
function acronymOf(index: NameIndex, text: string, { start, end, refs }: Candidate, candidates: readonly Candidate[]): Acronym | undefined {
  // A Turkish case stands between: "Devrim Muhafızları Ordusu'na (DMO)".
  const ending = text.charCodeAt(end) === SPACE ? 0 : (CASE.exec(text.slice(end, end + LONGEST))?.[0].length ?? 0);
  const last = end + ending;
  const after = BRACKETS.has(text.charCodeAt(last + 1)) ? AFTER.exec(text.slice(last, last + LONGEST))?.[1] : undefined;
  const letters =
    after ?? (BRACKETS.has(text.charCodeAt(start - 1)) ? BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1] : undefined);
  if (letters === undefined) return undefined;
  const isSigned = letters.charAt(1) === ' ';
  if (!isSigned && !isSpelledBy(text.slice(start, end), letters)) return undefined;
  const names = refs.filter((ref) => isName(index, ref) && (!isSigned || index.classes[entityAt(index, ref)] === 'news-agency'));
  const at = after === undefined ? start - 2 - letters.length : last + 2;
  // What is listed for the name needs nothing; what is listed for another body names this one here.
  const isListed = overlapping(candidates, at, at + letters.length).some((other) => shareEntity(index, other.refs, names));
  return names.length > 0 && !isListed ? { letters, start: at, words: text.slice(start, end), refs: names } : undefined;
}

const entityAt = (index: NameIndex, ref: number): number => entityOf(index.refs[ref] ?? 0);
const isName = (index: NameIndex, ref: number): boolean => roleOf(index.refs[ref] ?? 0) === 'name';

function shareEntity(index: NameIndex, some: readonly number[], others: readonly number[]): boolean {
  return some.some((ref) => isName(index, ref) && others.some((other) => entityAt(index, other) === entityAt(index, ref)));
}

/** Do the first letters of a name's words make up an acronym, in order; small words with theirs or without? USCENTCOM: US Central Command. */
function isSpelledBy(name: string, acronym: string): boolean {
  const words = foldName(name.replaceAll(/['’](?=s\b)/g, ' '))
    .split(' ')
    .filter((word) => word !== 's');
  const letters = foldName(acronym);
  // İran Devrim Muhafızları Ordusu (DMO): whose it is may be left out.
  const isOwned = letters.length >= LEAST_ON_PAGE && words.length > letters.length && OWNERS.has(words[0] ?? '');
  return words.length > 1 && (spells(words, 0, letters, 0) || (isOwned && spells(words.slice(1), 0, letters, 0)));
}

function spells(words: readonly string[], nth: number, letters: string, at: number): boolean {
  const word = words[nth];
  if (word === undefined) return at === letters.length;
  if (SMALL.has(word) && spells(words, nth + 1, letters, at)) return true;
  for (let taken = 1; taken <= word.length && letters.startsWith(word.slice(0, taken), at); taken++) {
    if (spells(words, nth + 1, letters, at + taken)) return true;
  }
  return false;
}

/** Where the letters stand as a word, from an offset on. */
function* placesOf(index: NameIndex, text: string, letters: string, from: number): Generator<number> {
  for (let at = text.indexOf(letters, from); at >= 0; at = text.indexOf(letters, at + letters.length)) {
    if (isWordStart(index, text, at) && !isInsideWord(index, text, at + letters.length)) yield at;
  }
}

/** Every mention of an acronym from where it is introduced until other words take it over, but inside longer names. */
function mentionsOf(
  index: NameIndex,
  text: string,
  candidates: readonly Candidate[],
  { letters, start, refs }: Acronym,
  until = text.length,
): Candidate[] {
  const mentions: Candidate[] = [];
  for (const at of placesOf(index, text, letters, start)) {
    const end = at + letters.length;
    if (at >= until) break;
    if (overlapping(candidates, at, end).every((other) => other.end - other.start === letters.length))
      mentions.push({ start: at, end, refs });
  }
  return mentions;
}

/** The mentions of an acronym that another block introduced: a headline's capitals may be any word. */
function mentionsElsewhere(index: NameIndex, text: string, candidates: readonly Candidate[], acronym: Acronym): Candidate[] {
  return mentionsOf(index, text, candidates, acronym)
    .filter(({ start, end }) => !isInCapitalsRun(text, start, end))
    .map((mention) => ({ ...mention, isOfPage: true }));
}

/** Where a text spells an acronym out, from an offset on, in words that are not its name's. */
function takenOverAt(
  index: NameIndex,
  text: string,
  candidates: readonly Candidate[],
  { letters, words, refs }: Acronym,
  from: number,
): number | undefined {
  const labels = refs.map((ref) => index.entities[entityAt(index, ref)]?.label ?? '');
  for (const at of placesOf(index, text, letters, from)) {
    const spelled = expansionOf(text, at, at + letters.length) ?? wordsBeside(text, at, letters);
    if (!spelled || overlapping(candidates, spelled.start, spelled.end).some((other) => shareEntity(index, other.refs, refs))) continue;
    const other = text.slice(spelled.start, spelled.end);
    if (![words, ...labels].some((own) => isSpellingOf(other, own))) return at;
  }
  return undefined;
}

/** The words before a listed acronym in brackets, where they spell its own name otherwise. */
function spelledOut(
  index: NameIndex,
  text: string,
  { start, end, refs }: Candidate,
  candidates: readonly Candidate[],
): Candidate | undefined {
  if (!BRACKETS.has(text.charCodeAt(start - 1)) || !refs.some((ref) => isExact(index.refs[ref] ?? 0))) return undefined;
  const words = expansionBefore(text, start, end);
  if (!words) return undefined;
  const spelled = text.slice(words.start, words.end);
  const own = refs.filter((ref) => isName(index, ref) && isSpellingOf(spelled, index.entities[entityAt(index, ref)]?.label ?? ''));
  const within = overlapping(candidates, words.start, words.end);
  const isOther = within.some((other) => other.start < words.start || other.end > words.end || shareEntity(index, other.refs, own));
  if (own.length === 0 || isOther) return undefined;
  const full = own.flatMap((ref) => fullNameOf(index, entityAt(index, ref)));
  // A word that tells of the war (Syrian) tells so inside the name as well.
  const signs = within.flatMap((other) => other.refs.filter((ref) => roleOf(index.refs[ref] ?? 0) === 'sign'));
  return { ...words, refs: [...(full.length > 0 ? full : own), ...signs] };
}

/** The records of an entity's preferred name, which prove more than its acronym. */
function fullNameOf(index: NameIndex, entity: number): readonly number[] {
  const label = index.entities[entity]?.label ?? '';
  const refs = walk(index, label, 0, rootPlace(index), 0) ? takeMatch(index, label).refs : [];
  return refs.filter((ref) => isName(index, ref) && entityAt(index, ref) === entity);
}

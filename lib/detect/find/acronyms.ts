/**
 * Acronyms in brackets beside a name: "Kurdish Red Crescent (KRC)", "StC (Save the Children)", "وكالة الأنباء
 * الألمانية (د ب أ)". Whether it is listed or not, the acronym is the name's there, and further on in the block.
 * The other way round a listed acronym names the words before it, where they are its own name in another
 * spelling: "Syrian Democratic Force (SDF)".
 */
import { FIRST_WORD } from './alphabet.ts';
import { isFree, overlapping } from './apart.ts';
import { foldName } from './fold.ts';
import { isUpper } from './letter-case.ts';
import { entityOf, isExact, roleOf } from '../index/name-refs.ts';
import { expansionBefore, isSpellingOf, SMALL } from '../sentence/expansion.ts';
import { rootPlace } from '../index/trie.ts';
import type { Candidate, NameIndex } from '../types.ts';
import { takeMatch, walk } from './walk.ts';
import { codeAt, isInsideWord, isWordStart } from './word-bounds.ts';
import { units } from '../word-list.ts';

const OPENING = units('([');
const CLOSING = units(')],;');
const SPACE = 0x20;
const LEAST_LETTERS = 2;
const MOST_LETTERS = 10;
/** Arabic letters with spaces between them, as agencies sign: د ب أ. */
const SPACED = /^[\u0621-\u064a](?: [\u0621-\u064a]){1,4}$/;
const LONGEST = 12;
/** A block that introduces more is a list, and each is looked for in all of it. */
const MOST_ACRONYMS = 20;

interface Acronym {
  readonly start: number;
  readonly end: number;
  /** Name records of the words that it stands for. */
  readonly refs: readonly number[];
}

/** A block's candidates with the acronyms that it introduces in brackets; in order, and apart from each other. */
export function withAcronyms(index: NameIndex, text: string, candidates: Candidate[]): Candidate[] {
  if (!candidates.some(({ start, end }) => isBracket(text, end + 1) || isBracket(text, start - 1))) return candidates;
  const found = candidates.flatMap((candidate) => acronymOf(index, text, candidate, candidates) ?? []);
  const first = new Map<string, Acronym>();
  for (const acronym of found) {
    const key = `${text.slice(acronym.start, acronym.end)} ${acronym.refs.join()}`;
    if (!first.has(key) && first.size < MOST_ACRONYMS) first.set(key, acronym);
  }
  const known = [...first.values()].reduce<readonly Candidate[]>((all, acronym) => withMentions(index, text, all, acronym), candidates);
  return withSpelledOut(index, text, known);
}

function isBracket(text: string, at: number): boolean {
  return at > 0 && at < text.length && OPENING.has(text.charCodeAt(at));
}

/** The acronym in brackets after a name, or the one before a name in brackets, if its letters are the name's. */
function acronymOf(index: NameIndex, text: string, { start, end, refs }: Candidate, candidates: readonly Candidate[]): Acronym | undefined {
  const names = refs.filter((ref) => roleOf(index.refs[ref] ?? 0) === 'name');
  if (names.length === 0) return undefined;
  const place = bracketAfter(text, end) ?? wordBeforeBracket(text, start, end);
  if (!place) return undefined;
  const letters = text.slice(place.start, place.end);
  const fitting = SPACED.test(letters)
    ? names.filter((ref) => isAgency(index, ref))
    : isSpelledBy(text.slice(start, end), letters)
      ? names
      : [];
  if (fitting.length === 0) return undefined;
  // What is listed for the name needs nothing; what is listed for another body names this one here.
  const listed = overlapping(candidates, place.start, place.end);
  const isApart = listed.every((other) => other.start === place.start && other.end === place.end);
  const isOwn = listed.some((other) => shareEntity(index, other.refs, fitting));
  return isApart && !isOwn ? { ...place, refs: fitting } : undefined;
}

function isAgency(index: NameIndex, ref: number): boolean {
  return index.classes[entityOf(index.refs[ref] ?? 0)] === 'news-agency';
}

function shareEntity(index: NameIndex, some: readonly number[], others: readonly number[]): boolean {
  const entities = others.map((ref) => entityOf(index.refs[ref] ?? 0));
  return some.some((ref) => roleOf(index.refs[ref] ?? 0) === 'name' && entities.includes(entityOf(index.refs[ref] ?? 0)));
}

/** "Name (ABC)", "Name (ABC, and more)". */
function bracketAfter(text: string, end: number): { start: number; end: number } | undefined {
  if (text.charCodeAt(end) !== SPACE || !isBracket(text, end + 1)) return undefined;
  const start = end + 2;
  let at = start;
  while (at < text.length && at - start <= LONGEST && !CLOSING.has(text.charCodeAt(at))) at += 1;
  return isAcronym(text.slice(start, at)) ? { start, end: at } : undefined;
}

/** "ABC (Name)". */
function wordBeforeBracket(text: string, start: number, end: number): { start: number; end: number } | undefined {
  if (!isBracket(text, start - 1) || text.charCodeAt(start - 2) !== SPACE || !CLOSING.has(text.charCodeAt(end))) return undefined;
  const last = start - 2;
  let at = last;
  while (at > 0 && last - at <= LONGEST && text.charCodeAt(at - 1) > SPACE) at -= 1;
  return isAcronym(text.slice(at, last)) ? { start: at, end: last } : undefined;
}

/** Two capitals or more, with at most as many small letters (StC, MoD). */
function isAcronym(word: string): boolean {
  if (SPACED.test(word)) return true;
  if (word.length < LEAST_LETTERS || word.length > LONGEST || !isUpper(word.charCodeAt(0))) return false;
  const capitals = [...word].filter((letter) => isUpper(letter.charCodeAt(0))).length;
  return (
    capitals >= LEAST_LETTERS && capitals <= MOST_LETTERS && word.length - capitals < capitals && foldName(word).length === word.length
  );
}

/** Do the first letters of a name's words make up an acronym, in order; small words with theirs or without? USCENTCOM: US Central Command. */
function isSpelledBy(name: string, acronym: string): boolean {
  const words = foldName(name.replaceAll(/['’](?=s(?![\p{L}]))/gu, ' '))
    .split(' ')
    .filter((word) => word !== 's');
  return words.length > 1 && spells(words, 0, foldName(acronym), 0);
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

/** The candidates with every mention of an acronym from where it is introduced. */
function withMentions(index: NameIndex, text: string, candidates: readonly Candidate[], { start, end, refs }: Acronym): Candidate[] {
  const letters = text.slice(start, end);
  const mentions: Candidate[] = [];
  for (let at = start; at >= 0; at = text.indexOf(letters, at + letters.length)) {
    const to = at + letters.length;
    if (!isWordStart(index, text, at) || isInsideWord(index, text, to)) continue;
    const listed = overlapping(candidates, at, to);
    if (listed.every((other) => other.start === at && other.end === to)) mentions.push({ start: at, end: to, refs });
  }
  return inOrder(candidates, mentions);
}

function inOrder(candidates: readonly Candidate[], added: readonly Candidate[]): Candidate[] {
  const others = candidates.filter(({ start, end }) => isFree(added, start, end));
  return [...others, ...added].sort((a, b) => a.start - b.start);
}

/** The candidates with the words before a listed acronym in brackets that spell its own name otherwise. */
function withSpelledOut(index: NameIndex, text: string, candidates: readonly Candidate[]): Candidate[] {
  const spelled = candidates.flatMap((candidate) => spelledOut(index, text, candidate, candidates) ?? []);
  return spelled.length > 0 ? inOrder(candidates, spelled) : [...candidates];
}

function spelledOut(
  index: NameIndex,
  text: string,
  { start, end, refs }: Candidate,
  candidates: readonly Candidate[],
): Candidate | undefined {
  if (!isBracket(text, start - 1) || codeAt(index, text, end) >= FIRST_WORD) return undefined;
  const acronyms = refs.filter((ref) => isExact(index.refs[ref] ?? 0) && roleOf(index.refs[ref] ?? 0) === 'name');
  const words = acronyms.length > 0 ? expansionBefore(text, start, end) : undefined;
  if (!words) return undefined;
  const own = acronyms.filter((ref) =>
    isSpellingOf(text.slice(words.start, words.end), index.entities[entityOf(index.refs[ref] ?? 0)]?.label ?? ''),
  );
  const within = overlapping(candidates, words.start, words.end);
  const isOther = within.some((other) => other.start < words.start || other.end > words.end || shareEntity(index, other.refs, own));
  if (own.length === 0 || isOther) return undefined;
  const full = own.flatMap((ref) => fullNameOf(index, entityOf(index.refs[ref] ?? 0)));
  // A word that tells of the war (Syrian) tells so inside the name as well.
  const signs = within.flatMap((other) => other.refs.filter((ref) => roleOf(index.refs[ref] ?? 0) === 'sign'));
  return { ...words, refs: [...(full.length > 0 ? full : own), ...signs] };
}

/** The records of an entity's preferred name, which prove more than its acronym. */
function fullNameOf(index: NameIndex, entity: number): readonly number[] {
  const label = index.entities[entity]?.label ?? '';
  const refs = walk(index, label, 0, rootPlace(index), 0) ? takeMatch(index, label).refs : [];
  return refs.filter((ref) => roleOf(index.refs[ref] ?? 0) === 'name' && entityOf(index.refs[ref] ?? 0) === entity);
}

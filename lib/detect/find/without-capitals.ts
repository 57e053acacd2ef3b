/**
 * Posts and chats that are written without capitals: "hts fighters near khan sheikhoun". Where a block has none at all, letter
 * case says nothing about its names. Strong names tell of the war there, too; in small letters many others are everyday
 * words, so they count once the page is known to be about the war (find-by-sound.ts).
 */
import { merged } from './apart.ts';
import { findListed } from './find-listed.ts';
import { entityOf, isExact, roleOf, strengthOf } from '../index/name-refs.ts';
import type { Candidate, NameIndex } from '../types.ts';

/** Small letters of Latin and Cyrillic. Without Unicode properties, as it is asked of every block: those take ten times as long. */
const SMALL = 'a-z\u00df-\u00ff\u0101-\u024f\u0430-\u045f';
const ANY_SMALL = new RegExp(`[${SMALL}]{2}`);
/** Of a word that is no acronym: "held by ISIS" is without. */
const CAPITAL = new RegExp(`[A-ZÀ-ÞĞİŞ\u0400-\u042f][${SMALL}]`);
/** A shorter text is a label, a tag or the name of a file. */
const LEAST_WORDS = new RegExp(`(?<![${SMALL}])(?:[${SMALL}]{2,}[^${SMALL}]+){4}[${SMALL}]`);
const FIRST_LETTER = /(?<![\p{L}\p{M}\p{N}'’_.@/])\p{Ll}/gu;
/** What is no word in any language, having no vowel, and those with one that are none either. */
const ACRONYM = /(?<![\p{L}\p{M}\p{N}'’_.@/-])(?:[b-df-hj-np-tv-z]{3,5}|isi[sl]|fsa|sna|sohr|unhcr)(?![\p{L}\p{M}\p{N}_@/-])/gu;

/** Has a block of text words, and no capital? */
function isWithoutCapitals(text: string): boolean {
  return ANY_SMALL.test(text) && !CAPITAL.test(text) && LEAST_WORDS.test(text);
}

/** The listed names of a block of text; of one that is written without capitals those that are strong. */
export function findNames(index: NameIndex, text: string): readonly Candidate[] {
  return merged(findListed(index, text), strongWithoutCapitals(index, text));
}

/** The strong names of a block without a capital, and words that tell of the war (syrian); none in any other. */
function strongWithoutCapitals(index: NameIndex, text: string): readonly Candidate[] {
  return isWithoutCapitals(text) ? found(index, text, FIRST_LETTER, isTelling) : [];
}

/** All its names that are no everyday words, and its acronyms; for pages that are about the war. */
export function allWithoutCapitals(index: NameIndex, text: string): readonly Candidate[] {
  if (!isWithoutCapitals(text)) return [];
  const isNoWord = (record: number): boolean => strengthOf(record) !== 'weak' || index.classes[entityOf(record)] === 'country';
  const names = found(index, text, FIRST_LETTER, (record) => !isExact(record) && isNoWord(record));
  return merged(names, found(index, text, ACRONYM, isExact));
}

function isTelling(record: number): boolean {
  return !isExact(record) && (roleOf(record) === 'sign' || (roleOf(record) === 'name' && strengthOf(record) === 'strong'));
}

/** Candidates of the text with capitals where a pattern has them, with those records that may be meant. */
function found(index: NameIndex, text: string, where: RegExp, mayBeMeant: (record: number) => boolean): Candidate[] {
  return findListed(index, text.replace(where, inCapitals)).flatMap((candidate) => {
    const refs = candidate.refs.filter((ref) => mayBeMeant(index.refs[ref] ?? 0));
    return refs.length > 0 ? [{ ...candidate, refs }] : [];
  });
}

/** In as many units: ŉ has no capital of its own. */
function inCapitals(small: string): string {
  const capitals = small.toUpperCase();
  return capitals.length === small.length ? capitals : small;
}

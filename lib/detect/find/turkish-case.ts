/**
 * Names to which a Turkish text writes their case without the apostrophe that sets it apart: Suriyenin, Kobanide, PYDnin.
 * A mark takes whole words, as where the case is written on by rule (docs/labelling.md).
 */
import { findListed } from './find-listed.ts';
import { isCommon, roleOf, strengthOf } from '../index/name-refs.ts';
import type { NameIndex } from '../types.ts';

/** Cases, and the plural of those who have one; behind a vowel with n, y or d, behind a consonant with none. */
const CASES =
  /^(\p{Lu}[\p{L}]{2,}?)(?:l[ae]r(?:[ıi]n?|[ae]|d[ae]n?)?|(?<=[aeıioöuüî])(?:n[ıiuü]n|n?d[ae]n?|y[ae]|y[ıiuü])|(?<=[^aeıioöuüî])(?:[ıiuü]n|[dt][ae]n?)|(?<=\p{Lu})(?:n[ıiuü]n|[dt][ae]n?|y[ae]|l[ae]r[ae]?))(?:ki)?$/u;
const LEAST_STEM = 5;
const ACRONYM = /^\p{Lu}+$/u;

/** The records that a Turkish word names without its case; none where it is no case of a listed name. */
export function refsOfTurkishCase(index: NameIndex, word: string): readonly number[] {
  const [, stem = ''] = CASES.exec(word) ?? [];
  if (stem.length < LEAST_STEM && !ACRONYM.test(stem)) return [];
  const [first] = findListed(index, stem);
  if (first?.start !== 0 || first.end !== stem.length) return [];
  return first.refs.filter((ref) => {
    const record = index.refs[ref] ?? 0;
    return roleOf(record) === 'name' && strengthOf(record) !== 'needs-full-name' && !isCommon(record);
  });
}

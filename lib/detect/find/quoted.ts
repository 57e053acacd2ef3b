/**
 * Arabic and Persian names that stand partly in quotation marks (walk.ts). Where the quoted part alone names the same, the mark
 * stays between the quotation marks: تنظيم «داعش»; not in تنظيم «الدولة» (the state), استان «حلب» (the city), "حزب الله" العراقي.
 * Of a broadcaster or an agency it always does: صحيفة «الوطن».
 */
import { isMedium } from '../../corpus/classes.ts';
import { entityOf, isCommon, roleOf, strengthOf } from '../index/name-refs.ts';
import { rootPlace } from '../index/trie.ts';
import type { Candidate, NameIndex } from '../types.ts';
import { takeMatch, walk } from './walk.ts';
import { isQuote } from './word-bounds.ts';

/** The same candidate, or the quoted part of it. `floor` is the end of the candidate before. */
export function withinQuotes(index: NameIndex, text: string, candidate: Candidate, floor: number): Candidate {
  const { start, end, refs } = candidate;
  let opened = start;
  while (opened < end && !isQuote(text, opened)) opened += 1;
  if (opened === end) return candidate;
  const names = namesOf(index, refs);
  if (opened > start && isQuote(text, end - 1) && names.every((record) => isMedium(index.classes[entityOf(record)])))
    return { start: opened + 1, end: end - 1, refs };
  if (!walk(index, text, opened + 1, rootPlace(index), floor)) return candidate;
  const inner = takeMatch(index, text);
  const meant = new Set(names.map(entityOf));
  const alone = isQuote(text, inner.end) ? namesOf(index, inner.refs) : [];
  return alone.length > 0 && alone.every((record) => meant.has(entityOf(record)) && isSaying(record)) ? inner : candidate;
}

function namesOf(index: NameIndex, refs: readonly number[]): number[] {
  return refs.map((ref) => index.refs[ref] ?? 0).filter((record) => roleOf(record) === 'name');
}

/** Does a name need no word beside it? */
function isSaying(record: number): boolean {
  const strength = strengthOf(record);
  return !isCommon(record) && (strength === 'strong' || strength === 'needs-support');
}

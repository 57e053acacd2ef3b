/**
 * The s that German adds to a name ("Idlibs Krankenhäuser", "im Norden Aleppos") is no part of it, as the
 * English 's is not. A name that ends in s itself (Damaskus) is none without it.
 */
import { findCandidates } from './find-candidates.ts';
import { entityOf } from '../index/name-refs.ts';
import { spellingOf } from './readings.ts';
import type { NameIndex } from '../types.ts';

/** One capitalised word, with its article or not. */
const GENITIVE = /^(?:[ae][lrstdnz]h?-)?[A-ZÄÖÜ][a-zäöüß]{3,}s$/;

/** The records that a German word names without its s; none where it is no genitive of a listed name. */
export function refsOfGenitive(index: NameIndex, text: string, word: string): readonly number[] {
  if (!GENITIVE.test(word) || spellingOf(text) !== 'de') return [];
  const stem = word.slice(0, -1);
  const [first] = findCandidates(index, stem);
  return first?.start === 0 && first.end === stem.length ? first.refs : [];
}

/** Where a mention of an entity ends: before the s of a genitive. */
export function endBeforeGenitive(index: NameIndex, text: string, start: number, end: number, entity: number): number {
  const refs = text.charAt(end - 1) === 's' ? refsOfGenitive(index, text, text.slice(start, end)) : [];
  return refs.some((ref) => entityOf(index.refs[ref] ?? 0) === entity) ? end - 1 : end;
}

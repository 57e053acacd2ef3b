/**
 * Names with the s that German adds to them: "Idlibs Krankenhäuser", "im Norden Aleppos". A mark takes whole words, so it
 * has the s, as it has what Russian and Turkish write onto a name (docs/labelling.md).
 */
import { findCandidates } from './find-candidates.ts';
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

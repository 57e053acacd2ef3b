/**
 * Candidates: where words stand that may be a name. Those that are listed, and what stands beside them in brackets
 * (acronyms.ts). Whether the words mean the entity is judged later.
 */
import { type AcronymsMet, withAcronyms } from './acronyms.ts';
import { findNames } from './without-capitals.ts';
import type { Candidate, NameIndex } from '../types.ts';

/**
 * All candidates of a block of text, in order and never overlapping. `met` holds what acronyms stand for on the page, and
 * grows by those of the block.
 */
export function findCandidates(index: NameIndex, text: string, met?: AcronymsMet): readonly Candidate[] {
  return withAcronyms(index, text, findNames(index, text), met, met);
}

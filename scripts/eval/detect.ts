/** What the matcher makes of a whole page, once all of it was read. */
import { findCandidates } from '../../lib/detect/find-candidates.ts';
import { entityOf, roleOf } from '../../lib/detect/name-refs.ts';
import { PageEvidence } from '../../lib/detect/page-evidence.ts';
import type { Candidate, Mention, NameIndex } from '../../lib/detect/types.ts';

export interface DetectedBlock {
  readonly mentions: readonly Mention[];
  readonly candidates: readonly Candidate[];
}

/** The mentions in each block of text. `date` is the EDTF day of the page. */
export function detect(index: NameIndex, texts: readonly string[], date?: string): DetectedBlock[] {
  const evidence = new PageEvidence(index, date === undefined ? {} : { date });
  const blocks = texts.map((text) => evidence.add(text, findCandidates(index, text)));
  return blocks.map((block) => ({ candidates: block.candidates, mentions: evidence.judge(block) }));
}

/** Ids of the entities that a candidate's words can name. */
export function entitiesOf(index: NameIndex, candidate: Candidate): string[] {
  const numbers = candidate.refs.filter((ref) => roleOf(index.refs[ref] ?? 0) === 'name').map((ref) => entityOf(index.refs[ref] ?? 0));
  return [...new Set(numbers)].flatMap((number) => index.entities[number]?.id ?? []);
}

/** What the matcher makes of a whole page, once all of it was read. */
import type { AcronymsMet } from '../../lib/detect/find/acronyms.ts';
import { withSounds } from '../../lib/detect/find/find-by-sound.ts';
import { findCandidates } from '../../lib/detect/find/find-candidates.ts';
import { type Gate, Opening, openersIn } from '../../lib/detect/find/opening.ts';
import { entityOf, roleOf } from '../../lib/detect/index/name-refs.ts';
import { PageEvidence } from '../../lib/detect/evidence/page-evidence.ts';
import type { Candidate, Mention, NameIndex } from '../../lib/detect/types.ts';

export interface DetectedBlock {
  readonly mentions: readonly Mention[];
  readonly candidates: readonly Candidate[];
}

export interface Indexes {
  readonly names: NameIndex;
  readonly gate: Gate;
}

/** The mentions in each block of text, read as a page reads them: in order, unlisted spellings once it is about the war; none where the gate stays shut. */
export function detect({ names: index, gate }: Indexes, texts: readonly string[], date?: string): DetectedBlock[] {
  const opening = new Opening();
  for (const text of texts) opening.add(openersIn(gate, text));
  const evidence = new PageEvidence(index, date === undefined ? {} : { date });
  const acronyms: AcronymsMet = new Map();
  const read = texts.map((text) => {
    const known = findCandidates(index, text, acronyms);
    const wasAbout = evidence.isAboutTheWar;
    return { text, wasAbout, block: evidence.add(text, wasAbout ? withSounds(index, text, known) : known) };
  });
  return read.map(({ text, wasAbout, block }) => {
    const isAgain = !wasAbout && evidence.isAboutTheWar;
    const last = isAgain ? evidence.add(text, withSounds(index, text, block.candidates)) : block;
    return { candidates: last.candidates, mentions: opening.isOpen ? evidence.judge(last) : [] };
  });
}

/** Ids of the entities that a candidate's words can name. */
export function entitiesOf(index: NameIndex, candidate: Candidate): string[] {
  const numbers = candidate.refs.filter((ref) => roleOf(index.refs[ref] ?? 0) === 'name').map((ref) => entityOf(index.refs[ref] ?? 0));
  return [...new Set(numbers)].flatMap((number) => index.entities[number]?.id ?? []);
}

/** Everything that can be wrong with a well-shaped corpus. */
import { createLookup } from '../lookup.ts';
import type { CorpusSource } from '../schema.ts';
import { checkCalledLikeGroups } from './called-like-groups.ts';
import { checkDates } from './dates.ts';
import type { Finding } from './finding.ts';
import { checkNames } from './names.ts';
import { checkReferences } from './references.ts';
import { checkWording } from './wording.ts';

export type { Finding } from './finding.ts';

/** All findings; none means that the corpus can be compiled. */
export function checkCorpus(source: CorpusSource): Finding[] {
  const lookup = createLookup(source);
  return [
    ...checkReferences(lookup),
    ...checkCalledLikeGroups(lookup),
    ...checkDates(lookup),
    ...checkNames(lookup),
    ...checkWording(source),
  ];
}

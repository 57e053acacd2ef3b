/** How each kind of verdict is put to the reader. One place, so that every view uses the same words. */
import { SERIOUSNESS } from '../lib/claims/seriousness.ts';
import type { Verdict, VerdictKind } from '../lib/claims/types.ts';
import { keyed, t } from './i18n.ts';

/** `strong`: accounts stand against each other. `open`: nobody can tell yet. `quiet`: everything else. */
export type VerdictTone = 'strong' | 'open' | 'quiet';

export const VERDICT_TONE: Readonly<Record<VerdictKind, VerdictTone>> = {
  conflict: 'strong',
  denied: 'strong',
  unresolved: 'open',
  silent: 'open',
  'single-source': 'quiet',
  'sequence-gap': 'open',
  'different-scope': 'quiet',
  update: 'quiet',
  compatible: 'quiet',
  agree: 'quiet',
  wording: 'quiet',
  'not-compared': 'quiet',
};

/** "Conflict". */
export function verdictLabel(kind: VerdictKind): string {
  return t(`verdict.${keyed(kind)}.label`);
}

/** What the kind means in general; the verdict's own `reason` tells about the case. */
export function verdictMeaning(kind: VerdictKind): string {
  return t(`verdict.${keyed(kind)}.meaning`);
}

/** Each kind once, the most serious first. */
export function distinctKinds(verdicts: readonly Verdict[]): readonly VerdictKind[] {
  const present = new Set(verdicts.map((verdict) => verdict.kind));
  return SERIOUSNESS.filter((kind) => present.has(kind));
}

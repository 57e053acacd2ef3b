/** How each kind of verdict is put to the reader. One table, so that every view uses the same words. */
import { SERIOUSNESS } from '../lib/claims/seriousness.ts';
import type { Alignment, Axis, Verdict, VerdictKind } from '../lib/claims/types.ts';

/** `strong`: accounts stand against each other. `open`: nobody can tell yet. `quiet`: everything else. */
export type VerdictTone = 'strong' | 'open' | 'quiet';

export interface VerdictWords {
  readonly label: string;
  /** What the kind means in general; the verdict's own `reason` tells about the case. */
  readonly meaning: string;
  readonly tone: VerdictTone;
}

export const VERDICT_WORDS: Readonly<Record<VerdictKind, VerdictWords>> = {
  conflict: { label: 'Conflict', meaning: 'The accounts cannot all be right.', tone: 'strong' },
  denied: { label: 'Denied', meaning: 'The party concerned denies it.', tone: 'strong' },
  unresolved: { label: 'Unresolved', meaning: 'Too little is stated to compare the accounts.', tone: 'open' },
  silent: { label: 'No comment', meaning: 'The party concerned has not taken a position.', tone: 'open' },
  'single-source': { label: 'Single source', meaning: 'Everything goes back to one origin.', tone: 'quiet' },
  'sequence-gap': { label: 'Missing step', meaning: 'An event between these two is not on record.', tone: 'open' },
  'different-scope': { label: 'Different scope', meaning: 'The accounts speak of different things.', tone: 'quiet' },
  update: { label: 'Update', meaning: 'A later statement replaces or confirms an earlier one.', tone: 'quiet' },
  compatible: { label: 'Compatible', meaning: 'One account fits inside the other.', tone: 'quiet' },
  agree: { label: 'Agree', meaning: 'The accounts say the same.', tone: 'quiet' },
  wording: { label: 'Wording', meaning: 'Different words for the same fact.', tone: 'quiet' },
  'not-compared': { label: 'Not compared', meaning: 'Shown as it was said, without a comparison.', tone: 'quiet' },
};

/** Each kind once, the most serious first. */
export function distinctKinds(verdicts: readonly Verdict[]): readonly VerdictKind[] {
  const present = new Set(verdicts.map((verdict) => verdict.kind));
  return SERIOUSNESS.filter((kind) => present.has(kind));
}

export const AXIS_WORDS: Readonly<Record<Axis, string>> = {
  place: 'Place',
  time: 'Time',
  window: 'Period counted',
  class: 'Who or what',
  actor: 'By whom',
};

export const ALIGNMENT_WORDS: Readonly<Record<Alignment, string>> = {
  equal: 'the same',
  contains: 'the first is wider',
  contained: 'the first is narrower',
  overlapping: 'overlaps in part',
  disjoint: 'different',
  unknown: 'not stated',
};

export const SEVERITY_WORDS: Readonly<Record<NonNullable<Verdict['severity']>, string>> = {
  minor: 'minor, under one and a half times',
  moderate: 'moderate, up to three times',
  major: 'major, three times or more',
};

/** When a claim holds: the time and the window of its scope. */
import { parseEdtf } from '../corpus/edtf.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { Claim } from '../corpus/schema.ts';
import { fromInclusion } from './inclusion.ts';
import { saidOn } from './origins.ts';
import type { Alignment } from './types.ts';

/**
 * The EDTF time of a claim. A count "so far" without an end runs up to the day on which it was
 * given, and without a beginning starts at any time before.
 */
export function timeOf(claim: Claim, lookup: Lookup): string | undefined {
  const { time, window } = claim.scope;
  if (window !== 'cumulative' || (time !== undefined && !time.endsWith('/..'))) return time;
  const until = saidOn(claim, lookup)?.split('/').at(-1);
  if (until === undefined || until === '..') return undefined;
  return time === undefined ? until : `${time.slice(0, -2)}${until}`;
}

interface Period {
  readonly earliest: number;
  readonly latest: number;
  /** A day somewhere between the bounds, or an end that is not exact: not all the days between them. */
  readonly loose: boolean;
}

/** The days that a claim is about, or undefined when it does not say or its source is not sure. */
function periodOf(claim: Claim, lookup: Lookup): Period | undefined {
  const edtf = timeOf(claim, lookup);
  const bounds = edtf === undefined ? undefined : parseEdtf(edtf);
  if (!edtf || !bounds || bounds.uncertain) return undefined;
  const { window } = claim.scope;
  const endsWhenSaid = edtf !== claim.scope.time && isSpread(saidOn(claim, lookup));
  const isSoFar = window === 'cumulative' && !edtf.includes('/');
  const isPoint = window === 'moment' || window === 'day';
  return {
    earliest: isSoFar ? Number.NEGATIVE_INFINITY : bounds.earliest,
    latest: bounds.latest,
    loose: bounds.approximate || endsWhenSaid || (isPoint && bounds.latest > bounds.earliest),
  };
}

/** Is a date more than one day wide? */
function isSpread(edtf: string | undefined): boolean {
  const bounds = edtf === undefined ? undefined : parseEdtf(edtf);
  return bounds !== undefined && bounds.latest > bounds.earliest;
}

/** How the days of the first claim lie to those of the second. */
export function alignTimes(first: Claim, second: Claim, lookup: Lookup): Alignment {
  const a = periodOf(first, lookup);
  const b = periodOf(second, lookup);
  if (!a || !b) return 'unknown';
  if (a.latest < b.earliest || b.latest < a.earliest) return 'disjoint';
  if (a.loose || b.loose) return 'overlapping';
  const inclusion = fromInclusion(a.earliest >= b.earliest && a.latest <= b.latest, b.earliest >= a.earliest && b.latest <= a.latest);
  return inclusion ?? 'overlapping';
}

/**
 * What is counted at a moment is counted on its day, and what is counted on a day in any longer
 * run. Two longer runs differ only in their time, which has its own axis.
 */
const WINDOW_LENGTH = { moment: 0, day: 1, span: 2, cumulative: 2 } as const;

/** How the period over which the first counts lies to that of the second. */
export function alignWindows(first: Claim, second: Claim): Alignment {
  if (first.scope.window === undefined || second.scope.window === undefined) return 'unknown';
  const a = WINDOW_LENGTH[first.scope.window];
  const b = WINDOW_LENGTH[second.scope.window];
  return fromInclusion(a <= b, b <= a) ?? 'unknown';
}

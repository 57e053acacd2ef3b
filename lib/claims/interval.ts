/** Arithmetic on the intervals of quantities. */
import type { Interval } from './quantities.ts';

/** Nearest bounds under this ratio apart: a small difference. Between the two: moderate. */
const MINOR_BELOW = 1.5;
/** Nearest bounds this ratio apart or more: a large one. */
const MAJOR_FROM = 3;

/** Is every number of `low` below every number of `high`? */
export function liesBelow(low: Interval, high: Interval): boolean {
  if (low.max === null || high.min === null) return false;
  const touching = low.open === 'max' || high.open === 'min';
  return touching ? low.max <= high.min : low.max < high.min;
}

/** Have the two no number in common? */
export function areDisjoint(a: Interval, b: Interval): boolean {
  return liesBelow(a, b) || liesBelow(b, a);
}

/** Is every number of `inner` also one of `outer`? */
export function isInside(inner: Interval, outer: Interval): boolean {
  const lowEnough =
    outer.min === null ||
    (inner.min !== null && (inner.min > outer.min || (inner.min === outer.min && (outer.open !== 'min' || inner.open === 'min'))));
  const highEnough =
    outer.max === null ||
    (inner.max !== null && (inner.max < outer.max || (inner.max === outer.max && (outer.open !== 'max' || inner.open === 'max'))));
  return lowEnough && highEnough;
}

/** The very same interval. */
export function sameInterval(a: Interval, b: Interval): boolean {
  return a.min === b.min && a.max === b.max && a.open === b.open;
}

/** How far apart two disjoint intervals are, by the ratio of their nearest bounds. */
export function severityOf(a: Interval, b: Interval): 'minor' | 'moderate' | 'major' {
  const [low, high] = liesBelow(a, b) ? [a, b] : [b, a];
  const ratio = (high.min ?? 0) / (low.max ?? 0);
  if (ratio >= MAJOR_FROM) return 'major';
  return ratio < MINOR_BELOW ? 'minor' : 'moderate';
}

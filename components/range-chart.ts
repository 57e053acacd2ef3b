/** Geometry of the range chart: the figures of several claimants on one axis. Pure. */
import type { Interval } from '../lib/claims/quantities.ts';
import type { ClaimView } from '../lib/context/card.ts';

/** Where an end of a range is not known, or is itself excluded ("more than"). */
export type End = 'closed' | 'excluded' | 'unbounded';

export interface RangeRow {
  readonly claim: ClaimView;
  /** Per cent of the axis; equal where the figure is one number. */
  readonly from: number;
  readonly to: number;
  readonly start: End;
  readonly end: End;
}

export interface RangeChart {
  readonly unit: string;
  readonly isLog: boolean;
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly rows: readonly RangeRow[];
}

/** Two figures are compared in their own words; a picture helps from the third on. */
const LEAST_ROWS = 3;
/** Figures that differ by more than this would leave the small ones in one place on a linear axis. */
const LOG_FROM_RATIO = 30;
/** Room after the largest figure, for the open ends. */
const HEADROOM = 1.12;
const FULL = 100;

type Numbered = ClaimView & { readonly interval: Interval; readonly unit: string };

function isNumbered(claim: ClaimView): claim is Numbered {
  const isFigure = claim.interval !== undefined && claim.unit !== undefined && (claim.interval.min !== null || claim.interval.max !== null);
  return isFigure && claim.withdrawn === undefined && claim.act !== 'denies' && claim.act !== 'retracts';
}

/** The chart of the claims that state a figure in the commonest unit, or undefined when fewer than three do. */
export function rangeChart(claims: readonly ClaimView[]): RangeChart | undefined {
  const numbered = claims.filter(isNumbered);
  const units = Map.groupBy(numbered, ({ unit }) => unit);
  const [largest] = [...units.values()].toSorted((a, b) => b.length - a.length);
  const [first] = largest ?? [];
  if (!largest || !first || largest.length < LEAST_ROWS) return undefined;
  const bounds = largest.flatMap(({ interval: { min, max } }) => [min, max]).filter((bound) => bound !== null);
  const most = Math.max(...bounds);
  const least = Math.min(...bounds.filter((bound) => bound > 0));
  if (most <= 0) return undefined;
  const isLog = most / least > LOG_FROM_RATIO;
  const low = isLog ? 10 ** Math.floor(Math.log10(least)) : 0;
  const high = isLog ? most * HEADROOM ** 3 : most * HEADROOM;
  const at = (value: number): number => {
    if (!isLog) return percent(value / high);
    return value <= low ? 0 : percent(Math.log(value / low) / Math.log(high / low));
  };
  return {
    unit: first.unit,
    isLog,
    ticks: (isLog ? powers(low, high) : steps(high)).map((value) => ({ value, at: at(value) })),
    rows: largest.map((claim) => rowOf(claim, at)),
  };
}

function rowOf(claim: Numbered, at: (value: number) => number): RangeRow {
  const { min, max, open } = claim.interval;
  return {
    claim,
    from: min === null ? 0 : at(min),
    to: max === null ? FULL : at(max),
    // "up to 40" states no least: its nought is the end of the axis and not a figure.
    start: min === null || (min === 0 && max !== 0) ? 'unbounded' : open === 'min' ? 'excluded' : 'closed',
    end: max === null ? 'unbounded' : open === 'max' ? 'excluded' : 'closed',
  };
}

function percent(share: number): number {
  return Math.round(share * FULL * 100) / 100;
}

/** 0 and two to four round numbers. */
function steps(high: number): number[] {
  const rough = high / 4;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * magnitude).find((size) => size >= rough) ?? rough;
  return Array.from({ length: Math.floor(high / step) + 1 }, (_, i) => i * step).filter((value) => Number.isInteger(value) || step < 1);
}

function powers(low: number, high: number): number[] {
  const found: number[] = [];
  for (let value = low; value <= high; value *= 10) found.push(value);
  return found;
}

/** Was a name in use at the time that is spoken of: the page's day, or the year that its sentence tells (docs/decisions/0025)? */
import { isOfState } from '../../corpus/classes.ts';
import { parseEdtf, type DayBounds } from '../../corpus/edtf.ts';
import { entityOf, isDated, isExact, strengthOf } from '../index/name-refs.ts';
import { perIndex } from '../per-index.ts';
import { perKey } from '../per-key.ts';
import type { Candidate, NameIndex } from '../types.ts';
import { earlierRuleTold } from '../evidence/change-of-power.ts';
import { yearToldIn } from './year-told.ts';

/** Could the name be in use on the page's day, or in the year that its sentence speaks of? Only certain answers count: precision is read generously. */
export function isInUse(index: NameIndex, candidate: Candidate, ref: number, text: string, pageDate: DayBounds | undefined): boolean {
  if (!isDated(index.refs[ref] ?? 0)) return true;
  // A state's body bears the name of the one before it; what a group was called in 2016 is told under its name of today as well.
  const isTakenOver = isOfState(index.classes[entityOf(index.refs[ref] ?? 0)]);
  const told = isTakenOver
    ? (earlierRuleTold(index, text, candidate.start, candidate.end) ?? yearToldIn(text, candidate, pageDate))
    : undefined;
  if (!told && !pageDate) return true;
  const { start, end } = timesOf(index)(ref);
  // The year of the change itself decides nothing.
  const isDecided = told !== undefined && !isWithin(start, told) && !isWithin(end, told);
  const date = isDecided ? told : pageDate;
  if (!date) return true;
  return date.latest >= start && (date.earliest <= end || isRetired(index, candidate, ref));
}

interface Time {
  /** First and last day on which the name can be in use, as day numbers; infinite where the record has no bound. */
  readonly start: number;
  readonly end: number;
}

const timesOf = perIndex((index) =>
  perKey((ref: number): Time => {
    const [from = '', until = ''] = index.validity[ref] ?? [];
    return {
      start: parseEdtf(from)?.earliest ?? Number.NEGATIVE_INFINITY,
      end: parseEdtf(until)?.latest ?? Number.POSITIVE_INFINITY,
    };
  }),
);

const isWithin = (day: number, { earliest, latest }: DayBounds): boolean => day >= earliest && day <= latest;

/**
 * A body that took another name, or ceased, is written about for years: its old name still means it, if nothing else is called
 * so. Not a state's: "Syrian troops" of 2025 are others.
 */
function isRetired(index: NameIndex, { refs }: Candidate, ref: number): boolean {
  const record = index.refs[ref] ?? 0;
  const entity = entityOf(record);
  // An acronym that needs the full name on the page has it there.
  const isAnyBodys = isExact(record) && strengthOf(record) !== 'needs-full-name';
  return LASTING.has(index.classes[entity] ?? '') && !isAnyBodys && refs.every((other) => entityOf(index.refs[other] ?? 0) === entity);
}

const LASTING: ReadonlySet<string> = new Set(['armed-group', 'organisation']);

/**
 * The part of EDTF (Extended Date/Time Format, Library of Congress, levels 0 and 1) that
 * records use: `2016`, `2016-12`, `2016-12-08`, an interval `A/B` with `..` for an open end,
 * and one trailing qualifier `~` (approximate), `?` (uncertain) or `%` (both).
 *
 * Years run from 1000 to 2999. Days are whole numbers counted from 1970-01-01 in no time zone at all.
 */

/** Earliest and latest day that an expression allows; an open end is ±Infinity. */
export interface DayBounds {
  readonly earliest: number;
  readonly latest: number;
  /** `~` or `%`: the source says "about". Bounds are already widened by one unit of precision. */
  readonly approximate: boolean;
  /** `?` or `%`: the source is not sure. */
  readonly uncertain: boolean;
}

const MS_PER_DAY = 86_400_000;
const DATE = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** Day number of a calendar date; NaN when the calendar has no such day. */
export function dayNumber(year: number, month: number, day: number): number {
  const ms = Date.UTC(year, month - 1, day);
  const back = new Date(ms);
  const exists = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return exists ? ms / MS_PER_DAY : Number.NaN;
}

/** `YYYY-MM-DD` of a day number. */
export function isoDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

function parseSingle(text: string): DayBounds | undefined {
  const parts = DATE.exec(text);
  if (!parts) return undefined;
  const [, y, m, d, qualifier] = parts;
  const year = Number(y);
  const month = m === undefined ? undefined : Number(m);
  const day = d === undefined ? undefined : Number(d);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  const wide = qualifier === '~' || qualifier === '%' ? 1 : 0;
  const [earliest, latest] = precisionBounds(year, month, day, wide);
  if (Number.isNaN(earliest) || Number.isNaN(latest)) return undefined;
  return { earliest, latest, approximate: wide === 1, uncertain: qualifier === '?' || qualifier === '%' };
}

/** First and last day of a year, a month or a day, widened by `wide` units of that precision. */
function precisionBounds(year: number, month: number | undefined, day: number | undefined, wide: number): [number, number] {
  if (day !== undefined && month !== undefined) {
    const exact = dayNumber(year, month, day);
    return [exact - wide, exact + wide];
  }
  if (month !== undefined) {
    return [utcDay(year, month - 1 - wide, 1), utcDay(year, month + wide, 1) - 1];
  }
  return [utcDay(year - wide, 0, 1), utcDay(year + wide + 1, 0, 1) - 1];
}

/** Like `dayNumber`, but lets the month run over into other years. `monthIndex` counts from 0. */
function utcDay(year: number, monthIndex: number, day: number): number {
  return Date.UTC(year, monthIndex, day) / MS_PER_DAY;
}

/**
 * Bounds of an EDTF expression, or undefined when it is malformed, impossible
 * (`2016-02-30`) or runs backwards (`2017/2016`).
 */
export function parseEdtf(text: string): DayBounds | undefined {
  const ends = text.split('/');
  if (ends.length === 1) return parseSingle(text);
  const [from, to] = ends;
  if (ends.length !== 2 || from === undefined || to === undefined) return undefined;
  if (from === '..' && to === '..') return undefined;
  const start = from === '..' ? openEnd(Number.NEGATIVE_INFINITY) : parseSingle(from);
  const end = to === '..' ? openEnd(Number.POSITIVE_INFINITY) : parseSingle(to);
  if (!start || !end || start.earliest > end.latest) return undefined;
  return {
    earliest: start.earliest,
    latest: end.latest,
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
  };
}

function openEnd(day: number): DayBounds {
  return { earliest: day, latest: day, approximate: false, uncertain: false };
}

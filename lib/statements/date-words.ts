/** When: the date words of a sentence, resolved by the article's date where they need one. */
import { boundsOf } from '../context/dates.ts';
import { dayNumber, isoDay, parseEdtf } from '../corpus/edtf.ts';
import type { StatedDate } from './types.ts';

export interface FoundDate extends StatedDate {
  readonly start: number;
  readonly end: number;
}

type Meaning = Pick<StatedDate, 'kind' | 'edtf'>;
/** The article's day, as a day number; undefined for an undated article. */
type Reader = (found: RegExpExecArray, article: number | undefined) => Meaning | undefined;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG_MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const MONTH = `(${LONG_MONTHS}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)`;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const YEAR = '((?:19|20)\\d\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const UNITS = '(?:days?|weeks?|fortnight|months?|years?|decades?)';
const SEASONS = 'spring|summer|autumn|fall|winter';
/** Days before the article that "yesterday" and the like mean. */
const NEAR: Readonly<Record<string, readonly [number, number]>> = { yesterday: [1, 1], overnight: [1, 0], 'last night': [1, 0] };

const VAGUE: Meaning = { kind: 'vague' };
const vague: Reader = () => VAGUE;

/** The first row that matches at a place decides; longer expressions come first. */
const ROWS: readonly (readonly [string, Reader])[] = [
  [`((?:19|20)\\d\\d-\\d\\d-\\d\\d)`, ([, iso]) => exact(iso)],
  [`${DAY} (?:of )?${MONTH},? ${YEAR}`, ([, day, month, year]) => calendarDay(year, month, day)],
  [`${MONTH} ${DAY},? ${YEAR}`, ([, month, day, year]) => calendarDay(year, month, day)],
  [`(?:late |early |mid-?)?${MONTH},? (?:of )?${YEAR}`, ([, month, year]) => ({ kind: 'month', edtf: `${year}-${monthNumber(month)}` })],
  [`${DAY} (?:of )?${MONTH}`, ([, day, month], article) => latestDay(month, day, article)],
  [`${MONTH} ${DAY}(?!\\d)`, ([, month, day], article) => latestDay(month, day, article)],
  [
    `(?:last|next|the (?:previous|following|preceding|next)|that) (?:day|week|month|year|weekend|${SEASONS}|${LONG_MONTHS}|${WEEKDAYS.join('|')})`,
    vague,
  ],
  [
    `(?:in|since|until|by|of|late|early|mid-?|during|this) (?:early |late |mid-?)?${MONTH}`,
    ([, month], article) => latestMonth(month, article),
  ],
  [`(${WEEKDAYS.join('|')})`, ([, weekday], article) => latestWeekday(weekday, article)],
  ['(yesterday|overnight|last night)', ([, word], article) => daysBefore(NEAR[word ?? ''] ?? [0, 0], article)],
  ['(?:today|tonight|this (?:morning|afternoon|evening)|earlier in the day)', (_found, article) => daysBefore([0, 0], article)],
  [
    `(?:in|during|of|early|late|mid-?|since|from|until|by|back in) (?:early |late |mid-?)?${YEAR}`,
    ([, year]) => ({ kind: 'year', edtf: year }),
  ],
  [`(?:in )?${YEAR}`, ([, year]) => ({ kind: 'year', edtf: year })],
  [`(?:(?:[\\w-]+) )?${UNITS} (?:ago|earlier|before|prior|later|previously|afterwards?|after)`, vague],
  [
    `(?:earlier|later) (?:this|that|in the) (?:week|month|year)|this (?:week|month|year|${SEASONS})|the (?:day|week|month|year) (?:before|after)`,
    vague,
  ],
  [
    '(?:in|over|during|for|within) (?:the )?(?:past|last|recent|previous|following)|in recent|recent(?:ly)?|previous(?:ly)?|anniversary|at the time|back then',
    vague,
  ],
];
const PATTERNS = ROWS.map(([pattern, reader]) => [new RegExp(`(?<![\\w-])(?:${pattern})(?!\\w)`, 'g'), reader] as const);

/** Right before a date that tells when something was said, not when it happened. */
const WHEN_SAID =
  /\b(?:said|says|told|reported|announced|declared|confirmed|added|wrote|tweeted|posted|published|stated|statement|claimed|updated|warned)(?: (?:in|an?|the|its|statement|reporters|news|agency|state|television|tv|radio|afp|reuters|briefing|interview|early|late|also|it|journalists))* ?(?:on )?$/;

/** The date words of a sentence from left to right; `article` is an EDTF day. */
export function datesIn(shape: string, article: string | undefined): FoundDate[] {
  const day = singleDay(article);
  const taken: FoundDate[] = [];
  for (const [pattern, reader] of PATTERNS) {
    for (const found of shape.matchAll(pattern)) {
      const [start, end] = [found.index, found.index + found[0].length];
      if (taken.some((each) => each.start < end && each.end > start)) continue;
      const meaning = reader(found, day);
      if (meaning) taken.push({ start, end, words: found[0], ...meaning });
    }
  }
  return taken.filter(({ start }) => !WHEN_SAID.test(shape.slice(0, start))).toSorted((a, b) => a.start - b.start);
}

/** The day of an EDTF expression that means one day. */
export function singleDay(edtf: string | undefined): number | undefined {
  const bounds = boundsOf(edtf);
  return bounds && bounds.earliest === bounds.latest && Number.isFinite(bounds.earliest) ? bounds.earliest : undefined;
}

/** 1 January 1970, day 0, was a Thursday; weeks are counted from Sunday. */
const FIRST_WEEKDAY = 4;

/** Days from the last such weekday (Sunday is 0) to `day`: none when it is one itself. */
export function daysSinceWeekday(weekday: number, day: number): number {
  return (((day + FIRST_WEEKDAY - weekday) % 7) + 7) % 7;
}

function exact(iso: string | undefined): Meaning | undefined {
  return iso !== undefined && parseEdtf(iso) ? { kind: 'day', edtf: iso } : undefined;
}

function monthNumber(word: string | undefined): string {
  return String(MONTHS.indexOf((word ?? '').slice(0, 3)) + 1).padStart(2, '0');
}

function calendarDay(year: string | undefined, month: string | undefined, day: string | undefined): Meaning | undefined {
  const number = dayNumber(Number(year), Number(monthNumber(month)), Number(day));
  return Number.isNaN(number) ? undefined : { kind: 'day', edtf: isoDay(number) };
}

/** A day without a year is the latest one that is not after the article. */
function latestDay(month: string | undefined, day: string | undefined, article: number | undefined): Meaning | undefined {
  if (article === undefined) return VAGUE;
  const year = Number(isoDay(article).slice(0, 4));
  const fitting = [year, year - 1].map((y) => dayNumber(y, Number(monthNumber(month)), Number(day))).find((n) => n <= article);
  return fitting === undefined ? undefined : { kind: 'day', edtf: isoDay(fitting) };
}

function latestMonth(month: string | undefined, article: number | undefined): Meaning {
  if (article === undefined) return VAGUE;
  const [year, current] = isoDay(article).split('-');
  const number = monthNumber(month);
  return { kind: 'month', edtf: `${number <= (current ?? '') ? year : Number(year) - 1}-${number}` };
}

/** The latest such day, the article's own included. */
function latestWeekday(weekday: string | undefined, article: number | undefined): Meaning {
  if (article === undefined) return VAGUE;
  return { kind: 'day', edtf: isoDay(article - daysSinceWeekday(WEEKDAYS.indexOf(weekday ?? ''), article)) };
}

function daysBefore([from, to]: readonly [number, number], article: number | undefined): Meaning {
  if (article === undefined) return VAGUE;
  return { kind: 'day', edtf: from === to ? isoDay(article - from) : `${isoDay(article - from)}/${isoDay(article - to)}` };
}

/** A run over weeks or years, or over a whole war: not the figure of one event. */
const CUMULATIVE = [
  /\bsince\b/,
  /\b(?:over|in|during|within|for) (?:the )?(?:past|last|first|previous|recent) (?:[\w-]+ )?(?:few )?(?:days?|weeks?|months?|years?|decade)/,
  /\b(?:over|during|in|throughout|after) (?:the |its |more than )?(?:[\w-]+[ -])?(?:days?|weeks?|months?|years?|decades?)(?: -|-long)? (?:of|war|conflict|siege|battle|campaign|offensive|uprising)/,
  /\b(?:war|conflict|uprising|crisis|insurgency|revolution|campaign|siege)\b(?:(?! (?:planes?|crimes?|monitor))[^.;]){0,80} (?:has|have|had|which has|that has) (?:\w+ )?(?:killed|claimed|left|displaced|cost|driven|uprooted|wounded|injured|destroyed)/,
  /\b[\w-]+[ -](?:day|week|month|year)(?:[ -](?:long|old))? (?:battle|war|siege|campaign|offensive|conflict|operation|assault|bombardment)\b/,
  /\b(?:in|over|during|within|throughout) (?:the |a |an |just |only |barely |less than |more than |nearly |almost )*(?:[\w-]+ )?(?:[\w-]+[ -])?(?:days|weeks|months|years|week|month)(?: period)?\b/,
  /\bso far (?:this|in the|during)|\bthis (?:year|month|week)\b|\b(?:in|during) (?:the )?(?:civil )?(?:war|conflict|uprising)\b|\bevery (?:day|week|month)\b|\bin (?:19|20)\d\d alone\b|\b(?:days?|weeks?|months?|years?) of (?:\w+ )?(?:fighting|war|conflict|bombardment|bombing|clashes|violence|shelling|strikes|air strikes|airstrikes)\b|\bin (?:total|all)\b/,
];
/** "the deadliest attack since 2013" compares; it does not count. */
const SUPERLATIVE =
  /\b(?:first|worst|deadliest|bloodiest|largest|biggest|heaviest|highest|fiercest|most \w+|only|longest|greatest|gravest)\b[^,;]{0,60}?\b(?:since\b[^,;]*|(?:in|of|for|so far)\b (?:(?:so far|the|this|that|last|more than|nearly|almost|at least|[\w-]+) ){0,3}?(?:years?|months?|weeks?|days|war|conflict|uprising|decade|revolt|(?:19|20)\d\d)\b)/g;
/** No single event of the war outside a whole offensive killed so many. */
const TOO_MANY_FOR_ONE = 20_000;

/** Does the count in this stretch of a sentence run over a long time? */
export function isCumulative(shape: string, least: number | null): boolean {
  const text = shape.replace(SUPERLATIVE, ' ');
  return CUMULATIVE.some((pattern) => pattern.test(text)) || (least ?? 0) >= TOO_MANY_FOR_ONE;
}

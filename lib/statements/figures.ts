/** Figures in a sentence. What counts as one is read off the tables of lib/claims, and so is its interval. */
import { NUMBER_WORDS, SCALES, TENS_WORDS } from '../claims/number-words.ts';
import { COUNTED_SCALE_WORDS, COUNTED_WORDS, type Interval, MODIFIER_WORDS, parseQuantity, VAGUE_WORDS } from '../claims/quantities.ts';

export interface Figure {
  readonly start: number;
  /** End of the figure, with an "of" that belongs to it ("dozens of"). */
  readonly end: number;
  /** In small letters, as the table of quantities reads it. */
  readonly words: string;
  readonly interval: Interval;
  /** "a soldier": a number only before a noun that is counted. */
  readonly article: boolean;
}

/** Longer alternatives first, so that "hundreds of thousands" is not read as "hundreds". */
const anyOf = (list: readonly string[]): string => `(?:${list.toSorted((a, b) => b.length - a.length).join('|')})`;

const SCALE_WORDS = [...SCALES.keys()].filter((word) => word.length > 2);
const UNIT = `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${anyOf(TENS_WORDS)}-${anyOf(NUMBER_WORDS)}|${anyOf(NUMBER_WORDS)})`;
const NUMBER = `(?:half an? ${anyOf(SCALE_WORDS)}|an? ${anyOf(SCALE_WORDS)}|${UNIT}(?: ${anyOf(SCALE_WORDS)}\\b){0,2})`;
const RANGE = `(?:between ${NUMBER} and ${NUMBER}|${NUMBER} to ${NUMBER}|\\d+-\\d+)`;
const VAGUE = `(?:${anyOf(COUNTED_WORDS)} ${anyOf(COUNTED_SCALE_WORDS)}|${anyOf(VAGUE_WORDS)})`;
const FIGURE = new RegExp(
  `(?<![\\w$€£.,'-])(?:${anyOf(MODIFIER_WORDS)} )?(?:${RANGE}|${VAGUE}|${NUMBER}|(?<article>an?))(?:\\+| or more)?(?![\\w%])`,
  'g',
);

/** What makes a number something else: a share, an age, an ordinal, a time, a measure, a calibre. */
const NOT_A_COUNT =
  /^(?:%|(?:\.|,)\d|-[a-z]|:\d| ?per ?cent| ?(?:km|kg|mm|cm|am|pm|a\.m|p\.m)\b| (?:(?:full|long|consecutive) )?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|decades?|kilomet\w+|met(?:er|re)s?|miles?|tons?|tonnes|pounds|dollars|euros|quarters?|thirds?|degrees|o'clock|of (?:the|them|us|every)\b(?! (?:its|their))))/;
/** A year stands where a year stands: "in 2013", "since 2011", "May 2015". */
const BEFORE_YEAR =
  /(?:\b(?:in|since|from|of|until|by|during|late|early|mid|year|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|and|to)|,) $/;
/** Of "18 of 31 trucks" the 18 count. */
const BEFORE_WHOLE = /\d of (?:the )?$/;
const BEFORE_AGE = /\b(?:aged|age|chapter|number|no\.|resolution|highway|route|m|day) $/;

/** Every figure that can be a count, from left to right. */
export function figuresIn(shape: string): Figure[] {
  return [...shape.matchAll(FIGURE)].flatMap((found) => {
    const words = found[0];
    const start = found.index;
    const rest = shape.slice(start + words.length);
    const before = shape.slice(0, start);
    if (NOT_A_COUNT.test(rest) || BEFORE_AGE.test(before) || BEFORE_WHOLE.test(before) || isDayOrYear(words, before, rest)) return [];
    const interval = parseQuantity(words);
    if (!interval) return [];
    const of = /^ of (?=(?!the\b|them\b|its\b|their\b))/.exec(rest) && isVague(words) ? ' of'.length : 0;
    return [{ start, end: start + words.length + of, words, interval, article: found.groups?.['article'] !== undefined }];
  });
}

function isVague(words: string): boolean {
  return /[a-z]s$/.test(words);
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const AFTER_DAY = new RegExp(`^ (?:of )?${MONTH}\\b`);
const BEFORE_DAY = new RegExp(`\\b${MONTH}\\.? $`);

function isDayOrYear(words: string, before: string, rest: string): boolean {
  if (/^(?:19|20)\d\d$/.test(words) && BEFORE_YEAR.test(before)) return true;
  return /^\d{1,2}$/.test(words) && (AFTER_DAY.test(rest) || BEFORE_DAY.test(before));
}

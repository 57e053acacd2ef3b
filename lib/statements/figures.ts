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
const NUMBER = `(?:half an? ${anyOf(SCALE_WORDS)}|an? ${anyOf(SCALE_WORDS)}|(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|[a-z]+-[a-z]+|[a-z]+)(?: ${anyOf(SCALE_WORDS)}\\b){0,2})`;
const VAGUE = `(?:${anyOf(COUNTED_WORDS)} ${anyOf(COUNTED_SCALE_WORDS)}|${anyOf(VAGUE_WORDS)})`;
/** Read where a word stands that a figure can begin with. */
const FIGURE = new RegExp(
  `(?:between ${NUMBER} and ${NUMBER}|\\d+-\\d+|${VAGUE}|${NUMBER}(?: to ${NUMBER})?)(?:\\+| or more)?(?![\\w%])`,
  'y',
);
const ONE_NUMBER = new RegExp(`(?:${NUMBER}|an?)(?:\\+| or more)?(?![\\w%])`, 'y');
const MODIFIER = new RegExp(`(?<![\\w-])${anyOf(MODIFIER_WORDS)} $`);
const WORD = /(?<![\w$€£.,'-])(?:\d[\d,]*|[a-z]+)/g;
const FIRST_WORDS = new Set(
  [...NUMBER_WORDS, ...TENS_WORDS, ...VAGUE_WORDS, ...COUNTED_WORDS, 'half', 'a', 'an', 'between'].map(
    (each) => each.split(' ')[0] ?? each,
  ),
);
/** The longest modifier, "no fewer than", with its space. */
const MODIFIER_LENGTH = Math.max(...MODIFIER_WORDS.map((each) => each.length)) + 1;

/** The figure whose number begins at an offset; a second number ("12 to 30") only where the whole can be read. */
function figureAt(shape: string, at: number): Figure | undefined {
  for (const pattern of [FIGURE, ONE_NUMBER]) {
    pattern.lastIndex = at;
    const found = pattern.exec(shape)?.[0];
    if (found === undefined) continue;
    const before = MODIFIER.exec(shape.slice(Math.max(0, at - MODIFIER_LENGTH), at))?.[0] ?? '';
    const words = before + found;
    const interval = parseQuantity(words);
    if (interval) return { start: at - before.length, end: at + found.length, words, interval, article: /^an?$/.test(words) };
  }
  return undefined;
}

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
  const figures: Figure[] = [];
  let done = 0;
  for (const { index, 0: word } of shape.matchAll(WORD)) {
    if (index < done || !(FIRST_WORDS.has(word) || /^\d/.test(word))) continue;
    const found = figureAt(shape, index);
    if (!found) continue;
    done = found.end;
    const rest = shape.slice(found.end);
    if (isNoCount(found.words, shape.slice(0, found.start), rest)) continue;
    const of = /[a-z]s$/.test(found.words) && /^ of (?!(?:the|them|its|their)\b)/.test(rest) ? ' of'.length : 0;
    figures.push({ ...found, end: found.end + of });
  }
  return figures;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const AFTER_DAY = new RegExp(`^ (?:of )?${MONTH}\\b`);
const BEFORE_DAY = new RegExp(`\\b${MONTH}\\.? $`);

function isNoCount(words: string, before: string, rest: string): boolean {
  if (/^(?:under|below|over|above|aged) /.test(words) && BEFORE_THEIR_AGE.test(before)) return true;
  if (NOT_A_COUNT.test(rest) || BEFORE_AGE.test(before) || BEFORE_WHOLE.test(before) || isAside(before, rest)) return true;
  if (/^(?:19|20)\d\d$/.test(words) && BEFORE_YEAR.test(before)) return true;
  return /^\d{1,2}$/.test(words) && (AFTER_DAY.test(rest) || BEFORE_DAY.test(before));
}

/** "children under 10" */
const BEFORE_THEIR_AGE = /\b(?:children|child|people|persons|women|men|boys|girls|those|minors|civilians) $/;

/** "the soldier, 33, was killed": an age. */
function isAside(before: string, rest: string): boolean {
  return /, $/.test(before) && /^,/.test(rest);
}

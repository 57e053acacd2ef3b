/**
 * The one table from the number words of documents to intervals. The vague words are read as
 * casualty data sets read them ("several" 3–9, "dozens" 24–99); "about" is ±10 per cent,
 * "nearly" up to 10 per cent less. The conventions are explained in docs/method.md.
 */
import { parseNumber, SCALES, tidy } from './number-words.ts';

/** A closed interval unless `open` names an end that is itself excluded; null is "no bound". */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
  readonly open?: 'min' | 'max' | undefined;
}

/** How far "about" may be off on either side, and "nearly" below. */
const ABOUT = 0.1;
const PERCENT_WHOLE = 100;

/** Words that are a quantity on their own. */
const VAGUE: ReadonlyMap<string, Interval> = new Map([
  ['several', { min: 3, max: 9 }],
  ['dozens', { min: 24, max: 99 }],
  ['hundreds', { min: 200, max: 999 }],
  ['thousands', { min: 2_000, max: 9_999 }],
  ['tens of thousands', { min: 20_000, max: 99_999 }],
  ['hundreds of thousands', { min: 200_000, max: 999_999 }],
  ['millions', { min: 2_000_000, max: 9_999_999 }],
  ['tens of millions', { min: 20_000_000, max: 99_999_999 }],
  ['none', { min: 0, max: 0 }],
]);

/** "a few hundred" is [200, 499], "several hundred" [300, 999]: in units of the scale word, the upper end excluded. */
const COUNTED: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['a few', [2, 5]],
  ['several', [3, 10]],
]);
const COUNTED_SCALES = ['hundred', 'thousand', 'million'];

const MODIFIERS: ReadonlyArray<readonly [phrases: readonly string[], bounds: (n: number) => Interval]> = [
  [['at least', 'no fewer than', 'no less than', 'not less than', 'a minimum of'], (n) => ({ min: n, max: null })],
  [['no more than', 'not more than', 'at most', 'up to', 'as many as', 'as much as', 'a maximum of'], (n) => ({ min: 0, max: n })],
  [['more than', 'over', 'above', 'in excess of'], (n) => ({ min: n, max: null, open: 'min' })],
  [['fewer than', 'less than', 'under', 'below'], (n) => ({ min: 0, max: n, open: 'max' })],
  [['nearly', 'almost'], (n) => ({ min: tidy(n * (1 - ABOUT)), max: n })],
  [
    ['about', 'around', 'approximately', 'roughly', 'some', 'an estimated', 'estimated'],
    (n) => ({ min: tidy(n * (1 - ABOUT)), max: tidy(n * (1 + ABOUT)) }),
  ],
];

/** Words that are a quantity on their own, without "none". */
export const VAGUE_WORDS: readonly string[] = [...VAGUE.keys()].filter((word) => word !== 'none');
/** Words before a scale word: "a few hundred". */
export const COUNTED_WORDS: readonly string[] = [...COUNTED.keys()];
export const COUNTED_SCALE_WORDS: readonly string[] = COUNTED_SCALES;
/** What can stand before a figure: "at least", "nearly". */
export const MODIFIER_WORDS: readonly string[] = MODIFIERS.flatMap(([phrases]) => phrases);

const CURRENCY = /(?:us)?[$€£] ?(?=\d)/g;
/** Only beside a currency sign is "2m" surely two million. */
const MILLION_SUFFIX = /(\d)m\b/g;
const PERCENT = / ?(?:%|\bper ?cent\b)/g;

/** A count whose source calls it unfinished: "43 so far", "80; not final", "risen to 72; could rise further". */
const UNFINISHED =
  /^(?:risen to )?(.+?)(?: so far(?:; .+)?|; (?:(?:could|might|may) (?:still )?(?:rise|grow|increase)(?: further)?|(?:expected|likely) to (?:rise|grow|increase)|still rising|not final|preliminary))$/;

/**
 * The interval that number words stand for, or undefined when they are in any doubt. Reads
 * English; upper and lower case, currency signs and per cent signs do not matter. A share of
 * up to 100 per cent never exceeds 100.
 */
export function parseQuantity(words: string): Interval | undefined {
  const { text, percent } = normalise(words);
  const unfinished = UNFINISHED.exec(text)?.[1];
  if (unfinished !== undefined) return atLeast(parseQuantity(unfinished));
  if (percent) {
    const missing = /^all but (.+)$/.exec(text)?.[1];
    const rest = missing === undefined ? undefined : parseNumber(missing);
    if (rest !== undefined) return rest <= PERCENT_WHOLE ? exactly(PERCENT_WHOLE - rest) : undefined;
  }
  return VAGUE.get(text) ?? countedScale(text) ?? range(text) ?? modified(text, percent);
}

/** What has been counted so far can only become more. */
function atLeast(counted: Interval | undefined): Interval | undefined {
  if (!counted) return undefined;
  const { min, open } = counted;
  return { min, max: null, ...(open === 'min' && { open }) };
}

function normalise(words: string): { text: string; percent: boolean } {
  const plain = words
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const amount = plain.replace(CURRENCY, '');
  const scaled = amount === plain ? amount : amount.replace(MILLION_SUFFIX, '$1 million').replace(/ dollars$/, '');
  const text = scaled.replace(PERCENT, '');
  return { text: text.trim(), percent: text !== scaled };
}

function exactly(n: number): Interval {
  return { min: n, max: n };
}

function countedScale(text: string): Interval | undefined {
  for (const [word, [least, below]] of COUNTED) {
    if (!text.startsWith(`${word} `)) continue;
    const scale = text.slice(word.length + 1);
    const unit = COUNTED_SCALES.includes(scale) ? SCALES.get(scale) : undefined;
    if (unit !== undefined) return { min: least * unit, max: below * unit - 1 };
  }
  return undefined;
}

const RANGES = [/^between (.+) and (.+)$/, /^(?:from )?(.+) to (.+)$/, /^([\d.,]+) ?- ?([\d.,]+.*)$/];

function range(text: string): Interval | undefined {
  for (const pattern of RANGES) {
    const [, low, high] = pattern.exec(text) ?? [];
    if (low === undefined || high === undefined) continue;
    const max = parseNumber(high);
    const min = parseNumber(sharesScale(low, high) ? `${low} ${high.slice(high.indexOf(' ') + 1)}` : low);
    return min !== undefined && max !== undefined && min <= max ? { min, max } : undefined;
  }
  return undefined;
}

/** "between 3 and 5 million" means three million: a bare small figure takes the scale of the other end. */
function sharesScale(low: string, high: string): boolean {
  return /^\d{1,3}(?:\.\d+)?$/.test(low) && /^[\d.,]+ [a-z]/.test(high);
}

function modified(text: string, percent: boolean): Interval | undefined {
  for (const [phrases, bounds] of MODIFIERS) {
    const phrase = phrases.find((p) => text.startsWith(`${p} `));
    if (phrase === undefined) continue;
    const rest = text.slice(phrase.length + 1);
    const vague = phrases.includes('at least') ? (VAGUE.get(rest) ?? countedScale(rest)) : undefined;
    if (vague) return { min: vague.min, max: null };
    return applied(bounds, rest, percent);
  }
  const least = /^(.+?)(?: or more|\+)$/.exec(text)?.[1];
  return least === undefined ? applied(exactly, text, percent) : applied((n) => ({ min: n, max: null }), least, percent);
}

/** The bounds of a figure or of "half"; undefined when the text is neither or the bounds hold nothing. */
function applied(bounds: (n: number) => Interval, text: string, percent: boolean): Interval | undefined {
  const half = text === 'half' || text === 'a half';
  const n = half ? PERCENT_WHOLE / 2 : parseNumber(text);
  if (n === undefined || (half && percent)) return undefined;
  const found = bounds(n);
  if (found.open !== undefined && found.min === found.max) return undefined;
  return half || percent ? capShare(found, n) : found;
}

/** A part ends at 100 per cent; a figure above that is a growth rate, which has no such end. */
function capShare(share: Interval, named: number): Interval {
  const isPart = named <= PERCENT_WHOLE && (share.min ?? 0) < PERCENT_WHOLE;
  return isPart ? { ...share, max: Math.min(share.max ?? PERCENT_WHOLE, PERCENT_WHOLE) } : share;
}

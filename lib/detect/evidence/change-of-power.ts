/**
 * Where others took over the names of a state's bodies, on a day that the pack tells (Syria: December 2024). Does a page without
 * a date speak of the time since? Told by the years that came after, and by who has ruled. And on any page: are they told of as
 * they were under the ruler before?
 */
import { parseEdtf, type DayBounds } from '../../corpus/edtf.ts';
import type { Pack } from '../../corpus/schema.ts';
import { anyOf } from '../expressions.ts';
import { perIndex } from '../per-index.ts';
import type { NameIndex } from '../types.ts';

export type ChangeOfPower = NonNullable<Pack['changeOfPower']>;

/** Years after the change that are told by their number. */
const YEARS_SINCE = 6;
const ARTICLE = '(?:(?:[ae]l|ash|asch|a[sş]|e[sş]|аш|аль|эш)[-‑ ])?';
/** Before a ruler's name: "under", "the government of", "during". */
const UNDER = '^ (?:under|of|during|sous|unter|bajo|при|في عهد|تحت حكم|در (?:دوران|زمان)) ';
const OFFICE = 'the rule of |le règne de |(?:ex-|former |deposed |ousted )?[Pp]resident ';
const LONGEST_UNDER = 60;

interface Expressions {
  /** A year since the change, or the new ruler's full name. */
  readonly since: RegExp;
  /** Whose it was then: "the Syrian government under Assad", "die syrische Armee unter Assad". */
  readonly under: RegExp;
  /** A year of theirs. */
  readonly before: DayBounds | undefined;
}

const expressionsOf = perIndex(({ changeOfPower }): Expressions | undefined => {
  if (!changeOfPower) return undefined;
  const year = Number(changeOfPower.day.slice(0, 4));
  const years = Array.from({ length: YEARS_SINCE }, (_, i) => year + 1 + i).join('|');
  const { before, since } = changeOfPower;
  return {
    since: new RegExp(`(?<![\\d.,/$€£-])(?:${years})(?![\\d/%])|(?:${anyOf(since.given)})[а-я]* ${ARTICLE}(?:${anyOf(since.family)})`),
    under: new RegExp(`${UNDER}(?:${OFFICE}|(?:${anyOf(before.given)}) )*${ARTICLE}(?:${anyOf(before.family)})`),
    before: parseEdtf(String(year - 1)),
  };
});

export function speaksOfLaterTime(index: NameIndex, text: string): boolean {
  return expressionsOf(index)?.since.test(text) ?? false;
}

/** Bounds of a time before the change, where the words behind a name say whose it was. */
export function earlierRuleTold(index: NameIndex, text: string, end: number): DayBounds | undefined {
  const told = expressionsOf(index);
  return told && text.charAt(end) === ' ' && told.under.test(text.slice(end, end + LONGEST_UNDER)) ? told.before : undefined;
}

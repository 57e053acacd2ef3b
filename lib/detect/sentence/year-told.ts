/**
 * The year that a sentence speaks of: "In September 2015 … to support the Syrian military", on a page of 2025, means the army of
 * that time. Told only by a sentence that has one year, before the page's if that is known.
 */
import { type DayBounds, parseEdtf } from '../../corpus/edtf.ts';
import type { Stretch } from '../find/apart.ts';
import { yearOf } from '../find/digits.ts';
import { ofLastText } from '../find/last-text.ts';
import { SENTENCE_END, sentenceAround } from './context.ts';

/** In the digits of Latin, Arabic and Persian texts, and by Iran's calendar (۱۳۹۵ began in March 2016). */
const YEAR = /(?<![\d.,/$€£-])20[12]\d(?![\d/%-])|(?<![٠-٩۰-۹])(?:[٢۲][٠۰][١٢۱۲][٠-٩۰-۹]|۱(?:۳۹|۴۰)[۰-۹])(?![٠-٩۰-۹])/g;
/** Since then: it may be the army of today. */
const SINCE =
  /(?:^|[\s(,«"])(?:since|from|after|until|till|depuis|après|seit|nach|bis|desde|tras|hasta|después de|с|после|до|منذ|بعد|حتى|از|پس از|تا) (?:[^\s,;:]+ ){0,8}$/i;
/** What Turkish writes after the year for the same: 2011'den beri. */
const SINCE_AFTER = /^['’](?:[td][ae]n|[yn]?[ae]) /;
const YEARS_JOINT = /^(?: (?:and|und|et|y|и|ve|و|to|bis|à|a) |[-–]|\sو\s?)$/;
const WINDOW = 80;
/** Units of a sentence on either side of a name that are looked at. */
const LONGEST = 240;

interface Year {
  readonly at: number;
  readonly text: string;
}

const yearsIn = ofLastText((text): readonly Year[] => [...text.matchAll(YEAR)].map(({ index, 0: year }) => ({ at: index, text: year })));

/** Bounds of the year, or undefined where the sentence around a name tells none, several, or one that is not before the page's. */
export function yearToldIn(text: string, name: Stretch, page: DayBounds | undefined): DayBounds | undefined {
  const years = yearsIn(text);
  if (years.length === 0) return undefined;
  const [before, after] = sentenceAround(text, name, LONGEST, SENTENCE_END);
  const [first, ...others] = years.filter(({ at }) => at >= name.start - before.length && at < name.end + after.length);
  const last = others.at(-1);
  // "In 2019 and 2020 the army advanced": two years that are joined are one time.
  if (!first || others.length > 1 || (last && !YEARS_JOINT.test(text.slice(first.at + first.text.length, last.at)))) return undefined;
  const lead = text.slice(Math.max(0, first.at - WINDOW), first.at);
  if (SINCE.test(lead) || SINCE_AFTER.test(text.slice(first.at + first.text.length, first.at + WINDOW))) return undefined;
  const told = parseEdtf(yearOf((last ?? first).text));
  return told && (!page || told.latest < page.earliest) ? told : undefined;
}

/**
 * The year that a sentence speaks of: "In September 2015 … to support the Syrian military", on a page of 2025, means the army of
 * that time. Told only by a sentence that has one year, before the page's if that is known.
 */
import { type DayBounds, parseEdtf } from '../../corpus/edtf.ts';
import type { Stretch } from '../find/apart.ts';
import { ofLastText } from '../find/last-text.ts';
import { SENTENCE_END, sentenceAround } from './context.ts';

const YEAR = /(?<![\d.,/$€£-])20[12]\d(?![\d/%-])/g;
/** Since then: it may be the army of today. */
const SINCE =
  /(?:^|[\s(,«"])(?:since|from|after|until|till|depuis|après|seit|nach|bis|desde|tras|hasta|después de|с|после|до|منذ|بعد|حتى|از|پس از|تا) (?:[^\s,;:]+ ){0,8}$/i;
/** What Turkish writes after the year for the same: 2011'den beri. */
const SINCE_AFTER = /^['’](?:[td][ae]n|[yn]?[ae]) /;
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
  const [first, second] = years.filter(({ at }) => at >= name.start - before.length && at < name.end + after.length);
  if (!first || second) return undefined;
  const lead = text.slice(Math.max(0, first.at - WINDOW), first.at);
  if (SINCE.test(lead) || SINCE_AFTER.test(text.slice(first.at + first.text.length, first.at + WINDOW))) return undefined;
  const told = parseEdtf(first.text);
  return told && (!page || told.latest < page.earliest) ? told : undefined;
}

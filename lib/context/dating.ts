/** Which day an article is of, where its metadata, its address and its text may disagree. */
import { boundsOf } from './dates.ts';

/** Where a page states the day of publication. */
export type DateSource = 'json-ld' | 'meta' | 'address' | 'time';

export interface DateCandidate {
  /** `YYYY-MM-DD`, in the time zone that the page wrote it in. */
  readonly date: string;
  readonly from: DateSource;
}

/** The day that was chosen, and what the page also says. `reader`: brought along from an article. */
export interface Dating {
  readonly date: string;
  readonly from: DateSource | 'reader';
  /** Statements of other days, each day once, the most dependable first, three at most. */
  readonly others: readonly DateCandidate[];
}

/** Metadata made for machines first; `<time>` may belong to a teaser or an update. */
const DEPENDABLE: readonly DateSource[] = ['json-ld', 'meta', 'address', 'time'];
/** The same hour has two dates at two ends of the world. */
const ONE_HOUR_DAYS = 1;
/** Pages with an archive in their metadata state hundreds of days. */
const MOST_OTHERS = 3;

/**
 * The day that most kinds of statement agree on, to a day; in a tie that of the most dependable
 * kind. A republished page's metadata often carry the day of the move, and its address the
 * first one. Days after `today` (EDTF) are no days of publication.
 */
export function datingOf(candidates: readonly DateCandidate[], today: string): Dating | undefined {
  const latest = dayOf(today) + ONE_HOUR_DAYS;
  const possible = DEPENDABLE.flatMap((from) => candidates.filter((one) => one.from === from && dayOf(one.date) <= latest));
  const votes = (one: DateCandidate): number => new Set(possible.filter((other) => isSameDay(one, other)).map(({ from }) => from)).size;
  const [chosen] = possible.toSorted((a, b) => votes(b) - votes(a));
  if (!chosen) return undefined;
  const others = possible.filter((one) => !isSameDay(one, chosen));
  const distinct = others.filter((one, i) => others.findIndex(({ date }) => date === one.date) === i);
  return { ...chosen, others: distinct.slice(0, MOST_OTHERS) };
}

function isSameDay(a: DateCandidate, b: DateCandidate): boolean {
  return Math.abs(dayOf(a.date) - dayOf(b.date)) <= ONE_HOUR_DAYS;
}

function dayOf(date: string): number {
  return boundsOf(date)?.earliest ?? Number.NaN;
}

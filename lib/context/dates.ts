/** How an event or a claim lies in time to the article that is being read. */
import { type DayBounds, parseEdtf } from '../corpus/edtf.ts';
import type { TimeRelation } from './card.ts';

/** Bounds of an EDTF expression that may be absent. */
export function boundsOf(edtf: string | undefined): DayBounds | undefined {
  return edtf === undefined ? undefined : parseEdtf(edtf);
}

/** Where `when` lies to the article's date; both EDTF. `same-time` where they overlap. */
export function relationTo(article: string | undefined, when: string | undefined): TimeRelation {
  const gap = daysFrom(article, when);
  if (gap === undefined) return 'unknown';
  if (gap === 0) return 'same-time';
  return gap < 0 ? 'before' : 'later';
}

/** Whole days from the article's date to `when`: negative before it, 0 where they overlap, undefined in doubt. */
export function daysFrom(article: string | undefined, when: string | undefined): number | undefined {
  const a = boundsOf(article);
  const b = boundsOf(when);
  if (!a || !b) return undefined;
  if (b.latest < a.earliest) return b.latest - a.earliest;
  return b.earliest > a.latest ? b.earliest - a.latest : 0;
}

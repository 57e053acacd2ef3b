/** Does a statement speak of the time of an event? In doubt it does not. */
import { boundsOf } from '../context/dates.ts';
import type { Event } from '../corpus/schema.ts';
import { singleDay } from './date-words.ts';
import type { Statement } from './types.ts';

/**
 * How the date fits, from the surest: by a day in the sentence, a month, a year, or only by the
 * article's own day; `loose`: by that, and of the event only the month is known.
 */
export type DateFit = 'day' | 'month' | 'year' | 'article' | 'loose';

/** An article without date words tells of what happened up to so many days before it; a toll is counted for longer. */
const REPORT_DAYS = 3;
const TOLL_DAYS = 7;
/** Longer than this an event is a campaign: a figure of the day is not its figure. */
const LONGEST_DAYS = 31;
/** Two days may be one night. Of a longer event a dated figure is that of a part, unless only the month is known. */
const ONE_NIGHT = 1;
const MONTH_KNOWN = 27;

/** Does an event run over more than a night? */
export function isLong({ when }: Event): boolean {
  const bounds = boundsOf(when);
  return bounds === undefined || bounds.latest - bounds.earliest > ONE_NIGHT;
}

export function dateFit(statement: Statement, event: Event, article: string | undefined): DateFit | undefined {
  const when = boundsOf(event.when);
  if (!when || when.uncertain || !Number.isFinite(when.earliest) || !Number.isFinite(when.latest)) return undefined;
  const length = when.latest - when.earliest;
  const { date } = statement;
  if (length > LONGEST_DAYS + 2 * Number(when.approximate) * LONGEST_DAYS || date?.kind === 'vague') return undefined;
  if (!date) return statement.earlier ? undefined : byArticle(statement, when, article);
  const said = boundsOf(date.edtf);
  if (!said) return undefined;
  if (date.kind === 'day') {
    const late = statement.toll ? TOLL_DAYS : 0;
    if (said.latest < when.earliest || said.earliest > when.latest + late) return undefined;
    if (length >= MONTH_KNOWN) return 'month';
    const isPart = statement.value.kind === 'quantity' && length > ONE_NIGHT && !when.approximate;
    return isPart ? undefined : 'day';
  }
  const isInside = when.earliest >= said.earliest && when.latest <= said.latest;
  return isInside ? date.kind : undefined;
}

function byArticle(
  statement: Statement,
  when: { readonly earliest: number; readonly latest: number },
  article: string | undefined,
): DateFit | undefined {
  const published = singleDay(article);
  if (published === undefined) return undefined;
  const late = statement.toll ? TOLL_DAYS : REPORT_DAYS;
  const length = when.latest - when.earliest;
  const isUnderWay = length > ONE_NIGHT && length < MONTH_KNOWN && published < when.latest;
  if (isUnderWay && statement.value.kind === 'quantity') return undefined;
  return published >= when.earliest && published <= when.latest + late ? (length >= MONTH_KNOWN ? 'loose' : 'article') : undefined;
}

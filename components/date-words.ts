/** EDTF dates in the words of the interface. */
import { formatDay, t } from './i18n.ts';

interface Parts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly qualifier: string;
}

/**
 * "8 December 2016", "May 2016", "about August 2017", "from 8 to 11 December 2016", "since 2011",
 * "until May 2016", "2016 (not certain)". Text that is not EDTF comes back as it is.
 */
export function dateWords(edtf: string): string {
  const [from, to] = edtf.split('/');
  if (to === undefined) return single(edtf);
  if (from === undefined || from === '..') return t('date.until', { date: single(to) });
  return to === '..' ? t('date.since', { date: single(from) }) : span(from, to);
}

/** The same for a date that may not be known. */
export function whenWords(edtf: string | undefined): string {
  return edtf === undefined ? t('date.unknown') : dateWords(edtf);
}

function parts(edtf: string): Parts | undefined {
  const [, year, month, day, qualifier = ''] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/.exec(edtf) ?? [];
  const isReal = (month === undefined || (Number(month) >= 1 && Number(month) <= 12)) && year !== undefined;
  if (!isReal) return undefined;
  return { year: Number(year), month: numberOf(month), day: numberOf(day), qualifier };
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function single(edtf: string): string {
  const date = parts(edtf);
  if (!date) return edtf;
  const plain = plainDate(date);
  const about = date.qualifier === '~' || date.qualifier === '%' ? t('date.about', { date: plain }) : plain;
  return date.qualifier === '?' || date.qualifier === '%' ? t('date.unsure', { date: about }) : about;
}

function plainDate({ year, month, day }: Parts): string {
  if (month === undefined) return formatDay('year', year);
  return day === undefined ? formatDay('monthYear', year, month) : formatDay('dayMonthYear', year, month, day);
}

/** Says the year and the month once where both ends share them. */
function span(from: string, to: string): string {
  const a = parts(from);
  const b = parts(to);
  const start = a && b && a.qualifier === '' && b.qualifier === '' ? shortened(a, b) : undefined;
  return t('date.span', { from: start ?? single(from), to: single(to) });
}

/** The start of a span without what its end says as well; every language here writes the day first. */
function shortened(a: Parts, b: Parts): string | undefined {
  if (a.year !== b.year || a.month === undefined || (a.day === undefined) !== (b.day === undefined)) return undefined;
  if (a.day === undefined) return formatDay('month', a.year, a.month);
  return formatDay(a.month === b.month ? 'day' : 'dayMonth', a.year, a.month, a.day);
}

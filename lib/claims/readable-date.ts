/** Dates as an English reader writes them, made by hand so that no locale can change them. */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

interface Parts {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  readonly qualifier: string;
}

/**
 * An EDTF date in words without a preposition: "8 December 2016", "May 2016", "about August
 * 2017", "from 8 to 11 December 2016", "since 2011", "until May 2016", "2016 (not certain)".
 * Text that is not EDTF comes back as it is.
 */
export function readableDate(edtf: string): string {
  const [from, to] = edtf.split('/');
  if (to === undefined) return single(edtf);
  if (from === undefined || from === '..') return `until ${single(to)}`;
  return to === '..' ? `since ${single(from)}` : span(from, to);
}

function parts(edtf: string): Parts | undefined {
  const [, year, month, day, qualifier = ''] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/.exec(edtf) ?? [];
  return year === undefined ? undefined : { year, month, day, qualifier };
}

function single(edtf: string): string {
  const date = parts(edtf);
  if (!date) return edtf;
  const about = date.qualifier === '~' || date.qualifier === '%' ? 'about ' : '';
  const unsure = date.qualifier === '?' || date.qualifier === '%' ? ' (not certain)' : '';
  return `${about}${[dayAndMonth(date), date.year].filter((word) => word !== '').join(' ')}${unsure}`;
}

function dayAndMonth(date: Parts): string {
  const month = date.month === undefined ? '' : (MONTHS[Number(date.month) - 1] ?? date.month);
  return date.day === undefined ? month : `${Number(date.day)} ${month}`;
}

/** Says the year and the month once where both ends share them. */
function span(from: string, to: string): string {
  const a = parts(from);
  const b = parts(to);
  if (a && b && a.qualifier === '' && b.qualifier === '' && a.year === b.year && a.month !== undefined) {
    if (a.day !== undefined && b.day !== undefined && a.month === b.month) return `from ${Number(a.day)} to ${single(to)}`;
    if ((a.day === undefined) === (b.day === undefined)) return `from ${dayAndMonth(a)} to ${single(to)}`;
  }
  return `from ${single(from)} to ${single(to)}`;
}

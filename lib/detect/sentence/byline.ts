/** Datelines with an agency: "HALEP (AA) -", "BEIRUT, Aug 26 (Reuters) -". */
const LONGEST = 60;
const AFTER = /^\)\s*[-–—:]/;
const BEFORE = /^[^.!?(]*\($/;

/** Do the words at `start`–`end` stand in brackets in the dateline of a block? */
export function isByline(text: string, start: number, end: number): boolean {
  if (start > LONGEST || text.charAt(start - 1) !== '(' || !AFTER.test(text.slice(end, end + 4))) return false;
  return BEFORE.test(text.slice(text.lastIndexOf('\n', start) + 1, start));
}

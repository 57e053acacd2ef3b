/** Datelines with an agency: "HALEP (AA) -", "BEIRUT, Aug 26 (Reuters) -"; and its reporters: "AA muhabirine". */
const LONGEST = 60;
const AFTER = /^\)(?:\.?\s*[-–—:]|\.\s|$)|^, (?:Reuters|AFP|AP|dpa|DHA|EFE)\)/;
const BEFORE = /^[^.!?(]*\($/;
const REPORTER = /^ (?:muhabir|ekib)[iı]|^['’](?:y[ae]|n[ıi]n|d[ae]n?)(?![a-zçğıöşü])/;
const LONGEST_REPORTER = 10;

/** Do the words at `start`–`end` stand in brackets in the dateline of a block, or before what only an agency has? */
export function isByline(text: string, start: number, end: number): boolean {
  if (REPORTER.test(text.slice(end, end + LONGEST_REPORTER))) return true;
  if (start > LONGEST || text.charAt(start - 1) !== '(' || !AFTER.test(text.slice(end, end + 4))) return false;
  return BEFORE.test(text.slice(text.lastIndexOf('\n', start) + 1, start));
}

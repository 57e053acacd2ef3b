/**
 * Bylines of an agency: in a dateline ("HALEP (AA) -", "BEIRUT, Aug 26 (Reuters) -"), behind the last sentence of a block
 * ("... sürüyor. (AA, Reuters)"), before what only an agency has ("AA muhabirine"), and to whom somebody spoke ("dijo a Efe").
 */
const LONGEST = 60;
const AND_ANOTHER = ', (?:Reuters|AFP|AP|dpa|DHA|EFE)\\)';
const AFTER = new RegExp(`^\\)(?:\\.?\\s*[-–—:]|\\.\\s|\\s*$)|^${AND_ANOTHER}`);
const BEFORE = /^[^.!?(]*\($/;
const CLOSING = new RegExp(`^(?:\\)|${AND_ANOTHER})\\s*(?:\\n|$)`);
const SENTENCE_ENDED = /[.!?]["»”’]? \($/;
const REPORTER = /^ (?:muhabir|ekib)[iı]|^['’](?:y[ae]|n[ıi]n|d[ae]n?)(?![a-zçğıöşü])/;
const LONGEST_AFTER = 12;
const TOLD =
  /\b(?:dijo|dijeron|informó|informaron|declaró|explicó|aseguró|indicó|señaló|confirmó|relató|afirmó|precisó)(?: [a-zà-ÿ]+)? a $/i;
const LONGEST_TOLD = 30;

/** Do the words at `start`–`end` sign a block of `text`, or stand before what only an agency has? */
export function isByline(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + LONGEST_AFTER);
  if (REPORTER.test(after) || (text.startsWith(' a ', start - 3) && TOLD.test(text.slice(Math.max(0, start - LONGEST_TOLD), start))))
    return true;
  if (text.charAt(start - 1) !== '(') return false;
  if (CLOSING.test(after) && SENTENCE_ENDED.test(text.slice(Math.max(0, start - 4), start))) return true;
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return line.length <= LONGEST && AFTER.test(after) && BEFORE.test(line);
}

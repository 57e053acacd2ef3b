/**
 * Candidates: where listed words stand in a text. One pass from left to right; of the names that
 * start first the longest, and nothing inside it. Whether the words mean the entity is judged later.
 */
import { FIRST_WORD, MARK, SEPARATOR } from './alphabet.ts';
import { walkAfterClitics } from './arabic.ts';
import { NOWHERE, nextStart } from './starts.ts';
import { rootPlace } from './trie.ts';
import type { Candidate, NameIndex } from './types.ts';
import { takeMatch, walk } from './walk.ts';
import { codeAt, endOfWord, isWordStart } from './word-bounds.ts';

const BEYOND_ASCII = 0x80;

/**
 * All candidates of a block of text, in order and never overlapping. A mention starts at the name:
 * after an Arabic clitic, an elided article or "pro-", before a possessive or a Turkish ending.
 */
export function findCandidates(index: NameIndex, text: string): Candidate[] {
  const found: Candidate[] = [];
  let start = nextStart(index.starts, text, 0);
  while (start !== NOWHERE) {
    // At least one unit on, whatever stands there: a scan that does not end would freeze the page.
    const from = Math.max(start + 1, tryAt(index, text, start, found));
    start = nextStart(index.starts, text, from);
  }
  return found;
}

/** Looks for a name at one start; adds what it finds and answers where to go on. */
function tryAt(index: NameIndex, text: string, start: number, found: Candidate[]): number {
  const isPlain = text.charCodeAt(start) < BEYOND_ASCII;
  const before = codeAt(index, text, start - 1);
  if (!isPlain && !isLetter(codeAt(index, text, start))) {
    return isLetter(before) ? passWord(index, text, start, found) : start + 1;
  }
  if (before !== SEPARATOR && !isWordStart(index, text, start)) return passWord(index, text, start, found);
  const floor = found.at(-1)?.end ?? 0;
  if (walk(index, text, start, rootPlace(index), floor) || (!isPlain && walkAfterClitics(index, text, start))) {
    return take(index, text, found);
  }
  return isPlain ? start + 1 : endOfWord(index, text, start);
}

/**
 * Something inside a word at which no name starts. The word is passed over; but if only one letter is
 * before, a name may start with that (iPhone), and the capital has hidden it.
 */
function passWord(index: NameIndex, text: string, at: number, found: Candidate[]): number {
  const first = at - 1;
  const floor = found.at(-1)?.end ?? 0;
  const isHidden = index.starts.lower !== undefined && first >= floor && isLetter(codeAt(index, text, first));
  if (isHidden && isWordStart(index, text, first) && walk(index, text, first, rootPlace(index), floor)) return take(index, text, found);
  return Math.max(at + 1, endOfWord(index, text, at));
}

function take(index: NameIndex, text: string, found: Candidate[]): number {
  const candidate = takeMatch(index, text);
  found.push(candidate);
  return candidate.end;
}

function isLetter(code: number): boolean {
  return code >= FIRST_WORD && code !== MARK;
}

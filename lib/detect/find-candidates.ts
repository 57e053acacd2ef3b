/**
 * Candidates: where listed words stand in a text. One pass from left to right; of the names that
 * start first the longest, and nothing inside it. Whether the words mean the entity is judged later.
 */
import { FIRST_WORD, MARK, SEPARATOR } from './alphabet.ts';
import { walkAfterClitics } from './arabic.ts';
import { isStart, NOWHERE, nextStart } from './starts.ts';
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
  let floor = 0;
  let start = nextStart(index.starts, text, 0);
  while (start !== NOWHERE) {
    const known = found.length;
    const from = tryAt(index, text, start, floor, found);
    if (found.length > known) floor = from;
    start = nextStart(index.starts, text, from);
  }
  return found;
}

/**
 * Looks for a name at one start; adds what it finds and answers where to go on. `floor` is the end of
 * the last candidate.
 */
function tryAt(index: NameIndex, text: string, start: number, floor: number, found: Candidate[]): number {
  const isPlain = text.charCodeAt(start) < BEYOND_ASCII;
  const before = codeAt(index, text, start - 1);
  if (!isPlain && !isLetter(codeAt(index, text, start))) {
    return isLetter(before) ? passWord(index, text, start, floor, found) : start + 1;
  }
  if (before !== SEPARATOR && !isWordStart(index, text, start)) return passWord(index, text, start, floor, found);
  if (walk(index, text, start, rootPlace(index), floor) || (!isPlain && walkAfterClitics(index, text, start))) {
    return take(index, text, found);
  }
  // One letter on, the search would stop at once in a word like ISIL.
  const isPassed = isPlain && !isStart(index.starts, text, start + 1);
  return isPassed ? start + 1 : endOfWord(index, text, start);
}

/**
 * Something inside a word at which no name starts. The word is passed over; but if only one letter is
 * before, a name may start with that (iPhone), and the capital has hidden it.
 */
function passWord(index: NameIndex, text: string, at: number, floor: number, found: Candidate[]): number {
  const first = at - 1;
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

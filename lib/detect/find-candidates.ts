/**
 * Candidates: where listed words stand in a text. One pass from left to right; of the names that
 * start first the longest, and nothing inside it. Whether the words mean the entity is judged later.
 */
import { FIRST_WORD, MARK, SEPARATOR } from './alphabet.ts';
import { walkAfterClitics } from './arabic.ts';
import { rootPlace } from './trie.ts';
import type { Candidate, NameIndex } from './types.ts';
import { takeMatch, walk } from './walk.ts';
import { codeAt, endOfWord, isWordStart } from './word-bounds.ts';

/** Beyond any text, and still a small integer to the engine. */
const NOWHERE = 0x3fff_ffff;
const BEYOND_ASCII = 0x80;

/**
 * All candidates of a block of text, in order and never overlapping. A mention starts at the name:
 * after an Arabic clitic, an elided article or "pro-", before a possessive or a Turkish ending.
 */
export function findCandidates(index: NameIndex, text: string): Candidate[] {
  const found: Candidate[] = [];
  let lower = nextLower(index, text, 0);
  let upper = nextUpper(index.isStart, text, 0);
  while (upper !== NOWHERE || lower !== NOWHERE) {
    const from = tryAt(index, text, upper < lower ? upper : lower, found);
    if (upper < from) upper = nextUpper(index.isStart, text, from);
    if (lower < from) lower = nextLower(index, text, from);
  }
  return found;
}

/** Offset, from `from` on, of the next unit that can be a name's first. Nothing else may run in this loop: it sees every unit. */
function nextUpper(isStart: Uint8Array, text: string, from: number): number {
  const { length } = text;
  let i = from;
  while (i < length && isStart[text.charCodeAt(i)] === 0) i += 1;
  return i < length ? i : NOWHERE;
}

/** Offset, from `from` on, of the next word that a name in small letters may start with. */
function nextLower(index: NameIndex, text: string, from: number): number {
  const { lower } = index;
  if (!lower) return NOWHERE;
  if (from === 0 && text.length > 0 && isSmallLetter(text.charCodeAt(0))) return 0;
  lower.lastIndex = Math.max(0, from - 1);
  return lower.test(text) ? lower.lastIndex - 1 : NOWHERE;
}

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Looks for a name at one start; adds what it finds and answers where to go on. */
function tryAt(index: NameIndex, text: string, start: number, found: Candidate[]): number {
  const isPlain = text.charCodeAt(start) < BEYOND_ASCII;
  if (!isPlain && !isLetter(codeAt(index, text, start))) return start + 1;
  const isAfterSpace = codeAt(index, text, start - 1) === SEPARATOR;
  if (!isAfterSpace && !isWordStart(index, text, start)) return endOfWord(index, text, start);
  const floor = found.at(-1)?.end ?? 0;
  if (walk(index, text, start, rootPlace(index), floor) || (!isPlain && walkAfterClitics(index, text, start))) {
    const candidate = takeMatch(index, text);
    found.push(candidate);
    return candidate.end;
  }
  return isPlain ? start + 1 : endOfWord(index, text, start);
}

function isLetter(code: number): boolean {
  return code >= FIRST_WORD && code !== MARK;
}

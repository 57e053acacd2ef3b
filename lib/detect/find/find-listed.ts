/**
 * Where listed names stand in a text. One pass from left to right; of the names that start first the longest, and nothing
 * inside it. A mention starts at the name: after an Arabic clitic, an elided article or "pro-", before a possessive or a
 * Turkish ending.
 */
import { FIRST_WORD, MARK, SEPARATOR } from './alphabet.ts';
import { walkAfterClitics } from './arabic.ts';
import { NOWHERE, nextStart } from '../index/starts.ts';
import { withinQuotes } from './quoted.ts';
import { isMilitaryOfMore } from './military.ts';
import { rootPlace } from '../index/trie.ts';
import type { Candidate, NameIndex } from '../types.ts';
import { takeMatch, walk } from './walk.ts';
import { codeAt, endOfWord, isWordStart } from './word-bounds.ts';

const BEYOND_ASCII = 0x80;

/** All listed names of a block of text, in order and never overlapping. */
export function findListed(index: NameIndex, text: string): Candidate[] {
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
  if (!isPlain && !isLetter(codeAt(index, text, start))) return start + 1;
  const isAfterSpace = codeAt(index, text, start - 1) === SEPARATOR;
  if (!isAfterSpace && !isWordStart(index, text, start)) return endOfWord(index, text, start);
  if (walk(index, text, start, rootPlace(index), floor) || (!isPlain && walkAfterClitics(index, text, start))) {
    return take(index, text, found, isPlain, floor);
  }
  return isPlain ? start + 1 : endOfWord(index, text, start);
}

function take(index: NameIndex, text: string, found: Candidate[], isPlain: boolean, floor: number): number {
  const longest = takeMatch(index, text);
  const candidate = isPlain ? withoutNounOfAnother(index, text, longest) : withinQuotes(index, text, longest, floor);
  found.push(candidate);
  return candidate.end;
}

/**
 * "The Homs district of Baba Amr", "the Damascus suburb of Saqba": the noun is what follows, and the name is the town's.
 * "Russia's military presence" is no army either.
 */
const NOUN = / (?:district|suburb|quarter|neighbou?rhood)$/i;
/** Not "the Masyaf district of Hama province", which is one. */
const OF_NAME = /^ of (?:the )?[A-Z](?![^.,;]{0,25}\b(?:[Pp]rovince|[Gg]overnorate|[Cc]ountryside)\b)/;
const LONGEST_OF = 50;
const OF_COUNTRY = /['’]s military$/i;

function withoutNounOfAnother(index: NameIndex, text: string, candidate: Candidate): Candidate {
  const { start, end } = candidate;
  const noun = OF_NAME.test(text.slice(end, end + LONGEST_OF))
    ? NOUN.exec(text.slice(start, end))
    : isMilitaryOfMore(text, start, end) && OF_COUNTRY.exec(text.slice(start, end));
  if (!noun) return candidate;
  const owner = text.slice(start, start + noun.index);
  const inner = findListed(index, owner).find((each) => each.start === 0 && each.end === owner.length);
  return inner ? { ...inner, start, end: start + owner.length } : candidate;
}

function isLetter(code: number): boolean {
  return code >= FIRST_WORD && code !== MARK;
}

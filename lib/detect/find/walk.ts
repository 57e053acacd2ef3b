/**
 * One walk through the double array: the longest listed name that starts at a given letter and ends
 * at a word's end. A walk allocates nothing: what it found stays here until the next one.
 *
 * A walk reads at most as many letters as the longest name has, so a scan is linear in the text.
 */
import {
  APOSTROPHE,
  DOT,
  EXPANDS,
  FIRST_LETTER,
  FIRST_PUNCTUATION,
  FIRST_WORD,
  INVISIBLE,
  learnCode,
  MARK,
  SEPARATOR,
} from './alphabet.ts';
import { LETTERS } from '../expressions.ts';
import { articleStart } from '../index/articles.ts';
import { fitsCase, isAfterArticle, isPossessive, withLastSign } from './name-edges.ts';
import { hasMore, needsArticle } from '../index/name-refs.ts';
import { ARABIC } from './scripts.ts';
import { NO_PLACE, nextPlace, valueAt } from '../index/trie.ts';
import type { Candidate, NameIndex } from '../types.ts';
import { codeAt, endOfWord, endsAtApostrophe, isInsideWord, isQuote, isTurkishCase } from './word-bounds.ts';

const NONE = -1;
const NOT_LOOKED_FOR = -2;
const JOINED = /^[-‑]$/;
/** An apostrophe and letters: the mark ends before it. */
const ENDING = new RegExp(`^['’][${LETTERS}]+$`);
const LONGEST_ENDING = 6;
/** Letters of a possessed noun: Gücü, Ağı. */
const LEAST_POSSESSED = 3;

/** What the last walk found: ends in the text and first name records; `NONE` for no name. */
const match = {
  end: NONE,
  ref: 0,
  /** The same for names that need the article before them, and where that article begins. */
  articleEnd: NONE,
  articleRef: 0,
  articleStart: NOT_LOOKED_FOR,
};

/** The state of a walk. */
const at = {
  place: 0,
  start: 0,
  /** End of the candidate before: an article may not reach into it. */
  floor: 0,
  /** End of the last letter that was taken, with the marks that belong to it. */
  last: 0,
  /** A separator or punctuation was taken: further separators say nothing. */
  gap: false,
  /** Letters taken since the last gap or dot. */
  run: 0,
  /** Dots of initials skipped since the last gap. */
  dots: 0,
  /** Between quotation marks that opened inside the name: it cannot end before they close. */
  isQuoted: false,
  /** Where quotation marks closed that had opened before the name; `NONE` for nowhere. */
  closed: NONE,
};

/**
 * Walks from the letter at `start`, from the root or a place below it. True when a name was found;
 * `takeMatch` then has it. `floor` is the end of the candidate before.
 */
export function walk(index: NameIndex, text: string, start: number, from: number, floor: number): boolean {
  let i = takeLetters(index, text, start, from);
  if (i < 0 || isDeadEnd(index, codeAt(index, text, i))) return false;
  begin(start, i, floor);
  while (i < text.length && takeOther(index, text, i)) {
    const runStart = i + 1;
    const before = at.place;
    i = takeLetters(index, text, runStart, before);
    if (at.gap && (i < 0 || valueAt(index, at.place) < 0)) noteInCase(index, text, runStart, before);
    if (i < 0) return isFound();
    if (i > runStart) endRun(runStart, i);
  }
  if (i >= text.length) note(index, text);
  return isFound();
}

function isFound(): boolean {
  return match.end !== NONE || match.articleEnd !== NONE;
}

/** Does the last walk's name go on behind an offset? */
export function reachesBeyond(end: number): boolean {
  return Math.max(match.end, match.articleEnd) > end;
}

/** The last walk's name: with its article if it needs one, else the longest. */
export function takeMatch(index: NameIndex, text: string): Candidate {
  const hasArticle = match.articleEnd !== NONE;
  let start = hasArticle ? match.articleStart : withJoinedArticle(index, text, at.start);
  const end = hasArticle ? match.articleEnd : match.end;
  if (at.closed !== NONE && end > at.closed) start -= 1;
  // Begun with the first: an array that starts empty keeps room for many, and a page has thousands of candidates.
  let refs: number[] | undefined;
  for (let ref = hasArticle ? match.articleRef : match.ref; ; ref++) {
    const record = index.refs[ref] as number;
    if (needsArticle(record) === hasArticle && fitsCase(index, ref, text, at.start, end)) {
      if (refs) refs.push(ref);
      else refs = [ref];
    }
    if (hasMore(record)) continue;
    return { start, end: withLastSign(text, start, end), refs: refs ?? [] };
  }
}

/** A name that is listed without an article takes one that is joined to it into the mention (al-Latamneh). */
function withJoinedArticle(index: NameIndex, text: string, start: number): number {
  if (!JOINED.test(text.charAt(start - 1)) && !isAfterArticle(text, start)) return start;
  const article = articleStart(index, text, start);
  return article >= at.floor ? article : start;
}

/**
 * Takes plain letters from `start` on; nearly every walk ends here, within a few of them. Answers the
 * offset of what is no plain letter and leaves the place in `at`; -1 when no name goes on so.
 */
function takeLetters(index: NameIndex, text: string, start: number, from: number): number {
  const { cells, codes, tails } = index;
  let place = from;
  let i = start;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const code = codes[unit] || learnCode(index, unit);
    if (code < FIRST_LETTER) break;
    place = nextPlace(cells, tails, place, code);
    if (place === NO_PLACE) return -1;
  }
  at.place = place;
  return i;
}

/** After a run of letters: does a word end here at which no name ends or goes on? */
function isDeadEnd(index: NameIndex, code: number): boolean {
  if (code !== SEPARATOR || valueAt(index, at.place) >= 0) return false;
  return nextPlace(index.cells, index.tails, at.place, SEPARATOR) === NO_PLACE;
}

/** The state after a first run of letters. */
function begin(start: number, end: number, floor: number): void {
  match.end = NONE;
  match.articleEnd = NONE;
  match.articleStart = NOT_LOOKED_FOR;
  at.floor = floor;
  at.start = start;
  at.last = end;
  at.gap = false;
  at.run = end - start;
  at.dots = 0;
  at.isQuoted = false;
  at.closed = NONE;
}

function endRun(start: number, end: number): void {
  at.last = end;
  at.gap = false;
  at.run += end - start;
}

/** One letter of a unit that stands for several, or a separator or punctuation. */
function step(index: NameIndex, code: number): boolean {
  at.place = nextPlace(index.cells, index.tails, at.place, code);
  return at.place !== NO_PLACE;
}

/** Takes anything but a plain letter; false ends the walk. */
function takeOther(index: NameIndex, text: string, i: number): boolean {
  const code = codeAt(index, text, i);
  switch (code) {
    case SEPARATOR:
      if (at.gap) return true;
      note(index, text);
      return takeGap(index, SEPARATOR);
    case MARK:
      if (at.last === i && at.run > 0) at.last = i + 1;
      return true;
    case INVISIBLE:
      return true;
    case APOSTROPHE:
      if (!at.gap && endsAtApostrophe(index, text, i)) note(index, text);
      return true;
    case DOT:
      note(index, text);
      return at.run === 1 ? takeInitialsDot(i) : takeGap(index, DOT);
    case EXPANDS:
      return takeSeveral(index, text.charCodeAt(i), i);
    default:
      if (code >= FIRST_WORD) return false;
      if (takeQuote(index, text, i)) return true;
      note(index, text);
      return code >= FIRST_PUNCTUATION && takeGap(index, code);
  }
}

function takeGap(index: NameIndex, code: number): boolean {
  at.gap = true;
  at.run = 0;
  at.dots = 0;
  return step(index, code);
}

/**
 * Arabic and Persian put a part of a name in quotation marks, which say nothing: تنظيم «الدولة», «الهلال الأحمر» السوري.
 * Such a name must go on to where they close (not تنظيم الدولة in تنظيم «الدولة الإسلامية»), or must have begun where they opened.
 */
function takeQuote(index: NameIndex, text: string, i: number): boolean {
  if (!isQuote(text, i) || text.charCodeAt(at.start) < ARABIC) return false;
  if (at.isQuoted) {
    if (at.gap) return false;
    at.isQuoted = false;
    at.last = i + 1;
    note(index, text);
    return true;
  }
  if (at.gap) return (at.isQuoted = true);
  if (at.closed !== NONE || !isQuote(text, at.start - 1)) return false;
  note(index, text);
  at.closed = i;
  return true;
}

/** The dots of U.S. say nothing; from the second on they belong to the name. */
function takeInitialsDot(i: number): boolean {
  at.run = 0;
  at.dots += 1;
  if (at.dots > 1) at.last = i + 1;
  return true;
}

function takeSeveral(index: NameIndex, unit: number, i: number): boolean {
  at.gap = false;
  at.run += 1;
  at.last = i + 1;
  return (index.expansions.get(unit) ?? []).every((code) => step(index, code));
}

/** A word ends here: names that end here too, in the right letter case, are the longest so far. */
function note(index: NameIndex, text: string): void {
  if (at.isQuoted) return;
  const first = valueAt(index, at.place);
  if (first < 0 || isInsideWord(index, text, at.last) || isEnding(text, at.last) || isPossessive(text, at.last)) return;
  for (let ref = first; ; ref++) {
    const record = index.refs[ref] as number;
    if (fitsCase(index, ref, text, at.start, at.last)) {
      if (!needsArticle(record)) noteName(first);
      else if (hasArticleBefore(index, text)) noteNameWithArticle(first);
    }
    if (!hasMore(record)) return;
  }
}

/**
 * Does a name of several words end inside the word from `start` on, before what Turkish adds to it: Savunma Bakanlığından?
 * The mention takes the whole word.
 * `place` is that before the word. Leaves the state as it was.
 */
function noteInCase(index: NameIndex, text: string, start: number, place: number): void {
  const { last, place: reached } = at;
  let ahead = place;
  for (let i = start; i < text.length && ahead !== NO_PLACE; i++) {
    if (i - start >= LEAST_POSSESSED && valueAt(index, ahead) >= 0 && isTurkishCase(index, text, i)) {
      at.place = ahead;
      at.last = endOfWord(index, text, i);
      note(index, text);
    }
    const code = codeAt(index, text, i);
    if (code < FIRST_LETTER) break;
    ahead = nextPlace(index.cells, index.tails, ahead, code);
  }
  at.place = reached;
  at.last = last;
}

/** Is what a longer name would add an ending that the language adds to names (Iran's, Afrin'e)? Names with one were found already. */
function isEnding(text: string, end: number): boolean {
  const found = Math.max(match.end, match.articleEnd);
  return found !== NONE && end - found <= LONGEST_ENDING && ENDING.test(text.slice(found, end));
}

function noteName(ref: number): void {
  match.end = at.last;
  match.ref = ref;
}

function noteNameWithArticle(ref: number): void {
  match.articleEnd = at.last;
  match.articleRef = ref;
}

function hasArticleBefore(index: NameIndex, text: string): boolean {
  if (match.articleStart === NOT_LOOKED_FOR) match.articleStart = articleStart(index, text, at.start);
  return match.articleStart >= at.floor;
}

/**
 * Arabic writes "and", "then", "in", "to" and "like" as one letter joined to the next word:
 * وتدمر, بحمص, وبالرقة. A name is looked for behind them when the whole word is none. The article
 * belongs to the name as listed; after ل it loses its alef (ل + الرقة is للرقة), and the name then
 * starts at the second ل. The future س stands before verbs only and is not taken off.
 */
import { encodeName, FIRST_WORD, INVISIBLE, MARK } from './alphabet.ts';
import { isSurelyInPersian } from './persian.ts';
import { NO_PLACE, nextPlace, rootPlace } from '../index/trie.ts';
import type { NameIndex } from '../types.ts';
import { units } from '../word-list.ts';
import { reachesBeyond, walk } from './walk.ts';
import { codeAt, endOfWord } from './word-bounds.ts';

const AND = 'و'.charCodeAt(0);
const THEN = 'ف'.charCodeAt(0);
const PREPOSITIONS = units('بلكک');
const LAM = 'ل';
const ALEF = 'ا';
/** Of a noun that begins with lam the article's is lost as well: ل + اللواء is للواء. */
const ARTICLE = 'ال';
/** A shorter rest of a word is likelier part of it, unless the name goes on: وحي الجورة, وسد الفرات. */
const MIN_STEM = 3;

/** Walks from behind the clitics of the word at `start`. True when a name was found; `takeMatch` then has it. */
export function walkAfterClitics(index: NameIndex, text: string, start: number): boolean {
  let at = start;
  const first = text.charCodeAt(at);
  if (first !== AND && first !== THEN && !PREPOSITIONS.has(first)) return false;
  // Persian joins its "and" alone, and that by mistake: فرقه is no ف + رقه.
  const isPersian = isSurelyInPersian(text);
  if (first === AND || (first === THEN && !isPersian)) {
    at = nextLetter(index, text, at);
    if (walkStem(index, text, at, rootPlace(index))) return true;
  }
  if (isPersian || !PREPOSITIONS.has(text.charCodeAt(at))) return false;
  const stem = nextLetter(index, text, at);
  const isAfterLam = text.charAt(at) === LAM && text.charAt(stem) === LAM;
  if (isAfterLam && (walkStem(index, text, stem, placeAfter(index, ALEF)) || walkStem(index, text, stem, placeAfter(index, ARTICLE))))
    return true;
  return walkStem(index, text, stem, rootPlace(index));
}

function walkStem(index: NameIndex, text: string, stem: number, from: number): boolean {
  const end = endOfWord(index, text, stem);
  if (from === NO_PLACE || end === stem || !walk(index, text, stem, from, stem)) return false;
  return end - stem >= MIN_STEM || reachesBeyond(end);
}

/** Where letters that the text leaves out lead to. */
function placeAfter(index: NameIndex, letters: string): number {
  const codes = encodeName(index.letterCodes, letters);
  if (!codes) return NO_PLACE;
  let place = rootPlace(index);
  for (const code of codes) place = place === NO_PLACE ? NO_PLACE : nextPlace(index.cells, index.tails, place, code);
  return place;
}

/** The next letter of the word after the one at `at`; the word's end when there is none. */
function nextLetter(index: NameIndex, text: string, at: number): number {
  let next = at + 1;
  for (let code = codeAt(index, text, next); code === MARK || code === INVISIBLE; code = codeAt(index, text, next)) next += 1;
  return codeAt(index, text, next) >= FIRST_WORD ? next : at + 1;
}

/**
 * Where words start and end, on the original text. A word is letters, digits and marks; what stands
 * on its own beside a hyphen (IS-held, pro-Hezbollah) is a word. Apostrophes are the hard part.
 */
import { APOSTROPHE, FIRST_WORD, INVISIBLE, learnCode, MARK, SEPARATOR } from './alphabet.ts';
import { foldLetter } from './fold.ts';
import type { NameIndex } from '../types.ts';
import { units, words } from '../word-list.ts';

/** French and Italian words that lose their vowel before a name: l'Iran, d'Alep, qu'Assad, dell'Iraq. */
const ELIDED = words('l d n s j m t c qu jusqu lorsqu puisqu quoiqu presqu dell all nell sull dall coll un');
/** Turkish endings of names, folded: cases, possessives with cases, "with", "is", "from in". */
const TURKISH_ENDINGS = words(
  'i u a e yi yu ya ye in un nin nun da de ta te dan den tan ten nda nde ndan nden na ne ni nu ' +
    'daki deki taki teki ndaki ndeki dakine dekine takine tekine dakiler dekiler takiler tekiler dakinin dekinin takinin tekinin la le yla yle li lu lilar lilara lilari lilarin liler liyi liye linin lide liden lilere lileri lilerin ' +
    'luyu luya lunun lularin lulari dir dur tir tur ca ce ninki nunki daydi deydi taydi teydi ndaydi ndeydi dayken deyken tayken teyken',
);
/** What English adds to a name after an apostrophe. */
const ENGLISH_ENDINGS = new Set(['s', 'd', 'll', 're', 've']);
/** Longer runs beside an apostrophe are neither an elided word nor an ending. */
const MAX_RUN = 7;

const QUOTES = units('"“”„«»');

/** Is there a quotation mark, other than those that can be apostrophes? */
export function isQuote(text: string, i: number): boolean {
  return i >= 0 && i < text.length && QUOTES.has(text.charCodeAt(i));
}

/** Code of a unit, worked out if it is new. Past either end of the text: a separator. */
export function codeAt(index: NameIndex, text: string, i: number): number {
  // Bounds first: one charCodeAt beyond the text makes engines give up the fast path for good.
  if (i < 0 || i >= text.length) return SEPARATOR;
  const unit = text.charCodeAt(i);
  return (index.codes[unit] as number) || learnCode(index, unit);
}

/** Can a name start at this letter? */
export function isWordStart(index: NameIndex, text: string, at: number): boolean {
  const before = skipBack(index, text, at - 1, isAttached);
  const code = codeAt(index, text, before);
  if (code === APOSTROPHE) return isOpened(index, text, before);
  return code < FIRST_WORD;
}

/** Marks and invisible units belong to what is before them. */
function isAttached(code: number): boolean {
  return code === INVISIBLE || code === MARK;
}

/** Does an apostrophe at `at` open a word: as a quotation mark, or after an elided word? */
function isOpened(index: NameIndex, text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start <= MAX_RUN && codeAt(index, text, start - 1) >= FIRST_WORD) start -= 1;
  return start === at || ELIDED.has(text.slice(start, at).toLowerCase());
}

/** Ends a word before the apostrophe at `at`: a closing quote, Homs', Palmyra's, Palmira'da? Not in Sha'er. */
export function endsAtApostrophe(index: NameIndex, text: string, at: number): boolean {
  let ending = '';
  for (let i = at + 1; i - at <= MAX_RUN + 1; i++) {
    const code = codeAt(index, text, i);
    if (code < FIRST_WORD) break;
    if (code !== MARK) ending += foldLetter(text.charCodeAt(i));
  }
  if (ending === '' || ENGLISH_ENDINGS.has(ending)) return true;
  // Turkish keeps vowels apart by a letter (Halfaya'ya): the apostrophe of al-Foua'a is part of the name.
  return TURKISH_ENDINGS.has(ending) && !(isVowel(ending.charAt(0)) && isVowel(foldLetter(text.charCodeAt(at - 1))));
}

/** What Turkish adds to a possessed noun, folded, where it sets nothing apart: Bakanlığı-ndan, ordusu-yla. */
const CASE_OF_POSSESSED = /^(?:n[iu]n?|n[ae]|nd[ae](?:n|ki)?|nc[ae]|yl[ae])$/;
const POSSESSED = /[iu]/;

/** Are the rest of a word's letters from `at` on a case of the possessed noun that ends there? */
export function isTurkishCase(index: NameIndex, text: string, at: number): boolean {
  if (!POSSESSED.test(foldLetter(text.charCodeAt(at - 1)))) return false;
  const end = endOfWord(index, text, at);
  if (end === at || end - at > MAX_RUN) return false;
  let ending = '';
  for (let i = at; i < end; i++) ending += foldLetter(text.charCodeAt(i));
  return CASE_OF_POSSESSED.test(ending);
}

function isVowel(letter: string): boolean {
  return letter !== '' && 'aeiou'.includes(letter);
}

/** Do letters follow once invisible units are passed over? */
export function isInsideWord(index: NameIndex, text: string, at: number): boolean {
  let next = at;
  while (codeAt(index, text, next) === INVISIBLE) next += 1;
  return codeAt(index, text, next) >= FIRST_WORD;
}

/** End of the run of word units from `at`. */
export function endOfWord(index: NameIndex, text: string, at: number): number {
  let end = at;
  while (codeAt(index, text, end) >= FIRST_WORD) end += 1;
  return end;
}

/** The last unit at or before `from` that is not to be skipped; -1 when there is none. */
export function skipBack(index: NameIndex, text: string, from: number, skip: (code: number) => boolean): number {
  let i = from;
  while (i >= 0 && skip(codeAt(index, text, i))) i -= 1;
  return i;
}

/**
 * The matcher as one would write it without a thought for speed: every slice of the text is folded
 * and looked up. Its rules are written anew from the documentation of lib/detect, not shared with it,
 * but for folding. Knows names and no decoys, and text without Arabic.
 */
import { foldName, unitKind, type UnitKind } from '../../../lib/detect/find/fold.ts';

export interface ReferenceName {
  readonly text: string;
  readonly exact: boolean;
}

const ARTICLES_INSIDE = new Set(['al', 'el', 'as', 'es', 'ash', 'esh', 'the']);
const ELIDED = new Set(['s', 'l']);
const ENDINGS = new Set(['s', 'a', 'i']);

const kindAt = (text: string, i: number): UnitKind | undefined => (i < 0 || i >= text.length ? undefined : unitKind(text.charCodeAt(i)));
const isWordUnit = (kind: UnitKind | undefined) => kind === 'word' || kind === 'mark';
const isCapital = (char: string) => char !== char.toLowerCase();
const isSmall = (char: string) => char !== char.toUpperCase();

function canStart(text: string, at: number): boolean {
  if (kindAt(text, at) !== 'word') return false;
  let i = at - 1;
  while (kindAt(text, i) === 'mark' || kindAt(text, i) === 'invisible') i--;
  if (kindAt(text, i) !== 'apostrophe') return !isWordUnit(kindAt(text, i));
  let letters = '';
  while (isWordUnit(kindAt(text, --i))) letters = (text[i] ?? '') + letters;
  return letters === '' || ELIDED.has(letters.toLowerCase());
}

function canEnd(text: string, at: number): boolean {
  let i = at;
  while (kindAt(text, i) === 'invisible') i++;
  if (kindAt(text, i) !== 'apostrophe') return !isWordUnit(kindAt(text, i));
  let ending = '';
  while (isWordUnit(kindAt(text, ++i))) ending += foldName(text[i] ?? '');
  return ending === '' || ENDINGS.has(ending);
}

/** A slice ends with a letter and all its marks, or with the dot of the last of several initials (U.S.). */
function isWhole(slice: string, text: string, end: number): boolean {
  if (kindAt(text, end) === 'mark') return false;
  if (slice.endsWith('.')) return /(?:^|[\s_–,;-])(?:[\p{L}\p{N}]\p{M}*\.){2,}$/u.test(slice.replace(/['’ʿ\u00ad\u200b\u200f]/g, ''));
  let last = end - 1;
  while (kindAt(text, last) === 'mark') last--;
  return kindAt(text, last) === 'word';
}

function wordsOf(text: string): string[] {
  const letters = [...text].map((char) => {
    const kind = unitKind(char.charCodeAt(0));
    return kind === 'word' ? char : kind === 'separator' || kind === 'other' ? ' ' : '';
  });
  return letters.join('').split(' ').filter(Boolean);
}

function fits(name: ReferenceName, slice: string): boolean {
  if (name.exact)
    return wordsOf(name.text).join(' ') === wordsOf(slice).join(' ') || (name.text.length >= 5 && slice === name.text.toUpperCase());
  const words = wordsOf(slice);
  return wordsOf(name.text).every((listed, n) => {
    const isFree = n > 0 && ARTICLES_INSIDE.has(listed.toLowerCase());
    return isFree || !isCapital(listed[0] ?? '') || !isSmall(words[n]?.[0] ?? '');
  });
}

/** `start:end` of each candidate: leftmost, then longest. */
export function referenceCandidates(names: readonly ReferenceName[], text: string): string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!canStart(text, start)) continue;
    for (let end = text.length; end > start; end--) {
      const slice = text.slice(start, end);
      if (!isWhole(slice, text, end) || !canEnd(text, end)) continue;
      const key = foldName(slice);
      if (!names.some((name) => foldName(name.text) === key && fits(name, slice))) continue;
      found.push(`${start}:${end}`);
      start = end - 1;
      break;
    }
  }
  return found;
}

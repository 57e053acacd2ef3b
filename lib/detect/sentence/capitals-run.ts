/**
 * Runs of capitals (headlines, labels): there capitals prove nothing, so a weak acronym of fixed
 * letter case is not taken for a name. "WHAT IS NEXT FOR SYRIA" marks Syria, and nothing else.
 */
import { isAllCapitals, NO_WORD } from './context.ts';
import { isLower, isUpper } from '../find/letter-case.ts';

const WINDOW = 60;
const JOINED_BEFORE = /(?:[A-ZÀ-ÞĞİŞА-ЯЁ]+\/)+$/;
const JOINED_AFTER = /^(?:\/[A-ZÀ-ÞĞİŞА-ЯЁ]+)+/;
const WORD = new RegExp(`[^${NO_WORD}\\d]+`, 'g');

/** Are the nearest words on both sides of the block all capitals (or the only side that has one)? */
export function isInCapitalsRun(text: string, start: number, end: number): boolean {
  // YPG/PKK/DSG: what a slash joins is one.
  const [joinedBefore = ''] = JOINED_BEFORE.exec(text.slice(Math.max(0, start - WINDOW), start)) ?? [];
  const [joinedAfter = ''] = JOINED_AFTER.exec(text.slice(end, end + WINDOW)) ?? [];
  const from = start - joinedBefore.length;
  const to = end + joinedAfter.length;
  const isJoined = from < start || to > end;
  // (CBS/AP) BEIRUT
  if (isJoined && text.charAt(from - 1) === '(' && text.charAt(to) === ')') return false;
  if (isSmallBeside(text, from - 1, -1) || isSmallBeside(text, to, 1)) return false;
  const before = wordsIn(text.slice(Math.max(0, from - WINDOW), from)).at(-1);
  const after = wordsIn(text.slice(to, to + WINDOW))[0];
  const neighbours = [before, after].filter((word) => word !== undefined);
  return neighbours.length > 0 && neighbours.every(isAllCapitals);
}

/** Words of two letters or more (Spanish Y says nothing); dashes, signs and figures are passed over. */
function wordsIn(slice: string): string[] {
  return (slice.match(WORD) ?? []).filter((word) => word.length > 1 && /[^-‑'’&+*#$€£%=~_^]/.test(word));
}

/** Is the nearest letter that has a case a small one? Settles nearly every question without a word being cut out. */
function isSmallBeside(text: string, from: number, step: 1 | -1): boolean {
  for (let i = from; i >= 0 && i < text.length && Math.abs(i - from) < WINDOW; i += step) {
    const unit = text.charCodeAt(i);
    if (isLower(unit)) return true;
    if (isUpper(unit)) return false;
  }
  return false;
}

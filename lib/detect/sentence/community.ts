/**
 * French and Spanish write communities small, and as they write the adjective: les alaouites are the community, des civils
 * alaouites are not. An article, a preposition, a number or nothing before it tells the noun.
 */
import { bare, wordBefore } from './context.ts';
import { isLower } from '../find/letter-case.ts';
import { BEYOND_LATIN } from '../find/scripts.ts';
import { words } from '../word-list.ts';

const BEFORE_NOUN = words('les des aux de ces ses et ou entre contre pour par que los las a con y e o contra para por sus');
const NUMBER = /\d$/;

/** Does the word at `start`–`end` only tell of whom something is? */
export function isAdjectiveOfCommunity(text: string, start: number, end: number): boolean {
  if (!isLower(text.charCodeAt(start)) || text.charCodeAt(start) > BEYOND_LATIN || text.charAt(end - 1) !== 's') return false;
  // "(kurdos)", "«alaouites»" stand for themselves.
  const before = text.charAt(start - 1) === ' ' ? wordBefore(text, start)?.word : undefined;
  return before !== undefined && !NUMBER.test(before) && !BEFORE_NOUN.has(bare(before));
}

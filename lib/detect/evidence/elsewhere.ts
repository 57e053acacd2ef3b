/**
 * Countries and parties of other wars, as the pack lists them. Their reports read as those on the pack's own, and have national
 * armies, republican guards and salvation governments of their own; so where no strong name tells of this war, they tell that
 * it is another.
 */
import { escapeForRegExp } from '../expressions.ts';
import { perIndex } from '../per-index.ts';
import type { NameIndex } from '../types.ts';

const ARABIC_LETTERS = '[\\u0620-\\u06cc]';
const IN_ARABIC = /^[\u0620-\u06cc]/;
const NEVER = /(?!)/;
/** Clitics and the article are written onto a word. */
const CLITICS = `(?<!${ARABIC_LETTERS})[وفبلك]{0,2}(?:ال|ل)?`;

const expressionOf = perIndex(({ otherWars }) => {
  const parts = [
    boundOf(
      otherWars.filter((word) => IN_ARABIC.test(word)),
      CLITICS,
      `(?!${ARABIC_LETTERS})`,
    ),
    boundOf(
      otherWars.filter((word) => !IN_ARABIC.test(word)),
      '(?<![A-Za-zÀ-ÿА-Яа-я])',
      '(?![A-Za-zÀ-ÿА-Яа-я])',
    ),
  ].filter((part) => part !== '');
  return parts.length > 0 ? new RegExp(parts.join('|')) : NEVER;
});

/** Does a text name a country or party of another war? */
export function speaksOfAnotherWar(index: NameIndex, text: string): boolean {
  return expressionOf(index).test(text);
}

function boundOf(words: readonly string[], before: string, after: string): string {
  const bodies = words.map((word) => (word.endsWith('*') ? escapeForRegExp(word.slice(0, -1)) : escapeForRegExp(word) + after));
  return bodies.length > 0 ? `${before}(?:${bodies.join('|')})` : '';
}

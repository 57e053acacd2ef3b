/** Tells Persian from Arabic by its letters. */
import { ofLastText } from './last-text.ts';

/** Letters that Persian has and Arabic has not, or writes otherwise. */
const PERSIAN = /[\u067e\u0686\u06a9\u06af\u06cc]/g;
/** Of so many units of a Persian text one at least is such a letter; an Arabic one has them in names (پوتين). */
const UNITS_PER_LETTER = 30;

const letters = ofLastText((text) => text.match(PERSIAN)?.length ?? 0);

/** Is a text in Persian, as far as its letters tell? */
export function isInPersian(text: string): boolean {
  return letters(text) > 0;
}

/**
 * Is it surely? Arabic that is typed on a Persian or Kurdish keyboard has the letters as well, but the article in its
 * words, and a teh marbuta, which Persian hardly writes.
 */
export function isSurelyInPersian(text: string): boolean {
  return letters(text) * UNITS_PER_LETTER >= text.length && looksPersian(text);
}

const ARABIC = /\u0629/;
const SMALL_WORD = /(?<!\p{L})(?:از|که|را|است|این|در|به|با|برای|های|شد|می)(?!\p{L})/u;
const ARTICLE = /(?<!\p{L})[وفبکك]?ال\p{L}/u;
const looksPersian = ofLastText((text) => !ARABIC.test(text) && (SMALL_WORD.test(text) || !ARTICLE.test(text)));

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

/** Is it surely? */
export function isSurelyInPersian(text: string): boolean {
  return letters(text) * UNITS_PER_LETTER >= text.length;
}

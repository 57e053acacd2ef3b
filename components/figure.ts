/** A figure in number words, cut so that its number can be set large. */

export interface FigureParts {
  /** "at least ", with its space; empty when the figure starts with the number. */
  readonly lead: string;
  /** "112", "$2 million", "3,000 to 5,000"; the whole text when it holds no digit ("dozens"). */
  readonly core: string;
  readonly tail: string;
  readonly size: FigureSize;
}

/** Large figures stay on one line in a column of half a card. */
export type FigureSize = 'large' | 'medium' | 'small';

/** UTF-16 units of the core that fit beside each other at 26 px in half a card, and at 20 px. */
const LARGE_MAX = 8;
const MEDIUM_MAX = 14;

/** From the first digit (with a currency sign) to the last, with a percent sign or a magnitude word. */
const NUMBER = /[$€£₺]?\p{Nd}(?:.*\p{Nd})?(?:\s?[%٪])?(?:\s(?:thousand|million|billion))?/u;

/** Joined again, the parts give `text`. */
export function splitFigure(text: string): FigureParts {
  const match = NUMBER.exec(text);
  const core = match?.[0] ?? text;
  const start = match?.index ?? 0;
  return { lead: text.slice(0, start), core, tail: text.slice(start + core.length), size: sizeOf(core) };
}

function sizeOf(core: string): FigureSize {
  if (core.length <= LARGE_MAX) return 'large';
  return core.length <= MEDIUM_MAX ? 'medium' : 'small';
}

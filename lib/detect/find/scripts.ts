/** The UTF-16 units from which on text is written in other scripts. */

/** Latin with its extensions ends before. */
export const BEYOND_LATIN = 0x250;
/** Is a unit a letter of Russian and its neighbours? NaN, as at a text's end, is none. */
export const isCyrillic = (unit: number): boolean => unit >= 0x400 && unit < 0x500;
/** The first of the Arabic script. */
export const ARABIC = 0x600;

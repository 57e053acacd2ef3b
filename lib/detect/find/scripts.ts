/** The UTF-16 units from which on text is written in other scripts. */

/** Latin with its extensions ends before. */
export const BEYOND_LATIN = 0x250;
/** The first of the Arabic script. */
export const ARABIC = 0x600;

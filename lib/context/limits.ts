/** Bounds of what the parts of the extension send each other. */

/** As long as a reader's note may be, UTF-16 units. */
export const MAX_NOTE = 2_000;
/** A paragraph is shorter; what is longer is cut around the name. UTF-16 units. */
export const MAX_PASSAGE = 2_000;

/** Bounds of what parts of the extension send each other; apart from the code that uses storage, for the page's sake. */

/** As long as a reader's note may be, UTF-16 units. */
export const MAX_NOTE = 2_000;

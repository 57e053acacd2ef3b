/** Keyboard of a list with one highlighted option (ARIA Authoring Practices: listbox, combobox). */

/** No option is highlighted. */
export const NONE = -1;

/**
 * Index that a key leads to among `count` options, or undefined when the key is not the list's.
 * Arrows wrap. Home and End belong to the list only once an option is highlighted: before that
 * they move the caret in the search field.
 */
export function moveHighlight(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return active >= count - 1 ? 0 : active + 1;
  if (key === 'ArrowUp') return active <= 0 ? count - 1 : active - 1;
  if (active === NONE) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

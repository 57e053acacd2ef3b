/**
 * Reads and writes of one stored item, one after the other, in whichever of the extension's
 * contexts they happen: what is changed at the same time elsewhere is not lost.
 */
export function inTurn<T>(item: string, what: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`stored:${item}`, what);
}

/**
 * Where the two scripts of a page meet. The one that every page carries knows only the names that
 * tell of the war; the other, with the card and all that belongs to reading, is brought in where
 * such a name was seen. Both run in the extension's own world of the page.
 */
import type { NameIndexData } from '../../lib/detect/types.ts';
import type { Reader } from '../../lib/page/reader.ts';
import type { PageSettings } from '../../lib/page/settings.ts';

export type StartReader = (names: NameIndexData, settings: PageSettings, onStale: () => void) => Reader;

const DOOR = Symbol.for('reader');

const world = globalThis as { [DOOR]?: StartReader | undefined };

/** The reading script offers itself. */
export function openDoor(start: StartReader): void {
  world[DOOR] = start;
}

/** The reading script, once it is there. */
export function behindDoor(): StartReader | undefined {
  return world[DOOR];
}

/** What an earlier version left behind cannot talk to this one. */
export function closeDoor(): void {
  world[DOOR] = undefined;
}

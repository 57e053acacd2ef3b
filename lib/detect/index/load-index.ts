/** Turns a compiled index into what the matcher walks: decoding, and nothing else. */
import type { GroupClass, PlaceClass } from '../../corpus/schema.ts';
import { createAlphabet } from '../find/alphabet.ts';
import { decodeBase64 } from './base64.ts';
import { startTables } from './starts.ts';
import type { NameIndex, NameIndexData } from '../types.ts';

/** Of a place in no area; see homes.ts. */
const NOWHERE = 0x30;
const UTF16_UNITS = 65_536;

/**
 * Decodes an index (typed arrays are little-endian, as every platform with a browser is).
 * Throws a RangeError when the data is not of this format.
 */
export function loadNameIndex(data: NameIndexData): NameIndex {
  if (data.format !== 1) throw new RangeError('this name index was built by another version');
  // Asked for once a page is known to be about the war, and half of what loading would take.
  const sounds = once(() => new Map(Object.entries(data.sounds)));
  const outlines = once(() => new Set(data.outlines));
  return {
    entities: data.entities.map(([id, kind, label, entityClass, native]) => ({
      id,
      kind,
      label,
      native,
      class: entityClass as PlaceClass | GroupClass,
    })),
    classes: data.entities.map(([, , , entityClass]) => entityClass),
    cells: new Int32Array(decodeBase64(data.cells).buffer),
    tails: decodeBase64(data.tails),
    refs: new Uint32Array(decodeBase64(data.refs).buffer),
    capitals: new Uint16Array(decodeBase64(data.capitals).buffer),
    codes: new Uint8Array(UTF16_UNITS),
    letterCodes: createAlphabet(data.letters, data.punctuation),
    expansions: new Map(),
    starts: startTables(data.starts),
    exact: data.exact,
    sites: new Map(Object.entries(data.sites).map(([entity, sites]) => [Number(entity), sites])),
    homes: Array.from(data.homes[1], (unit) => data.homes[0][unit.charCodeAt(0) - NOWHERE - 1]),
    seats: new Set(data.seats),
    get sounds() {
      return sounds();
    },
    get outlines() {
      return outlines();
    },
    validity: data.validity,
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

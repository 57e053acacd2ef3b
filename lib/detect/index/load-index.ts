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
  return new LoadedIndex(data);
}

class LoadedIndex implements NameIndex {
  readonly entities: NameIndex['entities'];
  readonly classes: readonly string[];
  readonly cells: Int32Array;
  readonly tails: Uint8Array;
  readonly refs: Uint32Array;
  readonly capitals: Uint16Array;
  readonly codes = new Uint8Array(UTF16_UNITS);
  readonly letterCodes: NameIndex['letterCodes'];
  readonly expansions: NameIndex['expansions'] = new Map();
  readonly starts: NameIndex['starts'];
  readonly exact: NameIndex['exact'];
  readonly validity: NameIndex['validity'];
  readonly sites: NameIndex['sites'];
  readonly homes: NameIndex['homes'];
  readonly seats: NameIndex['seats'];
  readonly otherWars: NameIndex['otherWars'];
  readonly changeOfPower: NameIndex['changeOfPower'];
  readonly sounds: NameIndex['sounds'];
  readonly hasSounds: boolean;
  readonly #listed: NameIndexData['outlines'];
  #outlines: NameIndex['outlines'] | undefined;

  constructor(data: NameIndexData) {
    // The rest of the data goes: its texts are as long as what was made of them.
    this.#listed = data.outlines;
    this.entities = data.entities.map(([id, kind, label, entityClass, native]) => ({
      id,
      kind,
      label,
      native,
      class: entityClass as PlaceClass | GroupClass,
    }));
    this.classes = data.entities.map(([, , , entityClass]) => entityClass);
    this.cells = new Int32Array(decodeBase64(data.cells).buffer);
    this.tails = decodeBase64(data.tails);
    this.refs = new Uint32Array(decodeBase64(data.refs).buffer);
    this.capitals = new Uint16Array(decodeBase64(data.capitals).buffer);
    this.letterCodes = createAlphabet(data.letters, data.punctuation);
    this.starts = startTables(data.starts);
    this.exact = data.exact;
    this.validity = data.validity;
    this.sites = new Map(Object.entries(data.sites).map(([entity, sites]) => [Number(entity), sites]));
    this.homes = Array.from(data.homes[1], (unit) => data.homes[0][unit.charCodeAt(0) - NOWHERE - 1]);
    this.seats = new Set(data.seats);
    this.otherWars = data.otherWars;
    this.changeOfPower = data.changeOfPower;
    this.sounds = data.sounds;
    this.hasSounds = data.outlines.length > 0;
  }

  /** Asked for once a page is known to be about the war. */
  get outlines(): NameIndex['outlines'] {
    return (this.#outlines ??= new Set(this.#listed));
  }
}

/**
 * Reading a double array (double-array.ts). A place in the trie is one small integer: the base of an
 * inner cell, or, once a name is told apart from all others, `~offset` of what is left of it in `tails`.
 */
import type { NameIndex } from '../types.ts';

/** No name goes on so. */
export const NO_PLACE = -0x4000_0000;
const CODE = 255;
const VALUE = 0x7f_ffff;
const END = 0;

type Trie = Pick<NameIndex, 'cells' | 'tails'>;

/** The place before any letter. */
export function rootPlace({ cells }: Trie): number {
  return ((cells[0] as number) >>> 8) & VALUE;
}

/** The place after one more code; `NO_PLACE` if no name goes on so. */
export function nextPlace(cells: Int32Array, tails: Uint8Array, place: number, code: number): number {
  if (place < 0) return tails[~place] === code ? place - 1 : NO_PLACE;
  const cell = cells[place + code] as number;
  if ((cell & CODE) !== code) return NO_PLACE;
  const value = (cell >>> 8) & VALUE;
  return cell < 0 ? ~value : value;
}

/** Value of the name that ends at a place; -1 if none does. */
export function valueAt({ cells, tails }: Trie, place: number): number {
  if (place >= 0) {
    const end = cells[place] as number;
    return (end & CODE) === END ? (end >>> 8) & VALUE : -1;
  }
  const offset = ~place;
  if (tails[offset] !== END) return -1;
  return (tails[offset + 1] as number) | ((tails[offset + 2] as number) << 8) | ((tails[offset + 3] as number) << 16);
}

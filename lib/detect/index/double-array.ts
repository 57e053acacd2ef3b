/**
 * A minimal-prefix double array (Aoe 1989): a trie in one typed array, where a step is one look-up.
 * Only what tells names apart is in the trie; the rest of each name lies in `tails`, byte after byte.
 *
 * A cell is 32 bits: its own code in the low 8, then 23 bits, then the leaf bit.
 * - Inner cell: the 23 bits are its base. The child by code c is cell `base + c`, if that carries c.
 * - Leaf: the 23 bits are an offset into `tails`: the codes that must follow, 0, and the name's
 *   value in three bytes, low byte first. Names that end alike share what is left of them.
 * - End of a name that goes on in other names: code 0, leaf bit, and the value itself.
 * No two inner cells have the same base, so the code alone proves whose child a cell is.
 */
import { NO_CODE } from '../find/alphabet.ts';

const END = 0;
const CODES = 256;
const VALUE_LIMIT = 1 << 23;
const LEAF = 0x8000_0000;
/** The search for a free place moves on once this share of the cells behind it is taken. */
const FULL_ENOUGH = 0.95;

export interface DoubleArray {
  readonly cells: Int32Array<ArrayBuffer>;
  readonly tails: Uint8Array<ArrayBuffer>;
}

/** A range of the sorted keys that share their first `depth` codes, and the cell where they stand. */
interface Node {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  readonly cell: number;
}

interface Child {
  readonly code: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Builds the array from keys (codes 1 to 254, sorted, without doubles, none empty) and their values.
 * Throws a RangeError when they do not fit the 23 bits (some 700,000 names).
 */
export function buildDoubleArray(keys: readonly (readonly number[])[], values: readonly number[]): DoubleArray {
  const room = new Room();
  const tails = new Tails();
  const leaves: { readonly cell: number; readonly tail: string }[] = [];
  const nodes: Node[] = [{ from: 0, to: keys.length, depth: 0, cell: 0 }];
  for (let next = 0; next < nodes.length; next++) {
    const node = nodes[next];
    if (!node) break;
    const children = childrenOf(keys, node);
    const base = room.place(children.map((child) => child.code));
    room.set(node.cell, base, false);
    for (const { code, from, to } of children) {
      const cell = base + code;
      if (code === END) room.set(cell, values[from] ?? 0, true);
      else if (to - from === 1) leaves.push({ cell, tail: tailOf(keys[from] ?? [], node.depth + 1, values[from] ?? 0) });
      else nodes.push({ from, to, depth: node.depth + 1, cell });
    }
  }
  // Longest first, so that what a longer one ends in is there already.
  for (const { cell, tail } of leaves.sort((a, b) => b.tail.length - a.tail.length)) room.set(cell, tails.place(tail), true);
  return { cells: room.finish(), tails: tails.finish() };
}

function childrenOf(keys: readonly (readonly number[])[], { from, to, depth }: Node): Child[] {
  const children: Child[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    const code = keys[i]?.[depth] ?? END;
    if (i + 1 < to && (keys[i + 1]?.[depth] ?? END) === code) continue;
    children.push({ code, from: start, to: i + 1 });
    start = i + 1;
  }
  return children;
}

/** What is left of a key, a unit for each byte. */
function tailOf(key: readonly number[], depth: number, value: number): string {
  if (value >= VALUE_LIMIT) throw new RangeError('too many names for one index');
  return String.fromCharCode(...key.slice(depth), END, value & 255, (value >> 8) & 255, (value >> 16) & 255);
}

/** The tails while they are being written. */
class Tails {
  #bytes: number[] = [];
  /** Where each tail begins that is there, alone or at the end of another. */
  readonly #offsets = new Map<string, number>();

  /** Where the tail begins. */
  place(tail: string): number {
    const known = this.#offsets.get(tail);
    if (known !== undefined) return known;
    const offset = this.#bytes.length;
    for (let i = 0; i < tail.length; i++) {
      const rest = tail.slice(i);
      if (!this.#offsets.has(rest)) this.#offsets.set(rest, offset + i);
      this.#bytes.push(tail.charCodeAt(i));
    }
    return offset;
  }

  finish(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}

/** The cells while they are being given out. */
class Room {
  #cells = new Int32Array(CODES * 4).fill(NO_CODE);
  #isBase = new Uint8Array(CODES * 4);
  #searchFrom = 1;
  #end = 1;

  /** A base under which every code (the lowest first) has a free cell; the cells are taken and carry their codes. */
  place(codes: readonly number[]): number {
    const lowest = codes[0] ?? END;
    let taken = 0;
    let cell = Math.max(this.#searchFrom, lowest + 1);
    const first = cell;
    for (; ; cell++) {
      this.#grow(cell + CODES);
      if (!this.#isFree(cell)) taken += 1;
      else if (this.#fits(cell - lowest, codes)) break;
    }
    if (taken >= FULL_ENOUGH * (cell - first + 1)) this.#searchFrom = cell;
    const base = cell - lowest;
    this.#isBase[base] = 1;
    for (const code of codes) this.#cells[base + code] = code;
    this.#end = Math.max(this.#end, base + CODES);
    return base;
  }

  set(cell: number, value: number, isLeaf: boolean): void {
    if (value >= VALUE_LIMIT) throw new RangeError('too many names for one index');
    const code = cell === 0 ? 0 : (this.#cells[cell] ?? 0) & 255;
    this.#cells[cell] = (value << 8) | code | (isLeaf ? LEAF : 0);
  }

  /** Long enough that `base + code` is inside for every base and code. */
  finish(): Int32Array<ArrayBuffer> {
    this.#grow(this.#end);
    return this.#cells.slice(0, this.#end);
  }

  #isFree(cell: number): boolean {
    return ((this.#cells[cell] ?? 0) & 255) === NO_CODE;
  }

  #fits(base: number, codes: readonly number[]): boolean {
    return this.#isBase[base] === 0 && codes.every((code) => this.#isFree(base + code));
  }

  #grow(length: number): void {
    if (length <= this.#cells.length) return;
    const size = Math.max(length, this.#cells.length * 2);
    const cells = new Int32Array(size).fill(NO_CODE);
    cells.set(this.#cells);
    this.#cells = cells;
    const isBase = new Uint8Array(size);
    isBase.set(this.#isBase);
    this.#isBase = isBase;
  }
}

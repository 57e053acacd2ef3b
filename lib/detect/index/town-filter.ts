/**
 * The towns of the war in five kilobytes: a Bloom filter (Bloom, 1970) over their folded English names, which says of a word
 * "no" or "very likely". Too little to name anything, and enough to see that a page names many of them.
 */
import { decodeBase64, encodeBase64 } from './base64.ts';
import { foldName } from '../find/fold.ts';

/** With ten probes 1 word in 800 is wrongly thought a name. */
const BITS_PER_NAME = 14;
const PROBES = 10;

/** As listed and asked for: folded, without an article before it. */
const ARTICLE = /^(?:a[lrstdnz]|ash|ath|adh|e[lrstdnz]|esh) /;

/** What a name is known by here; `al-Qutayfah` and `Qutayfah` are one. */
export function townKey(name: string): string {
  return foldName(name).replace(ARTICLE, '');
}

/** The filter's bytes as base64. Holds names, and the first words of those of several with a space behind them. Build time only. */
export function buildTownFilter(names: readonly string[]): string {
  const keys = new Set(names.map(townKey).flatMap((key) => (key.includes(' ') ? [key, `${key.slice(0, key.indexOf(' '))} `] : [key])));
  const bytes = new Uint8Array(Math.ceil((Math.max(keys.size, 1) * BITS_PER_NAME) / 8));
  for (const key of keys) for (const bit of probes(key, bytes.length * 8)) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  return encodeBase64(bytes);
}

export class TownFilter {
  readonly #bytes: Uint8Array;

  /** @param text of `buildTownFilter`. Throws a RangeError on anything that is no base64. */
  constructor(text: string) {
    this.#bytes = decodeBase64(text);
  }

  /** Is the key very likely one of the names, or with a space behind it the first word of one? */
  has(key: string): boolean {
    for (const bit of probes(key, this.#bytes.length * 8)) if (((this.#bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    return true;
  }
}

/** Places of a key's bits, by two hashes (Kirsch and Mitzenmacher, 2006). */
function* probes(key: string, bits: number): Generator<number> {
  const first = fnv(key, 0x811c9dc5);
  const second = fnv(key, 0x9747b28c) | 1;
  for (let n = 0; n < PROBES; n++) yield ((first + Math.imul(n, second)) >>> 0) % bits;
}

/** FNV-1a over UTF-16 units. */
function fnv(key: string, from: number): number {
  let hash = from;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

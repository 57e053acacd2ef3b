import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDoubleArray, type DoubleArray } from '../../../../lib/detect/index/double-array.ts';
import { NO_PLACE, nextPlace, rootPlace, valueAt } from '../../../../lib/detect/index/trie.ts';

function look(trie: DoubleArray, key: readonly number[]): number {
  let place = rootPlace(trie);
  for (const code of key) {
    place = nextPlace(trie.cells, trie.tails, place, code);
    if (place === NO_PLACE) return -1;
  }
  return valueAt(trie, place);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0);
  }
  return a.length - b.length;
}

describe('a double array', () => {
  const keys = [[5], [5, 6], [5, 6, 7, 8], [5, 9], [200, 1], [254, 254]];
  const trie = buildDoubleArray(keys, [10, 11, 12, 13, 70_000, 8_000_000]);

  it('has every key with its value', () => {
    expect(keys.map((key) => look(trie, key))).toEqual([10, 11, 12, 13, 70_000, 8_000_000]);
  });

  it('has nothing else', () => {
    expect([[6], [5, 6, 7], [5, 6, 7, 8, 9], [5, 7], [200], [254], [1]].map((key) => look(trie, key))).toEqual([
      -1, -1, -1, -1, -1, -1, -1,
    ]);
  });

  it('can be empty, or have one key', () => {
    expect(look(buildDoubleArray([], []), [5])).toBe(-1);
    expect(look(buildDoubleArray([[5, 6]], [3]), [5, 6])).toBe(3);
    expect(look(buildDoubleArray([[5, 6]], [3]), [5])).toBe(-1);
  });

  it('rejects values beyond its 23 bits', () => {
    expect(() => buildDoubleArray([[5], [5, 6]], [1 << 23, 0])).toThrow(RangeError);
  });

  it('answers as a map does', () => {
    const key = fc.array(fc.integer({ min: 1, max: 254 }), { minLength: 1, maxLength: 5 });
    const narrow = fc.array(fc.integer({ min: 40, max: 43 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.oneof(key, narrow), { maxLength: 60 }), fc.array(narrow, { maxLength: 20 }), (some, others) => {
        const map = new Map(some.map((each) => [each.join(), each]));
        const sorted = [...map.values()].sort(compare);
        const built = buildDoubleArray(
          sorted,
          sorted.map((_, i) => i * 3),
        );
        sorted.forEach((each, i) => expect(look(built, each)).toBe(i * 3));
        for (const each of others) expect(look(built, each) >= 0).toBe(map.has(each.join()));
      }),
    );
  });
});

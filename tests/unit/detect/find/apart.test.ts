import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFree, nearest, overlapping } from '../../../../lib/detect/find/apart.ts';

/** Stretches in order and apart, some of them side by side. */
const lists = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 12 }).map((gaps) => {
  let at = 0;
  return gaps.map(([gap, length]) => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
});
const stretches = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 8 })).map(([start, length]) => ({ start, end: start + length }));

describe('candidates by where they stand', () => {
  it('are those that looking at each of them finds', () => {
    fc.assert(
      fc.property(lists, stretches, (list, { start, end }) => {
        const shared = list.filter((each) => each.start < end && each.end > start);
        expect(overlapping(list, start, end)).toEqual(shared);
        expect(isFree(list, start, end)).toBe(shared.length === 0);
        const before = list.filter((each) => each.end <= start).slice(-1);
        const after = list.filter((each) => each.start >= end).slice(0, 1);
        expect(nearest(list, start, end)).toEqual([...before, ...after]);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { areDisjoint, isInside, liesBelow, sameInterval, severityOf } from '../../../lib/claims/interval.ts';

describe('liesBelow', () => {
  it('compares the nearest bounds', () => {
    expect(liesBelow({ min: 1, max: 4 }, { min: 5, max: 9 })).toBe(true);
    expect(liesBelow({ min: 5, max: 9 }, { min: 1, max: 4 })).toBe(false);
    expect(liesBelow({ min: 1, max: 5 }, { min: 5, max: 9 })).toBe(false);
  });

  it('sets an excluded end apart from the number that it excludes', () => {
    expect(liesBelow({ min: 5, max: 5 }, { min: 5, max: null, open: 'min' })).toBe(true);
    expect(liesBelow({ min: 0, max: 5, open: 'max' }, { min: 5, max: 9 })).toBe(true);
    expect(liesBelow({ min: 0, max: 6, open: 'max' }, { min: 5, max: 9 })).toBe(false);
  });

  it('never separates unbounded ends', () => {
    expect(liesBelow({ min: 5, max: null }, { min: 9, max: 9 })).toBe(false);
    expect(liesBelow({ min: 1, max: 2 }, { min: null, max: 9 })).toBe(false);
  });
});

describe('areDisjoint', () => {
  it('does not depend on the order', () => {
    expect(areDisjoint({ min: 1, max: 4 }, { min: 5, max: 9 })).toBe(true);
    expect(areDisjoint({ min: 5, max: 9 }, { min: 1, max: 4 })).toBe(true);
    expect(areDisjoint({ min: 24, max: 99 }, { min: 50, max: 50 })).toBe(false);
  });
});

describe('isInside', () => {
  it('holds for every number or not at all', () => {
    expect(isInside({ min: 7, max: 7 }, { min: 5, max: null })).toBe(true);
    expect(isInside({ min: 5, max: null }, { min: 7, max: 7 })).toBe(false);
    expect(isInside({ min: 5, max: 9 }, { min: 5, max: 9 })).toBe(true);
    expect(isInside({ min: 5, max: 9 }, { min: 5, max: null, open: 'min' })).toBe(false);
    expect(isInside({ min: 0, max: 9, open: 'max' }, { min: 0, max: 9 })).toBe(true);
    expect(isInside({ min: 0, max: 9 }, { min: 0, max: 9, open: 'max' })).toBe(false);
  });
});

describe('sameInterval', () => {
  it('tells "more than five" from "at least five"', () => {
    expect(sameInterval({ min: 5, max: null, open: 'min' }, { min: 5, max: null })).toBe(false);
    expect(sameInterval({ min: 5, max: 9 }, { min: 5, max: 9 })).toBe(true);
  });
});

describe('severityOf', () => {
  it.each([
    [100, 149, 'minor'],
    [100, 150, 'moderate'],
    [100, 299, 'moderate'],
    [100, 300, 'major'],
    [0, 1, 'major'],
  ] as const)('calls %d against %d %s, in either order', (low, high, severity) => {
    const [a, b] = [
      { min: 0, max: low },
      { min: high, max: null },
    ];
    expect(severityOf(a, b)).toBe(severity);
    expect(severityOf(b, a)).toBe(severity);
  });
});

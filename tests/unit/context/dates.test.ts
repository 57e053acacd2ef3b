import { describe, expect, it } from 'vitest';
import { daysFrom, relationTo } from '../../../lib/context/dates.ts';

describe('relationTo and daysFrom', () => {
  it.each([
    ['2016-12-14', '2016-12-11', 'before', -3],
    ['2016-12-14', '2016-12-14', 'same-time', 0],
    ['2016-12-14', '2016-12', 'same-time', 0],
    ['2016-12-14', '2016-12-15', 'later', 1],
    ['2016-12-14', '2017', 'later', 18],
    ['2016-12', '2016-11-28', 'before', -3],
    ['2016-12-14', '2016-12-01/2016-12-08', 'before', -6],
    ['2016-12-14', '2011/..', 'same-time', 0],
    ['2016-12-14', '2016-12-10~', 'before', -3],
  ] as const)('from %s, %s is %s (%s days)', (article, when, relation, days) => {
    expect(relationTo(article, when)).toBe(relation);
    expect(daysFrom(article, when)).toBe(days);
  });

  it.each([
    [undefined, '2016'],
    ['2016', undefined],
    ['yesterday', '2016'],
    ['2016', 'some day'],
  ])('is unknown from %s to %s', (article, when) => {
    expect(relationTo(article, when)).toBe('unknown');
    expect(daysFrom(article, when)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuantity } from '../../../lib/claims/quantities.ts';

const exact: [string, number][] = [
  ['0', 0],
  ['zero', 0],
  ['none', 0],
  ['64', 64],
  ['168', 168],
  ['7,000', 7_000],
  ['140,000', 140_000],
  ['1,234,567', 1_234_567],
  ['1.5', 1.5],
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['twenty-one', 21],
  ['ninety-nine', 99],
  ['a dozen', 12],
  ['two dozen', 24],
  ['half a dozen', 6],
  ['a hundred', 100],
  ['four hundred', 400],
  ['three thousand', 3_000],
  ['two hundred thousand', 200_000],
  ['half a million', 500_000],
  ['1.5 million', 1_500_000],
  ['$1 billion', 1_000_000_000],
  ['$2 million', 2_000_000],
  ['US$2 million', 2_000_000],
  ['$2m', 2_000_000],
  ['€3bn', 3_000_000_000],
  ['4k', 4_000],
  ['$500 dollars', 500],
  ['64%', 64],
  ['12 percent', 12],
  ['12 per cent', 12],
  ['half', 50],
  ['SIXTY-FOUR', 64],
  ['  168 ', 168],
];

const bounded: [string, number | null, number | null, ('min' | 'max')?][] = [
  ['at least 112', 112, null],
  ['at least two', 2, null],
  ['At least\u00a0112', 112, null],
  ['no fewer than 30', 30, null],
  ['no less than 30', 30, null],
  ['not less than 30', 30, null],
  ['a minimum of 30', 30, null],
  ['30 or more', 30, null],
  ['30+', 30, null],
  ['at least dozens', 24, null],
  ['at least several', 3, null],
  ['at least a few hundred', 200, null],
  ['more than 400,000', 400_000, null, 'min'],
  ['more than $2 million', 2_000_000, null, 'min'],
  ['over 100', 100, null, 'min'],
  ['above 100', 100, null, 'min'],
  ['in excess of 100', 100, null, 'min'],
  ['more than a dozen', 12, null, 'min'],
  ['up to 140,000', 0, 140_000],
  ['as many as 82', 0, 82],
  ['as much as 82', 0, 82],
  ['at most 82', 0, 82],
  ['no more than 82', 0, 82],
  ['not more than 82', 0, 82],
  ['a maximum of 82', 0, 82],
  ['fewer than 50', 0, 50, 'max'],
  ['less than 50', 0, 50, 'max'],
  ['under 50', 0, 50, 'max'],
  ['below 50', 0, 50, 'max'],
  ['nearly 7,000', 6_300, 7_000],
  ['almost 7,000', 6_300, 7_000],
  ['about 200', 180, 220],
  ['around 200', 180, 220],
  ['approximately 200', 180, 220],
  ['roughly 200', 180, 220],
  ['some 900', 810, 990],
  ['an estimated $1 billion', 900_000_000, 1_100_000_000],
  ['estimated 50', 45, 55],
  ['several', 3, 9],
  ['43 so far', 43, null],
  ['43 so far; expected to rise', 43, null],
  ['80; not final', 80, null],
  ['Eight; preliminary', 8, null],
  ['about 280 so far', 252, null],
  ['risen to 72; could rise further', 72, null],
  ['dozens', 24, 99],
  ['hundreds', 200, 999],
  ['thousands', 2_000, 9_999],
  ['tens of thousands', 20_000, 99_999],
  ['hundreds of thousands', 200_000, 999_999],
  ['millions', 2_000_000, 9_999_999],
  ['tens of millions', 20_000_000, 99_999_999],
  ['a few hundred', 200, 499],
  ['a few thousand', 2_000, 4_999],
  ['several hundred', 300, 999],
  ['several thousand', 3_000, 9_999],
  ['between 3,000 and 5,000', 3_000, 5_000],
  ['3,000-5,000', 3_000, 5_000],
  ['3,000–5,000', 3_000, 5_000],
  ['3,000 - 5,000', 3_000, 5_000],
  ['3,000 to 5,000', 3_000, 5_000],
  ['from 3,000 to 5,000', 3_000, 5_000],
  ['between two and four', 2, 4],
  ['between 3 and 5 million', 3_000_000, 5_000_000],
  ['2-3 million', 2_000_000, 3_000_000],
  ['7 to 7', 7, 7],
];

const shares: [string, number, number, ('min' | 'max')?][] = [
  ['about 60%', 54, 66],
  ['about 60 percent', 54, 66],
  ['about 95%', 85.5, 100],
  ['over a half', 50, 100, 'min'],
  ['more than half', 50, 100, 'min'],
  ['at least half', 50, 100],
  ['nearly half', 45, 50],
  ['less than half', 0, 50, 'max'],
  ['more than 60%', 60, 100, 'min'],
  ['at least 60%', 60, 100],
  ['up to 60%', 0, 60],
  ['50-60%', 50, 60],
  ['between 50% and 60%', 50, 60],
  ['all but five percent', 95, 95],
  ['all but 5%', 95, 95],
];

const doubtful = [
  '',
  ' ',
  'quantities',
  'many',
  'some',
  'a few',
  'several dozen',
  'scores',
  'most',
  'large quantities',
  'multi-million-dollar',
  '400.000',
  '4,00',
  '1,2345',
  '-5',
  '12 soldiers',
  'at least 112 members',
  'about dozens',
  'more than several',
  'up to several',
  'at least about 50',
  'an estimated more than 50',
  'five hundred two',
  'million two',
  'thousand hundred',
  'five-six',
  'twenty-ten',
  'two-twenty',
  'between 5 and 3',
  '5,000-3,000',
  'between 500 and 2 million',
  'between 5',
  'all but five',
  'all but 120%',
  'half percent',
  '200km',
  '2m',
  '0 or fewer',
  'fewer than 0',
  'half a',
  'close to 900',
  'a third',
];

describe('parseQuantity', () => {
  it.each(exact)('reads %j as one number', (words, n) => {
    expect(parseQuantity(words)).toStrictEqual({ min: n, max: n });
  });

  it.each(bounded)('reads %j as [%s, %s]', (words, min, max, open) => {
    expect(parseQuantity(words)).toStrictEqual(open ? { min, max, open } : { min, max });
  });

  it.each(shares)('reads %j as a share of at most 100', (words, min, max, open) => {
    expect(parseQuantity(words)).toStrictEqual(open ? { min, max, open } : { min, max });
  });

  it('leaves growth rates unbounded', () => {
    expect(parseQuantity('more than 120%')).toStrictEqual({ min: 120, max: null, open: 'min' });
    expect(parseQuantity('more than 100%')).toStrictEqual({ min: 100, max: null, open: 'min' });
    expect(parseQuantity('up to 150%')).toStrictEqual({ min: 0, max: 150 });
  });

  it.each(doubtful)('abstains from %j', (words) => {
    expect(parseQuantity(words)).toBeUndefined();
  });

  it('never throws and never gives an empty or reversed interval', () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom('at least', 'more than', 'up to', 'fewer than', 'nearly', 'about', 'all but', 'between', 'and', 'to', '-', 'half'),
        fc.constantFrom('a', 'dozen', 'hundred', 'thousand', 'million', 'several', 'dozens', '%', 'percent', '$', '+', 'or more'),
        fc.nat({ max: 5_000_000 }).map(String),
        fc.nat({ max: 5_000_000 }).map((n) => n.toLocaleString('en-US')),
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const found = parseQuantity(parts.join(' '));
        if (!found) return;
        const { min, max, open } = found;
        expect(min === null || Number.isFinite(min)).toBe(true);
        expect(min !== null || max !== null).toBe(true);
        if (min === null || max === null) return;
        expect(min).toBeLessThanOrEqual(max);
        if (open) expect(min).toBeLessThan(max);
      }),
      { numRuns: 3_000 },
    );
  });

  it('keeps the figure inside or at the end of what its modifier makes of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.constantFrom('at least', 'up to', 'nearly', 'about', 'some'),
        (n, modifier) => {
          const found = parseQuantity(`${modifier} ${n}`);
          expect(found).toBeDefined();
          expect(found?.min ?? 0).toBeLessThanOrEqual(n);
          expect(found?.max ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(n);
        },
      ),
    );
  });
});

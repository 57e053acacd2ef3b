import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay, parseEdtf } from '../../../lib/corpus/edtf.ts';

/** `[earliest, latest]` as dates, for reading. */
function days(edtf: string): [string, string] | undefined {
  const bounds = parseEdtf(edtf);
  return bounds && [isoDay(bounds.earliest), isoDay(bounds.latest)];
}

describe('dayNumber', () => {
  it('counts whole days from 1970', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(1969, 12, 31)).toBe(-1);
    expect(dayNumber(2016, 12, 8)).toBe(17_143);
  });

  it.each([
    [2016, 2, 30],
    [2017, 2, 29],
    [2016, 13, 1],
    [2016, 0, 1],
    [2016, 4, 31],
  ])('knows no day %d-%d-%d', (year, month, day) => {
    expect(dayNumber(year, month, day)).toBeNaN();
  });

  it('is undone by isoDay', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 700_000 }), (day) => {
        const [year, month, date] = isoDay(day).split('-');
        expect(dayNumber(Number(year), Number(month), Number(date))).toBe(day);
      }),
    );
  });
});

describe('parseEdtf', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2016-12', '2016-12-01', '2016-12-31'],
    ['2016-12-08', '2016-12-08', '2016-12-08'],
    ['2016-12-08/2016-12-11', '2016-12-08', '2016-12-11'],
    ['2016-03/2016-12-07', '2016-03-01', '2016-12-07'],
    ['2016-12-08/2016-12', '2016-12-08', '2016-12-31'],
    ['2016/2016', '2016-01-01', '2016-12-31'],
  ])('bounds %s by %s and %s', (edtf, earliest, latest) => {
    expect(days(edtf)).toStrictEqual([earliest, latest]);
    expect(parseEdtf(edtf)).toMatchObject({ approximate: false, uncertain: false });
  });

  it.each([
    ['2016~', '2015-01-01', '2017-12-31'],
    ['2016-12~', '2016-11-01', '2017-01-31'],
    ['2016-01~', '2015-12-01', '2016-02-29'],
    ['2016-12-10~', '2016-12-09', '2016-12-11'],
    ['2016-12-08/2016-12-10~', '2016-12-08', '2016-12-11'],
  ])('widens %s by one unit to %s and %s', (edtf, earliest, latest) => {
    expect(days(edtf)).toStrictEqual([earliest, latest]);
    expect(parseEdtf(edtf)).toMatchObject({ approximate: true, uncertain: false });
  });

  it('reads ? as uncertain without widening, and % as both', () => {
    expect(parseEdtf('2016-12-10?')).toStrictEqual({ earliest: 17_145, latest: 17_145, approximate: false, uncertain: true });
    expect(parseEdtf('2016-12-10%')).toStrictEqual({ earliest: 17_144, latest: 17_146, approximate: true, uncertain: true });
  });

  it('gives an open end no bound', () => {
    expect(parseEdtf('2011/..')).toMatchObject({ earliest: dayNumber(2011, 1, 1), latest: Number.POSITIVE_INFINITY });
    expect(parseEdtf('../2016-05')).toMatchObject({ earliest: Number.NEGATIVE_INFINITY, latest: dayNumber(2016, 5, 31) });
  });

  it.each([
    '',
    '16',
    '2016-1',
    '2016-13',
    '2016-00',
    '2016-02-30',
    '2017-02-29',
    '2016-12-8',
    '2016-12-08T10:00',
    '2016/2015',
    '2016-12-11/2016-12-08',
    '../..',
    '2016/',
    '/2016',
    '2016/2017/2018',
    '2016~~',
    '~2016',
    ' 2016',
    'about 2016',
  ])('rejects %j', (edtf) => {
    expect(parseEdtf(edtf)).toBeUndefined();
  });

  it('orders the bounds of whatever it accepts', () => {
    const single = fc
      .tuple(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        fc.constantFrom('', '~', '?', '%'),
      )
      .map(
        ([y, m, d, q]) =>
          `${y}${m === 0 ? '' : `-${String(m).padStart(2, '0')}`}${m === 0 || d === 0 ? '' : `-${String(d).padStart(2, '0')}`}${q}`,
      );
    fc.assert(
      fc.property(single, single, fc.boolean(), (a, b, isInterval) => {
        const bounds = parseEdtf(isInterval ? `${a}/${b}` : a);
        if (bounds) expect(bounds.earliest).toBeLessThanOrEqual(bounds.latest);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { readableDate } from '../../../lib/claims/readable-date.ts';

describe('readableDate', () => {
  it.each([
    ['2016', '2016'],
    ['2016-05', 'May 2016'],
    ['2016-12-08', '8 December 2016'],
    ['2017-08~', 'about August 2017'],
    ['2016-12-10?', '10 December 2016 (not certain)'],
    ['2016%', 'about 2016 (not certain)'],
    ['2016-12-08/2016-12-11', 'from 8 to 11 December 2016'],
    ['2016-11-30/2016-12-02', 'from 30 November to 2 December 2016'],
    ['2016-03/2016-12', 'from March to December 2016'],
    ['2015-05/2016-03', 'from May 2015 to March 2016'],
    ['2011/2016', 'from 2011 to 2016'],
    ['2016-06/2016-12-07', 'from June 2016 to 7 December 2016'],
    ['2016-12-08/2016-12-10~', 'from 8 December 2016 to about 10 December 2016'],
    ['2011/..', 'since 2011'],
    ['../2016-05', 'until May 2016'],
    ['some day', 'some day'],
  ])('puts %s as "%s"', (edtf, words) => {
    expect(readableDate(edtf)).toBe(words);
  });
});

import { expect, it } from 'vitest';
import { iranianYear, spellingsOfYear, yearOf } from '../../../../lib/detect/find/digits.ts';

it.each([
  ['2016', '2016'],
  ['٢٠١٦', '2016'],
  ['۲۰۱۶', '2016'],
  ['۱۳۹۵', '2016-03-21/2017-03-20'],
])('%s is %s', (written, year) => {
  expect(yearOf(written)).toBe(year);
});

it('writes years as the scripts do', () => {
  expect(spellingsOfYear(2025)).toEqual(['2025', '٢٠٢٥', '۲۰۲۵']);
  expect(iranianYear(2025)).toBe('۱۴۰۴');
});

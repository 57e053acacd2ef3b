import { expect, it } from 'vitest';
import { oldCityNames } from '../../../../lib/detect/index/old-cities.ts';
import { name, place } from '../fixtures.ts';

const HOMS = place('homs', ['Homs', name('Хомс', { lang: 'ru' }), name('حمص', { lang: 'ar' }), name('Homs city')], { class: 'city' });

it('composes the old part of a city in the languages that have the city', () => {
  const texts = oldCityNames([HOMS])('Old City of Homs').map(({ text }) => text);
  for (const text of [
    'vieille ville de Homs',
    'ciudad vieja de Homs',
    'Altstadt von Homs',
    'Homs Altstadt',
    'старый город Хомса',
    'حمص القديمة',
  ])
    expect(texts).toContain(text);
  expect(texts.some((text) => text.includes('Homs city'))).toBe(false);
});

it('says nothing of other names, or of a city that is not listed', () => {
  expect(oldCityNames([HOMS])('Homs')).toEqual([]);
  expect(oldCityNames([HOMS])('Old City of Hama')).toEqual([]);
});

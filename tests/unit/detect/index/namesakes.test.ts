import { describe, expect, it } from 'vitest';
import { namesFromCapitals } from '../../../../lib/detect/index/namesakes.ts';
import { needsSupport, place } from '../fixtures.ts';

describe('a province called after its capital', () => {
  const province = place('aleppo-governorate', ['Aleppo Governorate'], { class: 'governorate' });
  const district = place('district', ['Mount Simeon District'], { class: 'district', within: ['aleppo-governorate'] });
  const capital = place(
    'aleppo',
    [needsSupport('Aleppo'), needsSupport('Alepo', { lang: 'es' }), needsSupport('Beroea', { kind: 'former' })],
    {
      class: 'city',
      within: ['district'],
    },
  );

  it('has its names, but for those of another time', () => {
    const found = namesFromCapitals([province, district, capital]);
    expect(found.get('aleppo-governorate')?.map(({ text }) => text)).toEqual(['Aleppo', 'Alepo']);
  });

  it('has none of a city elsewhere', () => {
    expect(namesFromCapitals([province, { ...capital, within: [] }]).size).toBe(0);
  });
});

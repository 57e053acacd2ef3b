import { describe, expect, it } from 'vitest';
import { decoy, indexOf, marks, name, needsSupport, place } from '../fixtures.ts';

const syria = place('syria', ['Syria', name('سوريا', { lang: 'ar' }), name('سورية', { lang: 'ar' })], { class: 'country' });
const raqqa = place('raqqa', [name('مدينة الرقة', { lang: 'ar' })], { class: 'city' });
const index = indexOf(syria, raqqa);

describe('the Arabic name of a country', () => {
  it.each([
    'مقتل 15 جندياً سورياً في مدينة الرقة',
    'غرق 35 لاجئاً سوريا',
    '38 سوريًا بينهم ثماني نساء',
    'إنقاذ عائلة سورية',
    'أسقطت مروحية سورية',
  ])('is an adjective in: %s', (text) => {
    expect(marks(index, [text])).not.toContain('سوريا → syria');
    expect(marks(index, [text]).filter((mark) => mark.endsWith('syria'))).toEqual([]);
  });

  it.each(['الحرب في سوريا', 'عودة سورية إلى الجامعة العربية', 'في شمال سورية'])('is the country in: %s', (text) => {
    expect(marks(index, [text]).filter((mark) => mark.endsWith('syria'))).toHaveLength(1);
  });
});

it('what speaks against a city speaks against the province of its name', () => {
  const aleppo = place('aleppo', [needsSupport('Aleppo')], { class: 'city', decoys: [decoy('Aleppo pine')] });
  const province = place('aleppo-governorate', [needsSupport('Aleppo')], { class: 'governorate' });
  expect(marks(indexOf(syria, aleppo, province), ['The Aleppo pine grows in Syria.', 'He never went to Aleppo.'])).toEqual([
    'Syria → syria',
  ]);
});

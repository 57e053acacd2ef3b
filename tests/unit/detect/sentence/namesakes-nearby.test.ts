import { describe, expect, it } from 'vitest';
import { group, indexOf, marks, needsSupport, place } from '../fixtures.ts';

const governorate = { class: 'governorate' as const };
const index = indexOf(
  place('aleppo', ['Aleppo province', needsSupport('Aleppo')], governorate),
  place('aleppo-city', [needsSupport('Aleppo')], { class: 'city', within: ['aleppo'] }),
  place('hama', ['Hama province', needsSupport('Hama')], governorate),
  place('hama-city', [needsSupport('Hama')], { class: 'city', within: ['hama'] }),
  place('homs-province', ['Homs province', needsSupport('Homs')], governorate),
  place('homs', [needsSupport('Homs')], { class: 'city', within: ['homs-province'] }),
  place('sawran-hama', [needsSupport('Soran')], { within: ['hama'] }),
  place('sawran-aleppo', ['Greater Soran', needsSupport('Soran')], { within: ['aleppo'] }),
  place('qastal-homs', [needsSupport('Qastal')], { within: ['homs-province'] }),
  place('qastal-hama', [needsSupport('Qastal')], { within: ['hama'] }),
  place('qastal-aleppo', [needsSupport('Qastal')], { within: ['aleppo'] }),
  place('kafra-aleppo', [needsSupport('Kafra')], { within: ['aleppo'] }),
  place('kafra-hama', [needsSupport('Kafra')], { within: ['hama'] }),
  place('zahraa-homs', [needsSupport('Zahraa')], { class: 'neighbourhood', within: ['homs'] }),
  place('zahraa-aleppo', [needsSupport('al-Zahraa')], { within: ['aleppo'] }),
  place('nubl', [needsSupport('Nubl')], { within: ['aleppo'] }),
  place('azaz', [needsSupport('Azaz')], { within: ['aleppo'] }),
  place('halfaya', [needsSupport('Halfaya')], { within: ['hama'] }),
  group('front', ['Nusra Front']),
  group('army', ['Free Army']),
  group('state', ['Islamic State']),
);
const last = (text: string, words: string): string | undefined =>
  marks(index, ['Nusra Front, Free Army and Islamic State', text]).find((mark) => mark.startsWith(`${words} →`));

describe('settlements of one name', () => {
  it.each([
    ['They left Soran and Azaz.', 'Soran', 'sawran-aleppo'],
    ['They took Halfaya and Soran.', 'Soran', 'sawran-hama'],
    ['They took Soran in Hama province.', 'Soran', 'sawran-hama'],
    ['the towns of Nubl and Zahraa', 'Zahraa', 'zahraa-aleppo'],
    ['a bomb in Zahraa in Homs', 'Zahraa', 'zahraa-homs'],
    ['a bomb in Zahraa', 'Zahraa', 'zahraa-homs'],
    ['In Azaz the Nusra Front took Soran.', 'Soran', 'sawran-aleppo'],
    ['They left Azaz, Qastal and Nubl.', 'Qastal', 'qastal-aleppo'],
  ])('%s', (text, words, id) => {
    expect(last(text, words)).toBe(`${words} → ${id}`);
  });

  it('are left as they are where two others come to the same', () => {
    expect(last('They left Azaz, Qastal and Halfaya.', 'Qastal')).toBe('Qastal → qastal-homs');
  });

  it('are left as they are by what names one of them, or may lie in several provinces', () => {
    expect(last('They left Greater Soran for Soran.', 'Soran')).toBe('Soran → sawran-hama');
    expect(last('They took Kafra and Soran.', 'Soran')).toBe('Soran → sawran-hama');
  });

  it('ask four neighbours on either side', () => {
    expect(last('Azaz, Nusra Front, Free Army, Islamic State and Soran', 'Soran')).toBe('Soran → sawran-aleppo');
    expect(last('Azaz, Nusra Front, Free Army, Islamic State, Nusra Front and Soran', 'Soran')).toBe('Soran → sawran-hama');
  });

  it('are left as they are where the neighbours do not agree, or are far', () => {
    expect(last('They left Azaz, Soran and Halfaya.', 'Soran')).toBe('Soran → sawran-hama');
    expect(last(`They left Azaz. ${'Nothing was heard of them for days and days. '.repeat(5)}Then Soran fell.`, 'Soran')).toBe(
      'Soran → sawran-hama',
    );
  });
});

describe('a settlement outside the provinces', () => {
  const capital = indexOf(
    place('damascus', [needsSupport('Damascus')], { class: 'city' }),
    place('mezzeh', [needsSupport('Mezzeh')], { class: 'neighbourhood', within: ['damascus'] }),
    place('suwayda', ['Suwayda province', needsSupport('Suwayda')], governorate),
    place('suwayda-city', [needsSupport('Suwayda')], { class: 'city', within: ['suwayda'] }),
    place('walgha', [needsSupport('Walgha')], { within: ['suwayda'] }),
    place('mazraa-damascus', [needsSupport('Mazraa')], { class: 'neighbourhood', within: ['damascus'] }),
    place('mazraa-suwayda', [needsSupport('al-Mazraa')], { within: ['suwayda'] }),
    group('front', ['Nusra Front']),
    group('army', ['Free Army']),
    group('state', ['Islamic State']),
  );
  it.each([
    ['Bombs fell in Mezzeh and Mazraa in the capital Damascus; Walgha was calm.', 'mazraa-damascus'],
    ['along the road from Mazraa to Walgha', 'mazraa-suwayda'],
  ])('counts as those do: %s', (text, id) => {
    expect(marks(capital, ['Nusra Front, Free Army and Islamic State', text])).toContain(`Mazraa → ${id}`);
  });
});

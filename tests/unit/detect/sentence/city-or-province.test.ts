import { describe, expect, it } from 'vitest';
import { group, indexOf, marks, name, needsSupport, place } from '../fixtures.ts';

const inArabic = (text: string) => needsSupport(text, { lang: 'ar' });

const index = indexOf(
  place('idlib-governorate', [name('Idlib Governorate'), needsSupport('Idlib'), inArabic('إدلب')], { class: 'governorate' }),
  place('idlib', [needsSupport('Idlib'), inArabic('إدلب')], { class: 'city', within: ['idlib-governorate'] }),
  place('ariha', [needsSupport('Ariha'), inArabic('أريحا')], { within: ['idlib-governorate'] }),
  place('dabit', [needsSupport('al-Dabit')], { class: 'neighbourhood', within: ['idlib'] }),
  place('afrin', [needsSupport('Afrin')]),
  group('front', [name('Nusra Front')]),
  group('sdf', [name('Syrian Democratic Forces')]),
);

/** What the first Idlib of a text is. */
function meant(text: string): string | undefined {
  return marks(index, [text, 'Nusra Front and Syrian Democratic Forces'])
    .find((mark) => /^(?:Idlib|إدلب)/.test(mark))
    ?.split(' → ')[1];
}

describe('a name of a city and its province', () => {
  it.each([
    'a strike on Ariha in Idlib',
    'camps in the north of Idlib',
    'en el sureste de Idlib',
    'dans le sud d’Idlib',
    'на юге Idlib',
    'a strike on Ariha city in Idlib',
    'in Ariha, in southern Idlib',
    'in Ariha, western Idlib.',
    'in Ariha town, Idlib, Syria, on Monday',
    'Rebels withdraw from Idlib’s Ariha',
    'in the Idlib town of Ariha',
    'the Ariha area of Idlib',
    'two villages in northern Idlib',
    'in the towns of Nowhere and Al-Other in Idlib',
    'of villagers in Idlib',
    'at an air base in Idlib',
    'fires tore through northern Idlib',
    'the bastion of Idlib, bordering Turkey',
    'an attack on Idlib village',
    'the provinces of Latakia and Tartus, on the coast, and that of Idlib',
    'في أريحا بإدلب',
    'في بلدتي كفر ديان، وكفر جاليس بإدلب',
    'لناحية معرة مصارين بإدلب',
  ])('is the province: %s', (text) => {
    expect(meant(text)).toBe('idlib-governorate');
  });

  it.each([
    'in Idlib',
    'the Civil Defence in Idlib',
    'Syrian Troops in Idlib',
    'the road to the Justice Palace in Idlib',
    'in al-Dabit in Idlib',
    'the besieged al-Dabit district of Idlib',
    'a regime-held district of Idlib',
    'the Idlib district of al-Dabit',
    'the al-Other quarter in southern Idlib',
    'in government-held western Idlib',
    'in Afrin in Idlib',
    'in Ariha, Idlib and Afrin',
    'from Ariha to Idlib',
    'left the provinces. The fate of Afrin and that of Idlib',
    'في إدلب',
  ])('is the city: %s', (text) => {
    expect(meant(text)).toBe('idlib');
  });
});

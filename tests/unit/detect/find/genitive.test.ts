import { describe, expect, it } from 'vitest';
import { group, indexOf, marks, name, needsSupport, place } from '../fixtures.ts';

const index = indexOf(
  place('idlib', [needsSupport('Idlib', { lang: 'de' })], { class: 'city' }),
  place('aleppo', [needsSupport('Aleppo')], { class: 'city' }),
  place('damascus', [needsSupport('Damaskus', { lang: 'de' })], { class: 'city' }),
  place('raqqa', [needsSupport('al-Rakka', { lang: 'de' })], { class: 'city' }),
  group('front', [name('Nusra-Front', { lang: 'de' })]),
  group('army', [name('syrische Armee', { lang: 'de' })]),
);
const page = ['Die Nusra-Front und die syrische Armee sind nicht im Ort. Die Hisbollah, Hizbullah und die Nusra-Front auch.'];

describe('a German genitive', () => {
  it.each([
    ['Idlibs Krankenhäuser sind voll, und der Weg ist nicht frei.', 'Idlibs → idlib'],
    ['Das liegt im Norden al-Rakkas, und der Weg ist nicht frei.', 'al-Rakkas → raqqa'],
    ['Damaskus ist das Ziel, und nicht der Norden.', 'Damaskus → damascus'],
  ])('%s', (text, expected) => {
    expect(marks(index, [...page, text]).at(-1)).toBe(expected);
  });
});

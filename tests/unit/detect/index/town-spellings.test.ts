import { expect, it } from 'vitest';
import { townSpellings } from '../../../../lib/detect/index/town-spellings.ts';
import { name, place } from '../fixtures.ts';

const spelled = townSpellings([
  place('dez', [name('Deir ez-Zor'), name('Deir Ezzor', { lang: 'fr' }), name('Deir al-Zor', { lang: 'de' })], { class: 'city' }),
  place('manbij', [name('Manbij'), name('Menbij', { lang: 'fr' })], { class: 'town' }),
  place('idlib', [name('Idlib'), name('Idleb', { lang: 'fr' })], { class: 'city' }),
  place('hill', [name('Mishtanur'), name('Michtanour', { lang: 'fr' })], { class: 'facility' }),
]);

it('spells the town at the end of a body’s name as its language and English do', () => {
  expect(spelled('conseil militaire de Deir ez-Zor', 'fr')).toEqual(['conseil militaire de Deir Ezzor']);
  expect(spelled('Militärrat von Deir ez-Zor', 'de')).toEqual(['Militärrat von Deir al-Zor']);
  expect(spelled('conseil civil de Menbij', 'fr')).toEqual(['conseil civil de Manbij']);
  expect(spelled('administration d’Idlib', 'fr')).toEqual(['administration d’Idleb']);
});

it.each([
  ['conseil militaire syriaque', 'fr'],
  ['conseil de Mishtanur', 'fr'],
  ['Manbij Military Council', 'en'],
  ['Deir ez-Zor', 'fr'],
])('leaves %s', (text, lang) => {
  expect(spelled(text, lang)).toEqual([]);
});

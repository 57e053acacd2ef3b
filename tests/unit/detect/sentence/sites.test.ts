import { describe, expect, it } from 'vitest';
import { group, indexOf, marks, name, needsSupport, place } from '../fixtures.ts';

const index = indexOf(
  place('ain-issa', [needsSupport('Ain Issa'), needsSupport('عين عيسى', { lang: 'ar' })]),
  place('ain-issa-camp', [needsSupport('Ain Issa refugee camp')], { class: 'facility' }),
  place('tabqa', [needsSupport('al-Tabqa'), needsSupport('Tabka', { lang: 'de' }), needsSupport('Табка', { lang: 'ru' })]),
  place('tabqa-dam', [needsSupport('Tabqa Dam')], { class: 'facility' }),
  place('tabqa-airbase', [needsSupport('Tabqa air base')], { class: 'airbase' }),
  group('front', [name('Nusra Front')]),
);

describe('a noun for a site beside the name of a place', () => {
  it.each([
    ['They fled the camp of Ain Issa', 'Ain Issa', 'ain-issa-camp'],
    ['Ain Issa camp was shelled', 'Ain Issa', 'ain-issa-camp'],
    ['في مخيم عين عيسى', 'عين عيسى', 'ain-issa-camp'],
    ['They fled Ain Issa', 'Ain Issa', 'ain-issa'],
    ['the prison of Ain Issa', 'Ain Issa', 'ain-issa'],
    ['am Flugplatz Tabka', 'Tabka', 'tabqa-airbase'],
    ['на аэродроме Табка', 'Табка', 'tabqa-airbase'],
    ['на плотине Табка', 'Табка', 'tabqa-dam'],
  ])('%s', (text, words, id) => {
    const [first = ''] = marks(index, [text, 'Nusra Front']);
    expect(first.startsWith(words)).toBe(true);
    expect(first.endsWith(` → ${id}`)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { group, indexOf, marks, name, needsSupport, place } from '../fixtures.ts';

const index = indexOf(
  place('ain-issa', [needsSupport('Ain Issa'), needsSupport('عين عيسى', { lang: 'ar' })]),
  place('ain-issa-camp', [needsSupport('Ain Issa refugee camp')], { class: 'facility' }),
  place('tabqa', [needsSupport('al-Tabqa'), needsSupport('Tabka', { lang: 'de' }), needsSupport('Табка', { lang: 'ru' })]),
  place('tabqa-dam', [needsSupport('Tabqa Dam')], { class: 'facility' }),
  place('tabqa-airbase', [needsSupport('Tabqa air base')], { class: 'airbase' }),
  place('saydnaya', [needsSupport('Saydnaya'), needsSupport('Саиднайя', { lang: 'ru' })]),
  place('saydnaya-prison', [needsSupport('Saydnaya Prison')], { class: 'facility' }),
  place('latakia', [needsSupport('Latakia')], { class: 'city' }),
  place('latakia-port', [needsSupport('Port of Latakia')], { class: 'facility' }),
  place('aleppo', [needsSupport('Aleppo')], { class: 'city' }),
  place('aleppo-airport', [needsSupport('Aleppo Airport')], { class: 'facility' }),
  place('homs', [needsSupport('Homs')], { class: 'city' }),
  place('outside-homs', [needsSupport('Homs Central Prison')], { class: 'facility' }),
  place('palmyra', [needsSupport('Palmyra')]),
  place('yarmouk', [needsSupport('Yermuk')], { class: 'neighbourhood' }),
  place('palmyra-ruins', [needsSupport('ruins of Palmyra')], { class: 'ruin' }),
  group('front', [name('Nusra Front')]),
  group('sdf', [name('Syrian Democratic Forces')]),
);

describe('a noun for a site beside the name of a place', () => {
  it.each([
    ['They fled the camp of Ain Issa', 'Ain Issa', 'ain-issa-camp'],
    ['Ain Issa camp was shelled', 'Ain Issa', 'ain-issa-camp'],
    ['في مخيم عين عيسى', 'عين عيسى', 'ain-issa-camp'],
    ['They fled Ain Issa', 'Ain Issa', 'ain-issa'],
    ['the prison of Ain Issa', 'Ain Issa', 'ain-issa'],
    ['held at al-Tabqa military airbase', 'al-Tabqa', 'tabqa-airbase'],
    ['the Saydnaya military prison', 'Saydnaya', 'saydnaya-prison'],
    ['up to 50 prisoners were hanged each day at Saydnaya', 'Saydnaya', 'saydnaya-prison'],
    ['бывший заключенный Саиднайи', 'Саиднайи', 'saydnaya-prison'],
    ['узников Саиднайи', 'Саиднайи', 'saydnaya-prison'],
    ['казнили жителей Саиднайи', 'Саиднайи', 'saydnaya'],
    ['о заключённом в Саиднайи соглашении', 'Саиднайи', 'saydnaya'],
    ['в Саиднайе пахали землю', 'Саиднайе', 'saydnaya'],
    ['Prisoners came home. They met at Saydnaya', 'Saydnaya', 'saydnaya'],
    ['containers in Latakia port', 'Latakia', 'latakia-port'],
    ['a strike on the Syrian port of Latakia', 'Latakia', 'latakia-port'],
    ['the port city of Latakia', 'Latakia', 'latakia'],
    ['near the Palmyra ruins', 'Palmyra', 'palmyra-ruins'],
    ['flights from Aleppo international airport', 'Aleppo', 'aleppo-airport'],
    ['near an Aleppo military airport', 'Aleppo', 'aleppo'],
    ['rebels claim an Aleppo airbase', 'Aleppo', 'aleppo'],
    ['el campo de detención de Ain Issa', 'Ain Issa', 'ain-issa-camp'],
    ['dans le camp de déplacés d’Ain Issa', 'Ain Issa', 'ain-issa-camp'],
    ['im Gefangenenlager Ain Issa', 'Ain Issa', 'ain-issa-camp'],
    ['am Flugplatz Tabka', 'Tabka', 'tabqa-airbase'],
    ['den Militärflugplatz in Tabka', 'Tabka', 'tabqa-airbase'],
    ['freed from the prison of Homs', 'Homs', 'homs'],
    ['на аэродроме Табка', 'Табка', 'tabqa-airbase'],
    ['на плотине Табка', 'Табка', 'tabqa-dam'],
  ])('%s', (text, words, id) => {
    const [first = ''] = marks(index, [text, 'Nusra Front and Syrian Democratic Forces']);
    expect(first.startsWith(words)).toBe(true);
    expect(first.endsWith(` → ${id}`)).toBe(true);
  });
});

describe('a mention of a site in English', () => {
  const first = (text: string): string | undefined => marks(index, [text, 'Nusra Front and Syrian Democratic Forces'])[0];

  it.each([
    ['the Saydnaya military prison', 'Saydnaya military prison → saydnaya-prison'],
    ['Tabqa air base burned', 'Tabqa air base → tabqa-airbase'],
    ['flights from Aleppo international airport', 'Aleppo international airport → aleppo-airport'],
    ['at Saydnaya, a prison', 'Saydnaya → saydnaya-prison'],
    ['in the Tabqa air base prison', 'Tabqa air base → tabqa-airbase'],
  ])('%s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });
});

describe('a mention of a site in Turkish', () => {
  const ends = (text: string): string => (marks(index, [text, 'Nusra Front and Syrian Democratic Forces'])[0] ?? '').replace(/ → .*/, '');

  it.each([
    ["Tabka Barajı'ndan su", 'Tabka Barajı'],
    ['Tabka Askeri Havaalanının çevresi', 'Tabka Askeri Havaalanı'],
    ['Latakia Limanına', 'Latakia Limanı'],
    ["Yermuk Mülteci Kampı'nda", 'Yermuk Mülteci Kampı'],
    ['Yermuk Havalimanı', 'Yermuk'],
    ['Tabka kasabası', 'Tabka'],
    ['Tabka barajlarla dolu', 'Tabka'],
  ])('%s has its noun', (text, words) => {
    expect(ends(text)).toBe(words);
  });

  it('leaves a noun that begins another name', () => {
    const both = indexOf(
      place('tabqa', [needsSupport('Tabka')]),
      place('dam', [needsSupport('Tabka Dam')], { class: 'facility' }),
      group('front', [name('Nusra Front'), name('Barajı Cephesi')]),
    );
    expect(marks(both, ['Tabka Barajı Cephesi', 'Nusra Front'])[0]).toBe('Tabka → dam');
  });
});

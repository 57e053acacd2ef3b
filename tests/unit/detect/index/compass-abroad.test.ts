import { describe, expect, it } from 'vitest';
import { compassAbroad, sidesOf } from '../../../../lib/detect/index/compass-abroad.ts';
import { foundOf, name, place } from '../fixtures.ts';

const inLanguage = (english: string, lang: string): string[] =>
  compassAbroad(english).flatMap((each) => (each.lang === lang ? [each.text] : []));

describe('compassAbroad', () => {
  it.each([
    ['northern Syria', 'de', 'Norden Syriens'],
    ['northern Syria', 'de', 'Nordsyrien'],
    ['northeast Syria', 'ru', 'северо-восток Сирии'],
    ['north-eastern Syria', 'ru', 'северо-восточная Сирия'],
    ['northern Iraq', 'ru', 'северный Ирак'],
    ['southern Lebanon', 'ru', 'южный Ливан'],
    ['northwestern Syria', 'es', 'noroeste de Siria'],
    ['southern Syria', 'fr', 'sud syrien'],
    ['Northwestern Syria', 'tr', 'Kuzeybatı Suriye'],
    ['central Syria', 'de', 'Zentralsyrien'],
    ['northeastern Syria', 'ar', 'الشمال الشرقي السوري'],
  ])('%s in %s: %s', (english, lang, text) => {
    expect(inLanguage(english, lang)).toContain(text);
  });

  it.each(['Syria', 'northern Hama', 'Northern Storm Brigade', 'South Sudan', 'central bank'])('none for %s', (english) => {
    expect(compassAbroad(english)).toEqual([]);
  });
});

it('declines what Russian has for a side', () => {
  expect(foundOf([name('southern Syria')], 'На юге Сирии, с юга Сирии и в южной Сирии тихо.')).toEqual([
    'юге Сирии',
    'юга Сирии',
    'южной Сирии',
  ]);
});

describe('sidesOf', () => {
  const qalamoun = place('qalamoun', ['Qalamoun', name('القلمون', { lang: 'ar' }), name('Каламун', { lang: 'ru' })], { class: 'region' });
  const texts = sidesOf([qalamoun])('Eastern Qalamoun').map(({ text }) => text);

  it('has each language call the side by what it calls the place', () => {
    expect(texts).toEqual(
      expect.arrayContaining(['Qalamoun oriental', 'Ost-Qalamoun', 'Doğu Qalamoun', 'القلمون الشرقي', 'восточный Каламун']),
    );
  });

  it('knows cities and regions of the list alone', () => {
    expect(sidesOf([qalamoun])('Eastern Ghouta')).toEqual([]);
    expect(sidesOf([{ ...qalamoun, class: 'village' }])('Eastern Qalamoun')).toEqual([]);
  });
});

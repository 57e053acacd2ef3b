import { describe, expect, it } from 'vitest';
import { compassAbroad } from '../../../../lib/detect/index/compass-abroad.ts';
import { foundOf, name } from '../fixtures.ts';

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

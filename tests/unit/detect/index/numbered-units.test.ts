import { describe, expect, it } from 'vitest';
import { numberedUnits } from '../../../../lib/detect/index/numbered-units.ts';

function textsOf(name: string, lang: string): string[] {
  return numberedUnits(name)
    .filter((unit) => unit.lang === lang)
    .map(({ text }) => text);
}

describe('numberedUnits', () => {
  it.each([
    ['en', '25th Division', ['25th Division', 'Division 25']],
    ['en', 'Division 30', ['30th Division', 'Division 30']],
    ['en', '111th Regiment', ['111th Regiment', 'Regiment 111']],
    ['en', '42nd Brigade', ['42nd Brigade', 'Brigade 42']],
    ['fr', '25th Special Mission Forces Division', ['25e division', '25ème division', 'division 25']],
    ['de', '4th Armoured Division', ['4. Division', 'Vierte Division', 'Vierten Division']],
    ['de', 'Fifth Corps', ['5. Korps', 'Fünftes Korps', 'Fünften Korps']],
    ['es', 'Fifth Corps', ['5º Cuerpo', '5.º Cuerpo', 'Cuerpo 5', 'Quinto Cuerpo']],
    ['tr', 'Third Corps', ['3. Kolordu', 'Üçüncü Kolordu']],
    ['ru', '8th Brigade', ['8-я бригада', 'Восьмая бригада']],
    ['ru', '25th Division', ['25-я дивизия']],
    ['ar', '4th Division', ['الفرقة 4', 'الفرقة ٤', 'الفرقة الرابعة']],
    ['ar', 'Eighth Brigade', ['اللواء 8', 'اللواء ٨', 'اللواء الثامن']],
    ['fa', '4th Division', ['لشکر 4', 'لشکر ۴', 'لشکر چهارم']],
  ])('%s: %s', (lang, name, expected) => {
    expect(textsOf(name, lang)).toEqual(expected);
  });

  it.each([
    '1st Coastal Division',
    '50th Brigade of the 22nd Air Division',
    'Division of Labour',
    'Channel 12',
    'Northern Division',
    '0th Corps',
  ])('knows no unit by a number in %s', (name) => {
    expect(numberedUnits(name)).toEqual([]);
  });
});

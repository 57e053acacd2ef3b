import { describe, expect, it } from 'vitest';
import { foldName } from '../../../../lib/detect/find/fold.ts';
import { GOVERNORS, governorOf, senseRank } from '../../../../lib/detect/sentence/governing-nouns.ts';
import { governingNoun } from '../../../../lib/detect/sentence/sense.ts';

function ask(text: string, word: string): string | undefined {
  const start = text.indexOf(word);
  const noun = governingNoun(text, start, start + word.length);
  return noun && `${noun.picks[0] ?? ''}: ${noun.word}`;
}

describe('governingNoun', () => {
  it.each([
    ['in Homs province', 'Homs', 'governorate: province'],
    ['in Homs/Hama provinces', 'Homs', 'governorate: provinces'],
    ['Rakka ve Homs eyaletlerini', 'Rakka', 'governorate: eyaletlerini'],
    ['des Vorortes Homs', 'Homs', 'city: Vorortes'],
    ['the governor of Homs', 'Homs', 'governorate: governor'],
    ['las regiones vecinas de Homs, Hama e Idleb', 'Homs', 'governorate: regiones'],
    ['provincias de Homs, Hama e Idleb', 'Idleb', 'governorate: provincias'],
    ['otras provincias como Homs (centro) y Hama', 'Homs', 'governorate: provincias'],
    ['les régions de Deraa (sud), Homs (centre) et Hama', 'Homs', 'governorate: régions'],
    ['lost Homs, Hama and parts of Raqqa provinces', 'Homs', 'governorate: provinces'],
    ['بريف حماة وإدلب', 'إدلب', 'governorate: بريف'],
    ['در حومه های ادلب و حلب', 'ادلب', 'governorate: حومه\u200cهای'],
    ["the Homs province's security forces", 'Homs', 'governorate: province'],
    ['an attack on Homs village', 'Homs', 'village: village'],
    ['in the northern countryside of Syria’s Homs', 'Homs', 'governorate: countryside'],
    ['at Tabqa military airbase', 'Tabqa', 'airbase: airbase'],
    ['the al-Tanf border crossing', 'al-Tanf', 'facility: crossing'],
    ['beside the Palmyra ruins', 'Palmyra', 'ruin: ruins'],
    ['Palmyra’s ancient ruins', 'Palmyra', 'ruin: ruins'],
    ['the port of Latakia', 'Latakia', 'facility: port'],
    ['the port city of Latakia', 'Latakia', 'city: city'],
    ['dos pueblos de Homs cercados', 'Homs', 'governorate: de'],
    ['two villages of Homs', 'Homs', 'governorate: of'],
    ['At Saydnaya, the prison on a hill', 'Saydnaya', 'facility: prison'],
    ['a second camp, Ain Issa, was shelled', 'Ain Issa', 'facility: camp'],
    ['its bases at Homs and Hama', 'Homs', 'airbase: bases'],
    ['camps such as Homs and Roj', 'Homs', 'facility: camps'],
    ['camps such as Homs and Roj', 'Roj', 'facility: camps'],
    ['the Homs and Roj camps', 'Homs', 'facility: camps'],
    ['Плотина "Хомс" цела', 'Хомс', 'facility: Плотина'],
    ['в лагере беженцев «Хомс»', 'Хомс', 'facility: лагере'],
    ['Hama Askeri Havaalanı', 'Hama', 'airbase: Havaalanı'],
    ["vers l'aéroport désaffecté de Dabaa", 'Dabaa', 'airbase: aéroport'],
    ['in Homs Governorate, Syria', 'Homs', 'governorate: Governorate'],
    ['the Homs countryside', 'Homs', 'governorate: countryside'],
    ["in Homs's eastern countryside", 'Homs', 'governorate: countryside'],
    ["in Homs' northern countryside", 'Homs', 'governorate: countryside'],
    ['from rural Homs', 'Homs', 'governorate: rural'],
    ['the province of Homs', 'Homs', 'governorate: province'],
    ['in the city of Homs', 'Homs', 'city: city'],
    ['in Homs city', 'Homs', 'city: city'],
    ['the district of Homs', 'Homs', 'district: district'],
    ['the city of Homs province', 'Homs', 'governorate: province'],
    ['the provinces of Homs and Hama', 'Homs', 'governorate: provinces'],
    ['the provinces of Homs and Hama', 'Hama', 'governorate: provinces'],
    ['the provinces of Homs, Deir ez-Zor and Hama', 'Hama', 'governorate: provinces'],
    ['in Homs and Hama provinces', 'Homs', 'governorate: provinces'],
    ['in Homs and Hama provinces', 'Hama', 'governorate: provinces'],
    ['in Homs, Aleppo and Hama provinces', 'Homs', 'governorate: provinces'],
    ['the cities of Homs and Hama', 'Hama', 'city: cities'],
    ['la province de Homs', 'Homs', 'governorate: province'],
    ["la province d'Alep", 'Alep', 'governorate: province'],
    ['dans la ville d’Alep', 'Alep', 'city: ville'],
    ['gouvernorats d’Idleb, de Homs et de Hama', 'Idleb', 'governorate: gouvernorats'],
    ['gouvernorats d’Idleb, de Homs et de Hama', 'Homs', 'governorate: gouvernorats'],
    ['gouvernorats d’Idleb, de Homs et de Hama', 'Hama', 'governorate: gouvernorats'],
    ['las provincias de Homs, Idleb y Hama', 'Hama', 'governorate: provincias'],
    ['les provinces voisines d’Alep et de Hama', 'Alep', 'governorate: provinces'],
    ['les provinces voisines d’Alep et de Hama', 'Hama', 'governorate: provinces'],
    ['en la provincia costera de Latakia', 'Latakia', 'governorate: provincia'],
    ['der Gouvernements Latakia, Tartus und Hama', 'Hama', 'governorate: Gouvernements'],
    ['den Militärflugplatz in Taftanaz', 'Taftanaz', 'airbase: Militärflugplatz'],
    ['in der Provinz Homs', 'Homs', 'governorate: Provinz'],
    ['die Stadt Homs', 'Homs', 'city: Stadt'],
    ['en la provincia de Homs', 'Homs', 'governorate: provincia'],
    ['Humus ilinde', 'Humus', 'governorate: ilinde'],
    ['Humus’un kırsalında', 'Humus', 'governorate: kırsalında'],
    ['Humus’un kırsalı', 'Humus', 'governorate: kırsalı'],
    ['Humus şehri', 'Humus', 'city: şehri'],
    ['в провинции Хомс', 'Хомс', 'governorate: провинции'],
    ['город Хомс', 'Хомс', 'city: город'],
    ['في محافظة حمص', 'حمص', 'governorate: محافظة'],
    ['في ريف حمص', 'حمص', 'governorate: ريف'],
    ['في مدينة حمص', 'حمص', 'city: مدينة'],
    ['محافظتي حمص وحماة', 'حماة', 'governorate: محافظتي'],
    ['محافظة «حمص» في', 'حمص', 'governorate: محافظة'],
    ['حومه حمص', 'حمص', 'governorate: حومه'],
    ['حومه جنوبی حمص', 'حمص', 'governorate: حومه'],
    ['حومه شمال غربی حمص', 'حمص', 'governorate: حومه'],
    ['استان‌های حمص و حماه'.replace('\u200c', ''), 'حماه', 'governorate: استانهای'],
    ['مطاري حمص وحماة', 'حماة', 'airbase: مطاري'],
    ['the Shaer field', 'Shaer', 'field: field'],
    ['the ruins of Palmyra', 'Palmyra', 'ruin: ruins'],
  ])('%s', (text, word, expected) => {
    expect(ask(text, word)).toBe(expected);
  });

  it.each([
    ['They reached Homs.', 'Homs'],
    ['در حمص و حماه در استانهای دیگر', 'حمص'],
    ['شهر جنوبی حمص', 'حمص'],
    ['Homs military council', 'Homs'],
    ['Homs, a city in the west', 'Homs'],
    ['left the province. Homs fell', 'Homs'],
    ['left the province for Homs', 'Homs'],
    ['Homs and Hama', 'Hama'],
    ['Homs and Hama towns', 'Homs'],
    ['Homs', 'Homs'],
  ])('nothing governs %j', (text, word) => {
    expect(ask(text, word)).toBeUndefined();
  });
});

describe('governing nouns', () => {
  it('are listed folded', () => {
    for (const noun of GOVERNORS.keys()) expect(foldName(noun)).toBe(noun);
  });

  it('take no notice of case, diacritics and Arabic letter forms', () => {
    expect([governorOf('ŞEHRİ')?.picks[0], governorOf('محافظه')?.picks[0], governorOf('REGION')?.picks[0]]).toEqual([
      'city',
      'governorate',
      'governorate',
    ]);
    expect(governorOf('road')).toBeUndefined();
  });

  it('rank the settlement before what lies around it', () => {
    expect(['governorate', 'city', 'field', 'armed-group', 'region', 'town'].map(senseRank)).toEqual([2, 0, 1, 1, 2, 0]);
  });
});

/**
 * A side of a country in other languages: northern Syria, nord de la Syrie, Norden Syriens, север Сирии, الشمال السوري. Forms,
 * not spellings that a document need show; their cases come after (forms.ts). Build time only.
 */
import { NATIONS } from './nation-words.ts';

type Side = 'n' | 's' | 'e' | 'w' | 'ne' | 'nw' | 'se' | 'sw' | 'c';

/** "Northern", with what English puts between: north-eastern, northeast. */
const ENGLISH = /^(north|south)?-?(east|west)?(?:ern)? (\p{Lu}\p{Ll}+)$/iu;
const CENTRAL = /^central (\p{Lu}\p{Ll}+)$/iu;
/** Countries whose sides are named, and the adjective under which their words are kept. */
const ADJECTIVE: Readonly<Record<string, string>> = {
  Syria: 'Syrian',
  Iraq: 'Iraqi',
  Lebanon: 'Lebanese',
  Turkey: 'Turkish',
  Israel: 'Israeli',
};

const FRENCH: Readonly<Record<Side, string>> = {
  ...{ n: 'nord', s: 'sud', e: 'est', w: 'ouest', ne: 'nord-est', nw: 'nord-ouest', se: 'sud-est', sw: 'sud-ouest', c: 'centre' },
};
const SPANISH: Readonly<Record<Side, readonly string[]>> = {
  ...{ n: ['norte'], s: ['sur'], e: ['este', 'oriente'], w: ['oeste', 'occidente'], ne: ['noreste', 'nordeste'], nw: ['noroeste'] },
  ...{ se: ['sureste', 'sudeste'], sw: ['suroeste', 'sudoeste'], c: ['centro'] },
};
/** Noun, adjective and the first part of a compound. */
const GERMAN: Readonly<Record<Side, readonly [string, string, string]>> = {
  n: ['Norden', 'nördlich', 'Nord'],
  s: ['Süden', 'südlich', 'Süd'],
  e: ['Osten', 'östlich', 'Ost'],
  w: ['Westen', 'westlich', 'West'],
  ne: ['Nordosten', 'nordöstlich', 'Nordost'],
  nw: ['Nordwesten', 'nordwestlich', 'Nordwest'],
  se: ['Südosten', 'südöstlich', 'Südost'],
  sw: ['Südwesten', 'südwestlich', 'Südwest'],
  c: ['Zentrum', 'zentral', 'Zentral'],
};
/** Noun and stem of the adjective. */
const RUSSIAN: Readonly<Record<Side, readonly [string, string]>> = {
  n: ['север', 'северн'],
  s: ['юг', 'южн'],
  e: ['восток', 'восточн'],
  w: ['запад', 'западн'],
  ne: ['северо-восток', 'северо-восточн'],
  nw: ['северо-запад', 'северо-западн'],
  se: ['юго-восток', 'юго-восточн'],
  sw: ['юго-запад', 'юго-западн'],
  c: ['центр', 'центральн'],
};
const TURKISH: Readonly<Record<Side, string>> = {
  ...{ n: 'kuzey', s: 'güney', e: 'doğu', w: 'batı', ne: 'kuzeydoğu', nw: 'kuzeybatı', se: 'güneydoğu', sw: 'güneybatı', c: 'orta' },
};
const ARABIC: Readonly<Record<Side, string>> = {
  ...{ n: 'الشمال', s: 'الجنوب', e: 'الشرق', w: 'الغرب', ne: 'الشمال الشرقي', nw: 'الشمال الغربي', se: 'الجنوب الشرقي' },
  ...{ sw: 'الجنوب الغربي', c: 'الوسط' },
};

function sideOf(name: string): { side: Side; country: string } | undefined {
  const [, middle] = CENTRAL.exec(name) ?? [];
  if (middle !== undefined) return { side: 'c', country: middle };
  const [, pole = '', half = '', country = ''] = ENGLISH.exec(name) ?? [];
  const side = (pole.charAt(0) + half.charAt(0)).toLowerCase();
  return side === '' ? undefined : { side: side as Side, country };
}

/** The names of a side of a country by its English one; none for other names. */
export function compassAbroad(name: string): readonly { readonly text: string; readonly lang: string }[] {
  const { side, country } = sideOf(name) ?? {};
  const words = NATIONS[ADJECTIVE[country ?? ''] ?? ''];
  if (side === undefined || !words) return [];
  const { fr, es, de, ru, tr, ar } = words;
  const [noun, adjective, part] = GERMAN[side];
  const [russian, stem] = RUSSIAN[side];
  const germanCountry = de[3].replace(/s$/, '');
  const turkish = `${TURKISH[side].charAt(0).toLocaleUpperCase('tr')}${TURKISH[side].slice(1)}`;
  return [
    ...[`${FRENCH[side]} ${fr[0]}`].map((text) => ({ text, lang: 'fr' })),
    ...SPANISH[side].flatMap((each) => [`${each} de ${es[3]}`, `${each} ${es[0]}`]).map((text) => ({ text, lang: 'es' })),
    ...[
      `${noun} ${de[3]}`,
      `${part}${germanCountry.toLowerCase()}`,
      `${adjective}es ${germanCountry}`,
      `${adjective}en ${germanCountry}`,
      `${adjective}e ${germanCountry}`,
    ].map((text) => ({ text, lang: 'de' })),
    ...[`${russian} ${ru[3]}`, `${stem}${russianEnding(ru[3])} ${russianCountry(ru[3])}`].map((text) => ({ text, lang: 'ru' })),
    { text: `${turkish} ${tr[3]}`, lang: 'tr' },
    { text: `${ARABIC[side]} ${ar[0]}`, lang: 'ar' },
  ];
}

/** The country itself, of which its words have the genitive: Сирии, Ирака. */
function russianCountry(genitive: string): string {
  return genitive
    .replace(/ии$/, 'ия')
    .replace(/а$/, '')
    .replace(/(?<!и)я$/, 'ь');
}

function russianEnding(genitive: string): string {
  return genitive.endsWith('ии') ? 'ая' : 'ый';
}

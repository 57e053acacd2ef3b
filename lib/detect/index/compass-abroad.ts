/**
 * A side of a country or a place in other languages: northern Syria, nord de la Syrie, Norden Syriens, север Сирии, الشمال السوري;
 * Eastern Qalamoun, Qalamún Oriental. Forms, not spellings that a document need show; their cases come after (forms.ts). Build
 * time only.
 */
import type { Place } from '../../corpus/schema.ts';
import { foldName } from '../find/fold.ts';
import { NATIONS } from './nation-words.ts';
import { isPlain, LIKE_ENGLISH } from './plain-names.ts';

type Side = 'n' | 's' | 'e' | 'w' | 'ne' | 'nw' | 'se' | 'sw' | 'c';

/** "Northern", with what English puts between: north-eastern, northeast. */
const ENGLISH = /^(north|south)?-?(east|west)?(?:ern)? (\p{Lu}\S+)$/iu;
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
/** Whose, with the article that the country has. */
const OF_FRENCH: Readonly<Record<string, string>> = {
  ...{ Syria: 'de la Syrie', Iraq: "de l'Irak", Lebanon: 'du Liban', Turkey: 'de la Turquie', Israel: "d'Israël" },
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
  ...{ n: 'Kuzey', s: 'Güney', e: 'Doğu', w: 'Batı', ne: 'Kuzeydoğu', nw: 'Kuzeybatı', se: 'Güneydoğu', sw: 'Güneybatı', c: 'Orta' },
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
  return [
    ...[`${FRENCH[side]} ${fr[0]}`, `${FRENCH[side]} ${OF_FRENCH[country ?? ''] ?? ''}`].map((text) => ({ text, lang: 'fr' })),
    ...SPANISH[side].flatMap((each) => [`${each} de ${es[3]}`, `${each} ${es[0]}`]).map((text) => ({ text, lang: 'es' })),
    ...[
      `${noun} ${de[3]}`,
      `${part}${germanCountry.toLowerCase()}`,
      `${adjective}es ${germanCountry}`,
      `${adjective}en ${germanCountry}`,
      `${adjective}e ${germanCountry}`,
    ].map((text) => ({ text, lang: 'de' })),
    ...[`${russian} ${ru[3]}`, `${stem}${russianEnding(ru[3])} ${russianCountry(ru[3])}`].map((text) => ({ text, lang: 'ru' })),
    { text: `${TURKISH[side]} ${tr[3]}`, lang: 'tr' },
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

/** What French and Spanish say behind a name of its east or west. */
const BEHIND: Readonly<Record<'fr' | 'es', Partial<Record<Side, readonly string[]>>>> = {
  fr: { e: ['Est', 'oriental', 'orientale'], w: ['Ouest', 'occidental', 'occidentale'] },
  es: { e: ['Este', 'oriental'], w: ['Oeste', 'occidental'] },
};
const ARABIC_ADJECTIVE: Partial<Record<Side, string>> = { n: 'الشمالي', s: 'الجنوبي', e: 'الشرقي', w: 'الغربي' };
const PERSIAN: Partial<Record<Side, string>> = { n: 'شمال', s: 'جنوب', e: 'شرق', w: 'غرب' };

/** What each language calls the side of a place, by what it calls the place. */
function ofPlace(side: Side, lang: string, place: string): string[] {
  const [, , part] = GERMAN[side];
  const [, stem] = RUSSIAN[side];
  const adjective = ARABIC_ADJECTIVE[side];
  const persian = PERSIAN[side];
  switch (lang) {
    case 'fr':
    case 'es':
      return (BEHIND[lang][side] ?? []).flatMap((word) => [`${place} ${word}`]);
    case 'de':
      return [`${part}-${place}`, ...(/^\p{Lu}\p{Ll}+$/u.test(place) ? [`${part}${place.toLowerCase()}`] : [])];
    case 'ru':
      return [`${stem}ый ${place}`, `${stem}ая ${place}`];
    case 'tr':
      return [`${TURKISH[side]} ${place}`];
    case 'ar':
      return adjective === undefined ? [] : [`${place} ${adjective}`, `${place} ${adjective}ة`];
    case 'fa':
      return persian === undefined ? [] : [`${persian} ${place}`, `${place} ${persian}ی`];
    default:
      return [];
  }
}

/** Answers the names of a side of a listed city or region by its English one. */
export function sidesOf(places: readonly Place[]): (name: string) => readonly { readonly text: string; readonly lang: string }[] {
  const known = new Map<string, Place>();
  for (const place of places) {
    if (place.class !== 'city' && place.class !== 'region') continue;
    for (const { text, lang } of place.names) if (lang === 'en') known.set(foldName(text), place);
  }
  return (name) => {
    const { side, country: whole } = sideOf(name) ?? {};
    const place = whole === undefined ? undefined : known.get(foldName(whole));
    if (side === undefined || !place) return [];
    return place.names
      .filter(isPlain)
      .flatMap(({ text, lang }) =>
        (lang === 'en' ? [...LIKE_ENGLISH] : [lang]).flatMap((each) =>
          ofPlace(side, each, text).map((form) => ({ text: form, lang: each })),
        ),
      );
  };
}

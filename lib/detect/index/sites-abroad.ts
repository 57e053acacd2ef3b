/**
 * What sites that are no town's are called in other languages: camp de Roj, Tischrin-Staudamm, Roj kampı. The name
 * itself stays as English transliterates it. Forms, not spellings that a document need show. Build time only.
 */
import { elided } from './elision.ts';

type Patterns = Readonly<Record<string, readonly string[]>>;
const MOUNTAIN: Patterns = {
  fr: ['mont {x}', 'djebel {x}', 'jabal {x}'],
  de: ['Berg {x}', 'Dschabal {x}'],
  es: ['monte {x}', 'colina de {x}'],
  tr: ['{x} Dağı', '{x} Tepesi'],
};
const SITES: readonly (readonly [RegExp, Patterns])[] = [
  [
    / (?:displaced persons |refugee )?camp$/i,
    {
      fr: ['camp de {x}', 'camp {x}', 'camp de réfugiés de {x}'],
      de: ['Camp {x}', 'Lager {x}', '{x}-Camp', '{x}-Lager', 'Flüchtlingslager {x}', 'Flüchtlingscamp {x}'],
      es: ['campo de {x}', 'campamento de {x}', 'campo de refugiados de {x}'],
      tr: ['{x} kampı', '{x} Kampı'],
    },
  ],
  [
    / dam$/i,
    {
      fr: ['barrage de {x}'],
      de: ['{x}-Staudamm', '{x}-Damm', '{x}-Talsperre'],
      es: ['presa de {x}', 'represa de {x}'],
      tr: ['{x} Barajı'],
    },
  ],
  [
    / (?:central )?prison$/i,
    {
      fr: ['prison de {x}'],
      de: ['Gefängnis {x}', '{x}-Gefängnis'],
      es: ['prisión de {x}', 'cárcel de {x}'],
    },
  ],
  [
    / (?:(?:military|international) )?air ?(?:base|port)$/i,
    {
      fr: ['base aérienne de {x}', 'aéroport de {x}'],
      de: ['Flughafen {x}', 'Luftwaffenstützpunkt {x}'],
      es: ['base aérea de {x}', 'aeropuerto de {x}'],
    },
  ],
  [/ bridge$/i, { fr: ['pont de {x}'], de: ['{x}-Brücke'], es: ['puente de {x}'], tr: ['{x} Köprüsü'] }],
  [
    / crossing$/i,
    {
      fr: ['poste-frontière de {x}', 'point de passage de {x}', 'poste frontalier de {x}'],
      de: ['Grenzübergang {x}'],
      es: ['paso fronterizo de {x}', 'cruce fronterizo de {x}'],
      tr: ['{x} Sınır Kapısı'],
    },
  ],
  [/ (?:mountains?|hill)$/i, MOUNTAIN],
  [/^(?:Mount|Jabal) /, MOUNTAIN],
  [
    / water station$/i,
    {
      fr: ['station de pompage de {x}', 'station d’eau de {x}'],
      de: ['Wasserwerk {x}', 'Pumpstation {x}'],
      es: ['estación de agua de {x}', 'estación de bombeo de {x}'],
      tr: ['{x} su istasyonu'],
    },
  ],
  [
    / refinery$/i,
    { fr: ['raffinerie de {x}'], de: ['Raffinerie {x}', '{x}-Raffinerie'], es: ['refinería de {x}'], tr: ['{x} Rafinerisi'] },
  ],
  [
    / oil ?fields?$/i,
    {
      fr: ['champ pétrolier de {x}', 'champ pétrolier {x}', 'champ de {x}'],
      de: ['Ölfeld {x}', '{x}-Ölfeld', '{x}-Erdölfeld'],
      es: ['campo petrolero de {x}', 'campo petrolífero de {x}', 'yacimiento de {x}'],
      tr: ['{x} petrol sahası'],
    },
  ],
  [
    / gas ?fields?$/i,
    {
      fr: ['champ gazier de {x}', 'gisement de {x}'],
      de: ['Gasfeld {x}', '{x}-Gasfeld'],
      es: ['campo de gas de {x}'],
      tr: ['{x} gaz sahası'],
    },
  ],
  [/ basin$/i, { fr: ['bassin du {x}', 'bassin de {x}'], de: ['{x}-Becken', '{x}-Tal'], es: ['cuenca del {x}'], tr: ['{x} Havzası'] }],
  [/ plain$/i, { fr: ['plaine de {x}', 'plaine du {x}'], de: ['{x}-Ebene'], es: ['llanura de {x}'], tr: ['{x} Ovası'] }],
];

/** German and French write for the English sh what their readers would. */
const SPELLED: Readonly<Record<string, (name: string) => string>> = {
  de: (name) => name.replaceAll('sh', 'sch').replaceAll('Sh', 'Sch').replaceAll('ee', 'i'),
  fr: (name) => name.replaceAll('sh', 'ch').replaceAll('Sh', 'Ch').replaceAll('ee', 'i'),
};

/**
 * An English name of a camp, a dam, a prison, an airport, a mountain, a field and the like in the languages of Latin script; none for other names.
 * The site of a town (`isTown`) is found by the noun beside the town's name (sites.ts).
 */
export function sitesAbroad(name: string, isTown: (name: string) => boolean): readonly { readonly text: string; readonly lang: string }[] {
  const found = SITES.find(([noun]) => noun.test(name));
  if (!found || !/^[\p{L}’' -]+$/u.test(name)) return [];
  const own = name.replace(found[0], '');
  if (isTown(own)) return [];
  return Object.entries(found[1]).flatMap(([lang, patterns]) => {
    const spelled = [...new Set([own, SPELLED[lang]?.(own) ?? own])];
    return spelled.flatMap((x) => patterns.map((pattern) => ({ text: elided(pattern.replace('{x}', x), lang), lang })));
  });
}

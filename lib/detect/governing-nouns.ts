/**
 * Nouns that tell which kind of thing a name beside them means, in the languages that the corpus
 * has names in. Written as in running text; the look-up folds them, so that case, diacritics and
 * the several forms of an Arabic letter make no difference.
 */
import type { GroupClass, PlaceClass } from '../corpus/schema.ts';
import { foldName } from './fold.ts';

export type EntityClass = PlaceClass | GroupClass;

export interface Governor {
  /** Classes that the noun picks. */
  readonly picks: readonly EntityClass[];
  /** It governs a list: "the provinces of Homs and Hama". */
  readonly isPlural: boolean;
}

const AREA: readonly EntityClass[] = ['governorate', 'region'];
const SETTLEMENT: readonly EntityClass[] = ['city', 'town', 'village', 'neighbourhood'];

const TABLE: readonly { readonly picks: readonly EntityClass[]; readonly singular: string; readonly plural: string }[] = [
  {
    picks: AREA,
    singular:
      'province governorate countryside rural region rif reef muhafazah gouvernorat campagne région Gouvernement Provinz Umland Region ' +
      'provincia gobernación región ili vilayeti kırsalı провинция провинции провинцию провинцией область области мухафаза ريف محافظة استان',
    plural:
      'provinces governorates countrysides gouvernorats Provinzen provincias illeri vilayetleri провинциях провинций محافظتي محافظات ريفي أرياف',
  },
  {
    picks: ['district', 'governorate'],
    singular: 'district Bezirk Distrikt distrito ilçesi район районе района قضاء منطقة ناحية',
    plural: 'districts Bezirke distritos районах',
  },
  {
    picks: SETTLEMENT,
    singular:
      'city town village ville village Stadt Dorf Kleinstadt ciudad pueblo kenti şehri kasabası köyü город города городе городом село ' +
      'مدينة بلدة قرية',
    plural: 'cities towns villes Städte ciudades kentleri şehirleri города городах مدينتي مدن بلدات',
  },
  { picks: ['field'], singular: 'field gasfield oilfield gisement Gasfeld Ölfeld campo месторождение حقل', plural: 'fields حقول حقلي' },
  {
    picks: ['airbase', 'facility'],
    singular: 'airbase base airport airfield Luftwaffenstützpunkt авиабаза قاعدة مطار',
    plural: 'airbases',
  },
  { picks: ['facility'], singular: 'station plant factory facility refinery usine محطة معمل', plural: '' },
  { picks: ['ruin'], singular: 'ruins ruines Ruinen ruinas развалины آثار', plural: '' },
];

let governors: ReadonlyMap<string, Governor> | undefined;

/** The entry of a noun as the page writes it; undefined when it governs nothing. */
export function governorOf(noun: string): Governor | undefined {
  governors ??= new Map(
    TABLE.flatMap(({ picks, singular, plural }) => [...entries(plural, picks, true), ...entries(singular, picks, false)]),
  );
  return governors.get(foldName(noun));
}

function entries(nouns: string, picks: readonly EntityClass[], isPlural: boolean): [string, Governor][] {
  return nouns
    .split(' ')
    .filter(Boolean)
    .map((noun) => [foldName(noun), { picks, isPlural }]);
}

/** Without a governing noun: settlements, then other places and groups, then areas. Lower comes first. */
export function senseRank(entityClass: string): number {
  const isOneOf = (classes: readonly string[]): boolean => classes.includes(entityClass);
  if (isOneOf(SETTLEMENT)) return 0;
  return isOneOf(AREA) || entityClass === 'district' || entityClass === 'country' ? 2 : 1;
}

/**
 * Nouns that tell which kind of thing a name beside them means, in the languages that the corpus
 * has names in. They stand here folded (fold.ts), so that case, diacritics and the several forms of
 * an Arabic letter make no difference: şehri is sehri, район is раион, مدينة is مدينه.
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
      'province governorate countryside rural region rif reef muhafazah gouvernorat campagne gouvernement provinz umland provincia ' +
      'gobernacion ili ilinde iline ilinin vilayeti vilayetinde kirsali kirsalinda kirsalindaki провинция провинции провинцию провинциеи область области мухафаза ريف محافظه استان',
    plural:
      'provinces governorates countrysides gouvernorats provinzen provincias illeri vilayetleri провинциях محافظتي محافظات ريفي ارياف',
  },
  {
    picks: ['district', 'governorate'],
    singular: 'district bezirk distrikt distrito ilcesi раион раионе раиона قضاء منطقه ناحيه',
    plural: 'districts bezirke distritos раионах',
  },
  {
    picks: SETTLEMENT,
    singular:
      'city town village ville stadt dorf kleinstadt ciudad pueblo kenti kentinde kentine sehri sehrinde sehrine kasabasi koyu город города городе городом село ' +
      'مدينه بلده قريه',
    plural: 'cities towns villes stadte ciudades kentleri sehirleri городах مدينتي مدن بلدات',
  },
  { picks: ['field'], singular: 'field gasfield oilfield gisement gasfeld olfeld campo месторождение حقل', plural: 'fields حقول حقلي' },
  {
    picks: ['airbase', 'facility'],
    singular: 'airbase base airport airfield luftwaffenstutzpunkt авиабаза قاعده مطار',
    plural: 'airbases',
  },
  { picks: ['facility'], singular: 'station plant factory facility refinery usine محطه معمل', plural: '' },
  { picks: ['ruin'], singular: 'ruins ruines ruinen ruinas развалины اثار', plural: '' },
];

/** Folded noun → what it governs. */
export const GOVERNORS: ReadonlyMap<string, Governor> = new Map(
  TABLE.flatMap(({ picks, singular, plural }) => [...entries(singular, picks, false), ...entries(plural, picks, true)]),
);

function entries(nouns: string, picks: readonly EntityClass[], isPlural: boolean): [string, Governor][] {
  return nouns
    .split(' ')
    .filter(Boolean)
    .map((noun) => [noun, { picks, isPlural }]);
}

/** The entry of a noun as the page writes it; undefined when it governs nothing. */
export function governorOf(noun: string): Governor | undefined {
  return GOVERNORS.get(foldName(noun));
}

/** Without a governing noun: settlements, then other places and groups, then areas. Lower comes first. */
export function senseRank(entityClass: string): number {
  const isOneOf = (classes: readonly string[]): boolean => classes.includes(entityClass);
  if (isOneOf(SETTLEMENT)) return 0;
  return isOneOf(AREA) || entityClass === 'district' || entityClass === 'country' ? 2 : 1;
}

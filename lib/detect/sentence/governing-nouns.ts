/**
 * Nouns that tell which kind of thing a name beside them means, in the languages that the corpus
 * has names in. They stand here folded (fold.ts), so that case, diacritics and the several forms of
 * an Arabic letter make no difference: şehri is sehri, район is раион, مدينة is مدينه.
 */
import { isSettlement, SETTLEMENTS } from '../../corpus/classes.ts';
import type { GroupClass, PlaceClass } from '../../corpus/schema.ts';
import { foldWord } from '../find/fold.ts';
import { perKey } from '../per-key.ts';

export type EntityClass = PlaceClass | GroupClass;

export interface Governor {
  /** Classes that the noun picks. */
  readonly picks: readonly EntityClass[];
  /** It governs a list: "the provinces of Homs and Hama". */
  readonly isPlural: boolean;
  /** What a site is that is called after a place: Tabqa has a dam and an airbase. */
  readonly site?: Site;
}

/** Kinds of sites that are called after a town: the camp of al-Hol, the prison of Saydnaya. */
export type Site = 'camp' | 'prison' | 'dam' | 'crossing' | 'airport' | 'port' | 'citadel' | 'ruins' | 'plant' | 'field';

const AREA: readonly EntityClass[] = ['governorate', 'region'];

interface Row {
  readonly picks: readonly EntityClass[];
  readonly singular: string;
  readonly plural: string;
  readonly site?: Site;
}

const TABLE: readonly Row[] = [
  {
    picks: AREA,
    singular:
      'province governorate countryside rural region rif reef muhafazah gouvernorat campagne gouvernement provinz umland provincia ' +
      'gobernacion gobernorato comarca ili vilayeti eyaleti kirsali rebellenprovinz nachbarprovinz kustenprovinz grenzprovinz nordprovinz sudprovinz провинция область мухафаза регион ريف محافظه استان حومه ' +
      'governor gouverneur gobernador محافظ استاندار',
    plural:
      'governors gouverneure gobernadores provinces governorates countrysides regions regiones regionen gouvernorats gouvernements provinzen provincias gobernaciones gobernoratos illeri vilayetleri eyaletleri провинциях провинциям провинциями областях областеи محافظتي محافظات ريفي ارياف محافظتا استانهاي حومههاي',
  },
  {
    picks: ['district', 'governorate'],
    singular: 'district bezirk distrikt distrito ilcesi раион قضاء منطقه ناحيه',
    plural: 'districts bezirke distritos раионах منطقتي مناطق ناحيتي',
  },
  {
    picks: SETTLEMENTS,
    singular:
      'city town village ville localite bourgade bourg hameau stadt dorf ortschaft kleinstadt ciudad pueblo aldea localidad poblado kenti sehri kasabasi koyu город село ' +
      'مدينه بلده قريه',
    plural:
      'cities towns villages villes localites stadte dorfer ortschaften ciudades pueblos aldeas localidades kentleri koyleri sehirleri городах مدينتي مدينتا مدن بلدات بلدتي بلدتا قريتي قريتا قري',
  },
  {
    picks: [...SETTLEMENTS, 'neighbourhood'],
    singular: 'محله vorort vororts vorortes stadtteil stadtteils stadtviertel stadtviertels viertel viertels dorfes ortes',
    plural: '',
  },
  {
    site: 'field',
    picks: ['field'],
    singular: 'field gasfield oilfield gisement gasfeld olfeld campo месторождение حقل ميدان',
    plural: 'fields حقول حقلي',
  },
  {
    site: 'airport',
    picks: ['airbase', 'facility'],
    singular:
      'airbase base airport airfield airstrip luftwaffenstutzpunkt luftwaffenstutzpunkts luftwaffenbasis fliegerhorst militarflughafen militarflugplatz flughafen flughafens flugplatz flugplatzes aeroport aeropuerto aerodromo aerodrome havaalani havalimani ussu авиабаза аэродром аэропорт قاعده مطار فرودگاه پايگاه',
    plural: 'airbases bases airports airfields مطاري مطارا مطارات قاعدتي قواعد فرودگاههاي',
  },
  {
    site: 'port',
    picks: ['facility'],
    singular: 'port harbour harbor hafen puerto limani порт مرفا ميناء بندر',
    plural: 'ports',
  },
  {
    site: 'plant',
    picks: ['facility'],
    singular: 'station plant factory facility refinery usine raffinerie refineria rafinerisi محطه معمل ايستگاه مصفاه',
    plural: '',
  },
  {
    site: 'camp',
    picks: ['facility'],
    singular:
      'camp lager fluchtlingslager fluchtlingscamp gefangenenlager gefangenencamp internierungslager haftlager vertriebenenlager campamento campo kampi лагерь مخيم اردوگاه كمپ',
    plural: 'camps lagern kamplari مخيمات مخيمي',
  },
  {
    site: 'prison',
    picks: ['facility'],
    singular: 'prison jail gefangnis zentralgefangnis gefangnisses gefangnissen hapishanesi cezaevi carcel prision тюрьма سجن زندان',
    plural: 'prisons jails سجون سجني',
  },
  {
    site: 'dam',
    picks: ['facility'],
    singular: 'dam damm staudamm talsperre barrage presa baraji плотина سد',
    plural: 'dams سدود سدي',
  },
  {
    site: 'crossing',
    picks: ['facility'],
    singular: 'crossing grenzubergang grenzubergangs frontiere kapisi paso cruce кпп معبر گذرگاه',
    plural: 'crossings معابر معبري',
  },
  {
    site: 'citadel',
    picks: ['ruin'],
    singular: 'citadel castle zitadelle citadelle ciudadela kalesi цитадель قلعه ارگ',
    plural: '',
  },
  { site: 'ruins', picks: ['ruin'], singular: 'ruins ruines ruinen ruinas развалины اثار', plural: '' },
];

/** Folded noun → what it governs. */
export const GOVERNORS: ReadonlyMap<string, Governor> = new Map(
  TABLE.flatMap(({ picks, singular, plural, site }) => [...entries(singular, picks, false, site), ...entries(plural, picks, true, site)]),
);

function entries(nouns: string, picks: readonly EntityClass[], isPlural: boolean, site?: Site): [string, Governor][] {
  return nouns
    .split(' ')
    .filter(Boolean)
    .map((noun) => [noun, { picks, isPlural, ...(site && { site }) }]);
}

/** Cases that Turkish adds to a possessed noun (kampı, kampında), and Russian to any. */
const TURKISH_CASE = /^(.{2,}[iu])(?:n?d[ae](?:n|ki)?|n[aeiu]n?)$/;
const RUSSIAN_CASE = /^(?:[ая]ми|[ое]м|[ое]и|ов|[ауыеиюяьо])?$/;
const LONGEST_CASE = 3;
/** Russian nouns without the ending of their nominative. */
const RUSSIAN_STEMS: ReadonlyMap<string, Governor> = new Map(
  [...GOVERNORS].flatMap(([noun, governor]) => (/^[а-я]{4}/.test(noun) ? [[noun.replace(/[аяоеьи]$/, ''), governor] as const] : [])),
);

/** Arabic writes "in", "to" and "and" onto a noun: بمخيم. */
export const ARABIC_CLITIC = /^[بلوف](?=[\u0620-\u064a]{2})/;

function inAnotherCase(folded: string): Governor | undefined {
  if (ARABIC_CLITIC.test(folded)) return GOVERNORS.get(folded.slice(1));
  const [, turkish] = TURKISH_CASE.exec(folded) ?? [];
  if (turkish !== undefined) return GOVERNORS.get(turkish);
  if (!/^[а-я]{4}/.test(folded)) return undefined;
  for (let end = folded.length; end >= folded.length - LONGEST_CASE; end--) {
    const found = RUSSIAN_CASE.test(folded.slice(end)) ? RUSSIAN_STEMS.get(folded.slice(0, end)) : undefined;
    if (found) return found;
  }
  return undefined;
}

const MOST_ASKED = 5_000;

/** The entry of a noun as the page writes it; undefined when it governs nothing. */
export const governorOf = perKey((noun: string): Governor | undefined => {
  // A Persian plural has a joiner, which folds to a space.
  const folded = foldWord(noun).replace(' ', '');
  return GOVERNORS.get(folded) ?? inAnotherCase(folded);
}, MOST_ASKED);

/** Without a governing noun: settlements, then other places and groups, then areas. Lower comes first. */
export function senseRank(entityClass: string): number {
  const isOneOf = (classes: readonly string[]): boolean => classes.includes(entityClass);
  if (isSettlement(entityClass)) return 0;
  return isOneOf(AREA) || entityClass === 'district' || entityClass === 'country' ? 2 : 1;
}

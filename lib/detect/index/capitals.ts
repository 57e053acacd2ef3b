/**
 * Which words of a listed name need a capital on a page (letter-case.ts asks for them there). Build time only:
 * a page carries the answer, not the lists.
 */
import { unitKind } from '../find/fold.ts';
import { isUpper } from '../find/letter-case.ts';
import { isOwner } from './owners.ts';

/** Words of a name whose first letters are remembered; later words are free. */
const MAX_WORDS = 16;

/** Words that may lose their capital inside a name: the articles of several languages. */
const ARTICLES = new Set(
  'al el ul il ar as ash at ath ad adh az an er es esh et eth ed edh ez en the le la les der die das den'.split(' '),
);

/** Nouns of descriptive names, which house styles write either way: the Syrian army, the Interior Ministry, Tabqa dam. */
const NOUNS = new Set(
  (
    'army air force forces military troops ministry minister defence defense interior foreign government coalition group party front movement brigade brigades battalion battalions ' +
    'division corps guard council committee commission organisation organization agency news network observatory institute ' +
    'airport airbase base field fields oil gas water pumping power plant station refinery factory dam bridge crossing camp prison hospital road highway river lake ' +
    'international central port castle citadel temple ruins square neighbourhood neighborhood district subdistrict suburb suburbs countryside province governorate ' +
    'árabe arabe libre democráticas démocratiques sirio siria sirias syrien syrienne syriennes ' +
    'city défense défence intérieur exteriores interior defensa étrangères unies frontières justice town village region area desert plain valley hill hills mountain mountains coast and of for in ' +
    'askeri hava kuvvetleri güçleri hükümeti rejimi ordusu havaalanı havalimanı üssü barajı kampı hapishanesi cezaevi kapısı sınır kalesi nehri dağı'
  ).split(' '),
);

/**
 * More such words, free in a name that begins with its country (the Syrian national coalition) and in one of three words
 * or more that says what it is by one of the nouns above (People's protection units of …): not in "Human Rights Watch".
 * Not "interim": the Syrian Interim Government is one, the Syrian interim government of 2025 another.
 */
const DESCRIPTIVE = new Set(
  (
    'national democratic revolutionary guards state civil intelligence security affairs human rights inquiry department directorate administration general political ' +
    'salvation armed special joint supreme high local coordination committees protection units peoples public independent mechanism ' +
    'prohibition chemical weapons refugees land service services branch studies research scientific reconciliation monitoring popular mobilization mobilisation ' +
    'commissioner childrens fund envoy aerospace staff republican liberation negotiations'
  ).split(' '),
);
const LEAST_DESCRIBED = 3;
/** Not "of", "for", "and". */
const LEAST_NOUN = 4;
/** "To join the Syrian national army" is to join the country's. */
const NATIONAL_ARMY = /(?:^| )national army$/;

/** Words at a name's start that are part of it and written either way: eastern Ghouta, old Aleppo. */
const COMPASS = new Set('eastern western northern southern central rural east west north south old'.split(' '));

/**
 * First words of descriptive names that many languages write small: правительство Сирии, coalition menée par …,
 * régime syrien. Listed with a capital where a sentence or the list began with them.
 */
const FIRST_NOUNS = new Set(
  (
    'coalition gouvernement armée forces régime ministère aviation troupes ejército gobierno fuerzas régimen coalición ministerio aviación tropas ' +
    'conseil observatoire front brigade consejo observatorio frente brigada comités ' +
    'gouvernorat province aéroport barrage camp pont prison gobernación provincia aeropuerto presa campo campamento puente prisión ' +
    'правительство правительства правительству правительством правительстве армия армии армию армией войска войск войскам войсками войсках силы сил силам силами силах ' +
    'режим режима режиму режимом министерство министерства министерству власти властей властям властями коалиция коалиции коалицию коалицией ' +
    'фронт фронта фронту движение движения движению организация организации комитет комитета совет совета служба службы службу люди людей храм храма храму altos'
  ).split(' '),
);
/** сирийская, российских: an adjective of a country is no name. */
const RUSSIAN_ADJECTIVE =
  /^(?:сирийск|российск|турецк|израильск|иракск|иранск|ливанск|американск|курдск|международн|правительственн|республиканск|свободн)\p{L}+$/u;

/** эль-Ваер, Аль-Баб: either is written. */
const RUSSIAN_ARTICLE = /^[аэ](?:ль|[рстшдзн])$/;

function isFreeFirst(small: string): boolean {
  return FIRST_NOUNS.has(small) || RUSSIAN_ADJECTIVE.test(small);
}

/** Only the first word of a Russian name of three or more keeps its capital: Сирийская обсерватория прав человека. */
const RUSSIAN_FIRST = /^\p{Script=Cyrillic}\p{Ll}+(?:ая|[ыио]й|[ыи]е|ое|[ыи]х|[ыи]ми?|ого|ому|ую) /u;

/** Bit n is set when word n of a listed name needs a capital. */
export function capitalsOf(listed: string): number {
  let bits = 0;
  const words = wordsOf(listed);
  const inner = words.map((word) => word.toLowerCase());
  const isDescribed = isDescriptive(inner);
  const isRussian = words.length >= LEAST_DESCRIBED && RUSSIAN_FIRST.test(listed);
  words.forEach((word, n) => {
    const small = inner[n] ?? '';
    const isFree =
      n > 0
        ? isRussian || ARTICLES.has(small) || RUSSIAN_ARTICLE.test(small) || NOUNS.has(small) || (isDescribed && DESCRIPTIVE.has(small))
        : (COMPASS.has(small) || isFreeFirst(small) || RUSSIAN_ARTICLE.test(small)) && listed.length > small.length;
    if (n < MAX_WORDS && !isFree && isUpper(word.charCodeAt(0))) bits |= 1 << n;
  });
  return bits;
}

function isDescriptive(words: readonly string[]): boolean {
  const [first = ''] = words;
  const isLong = words.length >= LEAST_DESCRIBED && words.some((word, n) => n > 0 && NOUNS.has(word) && word.length >= LEAST_NOUN);
  return (isOwner(first) || isLong) && !NATIONAL_ARMY.test(words.join(' '));
}

/** Words are what separators and punctuation divide; the dots of an initialism do not. */
function wordsOf(listed: string): string[] {
  let letters = '';
  for (let i = 0; i < listed.length; i++) {
    const kind = unitKind(listed.charCodeAt(i));
    if (kind === 'word') letters += listed[i];
    else if (kind === 'separator' || kind === 'other') letters += ' ';
  }
  return letters.split(' ').filter((word) => word !== '');
}

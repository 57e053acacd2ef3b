/**
 * Names that the words beside them make the name of something else:
 * - inside a longer name: the University of Aleppo, Hotel Palmyra, Damascus Road, جامعة دمشق,
 *   recognised by its noun, whose capital matters in scripts that have capitals;
 * - a place elsewhere: Palmyra, N.Y.; Lebanon, Ohio.
 */
import { isMilitaryOfMore } from '../find/military.ts';
import { bare, endsSentence, isCapitalised, type Neighbour, wordAfter, wordBefore } from './context.ts';
import { foldWord } from '../find/fold.ts';
import { BEYOND_LATIN } from '../find/scripts.ts';
import { units, words } from '../word-list.ts';

/** Things that are called after a place and are none, or another one; folded. */
const AFTER = words(
  'road street avenue lane square gate hotel inn cafe restaurant bakery university college school academy bank museum ' +
    'club fc united stadium festival orchestra symphony theatre theater airlines airways ' +
    'chamber exchange times post herald tribune journal review studies institute foundation fund trust awards prize conference forum declaration ' +
    'process agreement accords press publishing records books ' +
    'council network directorate committee commission union association society company corporation center centre brigade brigades battalion battalions ' +
    'command group office comment societies cement coordinators regiment hospital church cathedral tariff tavern assembly ' +
    'daily newsdesk today pasaji carsisi belediyesi belediyesinin universitesi caddesi odasi subesi programi fonu vakfi dernegi bankasi meclisi gucleri partisi konseyi hastanesi',
);
/** The same in small letters, directly after: "the Adana agreement of 1998", "the Geneva talks". */
const TREATIES = words('agreement agreements accord accords declaration memorandum communique protocol process talks track');
/** The same, where they stand directly after it. */
const DIRECTLY_AFTER = words('room spring atoll palm');
/** Goods that are called after a place, in small letters too; English, German, Turkish. */
const GOODS = words(
  'pepper peppers soap steel rose roses pine kebab seife pfeffer kiefer fistigi fistiginin fistik tatlisi isi kebabi biberi gulu sabunu sabununun ' +
    'mutfagi',
);
/** The same before a place, with "of" between: jabón de Alepo, صابون حلب. */
const GOODS_BEFORE = words('jabon jabones savon savons pino pin rosa rosas rose tabaco tabac pistacho pistachos pistaches мыло صابون فستق');
/** Of what is eaten: "كيلو حمص". */
const MEASURES = words('كيلو صحن طبق');
const HYPHEN = new Set('-‑');
/** What German joins to a place with a hyphen and is none: Homs-Straße, Adana-Abkommen; not Idlib-Offensive, Hama-Front. */
const GERMAN_THING =
  /^[-‑](?:Stra(?:ß|ss)e|Kebab?p?|Seife|Abkommen|Vereinbarung|Protokoll|Prozess|Gespräche?n?|Erklärung|Krankenhaus|Klinik|Hotel|Museum|Bank|Universität|Stiftung|Komitee)s?(?![A-Za-zäöüß])/;
const STYLE = /^[-‑]style\b/;
/** The same before a place, with "of", "de", "d'" or nothing between. */
const BEFORE = words(
  'university universite universidad universitat universitesi hotel cafe restaurant rue avenue boulevard bank banque banco hopital ' +
    'stade musee museo museum zentralbank puerta teatro theatre college school lycee ecole institut institute club chamber conservatory operation editions ' +
    'accord accords declaration processus acuerdo acuerdos declaracion proceso fussballclub equipe equipo клуб клуба клубе клубу клубом ' +
    'consejo conseil stadtrat ayuntamiento red reseau netzwerk network avenida ' +
    'universiteti университет отель банк улица театр ' +
    'кафе гостиница ресторан совет совета университета университете университету университетом компания компании компанию ' +
    'اعلان اتفاقيه بيانيه رستوران نمايشگاه باشگاه اهلي واهلي فريق جامعه بجامعه منصه منصتي فندق شارع بنك مصرف متحف نادي جريده صحيفه مسرح ملعب مطعم كليه شبكه وشبكه مجلس غرفه دار مشفي مستشفي دانشگاه هتل خيابان',
);
const LINKS = words('of de d du des del la von der the');
const MAX_LINKS = 3;
/** Of a longer name after the place. */
const MOST_WORDS = 3;

/** Does the name at `start`–`end` stand inside the name of another thing? */
export function isInLongerName(text: string, start: number, end: number): boolean {
  // "The Anti-Lebanon Mountains".
  if (HYPHEN.has(text.charAt(start - 1)) && text.slice(start - 'Anti-'.length, start - 1) === 'Anti') return true;
  const isHyphened = HYPHEN.has(text.charAt(end));
  if (isHyphened && STYLE.test(text.slice(end, end + 8))) return true;
  const after = wordAfter(text, end);
  if (after && GOODS.has(after.folded)) return true;
  const measure = text.charCodeAt(start) > BEYOND_LATIN ? wordBefore(text, start) : undefined;
  if (measure && MEASURES.has(foldWord(measure.word))) return true;
  if (isHyphened && GOODS.has(foldWord(bare(wordAfter(` ${text.slice(end + 1, end + WINDOW)}`, 0)?.word ?? '')))) return true;
  if (after && isCapitalised(after.word) && DIRECTLY_AFTER.has(after.folded)) return true;
  if (isHyphened && GERMAN_THING.test(text.slice(end, end + WINDOW))) return true;
  if (leadsToNoun(text, start, end)) return true;
  let before = wordBefore(text, start);
  let links = 0;
  while (before && links < MAX_LINKS && LINKS.has(before.folded)) {
    before = wordBefore(text, before.start);
    links += 1;
  }
  const isBetween = before !== undefined && (isCapitalised(before.word) || OF_COUNCILS.has(before.word));
  if (links > 0 && before && isBetween && !isNounBefore(before)) before = wordBefore(text, before.start);
  if (before === undefined) return false;
  const isCalled = links === 0 && SMALL_WITHOUT_LINK.has(before.folded) && !endsSentence(before.word);
  return isCalled || (isNounBefore(before) && !isOneOfSome(before, text)) || isStreet(before, text) || isGoods(before, links > 0);
}

const BESIDE_TALKS = words('talks process track');
const INTO = words('in of near from around inside outside at to');

/** Is it a treaty or talks that the place at an end offset has given its name? Asked of towns: Syria talks are about Syria. */
export function isTreaty(text: string, start: number, end: number): boolean {
  const after = text.charAt(end) === ' ' ? wordAfter(text, end) : undefined;
  if (after === undefined || !TREATIES.has(after.folded)) return false;
  // "In Daraa talks with the Russians failed", "after the fall of Aleppo talks resumed".
  return !BESIDE_TALKS.has(after.folded) || !INTO.has(wordBefore(text, start)?.folded ?? '');
}

/** Goods with their "of", which Arabic does without. */
function isGoods({ word, folded }: Neighbour, isLinked: boolean): boolean {
  return (isLinked || word.charCodeAt(0) > BEYOND_LATIN) && !endsSentence(word) && GOODS_BEFORE.has(folded);
}

/** A street with its article: "la calle de Alepo", "rue de Damas"; "une rue d'Alep" lies in Aleppo. */
const STREETS = words('rue calle avenida avenue boulevard');
const ONE_OF = words('une una un cada esta d');

function isStreet(noun: Neighbour, text: string): boolean {
  if (!STREETS.has(noun.folded)) return false;
  const article = wordBefore(text, noun.start);
  return article === undefined || !ONE_OF.has(article.folded);
}

/** "Une équipe d’Alep" is from there; "l’équipe d’Alep" is called so. */
function isOneOfSome(noun: Neighbour, text: string): boolean {
  return SMALL.has(noun.folded) && ONE_OF.has(wordBefore(text, noun.start)?.folded ?? '');
}

/** Between such a noun and its place: Conseil civil de Raqqa. */
const OF_COUNCILS = words('civil civile militaire militar local locale municipal');
/** What French and Spanish write small in such names as well: l’université d’Alep. */
const SMALL = words(
  'universite universidad accord accords declaration processus acuerdo acuerdos declaracion proceso equipe equipo клуб клуба клубе клубу клубом университета университете университету университетом компания компании компанию',
);
/** The same with nothing between: l'hôtel Palmyra; "un hôtel de Genève" stands there. */
const SMALL_WITHOUT_LINK = words('hotel cafe restaurant');

/** A noun that takes the place's name after it; in scripts that have capitals with one (Consejo Civil de Raqa, not a council in Raqqa). */
function isNounBefore({ word, folded }: Neighbour): boolean {
  return BEFORE.has(folded) && (isCapitalised(word) || word.charCodeAt(0) > BEYOND_LATIN || SMALL.has(folded));
}

/** "BM İnsani İşler Eşgüdüm Ofisi (OCHA)", "UN Office for …(OCHA)": up to its acronym it is one body's name. */
const UP_TO_ACRONYM =
  /^ (?!and |und |et |ve |y )[A-ZÀ-ÞŞİĞ][A-Za-zÀ-ÿŞşİıĞğ-]+(?: (?:of|for|the|on|in|and|de|des|la|para|für|von|[A-ZÀ-ÞŞİĞ][A-Za-zÀ-ÿŞşİıĞğ-]+)){0,8} \([A-ZŞİĞ]{3,8}\)/;
const LONGEST_BODY = 100;

/** Where the bracket stands to which a body's name goes on from here; undefined where none does. */
export function acronymAhead(text: string, end: number): number | undefined {
  const found = UP_TO_ACRONYM.exec(text.slice(end, end + LONGEST_BODY));
  return found ? end + found[0].indexOf('(') : undefined;
}

/** In a headline a verb stands between: "Israel Bombed Military Center"; not in United Bank. */
const HEADLINE_VERB = /^(?:says|said|hits?|strikes?|kills|bombs|shells|attacks|targets|(?!united|allied|armed)[a-z]{3,}ed)$/;

/** Is one of the next capitalised words such a noun: Aleppo Media Center, Damascus Higher Institute? */
export function leadsToNoun(text: string, start: number, end: number): boolean {
  let at = end;
  let next = wordAfter(text, at);
  for (let n = 0; next && isCapitalised(next.word) && n < MOST_WORDS; n++) {
    // "SUWAYDA, Syria (North Press)": a bracket begins something else.
    if (text.slice(at, next.start).includes('(')) return false;
    // Turkish sets the case of a noun apart: Askeri Meclisi’nden.
    const [noun = ''] = foldWord(bare(next.word.replace(/['’].*$/, ''))).split(' ');
    // "Ithriya-Salamiyah Road" leads from one to the other.
    if (AFTER.has(noun)) return !(noun === 'road' && HYPHEN.has(text.charAt(start - 1)));
    if (next.word.endsWith('.') || HEADLINE_VERB.test(noun)) return false;
    at = next.end;
    next = wordAfter(text, at);
  }
  return false;
}

/** "Syrian-Russian military alliance": the adjective before the hyphen makes another body of it. */
const JOINED_ADJECTIVE = /(?:^|\s)\p{Lu}\p{Ll}+(?:n|sh|i|ese)[-‑]$/u;
const NATIONAL = /^(?:Syrian|Russian|Turkish|Iranian|Iraqi|Israeli|Lebanese|American|Jordanian|British|French) /;
/** UN-Menschenrechtsbüro: a German compound that is a body of its own. */
const GERMAN_BODY = /^[-‑][A-ZÄÖÜ][a-zäöüß]*(?:büro|hilfswerk|werk|kommissariat|kommission|programm|behörde|agentur)s?(?![A-Za-zÄÖÜäöüß])/;

/** A trial in medicine: ISIS-2. */
const NUMBER = /^[-‑]\d/;

/** Does a hyphen join the group at `start`–`end` to what makes it another one? */
export function isJoinedToOther(text: string, start: number, end: number): boolean {
  const hasHyphen = HYPHEN.has(text.charAt(start - 1)) || HYPHEN.has(text.charAt(end));
  if (!hasHyphen) return false;
  if (NUMBER.test(text.slice(end, end + 2))) return true;
  const isAdjective = NATIONAL.test(text.slice(start, end)) && JOINED_ADJECTIVE.test(text.slice(Math.max(0, start - WINDOW), start));
  return isAdjective || GERMAN_BODY.test(text.slice(end, end + WINDOW));
}

/** Russian "the military" is an adjective, too: российских военных наёмников. What declines like it behind it is its noun. */
const MILITARY = /военн(ые|ых|ыми|ым)$/;
const NOUNS: Readonly<Record<string, RegExp>> = {
  ые: /^ (?![а-яё]*ски(?![а-яё]))[а-яё]{2,}(?:[ыи]е|ы|и[ия]|[кгхжшщч]и)(?![а-яё])/,
  ых: /^ (?:[а-яё]{2,}(?:ов|ев|ей|[ыи]х|ий)|баз|сил|ракет|групп|структур)(?![а-яё])/,
  ыми: /^ [а-яё]{2,}[аяыи]ми(?![а-яё])/,
  ым: /^ (?!(?:там|потом|затем|днем|днём|вечером|утром)(?![а-яё]))[а-яё]{2,}(?:[аяыи]м|ом|ем)(?![а-яё])/,
};

/** Does a noun follow the adjective that the name is in other sentences? */
export function isAdjectiveOfMore(text: string, start: number, end: number): boolean {
  if (isMilitaryOfMore(text, start, end)) return true;
  const [, ending] = MILITARY.exec(text.slice(start, end)) ?? [];
  return ending !== undefined && NOUNS[ending]?.test(text.slice(end, end + WINDOW)) === true;
}

/** A Russian article with its hyphens, and first words of places that lose them to no other word. */
const ARTICLE_AFTER = /^[-‑][ЭА][лдтрзсшн]ь?[-‑][А-Я]/;
const HILL = /^(?:Телл?ь|Маар|Кафр|Айн)$/;
const HILL_AFTER = /^[-‑](?:[эа][лдтрзсшн]ь?[-‑])?[А-Я]/;
const FIRST_WORD_BEFORE = /(?:^|[^а-яА-Я])(?:Ка?фа?р|Телл?ь|Умм|Абу|Хирбет|Дейр|Бейт|[ЭА]йн|Рас|Вади|Хан|Маарет|Джебель)[-‑]$/;
const LONGEST_FIRST_WORD = 9;

/** Saint-Jean-de-Damas. */
const FRENCH_BEFORE = /\p{Lu}\p{L}+-d(?:e|u|es)-$/u;

/** Is a place's name one word of another's that Russian and French write with hyphens: Халеб-Эль-Джадид, Телль-Васит, Saint-Jean-de-Damas? */
export function isInHyphenedName(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) === '-' && FRENCH_BEFORE.test(text.slice(Math.max(0, start - WINDOW), start))) return true;
  if (HYPHEN.has(text.charAt(start - 1)) && FIRST_WORD_BEFORE.test(text.slice(Math.max(0, start - LONGEST_FIRST_WORD), start))) return true;
  if (!HYPHEN.has(text.charAt(end))) return false;
  const after = text.slice(end, end + LONGEST_FIRST_WORD);
  return ARTICLE_AFTER.test(after) || (HILL.test(text.slice(start, end)) && HILL_AFTER.test(after));
}

const RIVER_BEFORE = /(?:^|[\s«"(])(?:рек(?:[иуе]|а|ой)|rivière|río|نهر|رودخانه)\s$/i;
const RIVER_AFTER = /^\s(?:River|[Nn]ehri)(?![A-Z])/;
const LONGEST_RIVER = 10;
/** Last letters of the one, first letters of the other. */
const RIVER_ENDS = units('иуеайИУЕАЙeEoOره');
const RIVER_STARTS = units('RNn');

/** Does a noun make the words the name of a river: бассейна реки Ярмук, Yermuk Nehri? */
export function isRiver(text: string, start: number, end: number): boolean {
  const mayFollow = RIVER_ENDS.has(text.charCodeAt(start - 2)) && RIVER_BEFORE.test(text.slice(Math.max(0, start - LONGEST_RIVER), start));
  return mayFollow || (RIVER_STARTS.has(text.charCodeAt(end + 1)) && RIVER_AFTER.test(text.slice(end, end + LONGEST_RIVER)));
}

/** Bearers of a name that is not the group's: The Isis Book Prize. */
const CALLED_AFTER = words('prize award festival hotel street road');

/** Is a group's name the first of a longer one, for something that is called after a namesake? */
export function isNamesake(text: string, end: number): boolean {
  let next = wordAfter(text, end);
  for (let n = 0; next && isCapitalised(next.word) && n < MOST_WORDS; n++) {
    if (CALLED_AFTER.has(next.folded)) return true;
    next = wordAfter(text, next.end);
  }
  return false;
}

/** States and regions that a town's name is followed by in English, in full and as newspapers shorten them. */
const WHOLE_REGIONS = words(
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky ' +
    'louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nevada ohio oklahoma oregon pennsylvania ' +
    'tennessee texas utah vermont virginia washington wisconsin ' +
    'england scotland wales australia canada ' +
    'tolima antioquia cauca cundinamarca huila caldas risaralda quindio narino santander boyaca',
);
const REGIONS_ELSEWHERE: ReadonlySet<string> = new Set([
  ...WHOLE_REGIONS,
  ...words(
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev nh nj nm ny nc nd okla ore pa ri sc sd tenn tex vt va wash wis wyo',
  ),
]);
/** How post offices shorten them: ", PA", not ", BM". */
const STATE_CODES = words(
  'AL AK AZ AR CA CO CT DC FL GA IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY ON QC BC AB',
);
const TWO_WORDS =
  /^(?:new (?:york|jersey|hampshire|mexico)|(?:north|south) (?:carolina|dakota)|west virginia|rhode island|new south wales|british columbia)/;
const COMMA = /^(?:,\s+|\s\()([A-Z][A-Za-z.]*(?![A-Za-z.\u00aa-\u024f])(?:\s[A-Z][A-Za-z]*)?)/;
const WINDOW = 40;

/** Is a capitalised word the name of a state or region that lies elsewhere: Iowa? */
export function isRegionElsewhere(word: string): boolean {
  return isCapitalised(word) && WHOLE_REGIONS.has(word.toLowerCase());
}

/** Does a state or region follow the name that lies elsewhere? */
export function isElsewhere(text: string, end: number): boolean {
  if (text.charAt(end) !== ',' && text.slice(end, end + 2) !== ' (') return false;
  const [, region = ''] = COMMA.exec(text.slice(end, end + WINDOW)) ?? [];
  if (region === '') return false;
  const [first = ''] = region.split(/\s/);
  // Two letters are a state only as capitals (PA), not in "Homs, In a report".
  if (/^[A-Z]{2}$/.test(first)) return text.charAt(end) === ',' && STATE_CODES.has(first);
  const isShort = first.length === 2;
  return TWO_WORDS.test(region.toLowerCase()) || (!isShort && REGIONS_ELSEWHERE.has(first.replaceAll('.', '').toLowerCase()));
}

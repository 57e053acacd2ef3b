/**
 * Names that are everyday words too (الباب, the door), or stand for a government (Moscow said): does
 * the sentence speak of a place? Yes where a preposition or a noun for places governs the word, or where
 * it stands in a list with another place.
 */
import { either } from '../expressions.ts';
import type { Stretch } from '../find/apart.ts';
import { befallsPlaces } from './befalls-places.ts';
import { besideWords } from './beside-words.ts';
import { afterPossessive, APOSTROPHES, bare, endsSentence, HYPHENS, isAllCapitals, Neighbour, wordAfter, wordBefore } from './context.ts';
import { foldWord } from '../find/fold.ts';
import { ARABIC } from '../find/scripts.ts';
import { ARABIC_CLITIC, governorOf } from './governing-nouns.ts';
import { leadsToPlaces } from './leads-to-places.ts';
import { units, words } from '../word-list.ts';

/** Prepositions of place, folded: English, French, German, Spanish, Russian, Arabic, Persian. Not "from" and "to": support comes from Ankara. */
const PREPOSITIONS = words(
  'in near at around outside inside across beneath nearby a dans pres en depuis bei um aus nach nahe cerca desde в во под около ' +
    'في من الي نحو باتجاه قرب داخل خارج حول بين صوب تجاه ' +
    'در از به تا سمت نزديك نزديكي ميان',
);
/** Others that lead to places, if not only to them. */
const DIRECTIONS = words(
  'from to into through toward towards via between over left leave leaving fled flee fleeing reach reached on against for entered enter entering took take taking ' +
    'captured capture capturing seized seize retook retake recapture recaptured lost losing bombed bombing shelled shelling hit struck attacked besieged besieging ' +
    'a vers depuis jusqu aus nach bis zwischen uber richtung desde hasta hacia из до к от на через между',
);
/** What happens to places: "Hama fell", "Aleppo is under siege". */
const FATE =
  /^(?:['’]s)? (?:has |have |had |is |was |are |were )?(?:been )?(?:fell|falls?|fallen|burns?|burning|under|besieged|surrounded|captured|retaken|seized|taken|bombed|shelled|hit|struck)\b/;
/** What is done to places only, and not to the people or governments that are called so. */
const DONE_TO_PLACES = words(
  'enter enters entered entering fled flee fleeing reached retook retake recaptured recapture besieged besieging evacuated ' +
    'stormed storming regained overran captured capturing seized seizing liberated liberating shelled shelling bombed bombing pounded encircled encircling looted',
);
const WINDOW = 40;
/** Nouns and directions that stand before places only, folded, beyond those of governing-nouns.ts. */
const BEFORE_PLACES = words(
  'northern southern eastern western central greater rural downtown nearby visited visiting leaving reached direction capital capitale hauptstadt столице столицу столицы العاصمه پايتخت baskenti ' +
    'мэр мэра мэру метро гостиниц гостинице гостиницы улиц улицы больнице больницы больниц аэропорт аэропорта вокзал вокзала центр кафе рынок рынке рынка площади ' +
    'житель жители жителеи жителям жителя жительница уроженец окрестностях окрестности окрестностеи окраине окраинах окраины пригороде пригородах ' +
    'quartier квартал квартале квартала кварталы кварталов кварталах ' +
    'близ вблизи поселок поселке поселка деревня деревне деревню деревни richtung ' +
    'центре улицах севере юге востоке западе севернее южнее восточнее западнее штурм штурма осада осаду осады осаде освобождение освобождения падение падения ' +
    'تبعد يبعد تقع غرقت مقاهي اسواق حدايق متاحف شوارع نصف انحاء قلب هواي پليس متروي متولد چاپ بيمارستانهاي چهارراههاي خيابانهاي ' +
    'جهه وجهاء مشافي مستشفيات سوق جبهه جبهتي جبهات معركه معارك محور محوري محاور شرق غرب شمال جنوب شرقي غربي شمالي جنوبي وسط اتجاه ابار حايل حاجز بساتين مداخل مزارع ضاحيه نازحي نازحو اوتوستراد ضواحي اطراف مشارف محيط اهالي سكان ابناء طريق مدخل دوار مركز جسر حصار احياء بوادي باديه ' +
    'ورودي تپه ارتفاعات وارد نشست اجلاس كنفرانس شهر شهرستان بخش روستاي روستا روستاهاي شهرك شهركهاي شهرهاي حومه محاصره ازادسازي پاكسازي راه راهي عازم جاده محور مسير اتوبان مردم ساكنان ' +
    // Arabic puts the verb before what is taken, held, struck or reached.
    'استعاد يستعيد استعادت تستعيد استعاده سيطر دخل دخلت يدخل تدخل دخول اقتحم اقتحمت تقتحم يقتحم حرر تحرير احتلال احتل يحتل سقوط ' +
    'سقطت تسقط مسلحو مسلحي ثوار حاصر تحاصر قصف قصفت تقصف يقصف استهدف استهدفت تستهدف غادر غادرت غادروا بلغ بلغت وصل وصلت يصل اخلاء اهل اهالي سكان',
);
/** What kind of field it is, between the noun and its name: میدان گازی الشاعر. */
const QUALIFIERS = words('گازي نفتي الغازي النفطي غاز الغاز نفط النفط');
/** What Arabic says of places: "الحراك خارج سيطرة الثوار". */
const ARABIC_FATE =
  /^ (?:[وي]?تقع (?:على|في|شمال|جنوب|شرق|غرب)|الواقعة? (?:على|في|شمال|جنوب|شرق|غرب)|خارج سيطرة|تحت (?:سيطرة|النار|القصف|الحصار)|محاصرة|المحاصرة|تسقط|سقطت)/;
/** "دوما در ریف دمشق". */
const PERSIAN_WITHIN = /^[»"”]? (?:واقع )?در (?:ریف|حومه|استان|شمال|جنوب|شرق|غرب)(?!\p{L})/u;
/** A plural before a list of names that need not be listed: بلدات بصر الحرير وناحتة والحراك, أحياء السكري، والأنصاري، وهنانو. */
const ARABIC_LIST =
  /(?:^|[\s«"“(])[وفبل]?(?:بلدات|بلدتي|بلدتا|قرى|قريتي|قريتا|مدن|مدينتي|مدينتا|أحياء|حيي|حيّي|حيا|شهرک‌?های|روستاهای|شهرهای|محله‌?های) (?:(?:و )?[«"“(]?\p{L}{2,}(?: (?!و)\p{L}+)?[»"”)]?(?:،\s?|\s(?=و))){1,8}و?\s?[«"“(]?$/u;
const LONGEST_LIST = 120;
/** An entry of a ticker: "– نوى: وصول …". */
const ENTRY_BEFORE = /^[\s–—•*-]*$/;
const LONGEST_ENTRY_SIGN = 4;
/** Behind its hashtag: "#الباب | …". */
const ENTRY_AFTER = /^\s?[|:–—-]/;
/** What Turkish says of a place's parts: Bab'ın batısında. */
const TURKISH_PART = /^['’]n?[ıiuü]n (?:batı|doğu|kuzey|güney|merkez|kıyı|kırsal|çevre|dış mahalle|girişi|mahalle)/;
const LONGEST_PART = 24;
/** Endings that Turkish gives to places after the apostrophe: in, from, to. */
export const TURKISH_PLACE = /^['’](?:[td][ae]n?(?:ki)?|[yn]?[ae]|n[td][ae]n?)(?![a-zà-ÿığş])/i;
/** Space stands after each sign only: with space on either side there are more ways to read it than anybody can try. */
const LIST_JOINT = /^\s*(?:(?:,|،|;|&|\+|\/|→|-(?=\s)|–(?=\s)|and|or|et|ou|und|oder|y|ve|и|و)\s*)+(?:(?:de|à|en)\s|d['’])?$/;
/** "suburbs of Beirut", "north of Ankara". */
const OF = words('of de d von der');
const OF_PLACES = words(
  'suburbs suburb outskirts edge edges streets port airport capital north south east west centre center heart embassy embassies siege fall battle people resident residents neighbourhood neighbourhoods neighborhood neighborhoods quarter quarters ' +
    'pres autour faubourgs route zone zona cerca torno carretera nordlich sudlich ostlich westlich nordwestlich nordostlich sudwestlich sudostlich sud nord ouest banlieue sur norte oeste afueras suburbios suden norden westen osten vororte vorort ' +
    'villagers inhabitants townspeople natives notables ' +
    'miles kilometres kilometers kilometros kilometer km hospital hopital clinique clinica clinic klinik krankenhaus metro gare bahnhof estacion cafe cafes hotel hoteles hotels gassen strassen terrasses terrazas avenidas boulevards bazar bazars ' +
    'souk souks mosquee mezquita moschee museos musees piso apartamento rascacielos maire alcalde cimetiere cementerio friedhof coeur abords ruelles markets market bazaar mayor skyline outside ' +
    'conference conferencia konferenz pourparlers procedente aeropuerto est campagne rues quartier quartiers barrio barrios environs peripherie habitants population chute siege prise habitantes vecinos poblacion asedio caida toma einwohner bewohner bevolkerung belagerung einnahme',
);
/** What stands in a capital ("reporting by Moscow and Baghdad bureaux"), and what a place is or has. */
const AFTER_PLACES = words(
  'bureau bureaux newsroom summit suburb suburbs neighbourhood neighbourhoods neighborhood neighborhoods quarter quarters halki halkindan halkina halkinin halkini koyu koyunde ilce ilcesi ilcesinde mahallesi mahallesinde mahallesine mahallesinden mahallesinin beldesi beldesinde beldesine beldesinin bolgesi bolgesinde bolgesine bolgesinin cevresinde cevresindeki merkezinde yakinlarinda yakinlarindaki kuzeyinde guneyinde dogusunda batisinda tepesi tepesinde yolu yolunda semti semtinde semtinden semtine outskirts airport embassy streets hospital clinic hotel restaurant mosque market markets bazaar flat apartment taxi sokaklari sokaklarinda metrosu metrosunda trafigi trafiginde karayolu karayolunda seferi area attack bombing bombings blast blasts explosion explosions roundabout junction checkpoint ziyareti ziyaretinde ziyaretiyle donusu',
);
/** The first end of such a way. */
const WAY = /^ (?:to|through|via|über|nach|bis) (?:the |al-)?[A-Z]/;
/** "In London and Washington": what holds for a capital that is not listed holds for the next. */
const IN_ANOTHER = /(?:^|[\s«"“(])(?:[Ii]n|[Ee]n|À|à|[Вв]) [A-ZÀ-ÞА-Я][A-Za-zÀ-ÿА-яё'’-]+ (?:and|und|et|y|и) $/;
/** "From Beirut, allow a day." */
const FROM_FIRST = /(?:^|[.!?»”"] )(?:From|Desde|Depuis|Aus|Von) $/;
const isFirstEnd = besideWords(['from through via von', /\b(?:from|through|via|von) $/i]);
const isBesideAnother = besideWords(['and und et y и', IN_ANOTHER]);
const isFirstFrom = besideWords(['from desde depuis aus von', FROM_FIRST]);
/** Held by a side: "rebel-held Rashidin". */
const HELD = /[a-z][-‑]held $/;
/** "BEIRUT (AP) —", "(Beirut, April 16, 2018)", "МОСКВА, 27 мар", "WASHINGTON Dec 12"; a number or a bracket may stand before it. */
const DATELINE_BEFORE = /(?:^|\n)[\s\d§()[\].:–—-]{0,8}$|\/\s*\(?$/;
const DATELINE_AFTER = either(
  /^\s*(?:[,—–/:]|--|\)\s?[-–—]|\((?!\d)|[-‐-―]\s)/,
  /^\. \d\d? (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/,
  /^ (?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*,? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.? \d/,
  /^,? \d\d? (?:(?:de )?(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)\b|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
);
const LONGEST_DATELINE_SIGN = 10;
const PLACE_ENDING = /^[-‑–](?:based|area|region|born|bound)\b/;
/** The Arabic clitics "in", "to" and "and" are written onto a name. */
const CLITIC = /(?:^|[\s(«"،])[وف]?[بل]$/;

/** In what it lies, in Turkish: "Yermük Havzası'ndaki Şecere". */
const TURKISH_WITHIN = /['’]n?[dt][ae]ki $/;
const IN_WHICH = 'ki';

/** "Jordan's capital, Amman", العاصمة الأردنية عمان. */
const CAPITAL_BEFORE = /(?:\b(?:capital|capitale|Hauptstadt)(?: \S+)?, |(?:^|\s)столиц[аеуы][^,.]{0,20}, |العاصمة \S+ |پایتخت \S+، )$/;
/** "Left Amman before dawn", "a quitté Amman avant l’aube". */
const isLeft = besideWords([
  'left leaves quitte quitta verliess verlassen abandono dejo',
  /\b(?:left|leaves|quitté|quitta|quitte|verließ|verlassen|abandonó|dejó) $/,
]);
const LEFT_WHEN = /^(?:[,.]| (?:before|at|on|in|by|for|after|without|avant|à|pour|en|le|lundi|mardi|antes|al|por|am|um|im|in)(?![a-zà-ÿ]))/;

/** What can hold after one, by the first word of it. */
const befalls = besideWords([
  'has have had is was are were been fell fall falls fallen burn burns burning under besieged surrounded captured retaken seized taken bombed shelled hit struck',
  FATE,
]);
/** The last letter of an Arabic clitic. */
const CLITICS = units('بل');
const IS_HELD = 'held';

/** Is a folded word one that stands before places only: residents, centre, siege? */
export function isBeforePlaces(folded: string): boolean {
  return BEFORE_PLACES.has(folded.replace(' ', '')) || (ARABIC_CLITIC.test(folded) && BEFORE_PLACES.has(folded.slice(1)));
}

/** Is a folded word one that governs a place's name: in, from, of? */
export function leadsToPlace(word: string): boolean {
  return PREPOSITIONS.has(word) || DIRECTIONS.has(word) || OF.has(word);
}

/** Does the sentence speak of the word at `start`–`end` as a place? `neighbours` are the places named beside it. */
export function isSpokenOfAsPlace(text: string, start: number, end: number, neighbours: readonly Stretch[]): boolean {
  return isGovernedAsPlace(text, start, end, neighbours, governingWord(text, start));
}

function isGovernedAsPlace(
  text: string,
  start: number,
  end: number,
  neighbours: readonly Stretch[],
  before: Neighbour | undefined,
): boolean {
  if (hasOwnNoun(text, start, end)) return true;
  const lead = before && withoutJoint(before.folded);
  if (lead !== undefined && (PREPOSITIONS.has(lead) || DONE_TO_PLACES.has(lead) || isBeforePlaces(lead) || governorOf(lead) !== undefined))
    return true;
  if (hasPlaceEnding(text, start, end)) return true;
  const phrase = text.slice(Math.max(0, start - WINDOW), start);
  if (leadsToPlaces(lead, phrase) || (lead?.endsWith(IS_HELD) && HELD.test(phrase))) return true;
  const isSetApart = phrase.endsWith(', ') || phrase.endsWith('، ') || text.charCodeAt(start) >= ARABIC;
  if ((isSetApart && CAPITAL_BEFORE.test(phrase)) || (isLeft(lead, phrase) && LEFT_WHEN.test(text.slice(end, end + WINDOW)))) return true;
  if (isBesideAnother(lead, phrase) || (text.charAt(end) === ',' && isFirstFrom(lead, phrase))) return true;
  if (isFirstEnd(lead, phrase) && WAY.test(text.slice(end, end + WINDOW))) return true;
  if (lead?.endsWith(IN_WHICH) && TURKISH_WITHIN.test(phrase)) return true;
  if (isDateline(text, start, end)) return true;
  if (text.charCodeAt(start) >= ARABIC && isPlaceInArabic(text, start, end)) return true;
  if (text.charAt(end) === ':' && isAtStart(text, start)) return true;
  if (text.charAt(start - 1) === '#' && start <= LONGEST_ENTRY_SIGN && ENTRY_AFTER.test(text.slice(end, end + 3))) return true;
  const field = before && QUALIFIERS.has(lead ?? '') ? wordBefore(text, before.start) : undefined;
  if (field && governorOf(bare(field.word)) !== undefined) return true;
  const noun = before && OF.has(lead ?? '') ? wordBefore(text, before.start) : undefined;
  if (noun && (OF_PLACES.has(noun.folded) || governorOf(bare(noun.word)) !== undefined)) return true;
  const after = wordAfter(text, end);
  if (after && (governorOf(bare(after.word)) !== undefined || AFTER_PLACES.has(after.folded))) return true;
  if (befallsPlaces(after?.folded, text.slice(end, end + WINDOW))) return true;
  return neighbours.some((other) => isListed(text, other, { start, end }));
}

/** What is written onto a place: the clitics of Arabic, the cases of Turkish, "-based". */
function hasPlaceEnding(text: string, start: number, end: number): boolean {
  if (CLITICS.has(text.charCodeAt(start - 1)) && CLITIC.test(text.slice(Math.max(0, start - 3), start)) && !isVerbalNoun(text, start, end))
    return true;
  const next = text.charCodeAt(end);
  if (APOSTROPHES.has(next)) return TURKISH_PLACE.test(text.slice(end, end + 8)) || TURKISH_PART.test(text.slice(end, end + LONGEST_PART));
  return HYPHENS.has(next) && PLACE_ENDING.test(text.slice(end, end + 8));
}

/** "Campamento de Za'atari", "Lager Zaatari": the name says itself what it is. */
function hasOwnNoun(text: string, start: number, end: number): boolean {
  const space = text.indexOf(' ', start);
  return space > start && space < end && governorOf(text.slice(start, space)) !== undefined;
}

/** "To shake the structure": لخلخلة البنية has a verbal noun with its object after the preposition. */
function isVerbalNoun(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === 'ل' && text.startsWith(' ال', end) && text.charAt(end - 1) === 'ة';
}

function isPlaceInArabic(text: string, start: number, end: number): boolean {
  const following = text.slice(end, end + WINDOW);
  return (
    ARABIC_LIST.test(text.slice(Math.max(0, start - LONGEST_LIST), start)) || PERSIAN_WITHIN.test(following) || ARABIC_FATE.test(following)
  );
}

function isDateline(text: string, start: number, end: number): boolean {
  // Alone in its block, in capitals.
  if (start === 0 && end === text.trimEnd().length && isAllCapitals(text)) return true;
  // "BEIRUT. Las FSD …".
  const isAlone = end - start > LEAST_DATELINE && text.charAt(end) === '.';
  if (isAlone && isAllCapitals(text.slice(start, end)) && isAtStart(text, start)) return true;
  return (
    DATELINE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_DATELINE_SIGN), start)) && DATELINE_AFTER.test(text.slice(end, end + 12))
  );
}

const LEAST_DATELINE = 2;

function isAtStart(text: string, start: number): boolean {
  return start <= LONGEST_ENTRY_SIGN && ENTRY_BEFORE.test(text.slice(0, start));
}

/** The same, asked less strictly: words that lead to other things as well count. */
export function maybeSpokenOfAsPlace(text: string, start: number, end: number, neighbours: readonly Stretch[]): boolean {
  const before = governingWord(text, start);
  if (before !== undefined && DIRECTIONS.has(before.folded)) return true;
  if (text.charAt(start - 1) === '#' || text.charAt(end) === ':' || isStruck(text, end)) return true;
  return isGovernedAsPlace(text, start, end, neighbours, before);
}

function isStruck(text: string, end: number): boolean {
  // "Aleppo's fallen" has its word behind the ending.
  const next = wordAfter(text, afterPossessive(text, end));
  return next !== undefined && befalls(bare(next.word), text.slice(end, end + WINDOW));
}

/** The word before, unless a sentence ends with it ("They moved in. Ankara …"). */
function governingWord(text: string, start: number): Neighbour | undefined {
  const before = wordBefore(text, start);
  if (!before || endsSentence(before.word)) return undefined;
  const noun = foldWord(before.word) === PERSIAN_PLURAL ? wordBefore(text, before.start) : undefined;
  return noun ? new Neighbour(text.slice(noun.start, before.end), noun.start, before.end) : before;
}

/** Written apart by many: شهرک های نبل و الزهرا. */
const PERSIAN_PLURAL = 'هاي';

/** Arabic "and" and "so" are written onto a preposition as well: وقرب, فقرب. */
function withoutJoint(folded: string): string {
  return /^[وف]\p{L}{2}/u.test(folded) && PREPOSITIONS.has(folded.slice(1)) ? folded.slice(1) : folded;
}

const QUOTES = /["“”«»]/g;

/** Do only commas and words for "and" stand between two stretches, each in quotation marks or not? */
export function isListed(text: string, a: Stretch, b: Stretch): boolean {
  const between = a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return LIST_JOINT.test(between.replaceAll(QUOTES, ''));
}

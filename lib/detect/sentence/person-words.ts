/** Words that tell that the name beside them is a person's; folded. */
import { foldWord } from '../find/fold.ts';
import { besideWords, type BesideWords } from './beside-words.ts';
import { bare, wordBefore } from './context.ts';
import { words } from '../word-list.ts';

/** Titles and kinship that stand before names of people only. */
export const TITLES = words(
  'sergeant sgt corporal cpl dr mr mrs ms miss prof professor sir sheikh sheik shaikh imam mullah ayatollah monsieur mme herr frau senor ' +
    'bin ibn abu abo abou umm абу умм ибн',
);
/** Ranks, offices and parts of names that stand before people, and before towns now and then ("Major Homs offensive"). */
const RANKS = words(
  'president minister general gen colonel col major maj captain capt lieutenant lt brigadier brig haji sayyid sayyed king prince queen ' +
    'princess ambassador senator um ben abd abdul abdel господин бин бен',
);
/** Words that have a capital only because a sentence begins, or that stand before places as well as people. */
export const NO_GIVEN_NAMES = words(
  'the an off and or but as by with after before since until while when where ' +
    'north south east west northern southern eastern western central old new ' +
    'greater upper lower syrian iraqi iranian russian turkish american kurdish lebanese israeli islamic arab gas oil area ' +
    'mount mountain road front tall tal tell khirbat wadi ' +
    'jabal jebel deir dayr bab monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december à près im ' +
    'le la les l un une des du et ou sur chez entre die das dem den ein eine und am zum zur vom auf el los las una y del al por ' +
    'özellikle ozellikle ayrica ayrıca ancak daha bugun bugün dun dün hem yine ardindan ardından boylece böylece halen yeni eski önce once sonra ' +
    'и у за с по при над',
);
/** Given names so frequent in the region that they are one also at a sentence's start. */
export const GIVEN_NAMES = words(
  'mohammed muhammad mohamed mohammad ahmad ahmed ali hassan hasan hussein husain hussain omar umar khaled khalid mahmoud mustafa ' +
    'ibrahim yousef youssef yusuf abdullah abdulrahman abdelrahman bassam samir walid rami anas amer tareq tariq ziad adnan ' +
    'salah saleh saad nasser fatima aisha maryam amal hadi karim rashid jamal faisal tamer bilal hamza nabil bashar maher riad fadi ' +
    'qassem qasem qasim kassem haitham osama usama yasser yasir wael marwan ghassan majed bassel basel ' +
    'layla leila nour rima zeinab zainab huda hossam hussam hamdi ' +
    'maria john james robert michael david william richard thomas mark daniel paul george peter andrew alex alexander ben chris ' +
    'jane marie jonathan ' +
    'jose sergei vladimir mehmet ayse hasan huseyin fatma ayşe',
);
/** Who speaks and acts for a body or a country. */
export const OFFICES = words(
  'spokesman spokeswoman spokesperson director commander chief minister ambassador envoy representative leader secretary president',
);
/** What fathers and sons are called, ranks and trades, in languages whose titles English texts do not have. */
const TITLES_ABROAD = words(
  'doctor sargento capitan teniente comandante capitaine lieutenant sergent hauptmann leutnant oberst старик старика старику дядя ' +
    'ابو وابو لابي ابي ام بن ابن عبد السيد الدكتور الشاب الطفل الشهيد الناشط الصحفي المسعف الملازم النقيب الرائد المقدم العقيد العميد اللواء القائد سردار ' +
    'доктор генерал полковник маиор шеих docteur cheikh coronel jeque ' +
    'gazeteci aktivist doktor albay yarbay docteure medecin infirmiere journaliste journalistin aktivistin arzt arztin ' +
    'periodista activista medico medica doctora журналист журналистка активист активистка врач',
);
/** Verbs of speech that many languages put before who speaks: places do not speak, and a capital that does is a government. */
const SPEECH = words(
  'pregunta dice dijo cuenta explica raconte explique dit sagt sagte erzahlt говорит сказал рассказал рассказывает يقول وقال قال يروي ويروي',
);

/** Does a word before a name tell that it is a person's? */
export function leadsToPerson(word: string): boolean {
  const folded = foldWord(bare(word));
  return TITLES_ABROAD.has(folded) || SPEECH.has(folded);
}

/** Is a word a title, a rank, or what leads to a father's or a son's name? */
export function isTitle(word: string): boolean {
  const folded = foldWord(bare(word));
  return TITLES.has(folded) || RANKS.has(folded);
}

const PEOPLE =
  'I|she|he|somebody|someone|nobody|anybody|daughter|son|brother|sister|cousin|uncle|aunt|girl|boy|child|kid|baby|teenager|student|teacher|doctor|nurse|driver|fighter|soldier|wom[ae]n|m[ae]n|dog|cat|name';
/** "I was called Isis for 30 years", "a woman named Isis", "nobody called Zenki". */
const CALLED = new RegExp(
  `\\b(?:${PEOPLE})(?: (?:was|is|were|am|are|has been|who is|who was))?(?: (?:called|named)|(?<=name is|name was))\\s["“‘']?$`,
  'i',
);
/** The same abroad: whom it tells of must be a person, as villages are called something, too. */
const CALLED_ABROAD: BesideWords = besideWords(
  [
    'nomme nommee appele appelee',
    /\b(?:enfant|garçon|fille|homme|femme|fils|frère|sœur|père|mère|ami|amie|chauffeur|étudiante?|combattante?) (?:nommée?|appelée?) [«"“]?$/,
  ],
  ['prenomme prenommee', /\bprénommée? [«"“]?$/],
  [
    'namens',
    /\b(?:Mann|Frau|Junge|Mädchen|Kind|Sohn|Tochter|Bruder|Schwester|Fahrer|Fahrerin|Student|Studentin|Kämpfer|Arzt|Lehrer|Freund) namens [»„"“]?$/,
  ],
  ['llamado llamada', /\b(?:hombre|mujer|niñ[oa]|hij[oa]|herman[oa]|padre|madre|amig[oa]|chofer|combatiente|joven) llamad[oa] [«"“]?$/],
  ['llamar', /\bse hace llamar [«"“]?$/],
  ['имени', /(?:^|\s)по имени [«"“]?$/],
  ['يدعي المدعو المدعوه اسمه', /(?:يدعى|المدعوة?|اسمه) [«"“]?$/],
  ['نام', /(?:مرد|زن|کودک|پسر|دختر|جوان)ی? به نام [«"“]?$/],
  ['پسرش دخترش برادرش خواهرش همسرش', /(?:^|\s)(?:نام |به نام )?(?:پسرش|دخترش|برادرش|خواهرش|همسرش) [«"“]?$/],
  ['او', /(?:پسر|دختر|برادر|خواهر|همسر) او [«"“]?$/],
);
const WINDOW = 40;
/** How the word before ends (called, is), or what stands before a quotation mark: spares the search nearly everywhere. */
const ENDS_SO = new Set(['d', 's', ' ']);
/** A given name may stand between: "que se hace llamar Rojda Hasaka". */
const GIVEN_BETWEEN = /\bllamar (\p{Lu}\p{Ll}+ )$/u;

/** Is the name before an offset said to be what a person is called? */
export function isCalledSo(text: string, start: number): boolean {
  const phrase = text.slice(Math.max(0, start - WINDOW), start);
  if (ENDS_SO.has(text.charAt(start - 2)) && CALLED.test(phrase)) return true;
  const before = wordBefore(text, start);
  const lead = before && foldWord(before.word);
  if (CALLED_ABROAD(lead, phrase)) return true;
  return lead !== undefined && phrase.includes('llamar') && GIVEN_BETWEEN.test(phrase);
}

/** Said of a person behind the name: "Sultan Murad adını taşıyan bir çocuk", "Fırat adlı genç". */
const TURKISH_CALLED =
  /^ (?:adını taşıyan|adlı|isimli|adındaki) (?:bir )?(?:çocuk|genç|kadın|adam|kız|oğlan|bebek|öğrenci|doktor|asker|şoför)/;
const LONGEST_CALLING = 40;

export function isCalledSoInTurkish(text: string, end: number): boolean {
  return text.charAt(end) === ' ' && TURKISH_CALLED.test(text.slice(end, end + LONGEST_CALLING));
}

/** Kinship before a name without a comma is a person's: "her sister Salma", "kardeşi Fırat'la". */
const KIN = words('brother sister son daughter wife husband uncle aunt cousin kardesi oglu kizi annesi babasi agabeyi ablasi');

export function isKin(word: string): boolean {
  return KIN.has(foldWord(word));
}

/** Countries that are given names as well. */
export const NAMES_OF_BOTH = words('jordan israel firat');
/** Capitalised words that follow a country's name, and are nobody's family name. */
export const NO_FAMILY = words(
  'nehri havzasi vadisi kalkani bolgesi baraji valley river times post army air defense defence security police prime king foreign armed royal border intelligence government',
);

/** Words that tell that the name beside them is a person's; folded. */
import { foldWord } from '../find/fold.ts';
import { bare } from './context.ts';
import { words } from '../word-list.ts';

/** Titles and kinship that stand before names of people only. */
export const TITLES = words(
  'sergeant sgt corporal cpl dr mr mrs ms miss prof professor sir sheikh sheik shaikh imam mullah ayatollah monsieur mme herr frau senor ' +
    'bin ibn abu abo abou ebu umm абу умм ибн',
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
    'rohlat rojhat rojda ruken birusk zilan berivan hevrin sozdar siyamend aldar mazlum mazloum arin rodi agit delal viyan nesrin baran dilovan ' +
    'jose sergei vladimir mehmet ayse huseyin fatma',
);
/** Who speaks and acts for a body or a country. */
export const OFFICES = words(
  'spokesman spokeswoman spokesperson director commander chief minister ambassador envoy representative leader secretary president',
);
/** What fathers and sons are called, ranks and trades, in languages whose titles English texts do not have. */
const TITLES_ABROAD = words(
  'commander emir doctor sargento capitan teniente comandante capitaine lieutenant sergent hauptmann leutnant oberst старик старика старику дядя ' +
    'ابو وابو لابي ابي ام بن ابن عبد السيد الدكتور الشاب الطفل الشهيد الناشط الصحفي المسعف الملازم النقيب الرايد المقدم العقيد العميد اللواء القايد سردار ' +
    'командир доктор генерал полковник маиор шеих docteur cheikh coronel jeque ' +
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

/** Countries that are given names as well. */
export const NAMES_OF_BOTH = words('jordan israel firat riad мазлум');
/** Capitalised words that follow a country's name, and are nobody's family name. */
export const NO_FAMILY = words(
  'nehri havzasi vadisi kalkani bolgesi baraji valley river times post army air defense defence security police prime king foreign armed royal border intelligence government',
);

/** Words that tell that the name beside them is a person's; folded. */
import { foldWord } from '../find/fold.ts';
import { bare } from './context.ts';
import { words } from '../word-list.ts';

/** What fathers and sons are called, ranks and trades, in languages whose titles English texts do not have. */
const TITLES = words(
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
  return TITLES.has(folded) || SPEECH.has(folded);
}

/** "I was called Isis for 30 years", "a woman named Isis". */
const CALLED =
  /\b(?:I|she|he|daughter|son|girl|boy|woman|women|baby|dog|cat|name)(?: (?:was|is|were|am|are|has been|who is|who was))?(?: (?:called|named)|(?<=name is|name was))\s["“‘']?$/i;
const WINDOW = 40;
/** How the word before ends (called, is), or what stands before a quotation mark: spares the search nearly everywhere. */
const ENDS_SO = new Set(['d', 's', ' ']);

/** Is the name before an offset said to be what a person is called? */
export function isCalledSo(text: string, start: number): boolean {
  return ENDS_SO.has(text.charAt(start - 2)) && CALLED.test(text.slice(Math.max(0, start - WINDOW), start));
}

/** Countries that are given names as well. */
export const NAMES_OF_BOTH = words('jordan israel firat');
/** Capitalised words that follow a country's name, and are nobody's family name. */
export const NO_FAMILY = words(
  'nehri havzasi vadisi kalkani bolgesi baraji valley river times post army air defense defence security police prime king foreign armed royal border intelligence government',
);

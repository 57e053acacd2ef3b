/** Who is said to be called so: "a man named Isis", "ein Mann namens Hama", "her sister Salma". A village may be called something, too. */
import { besideWords, type BesideWords } from './beside-words.ts';
import { wordBefore } from './context.ts';
import { foldWord } from '../find/fold.ts';
import { words } from '../word-list.ts';

const PEOPLE =
  'somebody|someone|nobody|anybody|daughter|son|brother|sister|cousin|uncle|aunt|girl|boy|child|kid|baby|teenager|student|teacher|doctor|nurse|driver|fighter|soldier|wom[ae]n|m[ae]n|dog|cat';
const BE = '(?:was|is|were|am|are|has been)';
/** "I was called Isis for 30 years", "a woman named Isis", "nobody called Zenki", "the dog's name is Isis"; not "he called Idlib a nest". */
const CALLED = new RegExp(
  `\\b(?:(?:I|she|he) ${BE} (?:called|named)|(?:${PEOPLE})(?: (?:who )?${BE})? (?:called|named)|name (?:is|was))\\s["“‘']?$`,
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
  ['имени прозвищу', /(?:^|\s)по (?:имени|прозвищу) [«"“]?$/],
  ['позывным', /(?:^|\s)с позывным [«"“]?$/],
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
  const lead = wordBefore(text, start)?.folded;
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
const KIN = words(
  'brother sister son daughter wife husband uncle aunt cousin kardesi oglu kizi annesi babasi agabeyi ablasi hija hijo hermana hermano ' +
    'esposa esposo fille fils soeur frere tochter sohn bruder schwester дочь сын сестра брат',
);

export function isKin(word: string): boolean {
  return KIN.has(foldWord(word));
}

/**
 * Names that are also names of people: the Husain gas field and Saddam Husain, al-Shaer and Ali al-Shaer.
 *
 * Asked only of names that prove little: those that need a full name on the page, and one-word names
 * with an article, which read as surnames. A candidate stands in a person's name when
 * - a title or a part of a personal name is before it (Dr Akram, Abu Husain, bin Akram);
 * - a capitalised word is before it that is neither a word of the language at a sentence's start, nor
 *   a geographic word, nor a known name (Saddam Husain), or a frequent given name anywhere;
 * - it is a bare given name before another capitalised word (Husain Ali);
 * - it is a place and speaks (Akram said).
 * In titles where most words have a capital, capitals say nothing.
 */
import {
  afterPossessive,
  bare,
  isCapitalised,
  NO_WORD,
  sentenceAround,
  startsSentence,
  wordAfter,
  wordBefore,
  type Neighbour,
} from './context.ts';
import { isKin } from './called.ts';
import { foldWord } from '../find/fold.ts';
import { governorOf } from './governing-nouns.ts';
import { isUpper } from '../find/letter-case.ts';
import { leadsToNoun } from './longer-name.ts';
import { GIVEN_NAMES, isTitle, leadsToPerson, NAMES_OF_BOTH, NO_FAMILY, NO_GIVEN_NAMES, OFFICES, TITLES } from './person-words.ts';
import { isBeforePlaces, leadsToPlace, TURKISH_PLACE } from './place-context.ts';
import { isToldOfPerson } from './told-of-person.ts';
import { words } from '../word-list.ts';

/** What a Turkish sentence begins with: Çatışmalar, Muhalifler. */
const TURKISH_PLURAL = /^.{3,}l[ae]r(?:i|in)?$/;
const AFTER_PLACE = words('gas oil company military area mountain mountains hills road junction checkpoint checkpoints front desert');
const SPEAKS = words('said says told tells added adds wrote writes explained noted argued tweeted replied asked insisted stressed');
const BEFORE_SPEAKS = words('also later then further has had previously');
const RUSSIAN_COMPASS = /^(?:восточн|западн|северн|южн|стар)/;
/** A person's name in two words. */
const FAMILY = /^\p{Lu}\p{Ll}+ (?:[Aa]l[- ])?\p{Lu}\p{Ll}/u;
/** Units of an initial with its dot: "J.". After any other dot a sentence begins. */
const INITIAL = 2;
/** In a title at least this share of the longer words has a capital. */
const TITLE_SHARE = 0.6;
const TITLE_WORDS = 4;
const TITLE_WINDOW = 80;
const SENTENCE_END = /[.!?]\s|\n/;
const LONGER_WORDS = new RegExp(`[^${NO_WORD}]{4,}`, 'g');

export interface PersonQuestion {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The candidate's entity is a place: places do not speak. */
  readonly isPlace: boolean;
  /** The name is bare enough to be a given name too (it needs a full name on the page). */
  readonly isBare: boolean;
  /** The language gives every noun a capital: capitals beside the name say nothing. */
  readonly isGerman?: boolean;
  /** Is the word at these offsets part of another name in the list? */
  readonly isKnown: (start: number, end: number) => boolean;
}

/** Does the candidate stand in a person's name? */
export function standsInPersonName(question: PersonQuestion): boolean {
  const { text, start, end, isPlace, isBare, isGerman } = question;
  const before = wordBefore(text, start);
  // Um is German for around.
  if (before && before.word !== 'um' && !(isGerman && before.word === 'Um') && (isTitle(before.word) || leadsToPerson(before.word)))
    return true;
  const after = wordAfter(text, end);
  // "A resident of Mohassan said": the resident did.
  const isLed = before !== undefined && leadsToPlace(before.folded);
  const speaks = isPlace && !isLed && isSpeaking(text, after);
  if (isBare && isToldOfPerson(text, start, end)) return true;
  if (isGerman) return before !== undefined && isFrequentGivenName(before);
  if (before && isGivenName(question, before, speaks)) return true;
  if (isBare && isApposed(text, end)) return true;
  return isBare && (speaks || (after !== undefined && isFamilyName(question, after)));
}

/** "Akram, a welder, lost two fingers"; "Akram, a gas field, …". */
const APPOSED = /^, an? ((?:[a-z-]+ ){0,3}?[a-z-]+)(?:,| (?:who|and)\b)/;

function isApposed(text: string, end: number): boolean {
  const [, noun] = APPOSED.exec(text.slice(end, end + TITLE_WINDOW)) ?? [];
  return noun !== undefined && noun.split(' ').every((word) => governorOf(word) === undefined);
}

/** Does a verb of speech follow, or one word more before it: "Al-Ameri also said"? */
function isSpeaking(text: string, after: Neighbour | undefined): boolean {
  if (after === undefined) return false;
  const verb = BEFORE_SPEAKS.has(bare(after.word)) ? wordAfter(text, after.end) : after;
  return verb !== undefined && SPEAKS.has(bare(verb.word));
}

/** Does a capitalised word that is no known name stand directly beside the name, and not because a sentence or a title has it so? */
export function standsBesideCapital(question: PersonQuestion): boolean {
  const { text, start, end, isGerman } = question;
  const after = wordAfter(text, end);
  const isPartOfName = after !== undefined && !isGerman && !governorOf(bare(after.word)) && isFamilyName(question, after);
  if (isPartOfName && !isBeforePerson(question, after)) return true;
  const before = wordBefore(text, start);
  return (
    before !== undefined &&
    !isGerman &&
    !governorOf(bare(before.word)) &&
    !startsSentence(text, before.start) &&
    isGivenName(question, before, false)
  );
}

/** Words of an office before its holder (Emergencies Director) that are looked at. */
const MOST_OFFICE_WORDS = 3;

/** Is what follows a body's or country's name somebody of theirs: "IDF Spokesman Daniel Harari", "Israeli Army Jonathan Conricus"? */
function isBeforePerson({ text, start, end, isPlace }: PersonQuestion, after: Neighbour): boolean {
  if (leadsToNoun(text, start, end)) return false;
  if (!isPlace && GIVEN_NAMES.has(bare(after.word))) return true;
  let next: Neighbour | undefined = after;
  for (let n = 0; next && isCapitalised(next.word) && n < MOST_OFFICE_WORDS; n++) {
    if (OFFICES.has(bare(next.word))) return true;
    next = wordAfter(text, next.end);
  }
  return false;
}

/** "J. Jasim", not "E. Ghouta". */
const INITIAL_BEFORE = /(?:^|[\s(])[A-DF-MO-RT-VX-Z]\. $/;

/** Does kinship or an initial lead to the name, and no case of a place follow it ("kardeşi Halep'te")? */
export function followsKin(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 2) === '.') return INITIAL_BEFORE.test(text.slice(Math.max(0, start - 4), start));
  const before = text.charAt(start - 1) === ' ' ? wordBefore(text, start) : undefined;
  return before !== undefined && isKin(before.word) && !TURKISH_PLACE.test(text.slice(end, end + 8));
}

/** "Abu Hamam al-Shami": of whom one says where they come from. */
const FATHER = /^(?:Abu|Abou|Umm|Um) /;
const COMES_FROM = /^ [ae][lsdnrtz]h?-[A-Z][a-z]+[iy]\b/;

export function isFatherFrom(text: string, start: number, end: number): boolean {
  return (
    FATHER.test(text.slice(start, end)) &&
    COMES_FROM.test(text.slice(end, end + LONGEST_CALLING)) &&
    !leadsToPlace(foldWord(wordBefore(text, start)?.word ?? ''))
  );
}

/** "Spokesperson Birusk Hasaka": an office and a given name lead to a family name. */
const OFFICE_AND_NAME =
  /\b(?:spokes(?:man|woman|person)|commander|journalist|reporter|correspondent|activist|general|colonel|captain|brigadier|lieutenant) [A-Z][a-z]+ $/;
/** "Dr. Tal Golan", "Mrs Rana Idlib": after a title whatever has a capital is a given name, also what begins names of places. */
const TITLE_AND_NAME = /\b(?:Dr|Prof|Mrs?|Ms|Professor|Rabbi|Senator|Judge)\.? [A-Z][a-z]+ $/;
const LONGEST_OFFICE = 50;
const ARTICLE_APART = words('al el Al El');

/** Does a frequent given name, a title or a verb of speech stand before a place's name (Nadia Hama, Dr Homs, "dice Yasim")? */
export function followsGivenName(text: string, start: number): boolean {
  const last = wordBefore(text, start);
  // "Ahmad al Qusair": the article stands apart.
  const before = last && ARTICLE_APART.has(last.word) ? wordBefore(text, last.start) : last;
  if (before && leadsToPerson(before.word)) return true;
  if (!before || !isCapitalised(before.word)) return false;
  const ahead = text.slice(Math.max(0, start - LONGEST_OFFICE), start);
  if (TITLE_AND_NAME.test(ahead) || (OFFICE_AND_NAME.test(ahead) && !isNoGivenName(before))) return true;
  // "Ambassador Riad Haddad", "Colonel Riad al-Asaad".
  if (isTitle(before.word) && FAMILY.test(text.slice(start, start + 30))) return true;
  return GIVEN_NAMES.has(before.folded) || TITLES.has(before.folded);
}

/** A country that is a given name in Spanish: "doña Siria Lasso", "la ingeniera Siria Mosquera". */
const OF_WOMEN =
  /(?:^|[\s«"(])(?:doñ?a|señora|señorita|sra\.?|ingeniera|doctora|dra\.?|profesora|licenciada|maestra|asistente,?|artista|cantante|actriz|alcaldesa|concejala|abogada|periodista|escritora|enfermera|niña|joven|hermana|madre|tía|abuela) $/i;
const SURNAME = /^ [A-ZÁÉÍÓÚÑ][a-záéíóúñ]+/;
const LONGEST_CALLING = 16;

export function isSpanishGivenName(text: string, start: number, end: number): boolean {
  return SURNAME.test(text.slice(end, end + LONGEST_CALLING)) && OF_WOMEN.test(text.slice(Math.max(0, start - LONGEST_CALLING), start));
}

/** "Kobani said", "Kobani’s forces", "said Hasaka.": towns do not speak, and command nobody. Asked of towns that are no capitals. */
export function speaksItself(text: string, start: number, end: number): boolean {
  const after = wordAfter(text, end);
  const isFirst = startsSentence(text, start);
  if (isFirst && AGE_AFTER.test(text.slice(end, end + LONGEST_CALLING))) return true;
  if (isFirst || QUOTE_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return isSpeaking(text, after);
  const before = wordBefore(text, start);
  return before !== undefined && SAID.test(before.word) && ENDS_SPEECH.test(text.slice(end, end + 2));
}

/** "…,” Khattab said"; "Salma, 36, described". */
const QUOTE_BEFORE = /["”»]\s$/;
const AGE_AFTER = /^, (?:aged )?\d\d, [a-z]/;
const SAID = /^(?:said|says|told)$/;
const ENDS_SPEECH = /^(?:[.”"]|$)/;

/** A country called as people are, before a capitalised word that no country is followed by: Jordan Mills, Israel Torres. */
export function isGivenNameOfPerson(text: string, start: number, end: number, isKnown: PersonQuestion['isKnown']): boolean {
  if (!NAMES_OF_BOTH.has(foldWord(text.slice(start, end)))) return false;
  const after = wordAfter(text, end);
  const question = { text, start, end, isPlace: true, isBare: true, isKnown };
  return after !== undefined && !NO_FAMILY.has(bare(after.word)) && !governorOf(bare(after.word)) && isFamilyName(question, after);
}

/** "Nasib Khalaf, a farmer", "Nadim Hayan, a musician": a place's name and a capitalised word that is no noun for places, of whom a trade is told. */
export function isFullNameWithTrade(text: string, start: number, end: number, isKnown: PersonQuestion['isKnown']): boolean {
  const after = wordAfter(text, end);
  const question = { text, start, end, isPlace: true, isBare: true, isKnown };
  if (isApposed(text, end)) {
    const before = wordBefore(text, start);
    return before !== undefined && isGivenName(question, before, false);
  }
  return after !== undefined && text.charAt(after.end) === ',' && isApposed(text, after.end) && isFamilyName(question, after);
}

/** Is the word itself a frequent given name? */
export function isGivenNameItself(word: string): boolean {
  return GIVEN_NAMES.has(foldWord(bare(word)));
}

const OF = words('of de d von');

/** Is the place named as one right here ("al-Shaer field", "the town of Akram")? */
export function isNamedAsPlace(text: string, start: number, end: number): boolean {
  const after = wordAfter(text, afterPossessive(text, end));
  if (after && isOfPlace(after)) return true;
  const of = wordBefore(text, start);
  const noun = of && OF.has(bare(of.word)) ? wordBefore(text, of.start) : undefined;
  return noun !== undefined && isOfPlace(noun);
}

function isOfPlace({ word }: Neighbour): boolean {
  return AFTER_PLACE.has(bare(word)) || governorOf(bare(word)) !== undefined;
}

function isNoGivenName({ word }: Neighbour): boolean {
  const small = bare(word);
  return (
    NO_GIVEN_NAMES.has(small) ||
    leadsToPlace(small) ||
    isBeforePlaces(small) ||
    governorOf(small) !== undefined ||
    RUSSIAN_COMPASS.test(small) ||
    TURKISH_PLURAL.test(small)
  );
}

function isFrequentGivenName({ word }: Neighbour): boolean {
  return isCapitalised(word) && GIVEN_NAMES.has(bare(word));
}

function isGivenName({ text, isBare, isKnown }: PersonQuestion, before: Neighbour, speaks: boolean): boolean {
  if (before.word.endsWith('.') && before.word.length > INITIAL) return false;
  if (!isCapitalised(before.word) || isNoGivenName(before) || isKnown(before.start, before.end)) return false;
  if (GIVEN_NAMES.has(before.folded)) return true;
  if (isInTitle(text, before.start)) return false;
  return isBare || speaks || !startsSentence(text, before.start);
}

function isFamilyName({ text, isKnown }: PersonQuestion, after: Neighbour): boolean {
  if (!(isCapitalised(after.word) || WITH_ARTICLE.test(after.word)) || isNoGivenName(after) || isOfPlace(after)) return false;
  return !isKnown(after.start, after.end) && !isInTitle(text, after.start);
}

/** Riad al-Asaad. */
const WITH_ARTICLE = /^(?:al|el|as|ash|at|an|ar|az)-\p{Lu}/u;

/** Have most of the longer words of the sentence around an offset a capital? */
function isInTitle(text: string, at: number): boolean {
  const [before, after] = sentenceAround(text, { start: at, end: at }, TITLE_WINDOW, SENTENCE_END);
  const longer = (before + after).match(LONGER_WORDS) ?? [];
  const capitalised = longer.filter((word) => isUpper(word.charCodeAt(0)));
  return longer.length >= TITLE_WORDS && capitalised.length >= TITLE_SHARE * longer.length;
}

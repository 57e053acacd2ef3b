/**
 * A community, or only an adjective: Druze fighters and an Alawite village are not the community; the Druze community and
 * the Alawite minority are. French and Spanish write communities small, and as they write the adjective: les alaouites are the community, des civils
 * alaouites are not. An article, a preposition, a number or nothing before it tells the noun.
 */
import { bare, type Neighbour, wordAfter, wordBefore } from './context.ts';
import { isLower, isUpper } from '../find/letter-case.ts';
import { isInPersian } from '../find/persian.ts';
import { spellingOf } from '../find/readings.ts';
import { BEYOND_LATIN } from '../find/scripts.ts';
import { words } from '../word-list.ts';

/** Of whom towns and others are: à majorité alaouite, de mayoría drusa, una aldea drusa. */
const OF_MANY =
  /(?:majorité|mayoría|minorité|minoría|milice|milicia|quartier|barrio|village|aldea|pueblo|localidad|ciudad|ville|zona|zone|région|región|montagne|montaña|bastion|bastión|fief|feudo|enclave|communauté|comunidad|población|population|guardia|garde|líder|leader|chef|jefe|cheikh|jeque|dirigeant|religieux|religioso|combattant|combatiente|facción|faction|familia|famille|mujer|femme|homme|hombre) $/i;
const BEFORE_NOUN = words('les des aux de ces ses et ou entre contre pour par que los las a con y e o contra para por sus');
const NUMBER = /\d$/;

/** Of whom English and Turkish write with a capital what is an adjective there. */
const HYPHENED =
  /^-(?:majority|dominated|inhabited|held|led|populated|Bedouin|Druze|Alawite|Sunni|Shi['’]?(?:a|ite)|Arab|Kurdish|Turkmen)\b/;
const BEFORE_NOUN_AFTER = words('armed Arab Sunni Muslim spiritual religious local majority mountain community');
const NOUN_AFTER = words(
  'conflict clash strife fighter tribe tribal clan herder gunman militant militia faction group leader leadership cleric sheikh figure elder notable ' +
    'commander officer soldier protester demonstrator activist civilian family woman man girl boy boys youth village town city area region district ' +
    'neighborhood neighbourhood province mountain heartland enclave home house shrine provincial suburb quarter stronghold territory land coast ' +
    'party vendor source farmer merchant driver doctor teacher student politician lawmaker deputy checkpoint population majority',
);
/** "Druze, Christian and Sunni Arab populations": what is said of several is said of the first. */
const JOINED =
  /^(?:,? (?:(?:and|or) )?(?:Druze|Bedouin|Christian|Sunni|Alawite|Kurdish|Arab|Shi['’]?(?:a|ite)|Turkmen|Ismaili|Assyrian|Armenian|Yazidi)(?![a-z]))+/;
/** "Druze majority Arab villages". */
const MOST_BETWEEN = 2;
const LONGEST_JOINED = 60;
const TURKISH_NOUN_AFTER =
  /^ (?:silahlı |dini |ruhani |askeri |Arap |Kürt |Türkmen )?(?:olan(?!\p{L})|bir \p{Ll}|nüfus|unsur|milis|savaşçı|grup|güç|lider|şeyh|köy|kent|ilçe|bölge|mahalle|cami|kadın|erkek|siville|aile|aşiret|gösterici|protestocu|komutan|tugay|örgüt|parti|satıcı|esnaf|işçi|çoban|çiftçi|imam|din adam|ileri gelen)/u;
const IN_TURKISH = /^(?:Dürzi|Alevi|Bedevi|Druze|Kürt|Asuri|Süryani|Ermeni)$/;

function isEnglishAdjective(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (IN_TURKISH.test(word) && spellingOf(text) === 'tr') return TURKISH_NOUN_AFTER.test(text.slice(end, end + WINDOW));
  return isUpper(text.charCodeAt(start)) && !word.endsWith('s') && isBeforeNoun(text, end);
}

function isBeforeNoun(text: string, end: number): boolean {
  if (text.charAt(end) === '-') return HYPHENED.test(text.slice(end, end + WINDOW));
  const joined = JOINED.exec(text.slice(end, end + LONGEST_JOINED));
  let next = wordAfter(text, end + (joined?.[0].length ?? 0));
  for (let passed = 0; next && passed < MOST_BETWEEN && BEFORE_NOUN_AFTER.has(next.word) && !NOUN_AFTER.has(next.word); passed++)
    next = wordAfter(text, next.end);
  return next !== undefined && (NOUN_AFTER.has(withoutDot(next.word)) || isPlural(withoutDot(next.word)));
}

/** Who or what is told of in the plural is a noun, whatever it means: Druze settlements, local Druze defenders. */
const PLURAL = /^(?:[a-z-]{3,}[^s\W]s|[a-z-]*men)$/;
const NO_PLURALS = words(
  'has was says does its this thus always perhaps besides towards across plus versus whereas afterwards sometimes remains seems wants fears hopes needs lives comes makes takes goes feels knows',
);

function isPlural(word: string): boolean {
  return PLURAL.test(word) && !NO_PLURALS.has(word);
}

const withoutDot = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

/** Persian has the adjective behind its noun: رهبران دروزی, شهروند دروزی; the Druze community is the community, and with a preposition before it a Druze. */
const PERSIAN_NOUN =
  /(?:^|[\s\u200c«])(?!(?:و|یا|از|به|با|در|بر|برای|علیه|که|میان|بین|هر|این|آن|تا|جامعه|اقلیت|طایفه|فرقه|جماعت|قوم|مردم)\s)[\u0620-\u06cc]{2,}\s$/;
const PERSIAN_ADJECTIVE = /ی$/;
/** … and its plural is the community again: شیخ دروزی‌ها. */
const PERSIAN_PLURAL = /^\u200c?ها/;
/** Who lives there: دروزی‌نشین. */
const PERSIAN_INHABITED = /^\u200c?نشین/;
const WINDOW = 40;

/** Does the word at `start`–`end` only tell of whom something is? */
export function isAdjectiveOfCommunity(text: string, start: number, end: number): boolean {
  if (
    PERSIAN_INHABITED.test(text.slice(end, end + WINDOW)) ||
    isEnglishAdjective(text, start, end) ||
    (PERSIAN_ADJECTIVE.test(text.slice(start, end)) &&
      isInPersian(text) &&
      PERSIAN_NOUN.test(text.slice(Math.max(0, start - WINDOW), start)) &&
      !PERSIAN_PLURAL.test(text.slice(end, end + WINDOW)))
  )
    return true;
  if (!isLower(text.charCodeAt(start)) || text.charCodeAt(start) > BEYOND_LATIN) return false;
  if (text.charAt(end - 1) !== 's') return OF_MANY.test(text.slice(Math.max(0, start - WINDOW), start));
  // "(kurdos)", "«alaouites»" stand for themselves.
  const before = text.charAt(start - 1) === ' ' ? wordBefore(text, start) : undefined;
  if (before === undefined) return false;
  const first = AND.has(before.word) ? wordBefore(text, before.start) : undefined;
  return leavesAdjective(first && PEOPLE.test(first.word) ? wordBefore(text, first.start) : before);
}

/** "Las milicias kurdas y drusas": the second of two is what the first is. */
const AND = new Set(['y', 'e', 'et']);
const PEOPLE = /^(?:kurd|árabe|arabe|drus|druz|alau|alaou|sun[ín]|chi[íi]|cristian|chréti|turcoman|turkm|bedu|bédou|asiri|assyr)/;

function leavesAdjective(before: Neighbour | undefined): boolean {
  return before !== undefined && !NUMBER.test(before.word) && !BEFORE_NOUN.has(bare(before.word));
}

/**
 * What the sentence alone says against a name: the wrong time, the verb `IS`, a headline in capitals,
 * a person, an everyday word, the longer name of another thing. Nothing that the rest of a page holds
 * changes these.
 */
import type { DayBounds } from '../../corpus/edtf.ts';
import { isMedium } from '../../corpus/classes.ts';
import { isCommonWord, isCuedAgainst, isSpelledOutElse } from './acronym-checks.ts';
import { capitalActs } from './government/capital-acts.ts';
import { isAdjectiveOfCommunity } from './community.ts';
import { isInsideName } from './inside-name.ts';
import {
  acronymAhead,
  isAdjectiveOfMore,
  isElsewhere,
  isInHyphenedName,
  isInLongerName,
  isJoinedToOther,
  isNamesake,
  isTreaty,
  isRiver,
  leadsToNoun,
} from './longer-name.ts';
import { entityOf, isCommon, isExact, roleOf, strengthOf, supportOf } from '../index/name-refs.ts';
import { isInUse } from './in-use.ts';
import { isPerson } from './person-checks.ts';
import { isToldOfAsCity } from './government/open-subject.ts';
import { isSpokenOfAsPlace } from './place-context.ts';
import { spellingOf } from '../find/readings.ts';
import { ARABIC } from '../find/scripts.ts';
import { siteMeant } from './sites.ts';
import { isInPersian } from '../find/persian.ts';
import { isOfOtherNation } from './other-nation.ts';
import { isOutletHere } from './outlet.ts';
import { isAboutSport } from './sport.ts';
import type { Candidate, NameIndex } from '../types.ts';
import { standsForGovernment } from './government/stands-for-government.ts';
import { isPlace, placesBeside } from './used-as-name.ts';

export interface CheckedNames {
  /** Name records that the sentence does not speak against. */
  readonly refs: readonly number[];
  /** Entities that are named here in a person's name instead. */
  readonly persons: readonly number[];
  /** Name records that are no mention here and tell what the page is about: a capital for its government, a country's people. */
  readonly hints: readonly number[];
  /** Entities of which the words are another thing's name here (Hotel Palmyra; Palmyra, Pa.), and how much that says. */
  readonly others: readonly { readonly entity: number; readonly against: 'decoy' | 'cue' }[];
}

const NONE: readonly never[] = [];
const NOTHING: CheckedNames = { refs: NONE, persons: NONE, hints: NONE, others: NONE };

/** The candidate's names that can be meant in this sentence. `candidates` are all of the block, in order. */
export function checkNames(
  index: NameIndex,
  text: string,
  candidates: readonly Candidate[],
  nth: number,
  date: DayBounds | undefined,
): CheckedNames {
  const candidate = candidates[nth];
  if (candidate && isInsideName(text, candidate.start, candidate.end)) return NOTHING;
  const site = candidate && siteMeant(index, candidate.refs, text, candidate.start, candidate.end);
  // Its town has told what the page is about.
  if (site !== undefined) return { ...NOTHING, refs: [site], hints: candidate?.refs.filter((ref) => isTelling(index, ref)) ?? NONE };
  if (candidate && isBeginning(text, candidates, candidate)) return NOTHING;
  const isOutlet = candidate && isTownAndOutlet(index, candidate.refs) ? isOutletHere(text, candidate.start, candidate.end) : undefined;
  const refs: number[] = [];
  const persons: number[] = [];
  const hints: number[] = [];
  const others: { entity: number; against: 'decoy' | 'cue' }[] = [];
  for (const ref of candidate?.refs ?? []) {
    const record = index.refs[ref] ?? 0;
    if (!candidate || roleOf(record) !== 'name' || !isInUse(index, candidate, ref, text, date) || isCommonWord(index, ref, text, candidate))
      continue;
    if (strengthOf(record) !== 'strong' && isCuedAgainst(index, record, text, candidates, candidate)) continue;
    if (isOutlet !== undefined && isPlace(index, record) === isOutlet) continue;
    if (isPlace(index, record) && isOtherPlace(index, record, text, candidates, nth)) continue;
    if (isHintOnly(index, record, text, candidate)) hints.push(ref);
    else if (isPerson(index, record, text, candidates, nth)) persons.push(entityOf(record));
    else if (!isPlace(index, record) && isOtherBody(index, record, text, candidate)) continue;
    else if (index.classes[entityOf(record)] === 'community' && isOfCommunity(text, candidate)) continue;
    else if (isTeam(index, record, text, candidate)) continue;
    else if (isElsewhereOrElse(index, record, text, candidates, candidate)) others.push({ entity: entityOf(record), against: 'decoy' });
    else if (isPlace(index, record) && isPartOfLonger(index, record, text, candidate))
      others.push({ entity: entityOf(record), against: 'cue' });
    else if (!isCommon(record) || isUsedAsKind(index, record, text, candidates, nth)) refs.push(ref);
  }
  // A seat that stands for its government is no other town of its name either: "Tripoli denied it".
  const isSeat = hints.some((ref) => index.classes[entityOf(index.refs[ref] ?? 0)] === 'city');
  const meant = isSeat ? refs.filter((ref) => !isPlace(index, index.refs[ref] ?? 0)) : refs;
  // What nothing speaks against, most of a page, shares its arrays.
  return {
    refs: candidate && meant.length === candidate.refs.length ? candidate.refs : meant,
    persons: persons.length > 0 ? persons : NONE,
    hints: hints.length > 0 ? hints : NONE,
    others: others.length > 0 ? others : NONE,
  };
}

function isTelling(index: NameIndex, ref: number): boolean {
  const record = index.refs[ref] ?? 0;
  return roleOf(record) === 'name' && strengthOf(record) === 'strong' && supportOf(record) > 0;
}

function isHintOnly(index: NameIndex, record: number, text: string, candidate: Candidate): boolean {
  const kind = index.classes[entityOf(record)];
  if (kind === 'country') return isAdjective(text, candidate);
  return kind === 'city' && standsForItsGovernment(index, record, text, candidate);
}

/** "Damascus denied it": who has their seat there, if the town is a seat of any. "Inkhil tried to" is the town. */
function standsForItsGovernment(index: NameIndex, record: number, text: string, { start, end }: Candidate): boolean {
  return index.seats.has(entityOf(record)) && (standsForGovernment(text, start, end) || capitalActs(text, start, end));
}

/** Does the sentence make an everyday word the name that it can be? */
function isUsedAsKind(index: NameIndex, record: number, text: string, candidates: readonly Candidate[], nth: number): boolean {
  const candidate = candidates[nth];
  if (!candidate) return false;
  if (destroys(text, candidate)) return false;
  if (isMedium(index.classes[entityOf(record)])) return isOutletHere(text, candidate.start, candidate.end);
  return (
    isPersianName(text, candidate) ||
    (index.seats.has(entityOf(record)) && isToldOfAsCity(text, candidate.start, candidate.end)) ||
    isSpokenOfAsPlace(text, candidate.start, candidate.end, placesBeside(index, text, candidates, nth))
  );
}

/** Do the words name a place and a broadcaster? */
function isTownAndOutlet(index: NameIndex, refs: readonly number[]): boolean {
  const names = refs.length > 1 ? refs.filter((ref) => roleOf(index.refs[ref] ?? 0) === 'name') : [];
  const isOutlet = (ref: number): boolean => index.classes[entityOf(index.refs[ref] ?? 0)] === 'outlet';
  return names.some(isOutlet) && names.some((ref) => isPlace(index, index.refs[ref] ?? 0));
}

/** Palmyra to Persian, "destroys" to Arabic. */
const ARABIC_VERB = 'تدمر';

/** "وتدمر أوكاراً": what follows is what is destroyed. */
const INDEFINITE_OBJECT = /^ [^\s.،]+(?:\u0627\u064b|\u064b\u0627)(?=[\s.،؛]|$)/;
const LONGEST_OBJECT = 24;

function destroys(text: string, { start, end }: Candidate): boolean {
  return text.slice(start, end) === ARABIC_VERB && INDEFINITE_OBJECT.test(text.slice(end, end + LONGEST_OBJECT));
}

/** In Persian a word with the Arabic article is a name, whatever it means in Arabic (المیادین), and an Arabic verb is no verb. */
function isPersianName(text: string, { start, end }: Candidate): boolean {
  return (text.startsWith('ال', start) || text.slice(start, end) === ARABIC_VERB) && isInPersian(text);
}

/**
 * سورية is Syria, and a Syrian woman, family or town; with the ending of an indefinite noun it is a Syrian. After an indefinite
 * adjective (عسكرية) or plural (مظاهرات) it is an adjective as well.
 */
const TANWIN = /[\u064b-\u064d]/;
const LONGEST_NOUN = 16;
const INDEFINITE = /(?:اً|ًا|\d)\s$/;
const SYRIAN =
  /(?:^|\s)[وبلف]?(?:الجنسي[ةه]|عائل[ةه]|أسر[ةه]?|لاجئة|امرأة|طفلة|سيدة|فتاة|مواطنة|شاعرة|كاتبة|ممثلة|فنانة|طالبة|شركة|صحيفة|مدينة|بلدة|قرية|طائرة|مصادر|معارضة|مسلحة|لير[ةه]|عملة|وسائل إعلام|(?!ال|محافظات|جامعات)[\u0620-\u064a]{2,}ات|(?!ال|جمهوري|داخلي|خارجي|بقي|غالبي|أغلبي|اغلبي|أكثري|اكثري)[\u0620-\u064a]{2,}ية)\s$/;

/** "Des centaines de Syriens", "un Syrien": in French the German country is one of its people, and its genitive are several. */
const FRENCH_PEOPLE =
  /(?:^|[\s(«’'-])(?:[dcl]es|de|aux|[mts]es|vos|nos|leurs|quelques|certains|plusieurs|tous|deux|trois|dix|vingt|cent|mille|un|ce|du|au|chaque|jeune|franco|\d+)[ -]$/i;
const GERMAN_COUNTRY = /ens?$/;

function isAdjective(text: string, { start, end }: Candidate): boolean {
  if (text.charCodeAt(start) < ARABIC)
    return (
      GERMAN_COUNTRY.test(text.slice(start, end)) &&
      spellingOf(text) !== 'de' &&
      FRENCH_PEOPLE.test(text.slice(Math.max(0, start - 12), start))
    );
  if (TANWIN.test(text.slice(start, end + 1))) return true;
  const before = text.slice(Math.max(0, start - LONGEST_NOUN), start);
  return INDEFINITE.test(before) || (text.charAt(end - 1) === 'ة' && SYRIAN.test(before));
}

/** Lebanon's army in small letters is a party with capitals. */
const PARTY: ReadonlySet<string> = new Set(['Forces libanaises', 'Forces Libanaises', 'Fuerzas Libanesas', 'Lebanese Forces']);

/** A place's name that what is no place, or another one, is called by. */
function isPartOfLonger(index: NameIndex, record: number, text: string, { start, end }: Candidate): boolean {
  return isInLongerName(text, start, end) || (index.classes[entityOf(record)] !== 'country' && isTreaty(text, start, end));
}

/** What every country has one of; "the American Mercy Corps" is the one there is. */
const IN_EVERY_COUNTRY =
  /(?:Red Cross|Red Crescent|Civil Defen[cs]e|National Guard|[Cc]roix[ -][Rr]ouge|[Cc]roissant[ -][Rr]ouge|[Pp]rotection civile|[Dd]éfense civile|Cruz Roja|Media Luna|Defensa Civil|Rote[rns]? (?:Kreuz|Halbmond)|Zivilschutz|Красн\S+ (?:Крест|Полумесяц)|Kızılay|Kızılhaç|الهلال|الصليب|الدفاع المدني|هلال احمر|هلال‌احمر|صلیب سرخ)/;

/** A body that a hyphen or a noun makes another one (UN-Menschenrechtsbüro, the Isis Book Prize, российские военные базы). */
function isOtherBody(index: NameIndex, record: number, text: string, { start, end }: Candidate): boolean {
  const strength = strengthOf(record);
  const isRelief =
    index.classes[entityOf(record)] === 'organisation' && strength !== 'strong' && IN_EVERY_COUNTRY.test(text.slice(start, end));
  const isCalledSoElsewhere = strength === 'needs-full-name' || isRelief;
  if (isCalledSoElsewhere && !isExact(record) && isOfOtherNation(text, start, end)) return true;
  return (
    PARTY.has(text.slice(start, end)) ||
    isJoinedToOther(text, start, end) ||
    isAdjectiveOfMore(text, start, end) ||
    (isExact(record) && isNamesake(text, end))
  );
}

/** The river that a town or a camp is called after, or a village of several words with hyphens; not a road from one town to the next. */
function isOtherPlace(index: NameIndex, record: number, text: string, candidates: readonly Candidate[], nth: number): boolean {
  const { start = 0, end = 0 } = candidates[nth] ?? {};
  const isRoad = candidates[nth + 1]?.start === end + 1 || candidates[nth - 1]?.end === start - 1;
  if (!isRoad && isInHyphenedName(text, start, end)) return true;
  // Rivers are regions.
  return index.classes[entityOf(record)] !== 'region' && isRiver(text, start, end);
}

/** What is a community's is not the community: Turkmen Assembly, civils alaouites. */
function isOfCommunity(text: string, { start, end }: Candidate): boolean {
  return leadsToNoun(text, start, end) || isAdjectiveOfCommunity(text, start, end);
}

/** A club or a national team; "in Latakia" is a town there, too. */
function isTeam(index: NameIndex, record: number, text: string, { start, end }: Candidate): boolean {
  return strengthOf(record) !== 'strong' && isAboutSport(text) && !(isPlace(index, record) && isSpokenOfAsPlace(text, start, end, []));
}

/** A town in another country, or an acronym that the text spells out as something else. */
function isElsewhereOrElse(
  index: NameIndex,
  record: number,
  text: string,
  candidates: readonly Candidate[],
  { start, end }: Candidate,
): boolean {
  if (strengthOf(record) === 'strong') return false;
  if (isPlace(index, record)) return isElsewhere(text, end);
  return isExact(record) && isSpelledOutElse(index, record, text, candidates, { start, end });
}

/** Is the name the first of a longer one that goes on to its acronym, with no other name on the way ("pro-Turkey Free Syrian Army (FSA)")? */
function isBeginning(text: string, candidates: readonly Candidate[], { end }: Candidate): boolean {
  const bracket = acronymAhead(text, end);
  return bracket !== undefined && !candidates.some((other) => other.start >= end && other.start < bracket);
}

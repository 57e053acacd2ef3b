/** Does the sentence use a candidate as the name that it can be: a place as a place, with nothing beside it that makes it part of another name? */
import { overlapping } from '../find/apart.ts';
import { wordAfter, wordBefore } from './context.ts';
import { standsBesideCapital } from './person.ts';
import { isCommon, entityOf, roleOf, strengthOf } from '../index/name-refs.ts';
import { isListed, isSpokenOfAsPlace, maybeSpokenOfAsPlace } from './place-context.ts';
import { spellingOf } from '../find/readings.ts';
import type { Candidate, NameIndex } from '../types.ts';
import { words } from '../word-list.ts';

/**
 * Is the name used as one of its kind is: a place where the sentence speaks of a place, either without a
 * capitalised word beside it that could make it part of a longer name (Aleppo String Quartet, Joseph Homs)?
 */
export function isUsedAsName(
  index: NameIndex,
  text: string,
  candidates: readonly Candidate[],
  nth: number,
  entity: number,
  isUsed = false,
): boolean {
  const candidate = candidates[nth];
  if (!candidate) return false;
  const { start, end } = candidate;
  const place = index.entities[entity]?.kind === 'place';
  const isKnown = (from: number, to: number): boolean =>
    overlapping(candidates, from, to).some((other) => other !== candidate && isWholeName(index, other));
  const isGerman = spellingOf(text) === 'de';
  if (standsBesideCapital({ text, start, end, isPlace: place, isBare: false, isKnown, isGerman })) return false;
  return !place || isUsed || maybeSpokenOfAsPlace(text, start, end, placesBeside(index, text, candidates, nth));
}

/** Does a name of the same body stand beside it in brackets: "Organisation for the Prohibition of Chemical Weapons (OPCW)"? One proves the other. */
export function standsBesideItself(index: NameIndex, text: string, candidates: readonly Candidate[], nth: number, entity: number): boolean {
  const [before, own, after] = [candidates[nth - 1], candidates[nth], candidates[nth + 1]];
  if (!own) return false;
  const names = (other: Candidate): boolean =>
    other.refs.some((ref) => roleOf(index.refs[ref] ?? 0) === 'name' && entityOf(index.refs[ref] ?? 0) === entity);
  const isJoined = (first: Candidate, second: Candidate): boolean => IN_BRACKETS.test(text.slice(first.end, second.start));
  return (before !== undefined && isJoined(before, own) && names(before)) || (after !== undefined && isJoined(own, after) && names(after));
}

const IN_BRACKETS = /^ [([]$/;

/**
 * Letters that no other body is likely to be shortened to on a page about the war: SARC, UNSC; fewer beyond those of English
 * (MİT, НСО), and of those that fight it (HTC).
 */
const LONG_ACRONYM = 4;
const LEAST_ACRONYM = 3;
const ABROAD = /[^\u0000-\u00ff]/;

export function isLongAcronym(text: string, candidate: Candidate | undefined, isFighting: boolean): boolean {
  if (!candidate) return false;
  const { start, end } = candidate;
  return end - start >= (isFighting || ABROAD.test(text.slice(start, end)) ? LEAST_ACRONYM : LONG_ACRONYM);
}

/** What kind of group it is, before its name and behind it; folded. */
const GROUP_BEFORE = words(
  'brigade brigades battalion battalions bataillon bataillons brigada brigadas batallon batallones brigaden bataillone katiba kataib liwa ' +
    'movement mouvement movimiento bewegung militia milice milices milicia milicias miliz faction faccion facciones ' +
    'бригада бригады бригаде бригаду батальон батальона батальоны движение движения группировка группировки группировку ' +
    'كتايب كتيبه لواء الويه حركه فرقه گردان جنبش لشكر تيپ گروه',
);
const GROUP_AFTER = words(
  'brigade brigades battalion battalions movement militia militias faction fighters commanders militants gunmen tugayi tugaylari taburu taburlari hareketi grubu milisleri',
);

/** Does a noun beside the candidate make it a group's name: "brigades al-Farouq", "Farouq commanders"? */
export function isNamedAsGroup(text: string, candidate: Candidate | undefined): boolean {
  if (!candidate) return false;
  const before = wordBefore(text, candidate.start);
  if (before && GROUP_BEFORE.has(before.folded)) return true;
  const after = wordAfter(text, candidate.end);
  return after !== undefined && GROUP_AFTER.has(after.folded);
}

/** Does the sentence speak of the candidate as a place, beyond doubt? */
export function isSurelyPlace(index: NameIndex, text: string, candidates: readonly Candidate[], nth: number): boolean {
  const candidate = candidates[nth];
  return candidate !== undefined && isSpokenOfAsPlace(text, candidate.start, candidate.end, placesBeside(index, text, candidates, nth));
}

/** Is what a record names a place? */
export function isPlace(index: NameIndex, record: number): boolean {
  return index.entities[entityOf(record)]?.kind === 'place';
}

/** The candidates before and after that can be places; an everyday word among them only where it is spoken of as one, be it by the list it stands in. */
export function placesBeside(index: NameIndex, text: string, candidates: readonly Candidate[], nth: number): Candidate[] {
  return ([-1, 1] as const).flatMap((step) => placeAt(index, text, candidates, nth + step, step) ?? []);
}

/** Members of a list that are asked one after the other. */
const LONGEST_LIST = 6;

/** The candidate at a place in the order if it can be a place, asking on along its list: "in Ankara, Amman and Beirut". */
function placeAt(
  index: NameIndex,
  text: string,
  candidates: readonly Candidate[],
  nth: number,
  step: -1 | 1,
  left = LONGEST_LIST,
): Candidate | undefined {
  const other = candidates[nth];
  if (!other) return undefined;
  const places = other.refs.filter((ref) => roleOf(index.refs[ref] ?? 0) === 'name' && isPlace(index, index.refs[ref] ?? 0));
  if (places.length === 0) return undefined;
  if (places.some((ref) => !isCommon(index.refs[ref] ?? 0))) return other;
  const next = candidates[nth + step];
  const isJoined = left > 1 && next !== undefined && isListed(text, other, next);
  const further = isJoined ? placeAt(index, text, candidates, nth + step, step, left - 1) : undefined;
  return isSpokenOfAsPlace(text, other.start, other.end, further ? [further] : []) ? other : undefined;
}

/** Can the candidate be a name that is not just a given name itself? */
export function isWholeName(index: NameIndex, { refs }: Candidate): boolean {
  return refs.some((ref) => roleOf(index.refs[ref] ?? 0) === 'name' && strengthOf(index.refs[ref] ?? 0) !== 'needs-full-name');
}

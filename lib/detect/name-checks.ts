/**
 * What the sentence alone says against a name: the wrong time, the verb `IS`, a headline in capitals,
 * a person, an everyday word, the longer name of another thing. Nothing that the rest of a page holds
 * changes these.
 */
import { parseEdtf, type DayBounds } from '../corpus/edtf.ts';
import { isInCapitalsRun } from './capitals-run.ts';
import { expansionOf } from './expansion.ts';
import { isElsewhere, isInLongerName } from './longer-name.ts';
import { entityOf, isCommon, isDated, isExact, readsAsSurname, roleOf, strengthOf } from './name-refs.ts';
import { isSpokenOfAsPlace, maybeSpokenOfAsPlace } from './place-context.ts';
import { followsGivenName, isNamedAsPlace, standsBesideCapital, standsInPersonName } from './person.ts';
import { siteMeant } from './sites.ts';
import { spellingOf } from './readings.ts';
import type { Candidate, NameIndex } from './types.ts';
import { standsForGovernment } from './stands-for-government.ts';
import { isVerb, VERB } from './verb-is.ts';

export interface CheckedNames {
  /** Name records that the sentence does not speak against. */
  readonly refs: readonly number[];
  /** Entities that are named here in a person's name instead. */
  readonly persons: readonly number[];
  /** Entities of which the words are another thing's name here (Hotel Palmyra; Palmyra, Pa.), and how much that says. */
  readonly others: readonly { readonly entity: number; readonly against: 'decoy' | 'cue' }[];
}

const NONE: readonly never[] = [];

/** The candidate's names that can be meant in this sentence. `candidates` are all of the block, in order. */
export function checkNames(
  index: NameIndex,
  text: string,
  candidates: readonly Candidate[],
  nth: number,
  date: DayBounds | undefined,
): CheckedNames {
  const candidate = candidates[nth];
  const site = candidate && siteMeant(index, candidate.refs, text, candidate.start, candidate.end);
  if (site !== undefined) return { refs: [site], persons: [], others: [] };
  const refs: number[] = [];
  const persons: number[] = [];
  const others: { entity: number; against: 'decoy' | 'cue' }[] = [];
  for (const ref of candidate?.refs ?? []) {
    const record = index.refs[ref] ?? 0;
    if (!candidate || roleOf(record) !== 'name' || !isCurrent(index, ref, date) || isCommonWord(index, ref, text, candidate)) continue;
    if (index.classes[entityOf(record)] === 'city' && standsForGovernment(text, candidate.start, candidate.end)) continue;
    if (isPerson(index, record, text, candidates, nth)) persons.push(entityOf(record));
    else if (isElsewhereOrElse(index, record, text, candidates, candidate)) others.push({ entity: entityOf(record), against: 'decoy' });
    else if (isPlace(index, record) && isInLongerName(text, candidate.start, candidate.end))
      others.push({ entity: entityOf(record), against: 'cue' });
    else if (!isCommon(record) || isSpokenOfAsPlace(text, candidate.start, candidate.end, placesBeside(index, text, candidates, nth)))
      refs.push(ref);
  }
  // What nothing speaks against, most of a page, shares its arrays.
  return {
    refs: candidate && refs.length === candidate.refs.length ? candidate.refs : refs,
    persons: persons.length > 0 ? persons : NONE,
    others: others.length > 0 ? others : NONE,
  };
}

/** Could the name be in use on the page's day? Only certain answers count: precision is read generously. */
function isCurrent(index: NameIndex, ref: number, date: DayBounds | undefined): boolean {
  if (!date || !isDated(index.refs[ref] ?? 0)) return true;
  const [from = '', until = ''] = index.validity.get(ref) ?? [];
  const start = parseEdtf(from)?.earliest ?? Number.NEGATIVE_INFINITY;
  const end = parseEdtf(until)?.latest ?? Number.POSITIVE_INFINITY;
  return date.latest >= start && date.earliest <= end;
}

function isCommonWord(index: NameIndex, ref: number, text: string, { start, end }: Candidate): boolean {
  const record = index.refs[ref] ?? 0;
  if (!isExact(record)) return false;
  if (strengthOf(record) === 'weak' && isInCapitalsRun(text, start, end)) return true;
  return index.exact.get(ref) === VERB && isVerb(text, start, end);
}

function isPerson(index: NameIndex, record: number, text: string, candidates: readonly Candidate[], nth: number): boolean {
  const strength = strengthOf(record);
  const isBare = strength === 'needs-full-name';
  const candidate = candidates[nth];
  if (!candidate || strength === 'strong') return false;
  const { start, end } = candidate;
  if (candidate.isLoose) return isPlaceOrPerson(text, candidates, candidate, index);
  if (!isBare && !readsAsSurname(record)) return isPlace(index, record) && followsGivenName(text, start);
  if (isNamedAsPlace(text, start, end)) return false;
  const isKnown = (from: number, to: number): boolean =>
    [candidates[nth - 1], candidates[nth + 1]].some((other) => other && other.start < to && other.end > from && isWholeName(index, other));
  return standsInPersonName({ text, start, end, isPlace: isPlace(index, record), isBare, isKnown, isGerman: spellingOf(text) === 'de' });
}

/** A spelling that is not listed is a person's name as soon as anything says so. */
function isPlaceOrPerson(text: string, candidates: readonly Candidate[], { start, end }: Candidate, index: NameIndex): boolean {
  if (isNamedAsPlace(text, start, end)) return false;
  const isKnown = (from: number, to: number): boolean =>
    candidates.some((other) => !other.isLoose && other.start < to && other.end > from && isWholeName(index, other));
  // Nobody's given name has two words: Bab el-Hava.
  const isBare = !text.slice(start, end).includes(' ');
  return standsInPersonName({ text, start, end, isPlace: true, isBare, isKnown, isGerman: spellingOf(text) === 'de' });
}

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
    candidates.some((other) => other !== candidate && other.start < to && other.end > from && isWholeName(index, other));
  const isGerman = spellingOf(text) === 'de';
  if (standsBesideCapital({ text, start, end, isPlace: place, isBare: false, isKnown, isGerman })) return false;
  return !place || isUsed || maybeSpokenOfAsPlace(text, start, end, placesBeside(index, text, candidates, nth));
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
  const expansion = isExact(record) ? expansionOf(text, start, end) : undefined;
  if (!expansion) return false;
  const isSame = (ref: number): boolean => entityOf(index.refs[ref] ?? 0) === entityOf(record);
  return !candidates.some(
    (other) => other.start !== start && other.start < expansion.end && other.end > expansion.start && other.refs.some(isSame),
  );
}

function isPlace(index: NameIndex, record: number): boolean {
  return index.entities[entityOf(record)]?.kind === 'place';
}

/** The candidates before and after that can be places; an everyday word among them only where it is spoken of as one. */
function placesBeside(index: NameIndex, text: string, candidates: readonly Candidate[], nth: number): Candidate[] {
  return [candidates[nth - 1], candidates[nth + 1]].flatMap((other) =>
    other?.refs.some((ref) => isPlaceName(index, index.refs[ref] ?? 0, text, other)) ? other : [],
  );
}

function isPlaceName(index: NameIndex, record: number, text: string, { start, end }: Candidate): boolean {
  if (roleOf(record) !== 'name' || !isPlace(index, record)) return false;
  return !isCommon(record) || isSpokenOfAsPlace(text, start, end, []);
}

/** Can the candidate be a name that is not just a given name itself? */
function isWholeName(index: NameIndex, { refs }: Candidate): boolean {
  return refs.some((ref) => roleOf(index.refs[ref] ?? 0) === 'name' && strengthOf(index.refs[ref] ?? 0) !== 'needs-full-name');
}

/** Is a candidate a person's name here? Which questions are asked depends on what its records prove (person.ts answers them). */
import { overlapping } from '../find/apart.ts';
import { isSettlement } from '../../corpus/classes.ts';
import { isAllCapitals } from './context.ts';
import { entityOf, isExact, readsAsSurname, strengthOf } from '../index/name-refs.ts';
import {
  followsGivenName,
  followsKin,
  isFatherFrom,
  isFullNameWithTrade,
  isGivenNameOfPerson,
  isNamedAsPlace,
  isSpanishGivenName,
  speaksItself,
  standsInPersonName,
} from './person.ts';
import { isCalledSo, isCalledSoInTurkish } from './called.ts';
import { isSpokenOfAsPlace } from './place-context.ts';
import { spellingOf } from '../find/readings.ts';
import type { Candidate, NameIndex } from '../types.ts';
import { isToldOfPerson } from './told-of-person.ts';
import { isPlace, isWholeName } from './used-as-name.ts';

/** Does a record of the candidate name a person in this sentence? */
export function isPerson(index: NameIndex, record: number, text: string, candidates: readonly Candidate[], nth: number): boolean {
  const strength = strengthOf(record);
  const isBare = strength === 'needs-full-name';
  const candidate = candidates[nth];
  if (!candidate) return false;
  const { start, end } = candidate;
  if (index.classes[entityOf(record)] === 'country' && isSpanishGivenName(text, start, end)) return true;
  if (strength === 'strong') return false;
  // "Sagte SNC-Präsident": nobody is called by capitals.
  if (!candidate.isLoose && isExact(record) && isAllCapitals(text.slice(start, end))) return false;
  if (isCalledSo(text, start)) return true;
  if (candidate.isLoose) return isPlaceOrPerson(text, candidates, candidate, index);
  if (isCalledSoInTurkish(text, end)) return true;
  const isKnown = (from: number, to: number): boolean =>
    [candidates[nth - 1], candidates[nth + 1]].some((other) => other && other.start < to && other.end > from && isWholeName(index, other));
  if (!isBare && !readsAsSurname(record)) {
    if (!isPlace(index, record)) return false;
    if (isToldOfPerson(text, start, end)) return true;
    if (followsKin(text, start, end) || followsGivenName(text, start) || isGivenNameOfPerson(text, start, end, isKnown)) return true;
    if (isFatherFrom(text, start, end) || isFullNameWithTrade(text, start, end, isKnown)) return true;
    return isSettlement(index.classes[entityOf(record)]) && speaksItself(text, start, end);
  }
  if (isNamedAsPlace(text, start, end)) return false;
  return standsInPersonName({ text, start, end, isPlace: isPlace(index, record), isBare, isKnown, isGerman: spellingOf(text) === 'de' });
}

/** Father or mother of somebody: what people are called far more often than villages. */
const KUNYA = /^(?:[AE]b[uo]u?|Omm|O[uo]?m|Umm?|Ümmü?|Абу|Умм)[ -](?!(?:[aeэа][а-яa-z]{1,2}[ -]))/;

/** A spelling that is not listed is a person's name as soon as anything says so. */
function isPlaceOrPerson(text: string, candidates: readonly Candidate[], { start, end }: Candidate, index: NameIndex): boolean {
  // "Житель Эль-Кутайфы Халед": who lives there has the capital.
  if (isNamedAsPlace(text, start, end) || isSpokenOfAsPlace(text, start, end, [])) return false;
  if (followsGivenName(text, start) || KUNYA.test(text.slice(start, end))) return true;
  const isKnown = (from: number, to: number): boolean =>
    overlapping(candidates, from, to).some((other) => !other.isLoose && isWholeName(index, other));
  // Nobody's given name has two words: Bab el-Hava.
  const isBare = !text.slice(start, end).includes(' ');
  return standsInPersonName({ text, start, end, isPlace: true, isBare, isKnown, isGerman: spellingOf(text) === 'de' });
}

/**
 * What the sentence alone says against a name: the wrong time, the verb `IS`, a headline in capitals,
 * a person. Nothing that the rest of a page holds changes these.
 */
import { parseEdtf, type DayBounds } from '../corpus/edtf.ts';
import { isInCapitalsRun } from './capitals-run.ts';
import { entityOf, isDated, isExact, readsAsSurname, roleOf, strengthOf } from './name-refs.ts';
import { isNamedAsPlace, standsInPersonName } from './person.ts';
import type { Candidate, NameIndex } from './types.ts';
import { isVerb, VERB } from './verb-is.ts';

export interface CheckedNames {
  /** Name records that the sentence does not speak against. */
  readonly refs: readonly number[];
  /** Entities that are named here in a person's name instead. */
  readonly persons: readonly number[];
}

/** The candidate's names that can be meant in this sentence. `candidates` are all of the block, in order. */
export function checkNames(
  index: NameIndex,
  text: string,
  candidates: readonly Candidate[],
  nth: number,
  date: DayBounds | undefined,
): CheckedNames {
  const candidate = candidates[nth];
  const refs: number[] = [];
  const persons: number[] = [];
  for (const ref of candidate?.refs ?? []) {
    const record = index.refs[ref] ?? 0;
    if (!candidate || roleOf(record) !== 'name' || !isCurrent(index, ref, date) || isCommonWord(index, ref, text, candidate)) continue;
    if (isPerson(index, record, text, candidates, nth)) persons.push(entityOf(record));
    else refs.push(ref);
  }
  return { refs, persons };
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
  if (!candidate || !(isBare || (strength !== 'strong' && readsAsSurname(record)))) return false;
  const { start, end } = candidate;
  if (isNamedAsPlace(text, start, end)) return false;
  const isPlace = index.entities[entityOf(record)]?.kind === 'place';
  const isKnown = (from: number, to: number): boolean =>
    [candidates[nth - 1], candidates[nth + 1]].some((other) => other && other.start < to && other.end > from && isWholeName(index, other));
  return standsInPersonName({ text, start, end, isPlace, isBare, isKnown });
}

/** Can the candidate be a name that is not just a given name itself? */
function isWholeName(index: NameIndex, { refs }: Candidate): boolean {
  return refs.some((ref) => roleOf(index.refs[ref] ?? 0) === 'name' && strengthOf(index.refs[ref] ?? 0) !== 'needs-full-name');
}

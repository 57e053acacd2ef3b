/**
 * What a sentence says against an acronym: a word in capitals, the verb `IS`, dollars, another body that it spells out, a word
 * of its other meaning beside it.
 */
import type { Stretch } from '../find/apart.ts';
import { findCandidates } from '../find/find-candidates.ts';
import { type Spelling, spellingOf } from '../find/readings.ts';
import { entityOf, isExact, roleOf, strengthOf } from '../index/name-refs.ts';
import type { Candidate, NameIndex } from '../types.ts';
import { words } from '../word-list.ts';
import { isInCapitalsRun } from './capitals-run.ts';
import { SENTENCE_END } from './context.ts';
import { commonWordsBefore, expansionOf, isSameName } from './expansion.ts';
import { isVerb, VERB } from './verb-is.ts';

/** Acronyms that in capitals are words as well, in one of the languages; SDF between others is an acronym. */
const WORDS = words('IS US WHO UN EI TIP SIG AA ABD EU');

/** What German papers call the United Nations is Spanish for one, and Spain's agency a Turkish given name. */
const ONLY_IN: Readonly<Record<string, Spelling>> = { Uno: 'de', Efe: 'es' };
const GERMAN_PERSON =
  /^-\p{L}*(?:minister|präsident|general|botschafter|gesandte|beauftragte|senator|diplomat|bürger|beamte|chef|sprecher|vertreter|offizier|jet|flugzeug|drohne|rakete)/iu;
const US = /^U\.?S\.?$/;
/** US missiles are not the country. */
const WEAPONS =
  /^ (?:aircraft|warplanes?|planes|jets?|missiles?|drones?|bombs?|bombers?|rockets?|weapons|helicopters?|tanks?|Bradleys?|sanctions|threats?|proxies|occupation)\b/;
/** Nor are officials and senators. */
const OFFICIALS =
  /^ (?:(?:military|defen[cs]e|intelligence|administration|senior|top|former|government|congressional|Republican|Democratic) )?(?:officials?|[Ss]enators?|lawmakers?|[Cc]ongress(?:man|men|woman)|[Cc]itizens?)\b/;
const DOLLARS = /^[ -]dollar/i;
const INITIAL_BEFORE = /(?:^|[^A-Za-z])[A-Z]\.$/;

/** Is a name of fixed letter case an everyday word here, or part of one? */
export function isCommonWord(index: NameIndex, ref: number, text: string, { start, end }: Candidate): boolean {
  const record = index.refs[ref] ?? 0;
  if (!isExact(record)) return false;
  // The end of P.E.I.
  if (text.charAt(start - 1) === '.' && INITIAL_BEFORE.test(text.slice(Math.max(0, start - 3), start))) return true;
  const word = text.slice(start, end);
  // US-Verteidigungsminister, US-Drohne: somebody or something of theirs.
  if (word === 'US' && GERMAN_PERSON.test(text.slice(end, end + 40))) return true;
  if (US.test(word) && (WEAPONS.test(text.slice(end, end + 24)) || OFFICIALS.test(text.slice(end, end + 40)))) return true;
  // US$336 million, the US dollar: a currency.
  if (text.charAt(end) === '$' || (US.test(word) && DOLLARS.test(text.slice(end, end + 8)))) return true;
  if (strengthOf(record) === 'weak' && WORDS.has(word) && isInCapitalsRun(text, start, end)) return true;
  const spelling = index.exact[ref];
  const only = spelling === undefined ? undefined : ONLY_IN[spelling];
  if (only) return spellingOf(text) !== only;
  // "Den IS an der Grenze": in a language that has no such verb.
  return spelling === VERB && spellingOf(text) === undefined && isVerb(text, start, end);
}

const ACRONYM = /^[A-Z\d]{2,6}$/;
const LONGEST_ACRONYM = 6;

/** "The T4 in his blood": does a word stand in the sentence that an acronym's other meaning has beside it? */
export function isCuedAgainst(
  index: NameIndex,
  record: number,
  text: string,
  candidates: readonly Candidate[],
  { start, end }: Stretch,
): boolean {
  if (end - start > LONGEST_ACRONYM || !ACRONYM.test(text.slice(start, end))) return false;
  const isCue = (ref: number): boolean => {
    const other = index.refs[ref] ?? 0;
    return roleOf(other) === 'cue' && entityOf(other) === entityOf(record);
  };
  return candidates.some((other) => {
    // T3 is a pumping station as well.
    if (!other.refs.some(isCue) || other.refs.some((ref) => roleOf(index.refs[ref] ?? 0) === 'name')) return false;
    return !SENTENCE_END.test(other.start < start ? text.slice(other.end, start) : text.slice(end, other.start));
  });
}

/** Does the text spell the acronym out as something else than the body of a record? */
export function isSpelledOutElse(
  index: NameIndex,
  record: number,
  text: string,
  candidates: readonly Candidate[],
  { start, end }: Stretch,
): boolean {
  if (isCommonWords(index, record, text, start, end)) return true;
  const expansion = expansionOf(text, start, end);
  if (!expansion || isSameName(text.slice(expansion.start, expansion.end), index.entities[entityOf(record)]?.label ?? '')) return false;
  const isSame = (ref: number): boolean => entityOf(index.refs[ref] ?? 0) === entityOf(record);
  return !candidates.some(
    (other) => other.start !== start && other.start < expansion.end && other.end > expansion.start && other.refs.some(isSame),
  );
}

/** Do everyday words before an acronym spell it out: words that are no name of its body, were they written with capitals (forces démocratiques syriennes)? */
function isCommonWords(index: NameIndex, record: number, text: string, start: number, end: number): boolean {
  const common = commonWordsBefore(text, start, end);
  if (!common) return false;
  const named = text.slice(common.start, common.end).replaceAll(FIRST_LETTERS, (letter) => letter.toUpperCase());
  return findCandidates(index, named).length === 0;
}

const FIRST_LETTERS = /(?<![\p{L}'’])\p{L}/gu;

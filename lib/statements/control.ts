/** Who took, holds, entered, surrounded or lost a place, and which attacks were repelled. */
import type { Value } from '../corpus/schema.ts';
import { ACTIVE, ANOTHER_PLACE, MAY_TELL, OUTCOMES, PASSIVE, SIDE, type State } from './control-patterns.ts';
import { factionOf } from './factions.ts';
import { GROUP, PLACE, type Sentence } from './shape.ts';

/** A statement on a place or an attack; offsets within the sentence. */
export interface Holding {
  readonly start: number;
  readonly end: number;
  /** Where the verb stands, and its words. */
  readonly verb: number;
  readonly words: string;
  /** Where its subject begins, if the grammar found it. */
  readonly subject?: number | undefined;
  readonly predicate: 'control' | 'outcome';
  readonly value: Extract<Value, { kind: 'control' | 'outcome' }>;
  readonly place?: string | undefined;
}

/** All such statements of a sentence; `day` is the article's (EDTF), for which government is meant. */
export function holdingsIn(sentence: Sentence, day: string | undefined): Holding[] {
  if (!sentence.shape.includes(PLACE) || !MAY_TELL.test(sentence.shape)) return [];
  const marks = landmarksOf(sentence);
  const active = ACTIVE.flatMap(([state, pattern]) =>
    matches(sentence, pattern).flatMap((found) => {
      const subject = subjectOf(sentence, marks, found.index);
      return subject ? held(sentence, found, state, sideAt(sentence, subject.start, subject.words, day), subject.start) : [];
    }),
  );
  const passive = PASSIVE.flatMap(([state, pattern]) =>
    matches(sentence, pattern).flatMap((found) =>
      isPart(sentence, found) ? [] : held(sentence, found, state, sideIn(sentence, found, day)),
    ),
  );
  const outcomes = OUTCOMES.flatMap((pattern) => matches(sentence, pattern).flatMap((found) => repelled(sentence, found, day)));
  return [...outcomes, ...active, ...passive];
}

/** No sentence says more; one that repeats itself shall not take longer. */
const MOST_MATCHES = 24;

function matches({ shape }: Sentence, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of shape.matchAll(pattern)) if (found.push(match) === MOST_MATCHES) break;
  return found;
}

/** "Half of Palmyra fell", "a village near Palmyra was captured": of the place as a whole nothing is said. */
const PART_BEFORE =
  /(?:(?<!\b(?:town|city|village|stronghold|bastion|capital|hub|oasis|enclave) )\bof|\b(?:near|outside|around|in|at|from|to|beyond|towards?|inside|behind|across|north|south|east|west|north-?east|north-?west|south-?east|south-?west))(?: the| nearby)* $/;

function isPart({ shape }: Sentence, found: RegExpExecArray): boolean {
  return shape.startsWith(PLACE, found.index) && PART_BEFORE.test(shape.slice(Math.max(0, found.index - REACH), found.index));
}

function held(sentence: Sentence, found: RegExpExecArray, state: State, holder: string | undefined, subject?: number): Holding[] {
  if (holder === undefined) return [];
  return placesIn(sentence, found).map((place) => ({
    ...span(found),
    subject,
    predicate: 'control',
    value: { kind: 'control', holder, state },
    place,
  }));
}

function repelled(sentence: Sentence, found: RegExpExecArray, day: string | undefined): Holding[] {
  const actor = sideIn(sentence, found, day);
  const [place] = placesIn(sentence, found);
  return actor === undefined || place === undefined
    ? []
    : [{ ...span(found), predicate: 'outcome', value: { kind: 'outcome', actor, result: 'repelled' }, place }];
}

function span(found: RegExpExecArray): Pick<Holding, 'start' | 'end' | 'verb' | 'words'> {
  const words = found.groups?.['verb'] ?? '';
  return { start: found.index, end: found.index + found[0].length, verb: found.index + found[0].indexOf(words), words };
}

/** The places that are named, unless the last name is part of another place's. */
function placesIn(sentence: Sentence, found: RegExpExecArray): string[] {
  const words = found.groups?.['places'] ?? '';
  const start = found.index + found[0].lastIndexOf(words);
  const end = start + words.length;
  if (ANOTHER_PLACE.test(sentence.shape.slice(end))) return [];
  return sentence.mentions.filter((each) => each.kind === 'place' && each.start >= start && each.end <= end).map(({ entity }) => entity);
}

function sideIn(sentence: Sentence, found: RegExpExecArray, day: string | undefined): string | undefined {
  const words = found.groups?.['side'] ?? '';
  const start = found.index + found[0].indexOf(words);
  return ledBy(sentence, start + words.length) ?? sideAt(sentence, start, words, day);
}

/** "rebels led by Hayat Tahrir al-Sham" */
const LED_BY = new RegExp(`^(?: [\\w-]+){0,2} led by (?:the )?(?=${GROUP})`);

function ledBy(sentence: Sentence, end: number): string | undefined {
  const match = LED_BY.exec(sentence.shape.slice(end));
  return match ? sentence.mentions.find((each) => each.start === end + match[0].length)?.entity : undefined;
}

function sideAt(sentence: Sentence, start: number, words: string, day: string | undefined): string | undefined {
  const named = sentence.mentions.find((each) => each.kind === 'group' && each.start >= start && each.end <= start + words.length);
  return named?.entity ?? factionOf(words.replace(/^(?:an? |the (?!army|military))/, ''), day);
}

/** Names after these words are not who did it, unless they lead. */
const NOT_SUBJECT =
  /\b(?:(?:from|against|by|with|backed by|support of|help of|alongside)(?: the)?(?: [\w.-]+)?|(?:between|to|fighting|over|via|near|told|for|on)(?: the)?) ?$/;
const LEADS = /\b(?:led by|spearheaded by|alliance of|coalition of|dominated by)(?: the)? ?$/;
/** "the army's base", "Hezbollah-held": the name only goes with a noun. */
const ATTRIBUTIVE = /^(?:'s|'|-)/;
const SIDES = new RegExp(`\\b${SIDE}|${GROUP}+`, 'g');
/** A new subject may stand in a new clause. */
const CLAUSE = /(?:[;:]|, (?:but|while|and|after|as|when)\b| (?:that|after|while|as|when|but|before)\b)/g;
/** So far back the words are looked for that tell what a name is there for. */
const REACH = 60;

interface Side {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Where clauses begin, and the sides that may be subjects, from left to right. */
interface Landmarks {
  readonly clauses: readonly number[];
  readonly sides: readonly Side[];
}

function landmarksOf({ shape }: Sentence): Landmarks {
  const sides = [...shape.matchAll(SIDES)].map(({ index, 0: words }) => ({ start: index, end: index + words.length, words }));
  return { clauses: [...shape.matchAll(CLAUSE)].map(({ index }) => index), sides: sides.filter((side) => isSubject(shape, side)) };
}

function isSubject(shape: string, { start, end }: Side): boolean {
  const before = shape.slice(Math.max(0, start - REACH), start);
  return !ATTRIBUTIVE.test(shape.slice(end, end + 2)) && (!NOT_SUBJECT.test(before) || LEADS.test(before));
}

/** The nearest side on the left of an active verb, in its clause; else, after "and" or a comma, in the clause before. */
function subjectOf({ shape }: Sentence, { clauses, sides }: Landmarks, verb: number): Side | undefined {
  const start = (clauses.findLast((at) => at < verb) ?? -1) + 1;
  const nearest = (from: number, to: number): Side | undefined => sides.findLast((side) => side.start >= from && side.end <= to);
  const own = nearest(start, verb);
  if (own) return own;
  const isShared = /^(?:[, ]*(?:and|before|after)? ?(?:\w+ly |then |later |also |have |has |had )*)$/.test(shape.slice(start, verb));
  return isShared ? nearest(0, Math.max(0, start - 1)) : undefined;
}

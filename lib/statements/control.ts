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
  readonly predicate: 'control' | 'outcome';
  readonly value: Extract<Value, { kind: 'control' | 'outcome' }>;
  readonly place?: string | undefined;
}

/** All such statements of a sentence; `day` is the article's (EDTF), for which government is meant. */
export function holdingsIn(sentence: Sentence, day: string | undefined): Holding[] {
  if (!sentence.shape.includes(PLACE) || !MAY_TELL.test(sentence.shape)) return [];
  const active = ACTIVE.flatMap(([state, pattern]) =>
    matches(sentence, pattern).flatMap((found) => held(sentence, found, state, subject(sentence, found, day))),
  );
  const passive = PASSIVE.flatMap(([state, pattern]) =>
    matches(sentence, pattern).flatMap((found) => held(sentence, found, state, sideIn(sentence, found, day))),
  );
  const outcomes = OUTCOMES.flatMap((pattern) => matches(sentence, pattern).flatMap((found) => repelled(sentence, found, day)));
  return [...outcomes, ...active, ...passive];
}

function matches({ shape }: Sentence, pattern: RegExp): RegExpExecArray[] {
  return [...shape.matchAll(pattern)];
}

function held(sentence: Sentence, found: RegExpExecArray, state: State, holder: string | undefined): Holding[] {
  if (holder === undefined) return [];
  return placesIn(sentence, found).map((place) => ({
    ...span(found),
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

/** The nearest side on the left of an active verb, in its clause; else, after "and" or a comma, in the clause before. */
function subject(sentence: Sentence, found: RegExpExecArray, day: string | undefined): string | undefined {
  const clauses = [...sentence.shape.slice(0, found.index).matchAll(CLAUSE)];
  const start = (clauses.at(-1)?.index ?? -1) + 1;
  const own = subjectIn(sentence, start, found.index, day);
  if (own !== undefined) return own.side;
  const between = sentence.shape.slice(start, found.index);
  const isShared = /^(?:[, ]*(?:and|before|after)? ?(?:\w+ly |then |later |also |have |has |had )*)$/.test(between);
  return isShared ? subjectIn(sentence, 0, Math.max(0, start - 1), day)?.side : undefined;
}

function subjectIn(sentence: Sentence, from: number, to: number, day: string | undefined): { side: string | undefined } | undefined {
  const text = sentence.shape.slice(0, to);
  const sides = [...text.matchAll(SIDES)].filter(({ index, 0: words }) => {
    const before = text.slice(0, index);
    return (
      index >= from && !ATTRIBUTIVE.test(sentence.shape.slice(index + words.length)) && (!NOT_SUBJECT.test(before) || LEADS.test(before))
    );
  });
  const last = sides.at(-1);
  return last && { side: sideAt(sentence, last.index, last[0], day) };
}

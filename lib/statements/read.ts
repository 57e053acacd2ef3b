/** Reads the statements out of a passage: the grammar as a whole. */
import { arabicStatements, isArabic } from './arabic.ts';
import { attributionOf } from './attribution.ts';
import { type Clause, clausesAround, clausesOf } from './clauses.ts';
import { holdingsIn } from './control.ts';
import { countsIn } from './counts.ts';
import { datesIn, type FoundDate, isCumulative } from './date-words.ts';
import { modalityOf } from './modality.ts';
import { type Sentence, sentencesOf } from './shape.ts';
import type { Passage } from '../context/passage.ts';
import type { KindOf, StatedDate, Statement } from './types.ts';

/** What a found phrase says, before it is known how it is meant. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly verb: number;
  readonly words: string;
  readonly says: Pick<Statement, 'predicate' | 'value' | 'place' | 'counted' | 'soldiers' | 'toll' | 'partial'>;
}

/**
 * The statements of a passage from left to right, with those that are negated, planned, cumulative or
 * of another time marked as such. `articleDate` is an EDTF day; without one weekdays stay vague.
 */
export function readStatements(passage: Passage, kindOf: KindOf, articleDate?: string): Statement[] {
  let frame: StatedDate | undefined;
  return sentencesOf(passage, kindOf).flatMap((sentence) => {
    if (isArabic(sentence)) return arabicStatements(sentence, articleDate);
    const dates = datesIn(sentence.shape, articleDate);
    const statements = foundIn(sentence, articleDate).map((found) => statementOf(sentence, found, dates, frame));
    frame = stated(dates.at(-1)) ?? frame;
    return statements.toSorted((a, b) => a.start - b.start);
  });
}

function foundIn(sentence: Sentence, day: string | undefined): Found[] {
  const counts = countsIn(sentence, day).map((count): Found => {
    const { min, max, open } = count.figure.interval;
    const value = { kind: 'quantity', min, max, ...(open ? { open } : {}), unit: count.unit, words: count.figure.words } as const;
    const { predicate, counted, soldiers, toll, partial } = count;
    const words = sentence.shape.slice(count.verb, Math.max(count.verb, count.end));
    return { start: count.start, end: count.end, verb: count.verb, words, says: { predicate, value, counted, soldiers, toll, partial } };
  });
  const holdings = holdingsIn(sentence, day).map(({ start, end, verb, words, predicate, value, place }): Found => ({
    start,
    end,
    verb,
    words,
    says: { predicate, value, place, toll: false, partial: false },
  }));
  return [...counts, ...holdings];
}

function statementOf(sentence: Sentence, found: Found, dates: readonly FoundDate[], frame: StatedDate | undefined): Statement {
  const clauses = clausesOf(sentence.shape);
  const { own, linked } = clausesAround(clauses, found.verb);
  const attribution = attributionOf(sentence);
  const modality = modalityOf(sentence.shape, found.verb, found.words, own.start);
  const { value } = found.says;
  const least = value.kind === 'quantity' && found.says.predicate !== 'displaced' ? value.min : null;
  const inClauses = linked.map(({ start, end }) => sentence.shape.slice(start, end)).join(' ');
  return {
    ...found.says,
    start: sentence.start + found.start,
    end: sentence.start + found.end,
    ...modality,
    tense: sentence.shape.endsWith('?') ? 'future' : modality.tense,
    hedge: modality.hedge === 'none' && attribution ? 'attributed' : modality.hedge,
    attributedTo: attribution && { words: attribution.words, entity: attribution.entity },
    cumulative: value.kind === 'quantity' && isCumulative(inClauses, least),
    date: stated(nearest(dates, found, own, linked)) ?? frame,
    sentence: [sentence.start, sentence.end],
    clause: [sentence.start + own.start, sentence.start + own.end],
  };
}

function stated(date: FoundDate | undefined): StatedDate | undefined {
  return date && { words: date.words, kind: date.kind, edtf: date.edtf };
}

/** The date nearest to a phrase: in its own clause, else in those that tell of the same, else at the head of the sentence. */
function nearest(dates: readonly FoundDate[], found: Found, own: Clause, linked: readonly Clause[]): FoundDate | undefined {
  const inside = (clause: Clause): FoundDate[] => dates.filter(({ start }) => start >= clause.start && start < clause.end);
  const close = (some: readonly FoundDate[]): FoundDate | undefined => some.toSorted((a, b) => distance(a, found) - distance(b, found))[0];
  return (
    close(inside(own)) ??
    close(linked.flatMap(inside)) ??
    dates.find(({ start }) => start <= HEAD) ??
    dates.findLast(({ end }) => end <= own.start)
  );
}

/** A date that begins within the first characters of a sentence is about all of it ("In April 2017, …", "A week earlier, …"). */
const HEAD = 12;

function distance(date: FoundDate, { start, end }: Found): number {
  return date.start >= end ? date.start - end : Math.max(0, start - date.end);
}

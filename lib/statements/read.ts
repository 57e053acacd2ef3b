/** Reads the statements out of a passage: the grammar as a whole. */
import { arabicStatements, isArabic } from './arabic.ts';
import { attributionOf, type FoundAttribution } from './attribution.ts';
import { type Clause, clausesAround, clausesOf } from './clauses.ts';
import { holdingsIn } from './control.ts';
import { countsIn } from './counts.ts';
import { datesIn, type FoundDate, isCumulative } from './date-words.ts';
import { isPhraseDoubted, isSentenceDoubted, takesBack } from './doubt.ts';
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
  /** Where its subject begins, if that is known. */
  readonly subject?: number | undefined;
  readonly says: Pick<Statement, 'predicate' | 'value' | 'place' | 'counted' | 'soldiers' | 'toll' | 'partial'>;
}

/**
 * The statements of a passage from left to right, with those that are negated, planned, cumulative or
 * of another time marked as such. `articleDate` is an EDTF day; without one weekdays stay vague.
 */
export function readStatements(passage: Passage, kindOf: KindOf, articleDate?: string): Statement[] {
  return statementsIn(sentencesOf(passage, kindOf), articleDate);
}

/** No paragraph states more; a page that repeats itself shall not take longer. */
const MOST_READ = 24;

/** The same of sentences that are already told apart. */
export function statementsIn(sentences: readonly Sentence[], articleDate?: string): Statement[] {
  const read: Statement[] = [];
  let frame: StatedDate | undefined;
  for (const [i, sentence] of sentences.entries()) {
    if (read.length >= MOST_READ) break;
    if (isArabic(sentence)) {
      read.push(...arabicStatements(sentence, articleDate));
      continue;
    }
    const dates = datesIn(sentence.shape, articleDate);
    const found = foundIn(sentence, articleDate);
    if (found.length > 0) {
      const around = aroundOf(sentence, sentences[i + 1]?.shape, dates, frame);
      read.push(...found.map((each) => statementOf(sentence, each, around)).toSorted((a, b) => a.start - b.start));
    }
    frame = stated(dates.at(-1)) ?? frame;
  }
  return read.slice(0, MOST_READ);
}

/** What all phrases of a sentence have in common. */
interface Around {
  readonly clauses: readonly Clause[];
  readonly attribution: FoundAttribution | undefined;
  readonly isDoubted: boolean;
  readonly dates: readonly FoundDate[];
  readonly frame: StatedDate | undefined;
}

function aroundOf(sentence: Sentence, next: string | undefined, dates: readonly FoundDate[], frame: StatedDate | undefined): Around {
  const { shape } = sentence;
  const isDoubted = isSentenceDoubted(shape) || (next !== undefined && takesBack(next));
  return { clauses: clausesOf(shape), attribution: attributionOf(sentence), isDoubted, dates, frame };
}

function foundIn(sentence: Sentence, day: string | undefined): Found[] {
  const counts = countsIn(sentence, day).map((count): Found => {
    const { min, max, open } = count.figure.interval;
    const value = { kind: 'quantity', min, max, ...(open ? { open } : {}), unit: count.unit, words: count.figure.words } as const;
    const { predicate, counted, soldiers, toll, partial } = count;
    const words = sentence.shape.slice(count.verb, count.end);
    return { start: count.start, end: count.end, verb: count.verb, words, says: { predicate, value, counted, soldiers, toll, partial } };
  });
  const holdings = holdingsIn(sentence, day).map(({ start, end, verb, words, subject, predicate, value, place }): Found => ({
    start,
    end,
    verb,
    words,
    subject,
    says: { predicate, value, place, toll: false, partial: false },
  }));
  return [...counts, ...holdings].slice(0, MOST_READ);
}

function statementOf(sentence: Sentence, found: Found, { clauses, attribution, isDoubted, dates, frame }: Around): Statement {
  const { shape } = sentence;
  const { own, linked } = clausesAround(clauses, found.verb);
  const modality = modalityOf(shape, found.verb, found.words, own.start);
  const { value } = found.says;
  const isCount = value.kind === 'quantity';
  const least = isCount && found.says.predicate !== 'displaced' ? value.min : null;
  const inClauses = linked.map(({ start, end }) => shape.slice(start, end)).join(' ');
  return {
    ...found.says,
    start: sentence.start + found.start,
    end: sentence.start + found.end,
    ...modality,
    negated: modality.negated || isDoubted || isPhraseDoubted(shape, { verb: found.verb, end: found.end, clause: own.start, isCount }),
    hedge: modality.hedge === 'none' && attribution ? 'attributed' : modality.hedge,
    attributedTo: attribution && { words: attribution.words, entity: attribution.entity },
    cumulative: isCount && isCumulative(inClauses, least),
    date: stated(nearest(dates, found, own, linked)) ?? frame,
    subject: sentence.start + (found.subject ?? own.start),
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

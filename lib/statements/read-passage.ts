/** "This article says": what a paragraph states on known events, beside what the corpus has. */
import type { OpenBundle } from '../context/bundle.ts';
import type { ArticleContext } from '../context/card.ts';
import { asClaim, compareWith } from './compare.ts';
import { quoteOf } from './quote.ts';
import { statementsIn } from './read.ts';
import { sentencesOf } from './shape.ts';
import { type Tie, tieStatements } from './tie.ts';
import type { Passage } from '../context/passage.ts';
import type { KindOf, PageStatement, StatementRelation } from './types.ts';

/** More than this beside one paragraph nobody reads. */
const MOST = 3;

/**
 * The statements of a passage that are tied to an event, the most useful first. Comments, captions and
 * quotations are not the article's claims and give none. Never throws: whatever a page holds, the worst
 * answer is an empty one.
 */
export function readPassage(passage: Passage, context: ArticleContext, opened: OpenBundle): readonly PageStatement[] {
  if (passage.role !== 'prose' && passage.role !== 'heading') return [];
  try {
    const kindOf: KindOf = (entity) => opened.lookup.entity(entity)?.kind;
    const sentences = sentencesOf(passage, kindOf);
    const statements = statementsIn(sentences, context.date);
    if (statements.length === 0) return [];
    const ties = tieStatements(statements, sentences, context, opened);
    const found = ties.flatMap((tie) => pageStatement(tie, passage, context, opened) ?? []);
    return withoutRepeats(found)
      .toSorted((a, b) => usefulness(b) - usefulness(a))
      .slice(0, MOST);
  } catch {
    return [];
  }
}

function pageStatement(
  { statement, event, matter, scene }: Tie,
  passage: Passage,
  context: ArticleContext,
  { lookup }: OpenBundle,
): PageStatement | undefined {
  const sites = event.places.map(({ place }) => place);
  const named = scene.places.map(({ id }) => id).filter((id) => sites.includes(id));
  const places = statement.place === undefined ? (sites.length > 1 ? named : []) : [statement.place];
  const isCount = statement.value.kind === 'quantity';
  const time = isCount ? event.when : statement.date?.edtf;
  const page = asClaim({ ...statement, counted: matter.counted ?? statement.counted }, { places, time, saidOn: context.date });
  const compared = compareWith(page, matter.claims, event, lookup);
  const quote = quoteOf(passage.text, statement);
  if (compared.length === 0 || quote === undefined) return undefined;
  const { value } = statement;
  return {
    quote,
    attributedTo: statement.attributedTo?.words,
    event: event.id,
    set: matter.set.label,
    ...(value.kind === 'quantity' ? { figure: { words: value.words, unit: value.unit } } : {}),
    compared,
  };
}

function withoutRepeats(found: readonly PageStatement[]): PageStatement[] {
  const key = ({ event, set, figure }: PageStatement): string => [event, set, figure?.words ?? ''].join('|');
  return found.filter((each, i) => found.findIndex((other) => key(other) === key(each)) === i);
}

/** What differs is what a reader asks about; what cannot be compared says least. */
const WORTH: Readonly<Record<StatementRelation, number>> = { opposed: 4, higher: 3, lower: 3, same: 2, open: 0 };

function usefulness({ compared }: PageStatement): number {
  return Math.max(...compared.map(({ relation }) => WORTH[relation]));
}

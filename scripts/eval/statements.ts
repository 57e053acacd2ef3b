/** "This article says", measured on labelled sentences (docs/evaluation.md). */
import { type CorpusBundle, openBundle } from '../../lib/context/bundle.ts';
import { readSentences, STATEMENT_SETS } from './labelled-statements.ts';
import { scoreSentences, type StatementScore, wrongRates } from './score-statements.ts';
import { percent } from './table.ts';

/** What the project promises: wrong ties among all sentences, and among all ties. */
export const STATEMENT_TARGET = { wrongTies: 0.03 };
export const STATEMENT_COLUMNS = [
  'this article says',
  'sentences',
  'statements',
  'precision',
  'recall',
  'to tie',
  'right',
  'missed',
  'wrong',
  'wrong of all ties',
  'wrong of all sentences',
];

export interface NamedScore extends StatementScore {
  readonly name: string;
}

export function evaluateStatements(bundle: CorpusBundle): NamedScore[] {
  const opened = openBundle(bundle);
  return STATEMENT_SETS.map((name) => ({ name, ...scoreSentences(readSentences(name), opened) }));
}

export function statementRows(scores: readonly NamedScore[]): string[][] {
  return scores.map(({ name, counts }) => {
    const rates = wrongRates(counts);
    return [
      name,
      `${counts.sentences}`,
      `${counts.gold}`,
      percent(counts.rightRead / Math.max(counts.read, 1)),
      percent(counts.rightRead / Math.max(counts.gold, 1)),
      `${counts.toTie}`,
      `${counts.right}`,
      `${counts.missed}`,
      `${counts.wrong}`,
      percent(rates.ofTies),
      percent(rates.ofSentences),
    ];
  });
}

/** The mistakes that may be looked at: never those of the sentences that were set aside. */
export function statementMistakes(scores: readonly NamedScore[]): string[] {
  return scores
    .filter(({ name }) => name === 'tuned')
    .flatMap(({ mistakes }) => mistakes.map(({ id, what, text }) => `${id}  ${what}: “${text}”`));
}

/** Scores what was read and tied in labelled sentences. */
import { sameInterval } from '../../lib/claims/interval.ts';
import type { OpenBundle } from '../../lib/context/bundle.ts';
import { readPassage } from '../../lib/statements/read-passage.ts';
import { readStatements } from '../../lib/statements/read.ts';
import { isAsserted } from '../../lib/statements/tie.ts';
import type { Statement } from '../../lib/statements/types.ts';
import type { GoldStatement, LabelledSentence } from './labelled-statements.ts';

export interface StatementCounts {
  sentences: number;
  /** Statements that should be read, that were, and those of them that are right. */
  gold: number;
  read: number;
  rightRead: number;
  /** Sentences that are about a known event; tied rightly; not tied. */
  toTie: number;
  right: number;
  missed: number;
  /** Sentences with a tie to an event that they are not about. */
  wrong: number;
}

export interface StatementMistake {
  readonly id: string;
  readonly what: string;
  readonly text: string;
}

export interface StatementScore {
  readonly counts: StatementCounts;
  readonly mistakes: readonly StatementMistake[];
}

export function scoreSentences(sentences: readonly LabelledSentence[], opened: OpenBundle): StatementScore {
  const counts: StatementCounts = { sentences: 0, gold: 0, read: 0, rightRead: 0, toTie: 0, right: 0, missed: 0, wrong: 0 };
  const mistakes: StatementMistake[] = [];
  for (const sentence of sentences) {
    const note = (what: string): void => void mistakes.push({ id: sentence.id, what, text: sentence.passage.text });
    counts.sentences += 1;
    scoreReading(counts, sentence, opened, note);
    scoreTie(counts, sentence, opened, note);
  }
  return { counts, mistakes };
}

function scoreReading(
  counts: StatementCounts,
  { passage, date, says }: LabelledSentence,
  opened: OpenBundle,
  note: (what: string) => void,
): void {
  const kindOf = (entity: string): 'place' | 'group' | undefined => opened.lookup.entity(entity)?.kind;
  const read = readStatements(passage, kindOf, date).filter(isAsserted);
  const open = [...says];
  counts.gold += says.length;
  counts.read += read.length;
  for (const statement of read) {
    const i = open.findIndex((gold) => agrees(gold, statement));
    if (i < 0) note(`read ${describe(statement)}`);
    else {
      open.splice(i, 1);
      counts.rightRead += 1;
    }
  }
  for (const gold of open)
    note(`not read: ${gold.predicate} ${gold.state ?? `${gold.interval?.min}–${gold.interval?.max} ${gold.counted ?? ''}`}`);
}

function scoreTie(
  counts: StatementCounts,
  { passage, date, entities, ...labels }: LabelledSentence,
  opened: OpenBundle,
  note: (what: string) => void,
): void {
  const ties = [...labels.ties, ...(opened.lookup.events.has(labels.later ?? '') ? [labels.later] : [])];
  const events = new Set(readPassage(passage, { date, entities }, opened).map(({ event }) => event));
  const wrong = [...events].filter((event) => !ties.includes(event));
  if (ties.length > 0) counts.toTie += 1;
  if (wrong.length > 0) {
    counts.wrong += 1;
    note(`WRONG TIE to ${wrong.join(', ')} instead of ${ties.join(' ') || 'none'}`);
  } else if (events.size > 0) counts.right += 1;
  if (ties.length > 0 && wrong.length === events.size) {
    counts.missed += 1;
    note(`no tie to ${ties.join(' ')}`);
  }
}

function agrees(gold: GoldStatement, { predicate, value, counted }: Statement): boolean {
  if (gold.predicate !== predicate) return false;
  if (value.kind === 'control') return gold.state === `${value.holder} ${value.state}`;
  if (value.kind === 'outcome') return gold.state === `${value.actor} ${value.result}`;
  return gold.interval !== undefined && sameInterval(gold.interval, value) && (gold.counted === undefined || gold.counted === counted);
}

function describe({ predicate, value, counted }: Statement): string {
  if (value.kind === 'control') return `${predicate} ${value.holder} ${value.state}`;
  if (value.kind === 'outcome') return `${predicate} ${value.actor} ${value.result}`;
  return `${predicate} ${value.words} ${counted ?? ''}`.trim();
}

/** Wrong ties among all ties, and among all sentences. */
export function wrongRates({ wrong, right, sentences }: StatementCounts): { ofTies: number; ofSentences: number } {
  return { ofTies: wrong + right === 0 ? 0 : wrong / (wrong + right), ofSentences: sentences === 0 ? 0 : wrong / sentences };
}

/**
 * Sentences with gold labels for "This article says" (docs/evaluation.md), one JSON object a line:
 *
 * | field | means |
 * |---|---|
 * | `text`, `date`, `role` | the paragraph, the article's EDTF day (absent: undated), `prose` unless given |
 * | `names` | `Palmyra=palmyra; IS=islamic-state`: surface forms and what they mean; each stands wherever it occurs |
 * | `says` | what the article asserts of a limited time: `killed: at least 12 civilians; control: islamic-state controls` |
 * | `tie` | the event that it is about, absent for none; two with a space between where it is about both |
 * | `later` | the event that it is about, by an id that the corpus may not hold yet: then it is `tie` once it does |
 * | `trap` | why it must not be tied, or what is hard about it |
 *
 * In `says` a count is `predicate: number words [class]`; the class is compared where it is given.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Interval, parseQuantity } from '../../lib/claims/quantities.ts';
import type { Passage, PassageMention, PassageRole } from '../../lib/context/passage.ts';
import { escapeForRegExp } from '../../lib/detect/expressions.ts';
import { ROOT } from '../browser/drive.ts';

export const STATEMENT_SETS = ['tuned', 'held-out'] as const;
export type StatementSet = (typeof STATEMENT_SETS)[number];

interface Line {
  readonly text: string;
  readonly date?: string;
  readonly role?: PassageRole;
  readonly names: string;
  readonly says: string;
  readonly tie?: string;
  readonly later?: string;
  readonly trap?: string;
}

export interface GoldStatement {
  readonly predicate: string;
  /** A count. */
  readonly interval?: Interval;
  readonly counted?: string;
  /** "islamic-state controls", "islamic-state repelled". */
  readonly state?: string;
}

export interface LabelledSentence {
  /** `tuned:12`, the line. */
  readonly id: string;
  readonly passage: Passage;
  readonly date: string | undefined;
  readonly entities: readonly string[];
  readonly says: readonly GoldStatement[];
  /** Any of them is right; none: it must not be tied. */
  readonly ties: readonly string[];
  readonly later: string | undefined;
  readonly trap: string | undefined;
}

/** Where the labelled sentences lie. */
const LABELLED_STATEMENTS = join(ROOT, 'tests', 'statements', 'labelled');

export function readSentences(set: StatementSet): LabelledSentence[] {
  const lines = readFileSync(join(LABELLED_STATEMENTS, `${set}.jsonl`), 'utf8').split('\n');
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [parse(`${set}:${i + 1}`, line)]));
}

function parse(id: string, line: string): LabelledSentence {
  const { text, date, role = 'prose', names, says, tie, later, trap } = JSON.parse(line) as Line;
  const mentions = mentionsIn(id, text, names);
  return {
    id,
    passage: { text, mentions, role },
    date,
    entities: [...new Set(mentions.map(({ entity }) => entity))],
    says: listOf(says).map((each) => goldOf(id, each)),
    ties: tie === undefined ? [] : tie.split(' '),
    later,
    trap,
  };
}

function listOf(text: string): string[] {
  return text
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** Every occurrence of every name as a word; longer names first. */
function mentionsIn(id: string, text: string, names: string): PassageMention[] {
  const pairs = listOf(names).map((each) => each.split('=') as [string, string]);
  const found: PassageMention[] = [];
  for (const [name, entity] of pairs.toSorted((a, b) => b[0].length - a[0].length)) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapeForRegExp(name)}(?![\\p{L}\\p{N}])`, 'gu');
    const places = [...text.matchAll(pattern)].map(({ index }) => ({ start: index, end: index + name.length, entity }));
    if (places.length === 0) throw new Error(`${id}: "${name}" does not stand in the sentence`);
    found.push(...places.filter((each) => !found.some((other) => other.start < each.end && other.end > each.start)));
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function goldOf(id: string, text: string): GoldStatement {
  const [predicate = '', rest = ''] = text.split(/:\s*/);
  if (predicate === 'control' || predicate === 'outcome') return { predicate, state: rest };
  const whole = parseQuantity(rest);
  if (whole) return { predicate, interval: whole };
  const words = rest.split(' ');
  const interval = parseQuantity(words.slice(0, -1).join(' '));
  const counted = words.at(-1);
  if (!interval || counted === undefined) throw new Error(`${id}: "${text}" is no "predicate: number words [class]"`);
  return { predicate, interval, counted };
}

/** Shares of the tuned set that must not be lost: a little under what was measured (92.7% and 98.7%). */
export const LABELLED_SETS_FLOOR = { ties: 0.9, statements: 0.97 };

/** How right the verdicts are: pairs of claims that a person labelled, against what the rules say of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERIOUSNESS } from '../../lib/claims/seriousness.ts';
import type { VerdictKind } from '../../lib/claims/types.ts';
import type { CorpusBundle } from '../../lib/context/bundle.ts';
import { ROOT } from '../browser/drive.ts';
import { percent, table } from './table.ts';

/** Two claims of one event, and what a reader of both says they are to each other. */
export interface LabelledPair {
  readonly event: string;
  /** The event of the second claim, where the two are of different events (sequence gaps). */
  readonly later?: string;
  readonly claims: readonly string[];
  /** Not a pair but all claims on one matter; the label is its headline. */
  readonly matter?: true;
  /** Read with its verdict in view: too kind to the rules for a precision, but it may show an error. */
  readonly seen?: true;
  /** The best label first, then others that docs/method.md allows as well. */
  readonly labels: readonly VerdictKind[];
  readonly why?: string;
}

export interface JudgedPair extends LabelledPair {
  /** Absent when a claim is no longer on record, or the two are no longer on one matter. */
  readonly given?: VerdictKind | undefined;
  readonly rule?: string | undefined;
  readonly reason?: string | undefined;
}

/** The labelled pairs, in the order in which they were drawn. */
export function readLabelledPairs(): LabelledPair[] {
  return JSON.parse(readFileSync(join(ROOT, 'tests', 'verdicts', 'labelled.json'), 'utf8')) as LabelledPair[];
}

/** Each labelled pair with the verdict that the corpus ships on it. */
export function judgeLabelled(bundle: CorpusBundle, pairs: readonly LabelledPair[]): JudgedPair[] {
  const live = new Map(bundle.source.events.map(({ id, claims }) => [id, new Set(claims.map((claim) => claim.id))]));
  return pairs.map((pair) => {
    const events = [pair.event, pair.later ?? pair.event];
    const isLive = pair.claims.every((claim) => events.some((event) => live.get(event)?.has(claim)));
    if (!isLive) return pair;
    const verdict = verdictOn(pair, bundle);
    const cleared = pair.later === undefined ? undefined : 'not-compared';
    return { ...pair, given: verdict?.kind ?? cleared, rule: verdict?.rule, reason: verdict?.reason };
  });
}

function verdictOn({ event, later, claims, matter }: LabelledPair, { sets, gaps }: CorpusBundle) {
  const hasAll = (ids: readonly string[]): boolean => claims.every((id) => ids.includes(id));
  if (later !== undefined)
    return gaps.find(({ events, verdict }) => events[0] === event && events[1] === later && hasAll(verdict.claims))?.verdict;
  const set = sets[event]?.find((each) => hasAll(each.claims));
  return matter ? set?.headline : set?.pairs.find((pair) => hasAll(pair.claims));
}

/** The kinds that tell a reader that two claims cannot both be true. */
const CONTRARY: readonly VerdictKind[] = ['conflict', 'denied'];

/** Called contrary by the rules and not by the reader: the worst error. */
export function isFalseConflict({ given, labels }: JudgedPair): boolean {
  return given !== undefined && CONTRARY.includes(given) && !labels.some((label) => CONTRARY.includes(label));
}

export interface KindScore {
  readonly kind: VerdictKind;
  readonly given: number;
  /** Given, and one of the labels; given, and the first label. */
  readonly right: number;
  readonly best: number;
  /** Pairs whose first label it is; of these, given one of their labels. */
  readonly labelled: number;
  readonly found: number;
}

export interface VerdictScore {
  readonly pairs: number;
  readonly stale: number;
  readonly kinds: readonly KindScore[];
  readonly contrary: number;
  readonly falseConflicts: number;
  /** Of the pairs that were read with their verdicts in view: how many, and how many are false conflicts. */
  readonly seen: number;
  readonly seenFalse: number;
}

/** Counts over the pairs that are still on record; those labelled with their verdicts in view stand apart. */
export function scoreVerdicts(judged: readonly JudgedPair[]): VerdictScore {
  const onRecord = judged.filter(({ given }) => given !== undefined);
  const live = onRecord.filter(({ seen }) => !seen);
  const seen = onRecord.filter((pair) => pair.seen);
  const count = (test: (pair: JudgedPair) => boolean): number => live.filter(test).length;
  const isRight = ({ given, labels }: JudgedPair): boolean => given !== undefined && labels.includes(given);
  return {
    pairs: live.length,
    stale: judged.length - onRecord.length,
    kinds: SERIOUSNESS.map((kind) => ({
      kind,
      given: count(({ given }) => given === kind),
      right: count((pair) => pair.given === kind && isRight(pair)),
      best: count(({ given, labels }) => given === kind && labels[0] === kind),
      labelled: count(({ labels }) => labels[0] === kind),
      found: count((pair) => pair.labels[0] === kind && isRight(pair)),
    })),
    contrary: count(({ given }) => given !== undefined && CONTRARY.includes(given)),
    falseConflicts: count(isFalseConflict),
    seen: seen.length,
    seenFalse: seen.filter(isFalseConflict).length,
  };
}

const HEAD = ['verdict', 'pairs', 'right', 'precision', 'best label', 'labelled so', 'recall'];

/** The scores for people. */
export function verdictTable({ pairs, stale, kinds, contrary, falseConflicts, seen, seenFalse }: VerdictScore): string {
  const sum = (key: 'given' | 'right' | 'best' | 'labelled' | 'found'): number => kinds.reduce((total, each) => total + each[key], 0);
  const all = { given: sum('given'), right: sum('right'), best: sum('best'), labelled: sum('labelled'), found: sum('found') };
  const rows = [...kinds, { kind: 'all', ...all }].map(({ kind, given, right, best, labelled, found }) => [
    kind,
    `${given}`,
    `${right}`,
    share(right, given),
    share(best, given),
    `${labelled}`,
    share(found, labelled),
  ]);
  return [
    table(HEAD, rows),
    '',
    `False conflicts: ${falseConflicts} of ${contrary} given conflict or denied (${share(falseConflicts, contrary)}), in ${pairs} labelled pairs.`,
    ...(seen > 0 ? [`False conflicts among ${seen} more pairs that were read with their verdicts in view: ${seenFalse}.`] : []),
    ...(stale > 0 ? [`${stale} labelled pairs do not count: a claim is no longer on record, or the two are no longer on one matter.`] : []),
  ].join('\n');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : percent(part / whole);
}

/** One line for each pair whose verdict is none of its labels. */
export function listDisagreements(judged: readonly JudgedPair[]): string[] {
  return judged
    .filter(({ given, labels }) => given !== undefined && !labels.includes(given))
    .map(({ event, claims, given, rule, labels, why }) => {
      const note = why === undefined ? '' : ` (${why})`;
      return `${event}  ${claims.join(' · ')}: ${given} by ${rule ?? 'no rule'}, labelled ${labels.join(' or ')}${note}`;
    });
}

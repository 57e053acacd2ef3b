/** The corpus that ships against the pairs of claims that a person labelled (tests/verdicts/labelled.json). */
import { describe, expect, it } from 'vitest';
import { SERIOUSNESS } from '../../../lib/claims/seriousness.ts';
import { compileCorpus } from '../../../scripts/corpus/compile.ts';
import { isFalseConflict, judgeLabelled, readLabelledPairs, scoreVerdicts } from '../../../scripts/eval/verdicts.ts';

/** As many as the published figures are promised for. */
const LEAST_LIVE = 250;

/** False conflicts that are known and open: the claims, and why it is not mended. */
const KNOWN: Readonly<Record<string, string>> = {};

const pairs = readLabelledPairs();
const bundle = compileCorpus();
const judged = judgeLabelled(bundle, pairs);
const name = ({ event, claims }: (typeof pairs)[number]): string => `${event}: ${claims.join(' · ')}`;

describe('the labelled pairs', () => {
  it('are still on record, enough of them', () => {
    expect(scoreVerdicts(judged).pairs).toBeGreaterThanOrEqual(LEAST_LIVE);
  });

  it('have known labels, and stand there once', () => {
    const whole = pairs.map((pair) => `${name(pair)}${pair.matter ? ' (all)' : ''}`);
    expect(whole.filter((each, i) => whole.indexOf(each) !== i)).toStrictEqual([]);
    expect(pairs.flatMap(({ labels }) => labels).filter((label) => !SERIOUSNESS.includes(label))).toStrictEqual([]);
    expect(pairs.filter(({ labels }) => labels.length === 0)).toStrictEqual([]);
  });

  it('are not called a conflict or denied where a reader sees neither', () => {
    const found = judged.filter(isFalseConflict).map((pair) => `${name(pair)} ${pair.given} by ${pair.rule}: ${pair.reason}`);
    expect(found.filter((each) => !Object.keys(KNOWN).some((known) => each.startsWith(known)))).toStrictEqual([]);
  });

  it('count as stale when a claim is gone', () => {
    const [gone] = judgeLabelled(bundle, [{ event: 'no-such-event', claims: ['a', 'b'], labels: ['conflict'] }]);
    expect(gone?.given).toBeUndefined();
    expect(gone && isFalseConflict(gone)).toBe(false);
    expect(gone && scoreVerdicts([gone])).toMatchObject({ pairs: 0, stale: 1, falseConflicts: 0 });
  });
});

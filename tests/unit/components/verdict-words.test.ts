import { describe, expect, it } from 'vitest';
import { distinctKinds, VERDICT_WORDS } from '../../../components/verdict-words.ts';
import type { Verdict, VerdictKind } from '../../../lib/claims/types.ts';

const verdict = (kind: VerdictKind): Verdict => ({ kind, rule: 'a-rule', axes: [], claims: [], reason: 'A reason.' });

describe('distinctKinds', () => {
  it('names each kind once, the most serious first', () => {
    const kinds = distinctKinds((['agree', 'conflict', 'single-source', 'agree', 'unresolved'] as const).map(verdict));
    expect(kinds).toEqual(['conflict', 'unresolved', 'agree', 'single-source']);
  });

  it('is empty without verdicts', () => {
    expect(distinctKinds([])).toEqual([]);
  });
});

it('gives every kind words of its own', () => {
  const labels = Object.values(VERDICT_WORDS).map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});

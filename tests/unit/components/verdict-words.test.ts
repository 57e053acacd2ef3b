import { describe, expect, it } from 'vitest';
import { provideTranslator } from '../../../components/i18n.ts';
import { LOCALES, translatorFor } from '../../../components/locale-files.ts';
import { distinctKinds, VERDICT_TONE, verdictLabel } from '../../../components/verdict-words.ts';
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

it.each(LOCALES)('gives every kind words of its own (%s)', (locale) => {
  provideTranslator(translatorFor(locale));
  const labels = (Object.keys(VERDICT_TONE) as VerdictKind[]).map(verdictLabel);
  expect(new Set(labels).size).toBe(labels.length);
});

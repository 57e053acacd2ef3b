import { describe, expect, it } from 'vitest';
import { opposedPair } from '../../../components/claim-pair.ts';
import type { VerdictKind } from '../../../lib/claims/types.ts';
import type { ClaimSetView, ClaimView } from '../../../lib/context/card.ts';

const claim = (id: string, withdrawn?: ClaimView['withdrawn']): ClaimView => ({
  id,
  claimant: { label: id },
  act: 'asserts',
  paraphrase: id,
  hedge: 'none',
  via: [],
  document: { id: 'document-8', title: 'Title', publisher: { label: 'Publisher' }, where: 'paragraph 1' },
  withdrawn,
});

const setOf = (kind: VerdictKind, judged: readonly string[], claims: readonly ClaimView[]): ClaimSetView => ({
  label: 'Killed',
  verdict: { kind, rule: 'a-rule', axes: [], claims: judged, reason: 'A reason.' },
  claims,
  origins: [],
});

const THREE = [claim('a'), claim('b'), claim('c')];

describe('opposedPair', () => {
  it.each(['conflict', 'denied', 'unresolved', 'different-scope', 'silent'] as const)(
    'sets the two claims of "%s" side by side',
    (kind) => {
      expect(opposedPair(setOf(kind, ['a', 'c'], THREE))?.map(({ id }) => id)).toEqual(['a', 'c']);
    },
  );

  it.each(['agree', 'compatible', 'update', 'single-source', 'sequence-gap', 'wording', 'not-compared'] as const)(
    'lists those of "%s"',
    (kind) => {
      expect(opposedPair(setOf(kind, ['a', 'b'], THREE))).toBeUndefined();
    },
  );

  it('lists when one or three claims were judged, or one of two is withdrawn', () => {
    expect(opposedPair(setOf('conflict', ['a'], THREE))).toBeUndefined();
    expect(opposedPair(setOf('conflict', ['a', 'b', 'c'], THREE))).toBeUndefined();
    expect(opposedPair(setOf('conflict', ['a', 'b'], [claim('a', { on: '2018', why: 'It was mistaken.' }), claim('b')]))).toBeUndefined();
  });
});

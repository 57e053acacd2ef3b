import type { VerdictKind } from '../lib/claims/types.ts';
import type { ClaimSetView, ClaimView } from '../lib/context/card.ts';

/** Verdicts in which one account stands against another; only these are set in two columns. */
const OPPOSED: ReadonlySet<VerdictKind> = new Set(['conflict', 'denied', 'unresolved', 'different-scope', 'silent']);

/** The two claims that a verdict sets against each other, or undefined when there are not exactly two to show. */
export function opposedPair({ verdict, claims }: ClaimSetView): readonly [ClaimView, ClaimView] | undefined {
  if (!OPPOSED.has(verdict.kind)) return undefined;
  const judged = claims.filter((claim) => claim.withdrawn === undefined && verdict.claims.includes(claim.id));
  const [first, second] = judged;
  return first && second && judged.length === 2 ? [first, second] : undefined;
}

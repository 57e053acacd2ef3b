/** A statement of the page beside the claims of one set, by the rules that compare claims with claims. */
import { alignScopes } from '../claims/align.ts';
import { compareClaims } from '../claims/compare-values.ts';
import { liesBelow } from '../claims/interval.ts';
import { isStatement } from '../claims/origins.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { Claim } from '../corpus/schema.ts';
import type { PageStatement, Statement, StatementRelation } from './types.ts';

/** The statement in the form of a claim, so that one set of rules compares both. */
export function asClaim(statement: Statement, places: readonly string[], day: string | undefined): Claim {
  const { predicate, value, counted, hedge } = statement;
  return {
    id: 'this-page',
    predicate,
    act: 'asserts',
    value,
    scope: { relation: 'in', ...(places.length > 0 ? { place: [...places] } : {}), ...(counted === undefined ? {} : { class: counted }) },
    claimant: { unnamed: 'this page' },
    via: [],
    hedge,
    ...(day === undefined ? {} : { saidOn: day }),
    paraphrase: 'What this page says.',
    document: 'this-page',
    where: 'this page',
  };
}

/** How the page's statement lies to each claim that says something on the same matter. */
export function compareWith(page: Claim, claims: readonly Claim[], lookup: Lookup): PageStatement['compared'] {
  return claims.filter(isStatement).flatMap((claim) => {
    const relation = relationTo(page, claim, lookup);
    return relation === undefined ? [] : [{ claim: claim.id, relation }];
  });
}

/**
 * Undefined where the two are on different matters or on surely different scopes. Where only a part
 * of what one counts is counted by the other, or that is not known, the comparison is open: the page's
 * sentence tells too little of its scope for more. Time and window are those of the event.
 */
function relationTo(page: Claim, claim: Claim, lookup: Lookup): StatementRelation | undefined {
  const axes = alignScopes(page, claim, lookup).filter(({ axis }) => axis === 'class' || axis === 'place');
  if (axes.some(({ axis, how }) => how === 'disjoint' && !(axis === 'place' && isNear(claim)))) return undefined;
  const { relation } = compareClaims(page, claim, lookup);
  if (relation === 'other') return undefined;
  if (relation === 'open' || relation === 'compatible') return 'open';
  const isSettled = axes.every(({ axis, how }) => how === 'equal' || (axis === 'place' && how === 'unknown'));
  if (!isSettled) return 'open';
  if (relation === 'same') return 'same';
  return claim.act === 'denies' ? 'opposed' : direction(page, claim);
}

/** "Near" the place of the event is where the curated event has it. */
function isNear(claim: Claim): boolean {
  return claim.scope.relation === 'near';
}

function direction(page: Claim, claim: Claim): StatementRelation {
  if (page.value?.kind !== 'quantity' || claim.value?.kind !== 'quantity') return 'opposed';
  return liesBelow(page.value, claim.value) ? 'lower' : 'higher';
}

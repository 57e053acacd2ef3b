/** A statement of the page beside the claims of one set, by the rules that compare claims with claims. */
import { alignScopes } from '../claims/align.ts';
import { compareClaims } from '../claims/compare-values.ts';
import { liesBelow } from '../claims/interval.ts';
import { isStatement } from '../claims/origins.ts';
import type { Alignment, Axis } from '../claims/types.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { Claim, Event } from '../corpus/schema.ts';
import { isLong } from './date-fit.ts';
import { onOneSide } from './party-fit.ts';
import type { PageStatement, Statement, StatementRelation } from './types.ts';

/** What the tie adds to the words of the statement. */
export interface PageScope {
  /** The sites that are named, where the event has several; none where it has one. */
  readonly places: readonly string[];
  /** EDTF. */
  readonly time?: string | undefined;
  /** The article's day. */
  readonly saidOn?: string | undefined;
}

/** The statement in the form of a claim, so that one set of rules compares both. */
export function asClaim({ predicate, value, counted, hedge }: Statement, { places, time, saidOn }: PageScope): Claim {
  return {
    id: 'this-page',
    predicate,
    act: 'asserts',
    value,
    scope: {
      relation: 'in',
      ...(places.length > 0 ? { place: [...places] } : {}),
      ...(time === undefined ? {} : { time }),
      ...(counted === undefined ? {} : { class: counted }),
    },
    claimant: { unnamed: 'this page' },
    via: [],
    hedge,
    ...(saidOn === undefined ? {} : { saidOn }),
    paraphrase: 'What this page says.',
    document: 'this-page',
    where: 'this page',
  };
}

/** How the page's statement lies to each claim that says something on the same matter. */
export function compareWith(page: Claim, claims: readonly Claim[], event: Event, lookup: Lookup): PageStatement['compared'] {
  return claims.filter(isStatement).flatMap((claim) => {
    const relation = relationTo(page, claim, event, lookup);
    return relation === undefined ? [] : [{ claim: claim.id, relation }];
  });
}

/**
 * Undefined where the two are on different matters or on surely different scopes. Where only a part of
 * what one counts is counted by the other, or that is not known, the comparison is open: the page's
 * sentence tells too little of its scope for more. So it is in an event of several days where the two
 * are not about the same of them: a place changes hands, a count goes on.
 */
function relationTo(page: Claim, claim: Claim, event: Event, lookup: Lookup): StatementRelation | undefined {
  const axes = alignScopes(page, claim, lookup);
  const how = (axis: Axis): Alignment | undefined => axes.find((each) => each.axis === axis)?.how;
  const isNear = claim.scope.relation === 'near';
  if (how('class') === 'disjoint' || (how('place') === 'disjoint' && !isNear)) return undefined;
  const { relation } = compareClaims(asNamedBy(claim, page, event, lookup), claim, lookup);
  if (relation === 'other') return undefined;
  if (relation === 'open' || relation === 'compatible') return 'open';
  const isSettled =
    (how('class') ?? 'equal') === 'equal' &&
    ['equal', 'unknown', undefined].includes(how('place')) &&
    (!isLong(event) || how('time') === 'equal');
  if (relation === 'same') return isSettled || page.value?.kind !== 'quantity' ? 'same' : 'open';
  if (!isSettled) return 'open';
  return claim.act === 'denies' ? 'opposed' : direction(page, claim);
}

/**
 * The page by the name that the claim has for the same side: "rebels", or the group that led them; the
 * army, or the forces that fight for the government.
 */
function asNamedBy(claim: Claim, page: Claim, event: Event, lookup: Lookup): Claim {
  if (page.value?.kind !== 'control' || claim.value?.kind !== 'control') return page;
  const { holder } = claim.value;
  return onOneSide(page.value.holder, holder, event, lookup) ? { ...page, value: { ...page.value, holder } } : page;
}

function direction(page: Claim, claim: Claim): StatementRelation {
  if (page.value?.kind !== 'quantity' || claim.value?.kind !== 'quantity') return 'opposed';
  return liesBelow(page.value, claim.value) ? 'lower' : 'higher';
}

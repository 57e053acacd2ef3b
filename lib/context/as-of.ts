/**
 * The corpus as it stood on the day of an article: only what was public by then, judged by
 * itself. What came after is a list of its own ("later learned").
 */
import { saidBounds, saidFirst, sameClaimant } from '../claims/origins.ts';
import type { ClaimSet, Verdict } from '../claims/types.ts';
import { judgeEvent } from '../claims/verdict.ts';
import type { DayBounds } from '../corpus/edtf.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { Claim, Event } from '../corpus/schema.ts';
import type { OpenBundle } from './bundle.ts';
import { boundsOf } from './dates.ts';

/** Was a claim public by the end of a day? `unknown` where no document tells, or only roughly. */
export type Publicity = 'public' | 'later' | 'unknown';

/** A claim is public once it was surely said by the last day of `article`, and later once it surely was not. */
export function publicityOf(claim: Claim, article: DayBounds, lookup: Lookup): Publicity {
  const said = saidBounds(claim, lookup);
  if (!said) return 'unknown';
  if (said.latest <= article.latest) return 'public';
  return said.earliest > article.latest ? 'later' : 'unknown';
}

/**
 * The bundle as of a day (EDTF): events that lay ahead are gone, as are those of which nothing
 * on record was public, and the rest has the verdicts of its public claims alone. Without a
 * usable date the bundle itself.
 */
export function bundleAsOf(opened: OpenBundle, date: string | undefined): OpenBundle {
  const article = boundsOf(date);
  if (!article) return opened;
  const { lookup } = opened;
  const known = new Map<string, readonly ClaimSet[]>();
  const setsOf = (id: string): readonly ClaimSet[] => {
    const judged = known.get(id) ?? setsAsOf(opened, lookup.events.get(id), article);
    known.set(id, judged);
    return judged;
  };
  const isKnown = (event: Event): boolean => !liesAhead(event, article) && setsOf(event.id).length > 0;
  const isPublic = (id: string, claimId: string | undefined): boolean => {
    const claim = lookup.events.get(id)?.claims.find((one) => one.id === claimId);
    return claim !== undefined && publicityOf(claim, article, lookup) === 'public';
  };
  return {
    ...opened,
    setsOf,
    eventsOf: (entity) => opened.eventsOf(entity).filter(({ event }) => isKnown(event)),
    gaps: opened.gaps.filter(({ events, verdict }) => events.every((id, i) => isPublic(id, verdict.claims[i]))),
  };
}

function liesAhead({ when }: Event, article: DayBounds): boolean {
  const bounds = boundsOf(when);
  return bounds !== undefined && bounds.earliest > article.latest;
}

/** Most events lie wholly before or after an article; only the others are judged anew. */
function setsAsOf(opened: OpenBundle, event: Event | undefined, article: DayBounds): readonly ClaimSet[] {
  if (!event) return [];
  const claims = event.claims.filter((claim) => publicityOf(claim, article, opened.lookup) === 'public');
  if (claims.length === event.claims.length) return opened.setsOf(event.id);
  return claims.length === 0 ? [] : judgeEvent({ ...event, claims }, opened.lookup);
}

/**
 * What a later claim does to what was known.
 * - `correction`: the claimant takes a statement back.
 * - `confirmation`: the claimant confirms what was open before.
 * - `revision`: the same claimant says it anew, with another value.
 * - `account`: somebody else's account, or a matter that nobody had spoken of.
 */
export type LaterKind = 'correction' | 'confirmation' | 'revision' | 'account';

export interface Later {
  readonly claim: Claim;
  readonly kind: LaterKind;
}

/** The claims of a set that became public only after the article, in the order of their dates. */
export function laterLearned(set: ClaimSet, claims: readonly Claim[], date: string | undefined, lookup: Lookup): Later[] {
  const article = boundsOf(date);
  if (!article) return [];
  const live = claims.filter(({ withdrawn }) => withdrawn === undefined);
  return live
    .filter((claim) => publicityOf(claim, article, lookup) === 'later')
    .map((claim) => ({ claim, kind: laterKind(claim, live, set.pairs, lookup) }))
    .toSorted((a, b) => day(a.claim, lookup) - day(b.claim, lookup));
}

function laterKind(claim: Claim, claims: readonly Claim[], pairs: readonly Verdict[], lookup: Lookup): LaterKind {
  if (claim.act === 'retracts') return 'correction';
  if (claim.act === 'confirms') return 'confirmation';
  const replaced = pairs.some((pair) => {
    if (pair.kind !== 'update' || !pair.claims.includes(claim.id)) return false;
    const other = claims.find(({ id }) => id !== claim.id && pair.claims.includes(id));
    return other !== undefined && sameClaimant(other, claim) && saidFirst(other, claim, lookup) === other;
  });
  return replaced ? 'revision' : 'account';
}

function day(claim: Claim, lookup: Lookup): number {
  return saidBounds(claim, lookup)?.earliest ?? Number.NEGATIVE_INFINITY;
}

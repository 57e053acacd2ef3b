/** The verdicts on all claims of one event (docs/method.md). Pure: the same records always give the same verdicts. */
import type { Lookup } from '../corpus/lookup.ts';
import type { Claim, Event } from '../corpus/schema.ts';
import { compareClaims, type Comparison } from './compare-values.ts';
import { mattersOf, type Matter } from './grouping.ts';
import { headlineOf } from './headline.ts';
import { countOrigins } from './origins.ts';
import { judgePair } from './pair.ts';
import { bySeriousness } from './seriousness.ts';
import type { ClaimSet, Verdict } from './types.ts';

export { judgePair } from './pair.ts';

/**
 * The claims of an event by matter, each with its verdicts; the most serious sets first.
 * Withdrawn claims stay in their set and are not judged.
 */
export function judgeEvent(event: Event, lookup: Lookup): ClaimSet[] {
  return mattersOf(event, lookup)
    .map((matter) => judgeMatter(matter, event, lookup))
    .toSorted((a, b) => bySeriousness(a.headline, b.headline));
}

function judgeMatter(matter: Matter, event: Event, lookup: Lookup): ClaimSet {
  const live = matter.claims.filter((claim) => claim.withdrawn === undefined);
  const pairs = matter.predicate === 'assessment' ? [] : judgePairs(live, event, lookup);
  return {
    event: event.id,
    predicate: matter.predicate,
    label: matter.label,
    claims: matter.claims.map(({ id }) => id),
    headline: headlineOf(matter, pairs, { event, lookup }),
    pairs,
    origins: countOrigins(live, lookup),
  };
}

/** Among pairs of one kind, those whose accounts look most contrary come first: they are what a reader asks about. */
const CONTRAST: readonly Comparison['relation'][] = ['opposed', 'open', 'compatible', 'same', 'other'];

function judgePairs(claims: readonly Claim[], event: Event, lookup: Lookup): Verdict[] {
  return claims
    .flatMap((first, i) =>
      claims.slice(i + 1).map((second) => ({
        verdict: judgePair(event, first, second, lookup),
        contrast: CONTRAST.indexOf(compareClaims(first, second, lookup).relation),
      })),
    )
    .toSorted((a, b) => bySeriousness(a.verdict, b.verdict) || a.contrast - b.contrast)
    .map(({ verdict }) => verdict);
}

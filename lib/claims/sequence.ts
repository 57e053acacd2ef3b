/** Rule (i): two gains of one place by one side with no loss on record between them. */
import { parseEdtf, type DayBounds } from '../corpus/edtf.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { Claim, Event } from '../corpus/schema.ts';
import { withArticle } from './names.ts';
import { readableDate } from './readable-date.ts';
import { sideOf } from './sides.ts';
import type { SequenceGap } from './types.ts';

/** A claim that a side held, or did not hold, a place. */
interface Holding {
  readonly event: Event;
  readonly claim: Claim;
  readonly place: string;
  readonly holder: string;
  readonly side: string;
  readonly holds: boolean;
  readonly when: DayBounds | undefined;
}

/**
 * Gaps over all events, ordered by place and date. A gain is an unhedged `controls` claim of a
 * capture (an event of that class, or a claim that says from whom); holding a place is not one.
 * Only gains with certain dates count, and anything that may be a loss in between clears them.
 */
export function sequenceGaps(lookup: Lookup): SequenceGap[] {
  const holdings = lookup.source.events.flatMap((event) => event.claims.flatMap((claim) => holdingsOf(event, claim, lookup)));
  const gains = holdings.filter(isGain).toSorted(byPlaceAndDate);
  return gains.flatMap((later, i) => {
    const earlier = gains.slice(0, i).findLast((gain) => gain.place === later.place && gain.side === later.side);
    if (!earlier || !isOrdered(earlier, later) || isOneStory(earlier.event, later.event, lookup)) return [];
    const cleared = holdings.some((holding) => mayBeLossBetween(holding, earlier, later, lookup));
    return cleared ? [] : [gap(earlier, later, lookup)];
  });
}

function holdingsOf(event: Event, claim: Claim, lookup: Lookup): Holding[] {
  const { value, act, scope } = claim;
  if (value?.kind !== 'control' || claim.withdrawn || (act !== 'asserts' && act !== 'confirms')) return [];
  if ((value.state !== 'controls' && value.state !== 'not-controls') || scope.relation !== 'in') return [];
  const edtf = event.when ?? scope.time;
  const when = edtf === undefined ? undefined : parseEdtf(edtf);
  const day = when && Number.isFinite(when.earliest) ? when.earliest : undefined;
  const side = sideOf(value.holder, day, lookup);
  const holds = value.state === 'controls';
  return (scope.place ?? []).map((place) => ({ event, claim, place, holder: value.holder, side, holds, when }));
}

function isGain({ event, claim, holds, when }: Holding): boolean {
  const isCapture = event.class === 'capture' || (claim.value?.kind === 'control' && claim.value.from !== undefined);
  return holds && isCapture && claim.hedge !== 'hedged' && event.when !== undefined && when !== undefined && isCertain(when);
}

function isCertain({ approximate, uncertain }: DayBounds): boolean {
  return !approximate && !uncertain;
}

function byPlaceAndDate(a: Holding, b: Holding): number {
  if (a.place !== b.place) return a.place < b.place ? -1 : 1;
  const days = (a.when?.earliest ?? 0) - (b.when?.earliest ?? 0);
  if (days !== 0) return days;
  return a.event.id < b.event.id ? -1 : Number(a.event.id > b.event.id);
}

function isOrdered(earlier: Holding, later: Holding): boolean {
  return earlier.when !== undefined && later.when !== undefined && earlier.when.latest < later.when.earliest;
}

/** One event told as a whole and as its part is one gain. */
function isOneStory(a: Event, b: Event, lookup: Lookup): boolean {
  return selfAndWholes(a, lookup).includes(b.id) || selfAndWholes(b, lookup).includes(a.id);
}

function selfAndWholes(event: Event, lookup: Lookup): string[] {
  const found = [event.id];
  for (const id of found) {
    const parent = lookup.events.get(id)?.partOf;
    if (parent !== undefined && !found.includes(parent)) found.push(parent);
  }
  return found;
}

/** Did another side hold the place, or this one not, at some time that may lie between the two gains? */
function mayBeLossBetween(holding: Holding, earlier: Holding, later: Holding, lookup: Lookup): boolean {
  const isLoss = holding.side === earlier.side ? !holding.holds : holding.holds;
  const samePlace = lookup.isWithin(holding.place, later.place) || lookup.isWithin(later.place, holding.place);
  if (!isLoss || !samePlace) return false;
  const { time } = holding.claim.scope;
  const when = (time === undefined ? undefined : parseEdtf(time)) ?? holding.when;
  const from = earlier.when?.earliest ?? Number.NEGATIVE_INFINITY;
  const to = later.when?.latest ?? Number.POSITIVE_INFINITY;
  return !when || (when.latest >= from && when.earliest <= to);
}

function gap(earlier: Holding, later: Holding, lookup: Lookup): SequenceGap {
  const dates = [earlier, later].map(({ event }) => readableDate(event.when ?? '').replace(/^from /, ''));
  const reason =
    `${lookup.label(later.place)} was gained by ${withArticle(later.holder, lookup)} in two events (${dates.join('; ')}), ` +
    'and no event on record says how it was lost in between.';
  return {
    place: later.place,
    holder: later.holder,
    events: [earlier.event.id, later.event.id],
    verdict: { kind: 'sequence-gap', rule: 'two-gains-no-loss', axes: [], claims: [earlier.claim.id, later.claim.id], reason },
  };
}

/** Why an event stands in a card: the reasons that weighed, for views to put into words. */
import type { VerdictKind } from '../claims/types.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { Reason, TellingVerdict } from './card.ts';
import { nameView } from './names.ts';
import { isBackground, type RankedEvent } from './rank.ts';

/** Farther away than this, the number of days tells a reader nothing. */
const NAMED_DAYS = 31;
/** As many shared names as a short phrase can carry. */
const NAMED_SHARED = 2;

const TELLING: ReadonlySet<VerdictKind> = new Set<TellingVerdict>(['conflict', 'denied', 'sequence-gap', 'unresolved', 'silent']);

/** The verdict, the time, the names that the page shares with the event, and the link to the entity, in this order. */
export function because(ranked: RankedEvent, lookup: Lookup): readonly Reason[] {
  const { verdict } = ranked;
  return [
    ...(verdict !== undefined && TELLING.has(verdict) ? [{ kind: 'verdict', verdict: verdict as TellingVerdict } as const] : []),
    ...timeReason(ranked),
    ...sharedReason(ranked.shared, lookup),
    ...linkReason(ranked, lookup),
  ];
}

function timeReason({ relation, days, event }: RankedEvent): Reason[] {
  if (relation === 'same-time') return isBackground(event) ? [] : [{ kind: 'same-time' }];
  const distance = Math.abs(days ?? 0);
  const near = distance > 0 && distance <= NAMED_DAYS ? distance : undefined;
  if (relation === 'later') return [{ kind: 'later', days: near }];
  return relation === 'before' && near !== undefined ? [{ kind: 'before', days: near }] : [];
}

function sharedReason(shared: readonly string[], lookup: Lookup): Reason[] {
  if (shared.length === 0) return [];
  const names = shared.slice(0, NAMED_SHARED).map((id) => nameView(id, lookup));
  return [{ kind: 'shares', names, more: shared.length - names.length }];
}

function linkReason({ link, event }: RankedEvent, lookup: Lookup): Reason[] {
  if (link === 'direct') return [];
  if (link !== 'within') return [{ kind: link }];
  return [{ kind: 'within', places: event.places.map(({ place }) => nameView(place, lookup)) }];
}

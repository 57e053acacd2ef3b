/** Why an event stands in a card: a short phrase made of the reasons that weighed. */
import { joinNames } from '../claims/names.ts';
import type { VerdictKind } from '../claims/types.ts';
import type { Lookup } from '../corpus/lookup.ts';
import { isBackground, type RankedEvent } from './rank.ts';

/** Farther away than this, the number of days tells a reader nothing. */
const NAMED_DAYS = 31;
/** As many shared names as a short phrase can carry. */
const NAMED_SHARED = 2;

const VERDICT_PHRASE: Readonly<Partial<Record<VerdictKind, string>>> = {
  conflict: 'accounts conflict',
  denied: 'claimed and denied',
  'sequence-gap': 'a step is missing',
  unresolved: 'accounts that cannot be compared yet',
  silent: 'claimed without an answer from the other side',
};

/** "accounts conflict; 2 days before this article; also names Amaq and Palmyra" */
export function because(ranked: RankedEvent, lookup: Lookup): string {
  const verdict = ranked.verdict && VERDICT_PHRASE[ranked.verdict];
  const reasons = [verdict, timePhrase(ranked), sharedPhrase(ranked.shared, lookup), linkPhrase(ranked, lookup)];
  return reasons.filter((reason) => reason !== undefined).join('; ');
}

function timePhrase({ relation, days, event }: RankedEvent): string | undefined {
  if (relation === 'same-time') return isBackground(event) ? undefined : 'at the time of this article';
  const distance = Math.abs(days ?? 0);
  const isNear = distance > 0 && distance <= NAMED_DAYS;
  if (relation === 'later') return isNear ? `${count(distance)} later than this article` : 'later than this article';
  return relation === 'before' && isNear ? `${count(distance)} before this article` : undefined;
}

function count(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

function sharedPhrase(shared: readonly string[], lookup: Lookup): string | undefined {
  if (shared.length === 0) return undefined;
  const named = shared.slice(0, NAMED_SHARED).map((id) => lookup.label(id));
  const more = shared.length - named.length;
  return `also names ${joinNames(more === 0 ? named : [...named, `${more} more on this page`])}`;
}

function linkPhrase({ link, event }: RankedEvent, lookup: Lookup): string | undefined {
  if (link === 'direct') return undefined;
  if (link === 'speaker') return 'makes or passes on a claim about it';
  if (link === 'claim') return 'named in a claim about it';
  return `at ${joinNames(event.places.map(({ place }) => lookup.label(place)))}`;
}

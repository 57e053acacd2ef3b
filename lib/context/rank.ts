/** Orders the events of an entity by their use to the reader of one article. */
import type { VerdictKind } from '../claims/types.ts';
import type { Event } from '../corpus/schema.ts';
import type { OpenBundle } from './bundle.ts';
import type { ArticleContext, TimeRelation } from './card.ts';
import { boundsOf, daysFrom, relationTo } from './dates.ts';
import type { Link } from './links.ts';

export interface RankedEvent {
  readonly event: Event;
  readonly link: Link;
  readonly relation: TimeRelation;
  /** Whole days from the article's date; see `daysFrom`. */
  readonly days: number | undefined;
  /** Other entities of the page that the event names, most frequent on the page first. */
  readonly shared: readonly string[];
  /** The most serious verdict on the event's claims. */
  readonly verdict: VerdictKind | undefined;
}

/**
 * What the verdicts on an event are worth. A reader comes to learn whether an account is
 * contradicted, so that outweighs every other single reason; agreement is worth knowing, but
 * changes nothing.
 */
export const VERDICT_WEIGHT: Readonly<Record<VerdictKind, number>> = {
  conflict: 40,
  denied: 40,
  'sequence-gap': 25,
  unresolved: 25,
  silent: 20,
  update: 15,
  'different-scope': 15,
  'single-source': 10,
  compatible: 8,
  agree: 8,
  wording: 4,
  'not-compared': 0,
};

/** Worth of an event of the article's own day. */
const NEARNESS_WEIGHT = 30;
/** After this many days an event is worth half of that: within two weeks articles are on the same news. */
const NEARNESS_HALF_DAYS = 14;
/** An event that runs longer than two months is background to any of its days, and worth half at most. */
const BACKGROUND_FROM_DAYS = 62;
/** Each other name of the page that the event shares ties it to the article's subject. */
const SHARED_WEIGHT = 8;
/** More than three shared names say nothing new. */
const MAX_SHARED = 3;
/** Directly there before only talked about, and both before somewhere inside. */
const LINK_WEIGHT: Readonly<Record<Link, number>> = { direct: 20, claim: 12, speaker: 12, within: 0 };

/**
 * The events of an entity, the most useful first. With an article date: by the sum of the
 * weights above. Without one: by shared names and directness, then the newest first, then by
 * verdict. Equal events stand in the order of their ids.
 */
export function rankEvents(opened: OpenBundle, entity: string, context: ArticleContext): RankedEvent[] {
  const ranked = opened.eventsOf(entity).map(({ event, link }) => describe(opened, event, link, entity, context));
  const isDated = boundsOf(context.date) !== undefined;
  return isDated ? ranked.toSorted((a, b) => weight(b) - weight(a)) : ranked.toSorted(byNewest);
}

/** One event as it lies to one entity and one article. */
export function describe(opened: OpenBundle, event: Event, link: Link, entity: string | undefined, context: ArticleContext): RankedEvent {
  const links = opened.linksOf(event.id);
  const isNamed = (id: string): boolean => id !== entity && links.has(id) && links.get(id) !== 'within';
  return {
    event,
    link,
    relation: relationTo(context.date, event.when),
    days: daysFrom(context.date, event.when),
    shared: [...new Set(context.entities)].filter(isNamed),
    verdict: opened.setsOf(event.id)[0]?.headline.kind,
  };
}

function weight(ranked: RankedEvent): number {
  return tie(ranked) + nearness(ranked) + verdictWeight(ranked);
}

/** Worth of what ties the event to the page and to the entity. */
function tie({ shared, link }: RankedEvent): number {
  return Math.min(shared.length, MAX_SHARED) * SHARED_WEIGHT + LINK_WEIGHT[link];
}

function verdictWeight({ verdict }: RankedEvent): number {
  return verdict === undefined ? 0 : VERDICT_WEIGHT[verdict];
}

function nearness({ days, event }: RankedEvent): number {
  if (days === undefined) return 0;
  const most = isBackground(event) ? NEARNESS_WEIGHT / 2 : NEARNESS_WEIGHT;
  return (most * NEARNESS_HALF_DAYS) / (NEARNESS_HALF_DAYS + Math.abs(days));
}

/** Does the event run, or is its date unclear, over a time so long that its nearness says little? */
export function isBackground({ when }: Event): boolean {
  const bounds = boundsOf(when);
  return bounds !== undefined && bounds.latest - bounds.earliest > BACKGROUND_FROM_DAYS;
}

function byNewest(a: RankedEvent, b: RankedEvent): number {
  const ties = tie(b) - tie(a);
  if (ties !== 0) return ties;
  const [newestA, newestB] = [lastDay(a), lastDay(b)];
  return newestA === newestB ? verdictWeight(b) - verdictWeight(a) : newestB - newestA;
}

/** Undated events come last; those that still run come first. */
function lastDay({ event }: RankedEvent): number {
  return boundsOf(event.when)?.latest ?? Number.NEGATIVE_INFINITY;
}

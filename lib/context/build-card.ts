/** Answers for a name on a page: the entity and its events in the light of the article. */
import type { OpenBundle } from './bundle.ts';
import type { ArticleContext, Card, EventView } from './card.ts';
import { headerOf } from './header.ts';
import { describe, rankEvents } from './rank.ts';
import { eventView } from './views.ts';

/** More than anybody reads in a popover; the card tells how many there are in all. */
const DEFAULT_LIMIT = 20;

export interface CardOptions {
  readonly limit?: number;
  /** The bundle that is shown: `opened` itself, or it as of the article (as-of.ts). */
  readonly shown?: OpenBundle;
}

/** The card of an entity with at most `limit` events, or undefined when the corpus does not know the entity. */
export function buildCard(
  opened: OpenBundle,
  entityId: string,
  context: ArticleContext,
  { limit = DEFAULT_LIMIT, shown = opened }: CardOptions = {},
): Card | undefined {
  const entity = opened.lookup.entity(entityId);
  if (!entity) return undefined;
  const isRestricted = shown !== opened;
  const ranked = rankEvents(shown, entityId, context);
  return {
    entity: headerOf(entity, opened.lookup),
    events: ranked.slice(0, limit).map((event) => eventView(shown, event, context, isRestricted ? opened : undefined)),
    total: ranked.length,
    asOf: isRestricted ? context.date : undefined,
    leftOut: opened.eventsOf(entityId).length - ranked.length,
    pack: opened.pack,
    says: [],
    saved: [],
  };
}

/** One event by itself, or undefined when the corpus does not know it. */
export function buildEventView(
  opened: OpenBundle,
  eventId: string,
  context: ArticleContext,
  shown: OpenBundle = opened,
): EventView | undefined {
  const event = opened.lookup.events.get(eventId);
  const all = shown === opened ? undefined : opened;
  return event && eventView(shown, describe(shown, event, 'direct', undefined, context), context, all);
}

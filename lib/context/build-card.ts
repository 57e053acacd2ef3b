/** Answers for a name on a page: the entity and its events in the light of the article. */
import type { OpenBundle } from './bundle.ts';
import type { ArticleContext, Card, EventView } from './card.ts';
import { headerOf } from './header.ts';
import { describe, rankEvents } from './rank.ts';
import { eventView } from './views.ts';

/** More than anybody reads in a popover; the card tells how many there are in all. */
const DEFAULT_LIMIT = 20;

/** The card of an entity with at most `limit` events, or undefined when the corpus does not know the entity. */
export function buildCard(
  opened: OpenBundle,
  entityId: string,
  context: ArticleContext,
  { limit = DEFAULT_LIMIT }: { readonly limit?: number } = {},
): Card | undefined {
  const entity = opened.lookup.entity(entityId);
  if (!entity) return undefined;
  const ranked = rankEvents(opened, entityId, context);
  return {
    entity: headerOf(entity, opened.lookup),
    events: ranked.slice(0, limit).map((event) => eventView(opened, event, context)),
    total: ranked.length,
  };
}

/** One event by itself, or undefined when the corpus does not know it. */
export function buildEventView(opened: OpenBundle, eventId: string, context: ArticleContext): EventView | undefined {
  const event = opened.lookup.events.get(eventId);
  return event && eventView(opened, describe(opened, event, 'direct', undefined, context), context);
}

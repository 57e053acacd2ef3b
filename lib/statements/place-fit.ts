/** Does a statement speak of the place of an event? */
import type { Lookup } from '../corpus/lookup.ts';
import type { Event } from '../corpus/schema.ts';
import { textOf } from './sites.ts';
import type { Scene } from './scene.ts';

/**
 * - `exact`: a named place is one of the event's.
 * - `around`: a named place holds the event's ("in Idlib province").
 */
export type PlaceFit = 'exact' | 'around';

/**
 * How the places of a count fit an event. Every place that is named must have to do with the event's:
 * a second one elsewhere leaves open whose figure it is. A place inside the event's ("in Barzeh", for a
 * bombing somewhere in Damascus) proves nothing, and "near" a place is not in it. A place that the corpus
 * does not know speaks against the event unless the event's records name it.
 */
export function placeFit({ places, elsewhere }: Scene, event: Event, lookup: Lookup): PlaceFit | undefined {
  if (places.length === 0 || !elsewhere.every((name) => textOf(event).includes(name.toLowerCase()))) return undefined;
  const sites = event.places.map(({ place }) => place);
  const isRelated = places.every(({ id }) => sites.some((site) => lookup.isWithin(id, site) || lookup.isWithin(site, id)));
  if (!isRelated) return undefined;
  const isExact = places.some(({ id, near }) =>
    event.places.some(({ place, precision }) => place === id && !(near && precision === 'exact')),
  );
  if (isExact) return 'exact';
  return places.some(({ id, near }) => !near && sites.some((site) => site !== id && lookup.isWithin(site, id))) ? 'around' : undefined;
}

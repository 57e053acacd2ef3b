/** Which events belong to an entity, and how closely. */
import type { Lookup } from '../corpus/lookup.ts';
import type { Claim, Claimant, Event, Value } from '../corpus/schema.ts';

/**
 * - `direct`: the event happened there, or the group took part.
 * - `claim`: a claim of the event is about it.
 * - `speaker`: it makes a claim or passed one on.
 * - `within`: the event happened somewhere inside it.
 */
export type Link = 'direct' | 'claim' | 'speaker' | 'within';
export interface LinkedEvent {
  readonly event: Event;
  readonly link: Link;
}

/** The closest link first. */
const CLOSENESS: readonly Link[] = ['direct', 'claim', 'speaker', 'within'];

/** Entity id → its events, each once with its closest link, in the order of the events. `links` is by event id. */
export function linkEvents(
  events: readonly Event[],
  links: ReadonlyMap<string, ReadonlyMap<string, Link>>,
): ReadonlyMap<string, readonly LinkedEvent[]> {
  const index = new Map<string, LinkedEvent[]>();
  for (const event of events) {
    for (const [entity, link] of links.get(event.id) ?? []) {
      const list = index.get(entity);
      if (list) list.push({ event, link });
      else index.set(entity, [{ event, link }]);
    }
  }
  return index;
}

/** Every entity of an event with its closest link. */
export function linksOf(event: Event, lookup: Lookup): ReadonlyMap<string, Link> {
  const places = event.places.map(({ place }) => place);
  const found: Readonly<Record<Link, readonly string[]>> = {
    direct: [...places, ...event.groups.map(({ group }) => group)],
    claim: event.claims.flatMap(subjectsOf),
    speaker: event.claims.flatMap(speakersOf),
    within: ancestorsOf(places, lookup),
  };
  const links = new Map<string, Link>();
  for (const link of CLOSENESS) {
    for (const id of found[link]) if (!links.has(id)) links.set(id, link);
  }
  return links;
}

/** All places that hold one of these, by any chain of `within`. */
function ancestorsOf(places: readonly string[], lookup: Lookup): string[] {
  const found = new Set(places);
  for (const id of found) for (const outer of lookup.places.get(id)?.within ?? []) found.add(outer);
  return [...found];
}

function subjectsOf({ scope, value }: Claim): string[] {
  return [...(scope.place ?? []), ...(scope.actor === undefined ? [] : [scope.actor]), ...(value ? entitiesOf(value) : [])];
}

function entitiesOf(value: Value): string[] {
  switch (value.kind) {
    case 'control':
      return [value.holder, ...(value.from === undefined ? [] : [value.from])];
    case 'outcome':
      return [value.actor];
    case 'cause':
      return value.by ?? [];
    case 'responsible':
      return value.groups;
    case 'wording':
      return [value.referent];
    default:
      return [];
  }
}

function speakersOf({ claimant, via }: Claim): string[] {
  return [claimant, ...via].flatMap((speaker: Claimant) => ('group' in speaker ? [speaker.group] : []));
}

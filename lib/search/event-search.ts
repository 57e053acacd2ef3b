/**
 * Search over the events of a corpus: titles, places, groups, claimants and every alias of them,
 * typing errors forgiven. fuse.js ranks; each word of the query must be found somewhere in the event.
 */
import Fuse from 'fuse.js';
import type { Lookup } from '../corpus/lookup.ts';
import { foldForSearch } from './fold.ts';

/** One event as it is searched. Texts are folded; `title` keeps its length so that marks fit. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly places: readonly string[];
  /** The places around those: the province, the country. */
  readonly around: readonly string[];
  readonly groups: readonly string[];
  readonly claimants: readonly string[];
}

export interface SearchHit {
  readonly event: string;
  /** Stretches of the title that answer the query, `[start, end)` in UTF-16 units, in order. */
  readonly titleMarks: readonly (readonly [number, number])[];
}

/** A title that answers beats a name, a name beats a claimant, and the place itself the province around it. */
const KEYS = [
  { name: 'title', weight: 3 },
  { name: 'places', weight: 2 },
  { name: 'groups', weight: 1.5 },
  { name: 'claimants', weight: 1 },
  { name: 'around', weight: 0.5 },
];
/** Share of a word that may be wrong: two letters in five, because two that are swapped ("Hosm") count as two. */
const THRESHOLD = 0.4;
/** One letter answers everything and says nothing. */
const LEAST_QUERY = 2;

export interface EventSearch {
  /** Events that answer the query, best first; none for a query under two characters. */
  find(query: string, limit: number): SearchHit[];
}

export function createEventSearch(lookup: Lookup): EventSearch {
  const entries = lookup.source.events.map((event) => entryOf(event.id, lookup));
  const fuse = new Fuse(entries, {
    keys: KEYS,
    threshold: THRESHOLD,
    ignoreLocation: true,
    includeMatches: true,
    minMatchCharLength: LEAST_QUERY,
    useTokenSearch: true,
    tokenMatch: 'all',
    tokenize: /[\p{L}\p{N}]+/gu,
  });
  return {
    find(query, limit) {
      const folded = foldForSearch(query).trim();
      if (folded.length < LEAST_QUERY) return [];
      return fuse.search(folded, { limit }).map(({ item, matches }) => ({
        event: item.id,
        titleMarks: (matches ?? []).filter((m) => m.key === 'title').flatMap((m) => m.indices.map(([a, b]) => [a, b + 1] as const)),
      }));
    },
  };
}

function entryOf(id: string, lookup: Lookup): Entry {
  const event = lookup.events.get(id);
  if (!event) throw new Error(`no event ${id}`);
  const places = [...new Set(event.places.map(({ place }) => place))];
  const around = new Set(places.flatMap((place) => outerPlaces(place, lookup)).filter((place) => !places.includes(place)));
  const claimGroups = event.claims.flatMap(({ claimant }) => ('group' in claimant ? [claimant.group] : []));
  return {
    id,
    title: foldForSearch(event.title),
    places: places.flatMap((place) => namesOf(place, lookup)),
    around: [...around].flatMap((place) => namesOf(place, lookup)),
    groups: [...new Set(event.groups.map(({ group }) => group))].flatMap((group) => namesOf(group, lookup)),
    claimants: [
      ...new Set([
        ...claimGroups.flatMap((group) => namesOf(group, lookup)),
        ...event.claims.map((c) => foldForSearch(lookup.claimant(c.claimant))),
      ]),
    ],
  };
}

/** Every place around a place, outwards. The checker sees to it that this ends. */
function outerPlaces(place: string, lookup: Lookup): string[] {
  return (lookup.places.get(place)?.within ?? []).flatMap((outer) => [outer, ...outerPlaces(outer, lookup)]);
}

function namesOf(id: string, lookup: Lookup): string[] {
  return (lookup.entity(id)?.names ?? []).map(({ text }) => foldForSearch(text));
}

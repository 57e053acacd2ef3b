/**
 * Search over the events of a corpus: titles, places, groups, claimants and every alias of them,
 * typing errors forgiven. An index of words proposes, fuse.js ranks; each word of the query must be
 * found somewhere in the event.
 */
import Fuse from 'fuse.js';
import type { Lookup } from '../corpus/lookup.ts';
import type { Event } from '../corpus/schema.ts';
import { foldForSearch } from './fold.ts';
import { type NearWords, searchText, type SearchText, WordIndex, WORDS, wordsOf } from './word-index.ts';

/** One event as it is searched. Texts are folded; the title keeps its length so that marks fit. */
interface Entry {
  readonly id: string;
  readonly texts: Readonly<Record<Field, readonly SearchText[]>>;
}

export interface SearchHit {
  readonly event: string;
  /** Stretches of the title that answer the query, `[start, end)` in UTF-16 units, in order. */
  readonly titleMarks: readonly (readonly [number, number])[];
}

/**
 * A title that answers beats a name, a name beats a claimant, and the place itself the province or
 * country around it.
 */
const WEIGHTS = { title: 3, places: 2, groups: 1.5, claimants: 1, around: 0.5 } as const;
type Field = keyof typeof WEIGHTS;
const FIELDS = Object.keys(WEIGHTS) as Field[];
/** Of the events that may answer, fuse.js judges the best. */
const PROPOSED = 60;
/** Share of a word that may be wrong: two letters in five, because two that are swapped ("Hosm") count as two. */
const THRESHOLD = 0.4;
/** One letter answers everything and says nothing. */
const LEAST_QUERY = 2;

export interface EventSearch {
  /** Events that answer the query, best first; none for a query under two characters. */
  find(query: string, limit: number): SearchHit[];
}

export function createEventSearch(lookup: Lookup): EventSearch {
  const names = new Map<string, readonly SearchText[]>();
  const namesOf = (id: string): readonly SearchText[] => {
    const known = names.get(id) ?? (lookup.entity(id)?.names ?? []).map(({ text }) => searchText(foldForSearch(text)));
    names.set(id, known);
    return known;
  };
  const entries = lookup.source.events.map((event) => entryOf(event, lookup, namesOf));
  const index = new WordIndex();
  for (const [item, { texts }] of entries.entries()) {
    for (const field of FIELDS) for (const text of texts[field]) index.add(item, text, WEIGHTS[field]);
  }
  return {
    find(query, limit) {
      const folded = foldForSearch(query).trim();
      if (folded.length < LEAST_QUERY) return [];
      const near = wordsOf(folded).map((word) => index.near(word));
      const rows = index.propose(near, PROPOSED).flatMap((item) => {
        const entry = entries[item];
        return entry ? [answering(entry, near)] : [];
      });
      return judge(rows, folded, limit);
    },
  };
}

type Row = { readonly id: string } & Record<Field, readonly string[]>;

/** Of an event the texts that have a word near one of the query's. */
function answering({ id, texts }: Entry, near: readonly NearWords[]): Row {
  const that = (field: Field): string[] =>
    texts[field].filter(({ words }) => words.some((word) => near.some((those) => those.has(word)))).map(({ text }) => text);
  return { id, title: that('title'), places: that('places'), groups: that('groups'), claimants: that('claimants'), around: that('around') };
}

function judge(rows: readonly Row[], query: string, limit: number): SearchHit[] {
  const fuse = new Fuse(rows, {
    keys: FIELDS.map((name) => ({ name, weight: WEIGHTS[name] })),
    threshold: THRESHOLD,
    ignoreLocation: true,
    includeMatches: true,
    minMatchCharLength: LEAST_QUERY,
    useTokenSearch: true,
    tokenMatch: 'all',
    tokenize: WORDS,
  });
  return fuse.search(query, { limit }).map(({ item, matches }) => ({
    event: item.id,
    titleMarks: (matches ?? []).filter((m) => m.key === 'title').flatMap((m) => m.indices.map(([a, b]) => [a, b + 1] as const)),
  }));
}

function entryOf(event: Event, lookup: Lookup, namesOf: (id: string) => readonly SearchText[]): Entry {
  const places = [...new Set(event.places.map(({ place }) => place))];
  const around = new Set(places.flatMap((place) => outerPlaces(place, lookup)).filter((place) => !places.includes(place)));
  const groups = new Set(event.groups.map(({ group }) => group));
  const claiming = new Set(event.claims.flatMap(({ claimant }) => ('group' in claimant ? [claimant.group] : [])));
  const claimants = new Set(event.claims.map(({ claimant }) => foldForSearch(lookup.claimant(claimant))));
  return {
    id: event.id,
    texts: {
      title: [searchText(foldForSearch(event.title))],
      places: places.flatMap(namesOf),
      groups: [...groups].flatMap(namesOf),
      claimants: [...[...claiming].flatMap(namesOf), ...[...claimants].map(searchText)],
      around: [...around].flatMap(namesOf),
    },
  };
}

/** Every place around a place, outwards. The checker sees to it that this ends. */
function outerPlaces(place: string, lookup: Lookup): string[] {
  return (lookup.places.get(place)?.within ?? []).flatMap((outer) => [outer, ...outerPlaces(outer, lookup)]);
}

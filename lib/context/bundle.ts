/** The corpus as the browser loads it: records, verdicts and gaps in one piece of plain JSON. */
import { sequenceGaps } from '../claims/sequence.ts';
import type { ClaimSet, SequenceGap } from '../claims/types.ts';
import { judgeEvent } from '../claims/verdict.ts';
import { createLookup, type Lookup } from '../corpus/lookup.ts';
import type { CorpusSource } from '../corpus/schema.ts';
import type { PackRef } from './card.ts';
import { contentId } from './content-id.ts';
import { type Link, type LinkedEvent, linkEvents, linksOf } from './links.ts';

export interface CorpusBundle {
  readonly source: CorpusSource;
  /** Event id → its claims by matter, the most serious first. */
  readonly sets: Readonly<Record<string, readonly ClaimSet[]>>;
  readonly gaps: readonly SequenceGap[];
  /** Content id of the whole corpus (lib/context/content-id.ts), the documents that are not packaged included. */
  readonly hash: string;
}

/** A bundle with its look-ups. */
export interface OpenBundle {
  readonly lookup: Lookup;
  readonly pack: PackRef;
  readonly gaps: readonly SequenceGap[];
  /** The claims of an event by matter; empty for an unknown event. */
  setsOf(event: string): readonly ClaimSet[];
  /** The events of an entity in the order of their ids; a place has those of the places inside it too. */
  eventsOf(entity: string): readonly LinkedEvent[];
  /** Every entity of an event with its closest link. */
  linksOf(event: string): ReadonlyMap<string, Link>;
}

const RECORDS = ['places', 'groups', 'documents', 'events', 'classes', 'blocs'] as const;

/**
 * Judges every event. The same records give the same bytes, in whatever order they and their
 * fields come; only the order of a record's own lists (names, claims) is kept, as it is meant.
 */
export function compileBundle(source: CorpusSource): CorpusBundle {
  const sorted = canonical(sortedRecords(source)) as CorpusSource;
  const lookup = createLookup(sorted);
  return {
    source: { ...sorted, documents: citedDocuments(sorted) },
    sets: Object.fromEntries(sorted.events.map((event) => [event.id, judgeEvent(event, lookup)])),
    gaps: sequenceGaps(lookup),
    hash: contentId(JSON.stringify(sorted)),
  };
}

/** Documents that only a spelling or a position was read in stay with those who edit the corpus. */
function citedDocuments({ documents, events }: CorpusSource): CorpusSource['documents'] {
  const cited = new Set(events.flatMap(({ claims }) => claims.map(({ document }) => document)));
  const all = new Map(documents.map((document) => [document.id, document]));
  for (const id of cited) {
    const from = all.get(id)?.derivedFrom;
    if (from !== undefined) cited.add(from);
  }
  return documents.filter(({ id }) => cited.has(id));
}

/** Builds the look-ups of a bundle; once per context, as it reads every record. */
export function openBundle(bundle: CorpusBundle): OpenBundle {
  const lookup = createLookup(bundle.source);
  const sets = new Map(Object.entries(bundle.sets));
  const links = new Map(bundle.source.events.map((event) => [event.id, linksOf(event, lookup)]));
  const events = linkEvents(bundle.source.events, links);
  return {
    lookup,
    pack: { name: bundle.source.pack.name, version: bundle.source.pack.version, hash: bundle.hash },
    gaps: bundle.gaps,
    setsOf: (event) => sets.get(event) ?? [],
    eventsOf: (entity) => events.get(entity) ?? [],
    linksOf: (event) => links.get(event) ?? new Map(),
  };
}

function sortedRecords(source: CorpusSource): CorpusSource {
  const sorted = RECORDS.map((name) => {
    const records: readonly { readonly id: string }[] = source[name];
    return [name, records.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))];
  });
  return { ...source, ...(Object.fromEntries(sorted) as Pick<CorpusSource, (typeof RECORDS)[number]>) };
}

/** The same JSON value with the fields of every object in the order of their names. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, canonical(field)]));
}

/** Look-ups over the records of a corpus. Built once per corpus; every answer is by id. */
import { parseEdtf } from './edtf.ts';
import type { Bloc, Claimant, ClassTerm, CorpusSource, Document, Event, Group, GroupName, Place, PlaceName } from './schema.ts';

export type EntityKind = 'place' | 'group';
export type Entity = ({ readonly kind: 'place' } & Place) | ({ readonly kind: 'group' } & Group);

export interface Lookup {
  readonly source: CorpusSource;
  readonly places: ReadonlyMap<string, Place>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly events: ReadonlyMap<string, Event>;
  readonly classes: ReadonlyMap<string, ClassTerm>;
  readonly blocs: ReadonlyMap<string, Bloc>;
  entity(id: string): Entity | undefined;
  /** The preferred English name of an entity, or the id when it is unknown. */
  label(id: string): string;
  /** Is `inner` the place `outer`, or inside it by any chain of `within`? */
  isWithin(inner: string, outer: string): boolean;
  /** Is `term` the class `whole`, or contained in it by any chain of `isA`? */
  isClass(term: string, whole: string): boolean;
  /** The interest bloc of a group on a day (day number), or undefined. Without a day: any bloc it was ever in. */
  blocOf(group: string, day?: number): string | undefined;
  /** The publisher of a document as readers know it. */
  publisher(document: Document): string;
  /** A claimant as readers know it: "Pinhas Inbari, Jerusalem Center for Public Affairs". */
  claimant(claimant: Claimant): string;
}

/** The name shown for an entity: preferred and English, else preferred, else the first. */
export function preferredName<N extends PlaceName | GroupName>(names: readonly N[]): N {
  const preferred = names.filter((n) => n.kind === 'preferred');
  const chosen = preferred.find((n) => n.lang === 'en') ?? preferred[0] ?? names[0];
  if (!chosen) throw new Error('an entity without a name passed validation');
  return chosen;
}

export function createLookup(source: CorpusSource): Lookup {
  const places = byId(source.places);
  const groups = byId(source.groups);
  const documents = byId(source.documents);
  const classes = byId(source.classes);
  const entity = (id: string): Entity | undefined => {
    const place = places.get(id);
    if (place) return { kind: 'place', ...place };
    const group = groups.get(id);
    return group && { kind: 'group', ...group };
  };
  const label = (id: string): string => {
    const names = places.get(id)?.names ?? groups.get(id)?.names;
    return names ? preferredName<PlaceName | GroupName>(names).text : id;
  };
  return {
    source,
    places,
    groups,
    documents,
    events: byId(source.events),
    classes,
    blocs: byId(source.blocs),
    entity,
    label,
    isWithin: withinAmong(places),
    isClass: (term, whole) => reaches(term, whole, (id) => classes.get(id)?.isA ?? []),
    blocOf: (id, day) => groups.get(id)?.blocs.find((b) => day === undefined || holdsOn(b.from, b.until, day))?.bloc,
    publisher: (document) => (groups.has(document.publisher) ? label(document.publisher) : document.publisher),
    claimant: (c) => claimantText(c, label),
  };
}

/** `isWithin` among some places, for where there is no whole corpus. */
export function withinAmong(places: ReadonlyMap<string, Place>): (inner: string, outer: string) => boolean {
  return (inner, outer) => reaches(inner, outer, (id) => places.get(id)?.within ?? []);
}

/** Does `[from, until]` (EDTF, either absent) hold on a day? Precision is read generously. */
export function holdsOn(from: string | undefined, until: string | undefined, day: number): boolean {
  const start = from === undefined ? undefined : parseEdtf(from);
  const end = until === undefined ? undefined : parseEdtf(until);
  return (!start || day >= start.earliest) && (!end || day <= end.latest);
}

export function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((r) => [r.id, r]));
}

/** Walks parent links from `start`; survives loops, which the checker reports. */
function reaches(start: string, goal: string, parents: (id: string) => readonly string[]): boolean {
  const seen = new Set<string>();
  const queue = [start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...parents(id));
  }
  return false;
}

function claimantText(claimant: Claimant, label: (id: string) => string): string {
  if ('unnamed' in claimant) return claimant.unnamed;
  if (!('group' in claimant)) return claimant.speaker;
  return claimant.speaker === undefined ? label(claimant.group) : `${claimant.speaker}, ${label(claimant.group)}`;
}

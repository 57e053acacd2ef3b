/**
 * `npm run corpus:report`: what the corpus covers and how evenly, so that balance is shown and not
 * claimed. `-- --gaps` lists what is only half documented.
 */
import { compileBundle, openBundle, type OpenBundle } from '../../lib/context/bundle.ts';
import type { Claim, CorpusSource, Event } from '../../lib/corpus/schema.ts';
import { percent, table } from '../eval/table.ts';
import { sourceOrThrow } from './compile.ts';

const source = sourceOrThrow();
const corpus = openBundle(compileBundle(source));
/** Rows of a table of many kinds. */
const MOST_ROWS = 15;

function count<T>(items: Iterable<T>, keysOf: (item: T) => readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function show(title: string, rows: readonly [string, number][], order: 'by number' | 'by name' = 'by number'): void {
  const sorted = order === 'by name' ? [...rows].sort((a, b) => (a[0] < b[0] ? -1 : 1)) : rows;
  const shown = sorted.slice(0, order === 'by name' ? undefined : MOST_ROWS).map(([key, n]) => [key, String(n)]);
  const rest = rows.length - shown.length;
  console.log(`\n${table([title, ''], shown)}${rest > 0 ? `\n… and ${rest} more` : ''}`);
}

const yearOf = ({ when }: Event): string => when?.slice(0, 4) ?? 'no date';

function governoratesOf({ places }: Event): string[] {
  const governorates = source.places.filter((place) => place.class === 'governorate').map(({ id }) => id);
  const found = governorates.filter((id) => places.some(({ place }) => place === id || corpus.lookup.isWithin(place, id)));
  return found.length > 0 ? found : ['elsewhere, or the whole country'];
}

/** The side that a claim speaks for, by its claimant. */
function sideOf({ claimant }: Claim): string {
  if (!('group' in claimant)) return 'unnamed' in claimant ? 'unnamed' : 'persons';
  const group = corpus.lookup.groups.get(claimant.group);
  return group?.blocs[0]?.bloc ?? `no bloc: ${group?.class ?? 'unknown'}`;
}

/** Events on which one side alone is heard, however many claims it has. */
function oneSided(events: readonly Event[]): Event[] {
  return events.filter(({ claims }) => new Set(claims.map(sideOf)).size < 2);
}

function headlines({ setsOf }: OpenBundle, events: readonly Event[]): { kind: string; label: string; event: string }[] {
  return events.flatMap(({ id }) => setsOf(id).map(({ headline, label }) => ({ kind: headline.kind, label, event: id })));
}

function overview({ places, groups, events, documents }: CorpusSource): void {
  const claims = events.flatMap((event) => event.claims);
  const cited = new Set(claims.map(({ document }) => document));
  const sets = headlines(corpus, events);
  const disputed = sets.filter(({ kind }) => kind === 'conflict' || kind === 'denied');
  const single = oneSided(events);
  console.log(
    `${places.length} places, ${groups.length} groups, ${events.length} events, ${claims.length} claims from ${cited.size} documents.`,
  );
  console.log(
    `${disputed.length} matters with a conflict or a denial; ${single.length} events (${percent(single.length / events.length)}) with one side only.`,
  );
  show(
    'events by year',
    count(events, (event) => [yearOf(event)]),
    'by name',
  );
  show('events by governorate', count(events, governoratesOf));
  show(
    'events by class',
    count(events, (event) => [event.class]),
  );
  show(
    'claims by side of the claimant',
    count(claims, (claim) => [sideOf(claim)]),
  );
  show(
    'matters by verdict',
    count(sets, ({ kind }) => [kind]),
  );
  const docs = documents.filter(({ id }) => cited.has(id));
  show(
    'cited documents by publisher',
    count(docs, ({ publisher }) => [corpus.lookup.label(publisher)]),
  );
  show(
    'cited documents by language',
    count(docs, ({ lang }) => [lang]),
  );
  const names = [...places, ...groups].flatMap((entity) => entity.names);
  show(
    'names by language',
    count(names, ({ lang }) => [lang]),
  );
}

function gaps({ places, events }: CorpusSource): void {
  show(
    'events with one side only',
    oneSided(events).map(({ id, claims }) => [id, claims.length]),
    'by name',
  );
  show(
    'events without a date',
    events.filter(({ when }) => when === undefined).map(({ id }) => [id, 1]),
    'by name',
  );
  show(
    'places without a position',
    count(
      places.filter(({ point }) => !point),
      (place) => [place.class],
    ),
  );
  const years = new Set(events.map(yearOf));
  const missing = Array.from({ length: 16 }, (_, i) => String(2011 + i)).filter((year) => !years.has(year));
  console.log(`\nYears without an event: ${missing.join(', ') || 'none'}.`);
  const quiet = source.places.filter((place) => place.class === 'governorate' && corpus.eventsOf(place.id).length === 0);
  console.log(`Governorates without an event: ${quiet.map(({ id }) => id).join(', ') || 'none'}.`);
}

if (process.argv.includes('--gaps')) gaps(source);
else overview(source);

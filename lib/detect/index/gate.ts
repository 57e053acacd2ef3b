/**
 * The gate: the names that tell that a page is about the war, and nothing else. No name on a page is ever accepted without
 * a strong one or two others in company (page-evidence.ts, company.ts), so a page that has neither needs no other name. It
 * is a name index like any other, a tenth of the size, and a filter of towns; it is what every page carries. Its first entity
 * has the strong names; the others are places and groups of which two open it, or one with four towns (find/opening.ts).
 */
import { isCalledAlike } from '../../corpus/classes.ts';
import type { Event, Group, GroupName, Place, PlaceName } from '../../corpus/schema.ts';
import { buildNameIndex } from './build-index.ts';
import { findListed } from '../find/find-listed.ts';
import { foldName } from '../find/fold.ts';
import { loadNameIndex } from './load-index.ts';
import { entityOf } from './name-refs.ts';
import { type NameSource, tellingAmong } from './records.ts';
import { buildTownFilter } from './town-filter.ts';
import type { GateData, NameIndexData } from '../types.ts';

type Name = PlaceName | GroupName;

/** Places that a page names beside the town or the country that they are in. */
const SELDOM_ALONE: ReadonlySet<string> = new Set(['facility', 'neighbourhood', 'road', 'field', 'ruin', 'airbase']);
/** The same, of which only few are known beyond their neighbours. */
const SMALL: ReadonlySet<string> = new Set(['village', 'town']);
/** Events of a small place that is known. */
const ENOUGH_IF_SMALL = 3;
/**
 * Events of a place or a group whose names open in company. With both numbers 107 of 6,645 excerpts with names stay shut
 * at 54 kB gzipped when it was chosen; with all strong names and no company 123 at 48 kB, with all strong names and this company 84 at 59 kB.
 */
const ENOUGH_IN_COMPANY = 8;
/** Of these, too, every country has its own, or another name for the same. */
const NO_COMPANY: ReadonlySet<string> = new Set(['country', 'governorate']);

/** What the gate is built of. */
export type GateSource = NameSource & { readonly events: readonly Pick<Event, 'places' | 'groups'>[] };

/** The gate: an index without dates, and towns. Same input, same output. */
export function buildGate(source: GateSource): GateData {
  return { names: buildGateIndex(source), towns: buildTownFilter(townNames(source)) };
}

/** English names of the towns and sites of the war. */
function townNames(source: GateSource): string[] {
  const towns = source.places.filter(tellingAmong(source)).filter(({ class: kind }) => !NO_COMPANY.has(kind));
  const names = towns.flatMap((town) => town.names);
  return names.filter(({ lang, strength, common }) => lang === 'en' && strength === 'needs-support' && !common).map(({ text }) => text);
}

function buildGateIndex(source: GateSource): NameIndexData {
  const telling = [...source.places, ...source.groups].filter(tellingAmong(source));
  const events = eventsOf(source.events);
  const isLeftOut = ({ id, class: kind }: Place | Group): boolean =>
    SELDOM_ALONE.has(kind) || (SMALL.has(kind) && (events.get(id) ?? 0) < ENOUGH_IF_SMALL);
  const strong = telling.flatMap((entity) => (isLeftOut(entity) ? [] : entity.names.filter(isStrong)));
  const few = withoutLonger(strong);
  // Of two names in one place the longest is found, or the first: "Islamic State of Iraq" would hide Islamic State.
  const opens = holds(few);
  const companions = telling
    .filter(({ id, class: kind }) => !isCalledAlike(kind) && !NO_COMPANY.has(kind) && (events.get(id) ?? 0) >= ENOUGH_IN_COMPANY)
    .map(({ id, names }) =>
      entryOf(
        id,
        names.filter((name) => opensInCompany(name) && !opens(name)),
      ),
    )
    .filter(({ names }) => names.length > 0);
  // What another one still hides is listed as well: "Al-Hasakah" begins before "Hasakah Governorate".
  const index = loadNameIndex(gateOf(few, companions));
  const hidden = strong.filter(({ text }) => !findListed(index, text).some(({ refs }) => entityOf(index.refs[refs[0] ?? 0] ?? 0) === 0));
  return gateOf([...few, ...hidden], companions);
}

function gateOf(openers: readonly Name[], companions: readonly Place[]): NameIndexData {
  return {
    ...buildNameIndex({ places: [entryOf('gate', openers), ...companions], groups: [], isSmall: true }),
    sounds: {},
    outlines: [],
    sites: {},
    homes: [[], ''],
    seats: [],
  };
}

/** How many events each place and group has. */
function eventsOf(events: GateSource['events']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const ids = events.flatMap(({ places, groups }) => [...places.map(({ place }) => place), ...groups.map(({ group }) => group)]);
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function entryOf(id: string, names: readonly Name[]): Place {
  return { id, class: 'region', names: names.map(bareName), within: [], decoys: [], summary: '' };
}

/** A name without its dates: what is on a page is judged by the reader. */
function bareName({ text, lang, kind, strength, source, case: fixed }: Name): PlaceName {
  return { text, lang, kind, strength, source, ...(fixed && { case: fixed }) };
}

function opensInCompany({ strength, kind, text, case: fixed }: Name): boolean {
  return (
    kind !== 'oblique' && !isLong(text, MOST_IN_COMPANY) && (strength === 'needs-support' || (strength === 'weak' && fixed === 'exact'))
  );
}

function isStrong({ strength, kind, text }: Name): boolean {
  return kind === 'demonym' || (strength === 'strong' && kind !== 'oblique' && !isLong(text));
}

/** More words, articles and prepositions aside, are a body's full name: Haut comité pour les négociations. */
const MOST_WORDS = 3;
const MOST_IN_COMPANY = 2;
const SMALL_WORD = /^[a-z]{1,3}$/;

function isLong(text: string, most = MOST_WORDS): boolean {
  return (
    foldName(text)
      .split(' ')
      .filter((word) => !SMALL_WORD.test(word)).length > most
  );
}

/** Leaves out names that hold another one as whole words: where they stand, that one is found. */
function withoutLonger(names: readonly Name[]): Name[] {
  const isLonger = holds(names);
  return names.filter((name) => !isLonger(name));
}

/** Does a name hold one of these as whole words, and more? */
function holds(names: readonly Name[]): (name: Name) => boolean {
  const keys = new Set(names.filter((name) => name.case === undefined).map(({ text }) => foldName(text)));
  return ({ text }) => parts(foldName(text)).some((part) => keys.has(part));
}

/** Every run of whole words of a folded name that is shorter than the name. */
function parts(folded: string): string[] {
  const words = folded.split(' ');
  const all: string[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) if (to - from < words.length) all.push(words.slice(from, to).join(' '));
  }
  return all;
}

/** The head of a card: what the entity is. */
import type { Entity, Lookup } from '../corpus/lookup.ts';
import type { Group, GroupName, Place, PlaceClass, PlaceName } from '../corpus/schema.ts';
import type { EntityHeader, Position } from './card.ts';
import { nameView } from './names.ts';

/** The head of an entity's card. */
export function headerOf(entity: Entity, lookup: Lookup): EntityHeader {
  const name = nameView(entity.id, lookup);
  return {
    id: entity.id,
    kind: entity.kind,
    ...name,
    class: entity.class,
    around: entity.kind === 'place' ? around(entity, lookup).map((id) => nameView(id, lookup)) : [],
    summary: entity.summary,
    otherNames: otherNames(entity.names, [name.label, name.native?.translated ? undefined : name.native?.text]),
    phrases: phrasesOf(entity),
    caution: entity.kind === 'group' ? entity.caution : undefined,
    position: entity.kind === 'place' ? positionOf(entity.point) : undefined,
  };
}

function positionOf(point: Place['point']): Position | undefined {
  return point && { lat: point.lat, lon: point.lon, radiusKm: point.radiusKm };
}

/** What any group of a class is called once it was named. */
const PHRASES_BY_CLASS: Partial<Record<Group['class'], readonly string[]>> = {
  'armed-group': ['the group', 'the militants', 'the movement'],
  coalition: ['the coalition', 'the alliance'],
  monitor: ['the monitor', 'the war monitor', 'the monitoring group'],
  'news-agency': ['the agency', 'the news agency'],
  'state-force': ['the army', 'the military'],
};

function phrasesOf(entity: Entity): string[] {
  const names: readonly (PlaceName | GroupName)[] = entity.names;
  const own = names.filter(({ kind }) => kind === 'oblique').map(({ text }) => text);
  return [...new Set([...own, ...(entity.kind === 'group' ? (PHRASES_BY_CLASS[entity.class] ?? []) : [])])];
}

/** More than this helps nobody; English and the region's own scripts come first. */
const MOST_OTHER_NAMES = 12;
const LANGUAGES_FIRST = ['en', 'ar', 'fa', 'ku'];

/** Each name once, without those shown already, phrases that are no names, and terms of abuse. */
function otherNames(names: readonly (PlaceName | GroupName)[], shown: readonly (string | undefined)[]): string[] {
  const usable = names.filter(
    (name) => name.kind !== 'oblique' && name.kind !== 'demonym' && !('stance' in name && name.stance === 'pejorative'),
  );
  const rank = ({ lang }: PlaceName | GroupName): number => LANGUAGES_FIRST.indexOf(lang) + 1 || LANGUAGES_FIRST.length + 1;
  const texts = [...usable].sort((a, b) => rank(a) - rank(b)).map(({ text }) => text);
  return [...new Set(texts)].filter((text) => !shown.includes(text)).slice(0, MOST_OTHER_NAMES);
}

/** The governorate and the country around a place; one outside any governorate has only its country. */
function around(place: Extract<Entity, { kind: 'place' }>, lookup: Lookup): string[] {
  return ['governorate', 'country'].flatMap((wanted) => nearest(place.within, wanted as PlaceClass, lookup) ?? []);
}

/** The nearest place of a class around, by `within`; survives loops. */
function nearest(within: readonly string[], wanted: PlaceClass, lookup: Lookup): string | undefined {
  const queue = new Set(within);
  for (const id of queue) {
    const place = lookup.places.get(id);
    if (place?.class === wanted) return id;
    for (const outer of place?.within ?? []) queue.add(outer);
  }
  return undefined;
}

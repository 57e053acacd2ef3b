/** The head of a card: what the entity is. */
import { classLabel } from '../corpus/class-labels.ts';
import { preferredName, type Entity, type Lookup } from '../corpus/lookup.ts';
import type { Group, GroupName, Place, PlaceClass, PlaceName } from '../corpus/schema.ts';
import type { EntityHeader, Position } from './card.ts';

/** One sentence for each kind of interest, the same for every side (editorial rules, docs/method.md). */
export const CAUTIONS: Readonly<Record<NonNullable<Group['caution']>, string>> = {
  party: 'A party to the conflict: one side’s account.',
  'party-medium': 'A party’s own medium: one side’s account.',
  'state-medium': 'Run by a state that takes part in the conflict: one side’s account.',
  aligned: 'Aligned with one side of the conflict.',
};

/** The head of an entity's card. */
export function headerOf(entity: Entity, lookup: Lookup): EntityHeader {
  const names: readonly (PlaceName | GroupName)[] = entity.names;
  const label = preferredName(names).text;
  const native = nativeName(names, entity, lookup);
  return {
    id: entity.id,
    kind: entity.kind,
    label,
    native: native && { text: native.text, lang: native.lang },
    classLabel: entity.kind === 'place' ? placeClass(entity, lookup) : classLabel(entity.class),
    summary: entity.summary,
    otherNames: otherNames(names, [label, native?.text]),
    phrases: phrasesOf(entity),
    caution: cautionOf(entity.kind === 'group' ? entity : undefined),
    position: entity.kind === 'place' ? positionOf(entity.point) : undefined,
  };
}

function positionOf(point: Place['point']): Position | undefined {
  return point && { lat: point.lat, lon: point.lon, radiusKm: point.radiusKm };
}

/** The caution sentence of a group, if it has an interest. */
export function cautionOf(group: Group | undefined): string | undefined {
  return group?.caution && CAUTIONS[group.caution];
}

/** Languages of the region in which a name is shown beside the English one, the first that is there. */
const NATIVE = ['ar', 'fa'];
/** Countries whose places are known by their Arabic names; elsewhere an Arabic name is a translation. */
const ARABIC_SPEAKING = ['syria', 'iraq', 'lebanon'];

/** The name that people there use: Arabic for groups and for places of the region, else Persian. */
function nativeName(names: readonly (PlaceName | GroupName)[], entity: Entity, lookup: Lookup): PlaceName | GroupName | undefined {
  if (entity.kind === 'place' && !ARABIC_SPEAKING.some((country) => lookup.isWithin(entity.id, country))) return undefined;
  return NATIVE.flatMap((lang) => names.filter((name) => name.lang === lang && name.kind === 'preferred'))[0];
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

/** "Town in Homs Governorate, Syria"; a place outside any governorate has only its country. */
function placeClass(place: Extract<Entity, { kind: 'place' }>, lookup: Lookup): string {
  const around = ['governorate', 'country'].flatMap((wanted) => nearest(place.within, wanted as PlaceClass, lookup) ?? []);
  const where = around.map((id) => lookup.label(id)).join(', ');
  return where === '' ? classLabel(place.class) : `${classLabel(place.class)} in ${where}`;
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

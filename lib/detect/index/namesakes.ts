/**
 * Provinces that are called after their capital. Each language calls the two alike, so a province is listed
 * under every name of its city too: Alepo, Idleb, Deir Ezzor. The settlement is meant where nothing says
 * otherwise (sense.ts). Build time only.
 */
import { byId, withinAmong } from '../../corpus/lookup.ts';
import type { Place, PlaceName } from '../../corpus/schema.ts';
import { foldName } from '../find/fold.ts';

/** What a province's name has beside its capital's. */
const NOUN = / (?:governorate|province)$/i;
/** Names of another time are not the province's. */
const OF_ITS_TIME = new Set(['preferred', 'transliteration', 'alias']);

/** The names that each province has from its capital, by the province's id. */
export function namesFromCapitals(places: readonly Place[]): ReadonlyMap<string, readonly PlaceName[]> {
  return new Map([...capitalsOfProvinces(places)].map(([province, { names }]) => [province, names.filter(isShared)]));
}

/** The capital that each province is called after, by the province's id. */
export function capitalsOfProvinces(places: readonly Place[]): ReadonlyMap<string, Place> {
  const isWithin = withinAmong(byId(places));
  const found = new Map<string, Place>();
  for (const province of places) {
    if (province.class !== 'governorate') continue;
    const keys = new Set(province.names.map(({ text }) => foldName(text.replace(NOUN, ''))));
    const capital = places.find((place) => place.class === 'city' && isWithin(place.id, province.id) && place.names.some(isAmong(keys)));
    if (capital) found.set(province.id, capital);
  }
  return found;
}

function isAmong(keys: ReadonlySet<string>): (name: PlaceName) => boolean {
  return ({ text }) => keys.has(foldName(text));
}

function isShared({ text, kind, strength, case: fixed }: PlaceName): boolean {
  return OF_ITS_TIME.has(kind) && (strength === 'needs-support' || strength === 'strong') && !text.includes(' city') && fixed === undefined;
}

/**
 * Provinces that are called after their capital. Each language calls the two alike, so a province is listed
 * under every name of its city too: Alepo, Idleb, Deir Ezzor. The settlement is meant where nothing says
 * otherwise (sense.ts). Build time only.
 */
import type { Place, PlaceName } from '../../corpus/schema.ts';
import { foldName } from '../find/fold.ts';

/** What a province's name has beside its capital's. */
const NOUN = / (?:governorate|province)$/i;
/** Names of another time are not the province's. */
const OF_ITS_TIME = new Set(['preferred', 'transliteration', 'alias']);

/** The names that each province has from its capital, by the province's id. */
export function namesFromCapitals(places: readonly Place[]): ReadonlyMap<string, readonly PlaceName[]> {
  const parents = new Map(places.map(({ id, within }) => [id, within]));
  const found = new Map<string, readonly PlaceName[]>();
  for (const province of places) {
    if (province.class !== 'governorate') continue;
    const keys = new Set(province.names.map(({ text }) => foldName(text.replace(NOUN, ''))));
    const capital = places.find(
      (place) => place.class === 'city' && isIn(place.id, province.id, parents) && place.names.some(isAmong(keys)),
    );
    if (capital) found.set(province.id, capital.names.filter(isShared));
  }
  return found;
}

function isAmong(keys: ReadonlySet<string>): (name: PlaceName) => boolean {
  return ({ text }) => keys.has(foldName(text));
}

function isShared({ text, kind, strength, case: fixed }: PlaceName): boolean {
  return OF_ITS_TIME.has(kind) && (strength === 'needs-support' || strength === 'strong') && !text.includes(' city') && fixed === undefined;
}

function isIn(id: string, area: string, parents: ReadonlyMap<string, readonly string[]>): boolean {
  return (parents.get(id) ?? []).some((parent) => parent === area || isIn(parent, area, parents));
}

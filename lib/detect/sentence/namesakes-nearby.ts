/**
 * Of settlements of one name the one that lies where the places named beside it lie: Zahraa after Nubl is that of Aleppo,
 * Mazraa on the road to Walgha that of Suwayda.
 */
import { isSettlement } from '../../corpus/classes.ts';
import { entityOf, roleOf } from '../index/name-refs.ts';
import type { Candidate, NameIndex } from '../types.ts';

/** Candidates on either side that are looked at, and the units in which they must stand. */
const MOST = 4;
const WINDOW = 160;
const IN_NO_PROVINCE = -1;

/** The one of some places that most of the places beside the candidate lie with; undefined where they do not tell. */
export function namesakeNearby(
  index: NameIndex,
  places: readonly number[],
  candidates: readonly Candidate[],
  nth: number,
): number | undefined {
  const own = candidates[nth];
  const provinces = places.map((place) => provinceOf(index, place));
  if (!own || new Set(provinces).size < 2) return undefined;
  const counts = places.map(() => 0);
  for (const step of [-1, 1] as const) {
    for (let n = 1; n <= MOST; n++) {
      const other = candidates[nth + n * step];
      if (!other || distance(own, other) > WINDOW) break;
      const province = onlyProvinceOf(index, other, places);
      if (province === undefined) continue;
      provinces.forEach((each, i) => {
        if (each === province) counts[i] = (counts[i] ?? 0) + 1;
      });
    }
  }
  const most = Math.max(...counts);
  const first = counts.indexOf(most);
  return most > 0 && counts.lastIndexOf(most) === first ? places[first] : undefined;
}

function distance(a: Candidate, b: Candidate): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}

/** A quarter lies in its city, and the city in the province; settlements outside the provinces (Damascus has none) are in one lot. */
function provinceOf(index: NameIndex, place: number): number | undefined {
  const home = index.homes[place];
  if (home !== undefined) return index.homes[home] ?? home;
  return isSettlement(index.classes[place]) ? IN_NO_PROVINCE : undefined;
}

/** The province in which a candidate lies, or that it is, if all that its words can mean agree. */
function onlyProvinceOf(index: NameIndex, { refs }: Candidate, but: readonly number[]): number | undefined {
  const found = new Set<number>();
  for (const ref of refs) {
    const record = index.refs[ref] ?? 0;
    const entity = entityOf(record);
    if (roleOf(record) !== 'name' || index.entities[entity]?.kind !== 'place') continue;
    if (but.includes(entity)) return undefined;
    const isProvince = index.classes[entity] === 'governorate';
    const province = isProvince ? entity : provinceOf(index, entity);
    if (province !== undefined) found.add(province);
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

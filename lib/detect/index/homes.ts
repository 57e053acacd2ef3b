/**
 * Which area each place lies in: a province, or its capital of the same name for what lies inside the city. So a
 * page can tell Homs the province by a town of it, and Homs the city by a quarter. Build time only.
 */
import type { Place } from '../../corpus/schema.ts';
import { capitalsOfProvinces } from './namesakes.ts';
import type { NameIndexData } from '../types.ts';

/** The unit that stands for a place in no such area; those after it stand for the areas in their order. */
const NOWHERE = 0x30;

export function collectHomes(places: readonly Place[]): NameIndexData['homes'] {
  const areas = [...capitalsOfProvinces(places)].flatMap(([province, capital]) => [province, capital.id]);
  const numbers = new Map(places.map(({ id }, number) => [id, number]));
  const parents = new Map(places.map(({ id, within }) => [id, within]));
  const units = places.map(({ id }) => NOWHERE + 1 + areas.indexOf(homeOf(id, new Set(areas), parents) ?? ''));
  return [areas.map((id) => numbers.get(id) ?? 0), units.map((unit) => String.fromCharCode(unit)).join('')];
}

/** The nearest of the areas around a place; survives loops, which the checker reports. */
function homeOf(id: string, areas: ReadonlySet<string>, parents: ReadonlyMap<string, readonly string[]>): string | undefined {
  const queue = [...(parents.get(id) ?? [])];
  const seen = new Set([id]);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next)) continue;
    if (areas.has(next)) return next;
    seen.add(next);
    queue.push(...(parents.get(next) ?? []));
  }
  return undefined;
}

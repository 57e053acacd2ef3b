/**
 * How the scopes of two claims lie to each other, axis by axis (step b of the verdict). In
 * doubt an axis is `unknown`: only what the records state separates or joins two claims.
 */
import type { Lookup } from '../corpus/lookup.ts';
import type { Claim, ClassTerm, PlaceClass } from '../corpus/schema.ts';
import { alignTimes, alignWindows, timeOf } from './align-time.ts';
import { DEMANDS } from './axes.ts';
import { fromInclusion } from './inclusion.ts';
import { blocOn, isPartOf } from './sides.ts';
import type { Alignment, Axis, AxisAlignment } from './types.ts';

const AXES: readonly Axis[] = ['place', 'time', 'window', 'class', 'actor'];

/**
 * The axes that count for the claims' predicate (lib/claims/axes.ts), each as the first claim
 * lies to the second. Both claims must have the same predicate.
 */
export function alignScopes(first: Claim, second: Claim, lookup: Lookup): AxisAlignment[] {
  const demands = DEMANDS[first.predicate];
  return AXES.filter((axis) => {
    const stated = Number(statesAxis(first, axis, lookup)) + Number(statesAxis(second, axis, lookup));
    const needed = { both: 0, either: 1, 'if-both': 2, never: Number.POSITIVE_INFINITY }[demands[axis]];
    return stated >= needed;
  }).map((axis) => ({ axis, how: alignAxis(axis, first, second, lookup) }));
}

/** Does the document give this axis of the claim's scope? */
export function statesAxis(claim: Claim, axis: Axis, lookup: Lookup): boolean {
  if (axis === 'time') return timeOf(claim, lookup) !== undefined;
  return axis === 'actor' ? actorOf(claim) !== undefined : claim.scope[axis] !== undefined;
}

/** Who acts: an outcome names the actor in its value. */
export function actorOf(claim: Claim): string | undefined {
  return claim.value?.kind === 'outcome' ? claim.value.actor : claim.scope.actor;
}

function alignAxis(axis: Axis, first: Claim, second: Claim, lookup: Lookup): Alignment {
  if (!statesAxis(first, axis, lookup) || !statesAxis(second, axis, lookup)) return 'unknown';
  switch (axis) {
    case 'place':
      return alignPlaces(first, second, lookup);
    case 'time':
      return alignTimes(first, second, lookup);
    case 'window':
      return alignWindows(first, second);
    case 'class':
      return alignClasses(first.scope.class ?? '', second.scope.class ?? '', lookup);
    case 'actor':
      return alignActors(actorOf(first) ?? '', actorOf(second) ?? '', lookup);
  }
}

// ---- place ----

function alignPlaces(first: Claim, second: Claim, lookup: Lookup): Alignment {
  const a = first.scope.place ?? [];
  const b = second.scope.place ?? [];
  if (first.scope.relation === 'in' && second.scope.relation === 'in') return alignAreas(a, b, lookup);
  if (first.scope.relation === 'near' && second.scope.relation === 'near') {
    return a.every((id) => b.includes(id)) && b.every((id) => a.includes(id)) ? 'equal' : 'unknown';
  }
  const [near, inside] = first.scope.relation === 'near' ? [a, b] : [b, a];
  return alignNear(near, inside, lookup);
}

/** "Near" a place is outside it, hence outside everything in it. How far it reaches is not stated. */
function alignNear(near: readonly string[], inside: readonly string[], lookup: Lookup): Alignment {
  const isOutside = inside.every((i) => near.some((n) => lookup.isWithin(i, n)));
  return isOutside ? 'disjoint' : 'unknown';
}

function alignAreas(a: readonly string[], b: readonly string[], lookup: Lookup): Alignment {
  const inclusion = fromInclusion(
    a.every((inner) => b.some((outer) => lookup.isWithin(inner, outer))),
    b.every((inner) => a.some((outer) => lookup.isWithin(inner, outer))),
  );
  if (inclusion) return inclusion;
  if (![...a, ...b].every((id) => lookup.places.has(id))) return 'unknown';
  const pairs = a.flatMap((x) => b.map((y) => [x, y] as const));
  if (pairs.some(([x, y]) => lookup.isWithin(x, y) || lookup.isWithin(y, x))) return 'overlapping';
  return pairs.every(([x, y]) => areApart(x, y, lookup)) ? 'disjoint' : 'unknown';
}

/** Without agreed borders, so that a missing `within` proves nothing. */
const BORDERLESS: readonly PlaceClass[] = ['region', 'road'];
const ADMINISTRATIVE: readonly PlaceClass[] = ['country', 'governorate', 'district'];

/**
 * Are two unrelated places surely apart? Not when one has no borders, and not when one is an
 * administrative area and the records do not say in which area of that class the other lies.
 */
function areApart(x: string, y: string, lookup: Lookup): boolean {
  const classes = [lookup.places.get(x)?.class, lookup.places.get(y)?.class];
  if (classes.some((c) => c !== undefined && BORDERLESS.includes(c))) return false;
  const [classX, classY] = classes;
  return isPlacedAmong(y, classX, lookup) && isPlacedAmong(x, classY, lookup);
}

function isPlacedAmong(place: string, area: PlaceClass | undefined, lookup: Lookup): boolean {
  if (area === undefined || !ADMINISTRATIVE.includes(area)) return true;
  return lookup.source.places.some((p) => p.class === area && lookup.isWithin(place, p.id));
}

// ---- class and actor ----

function alignClasses(a: string, b: string, lookup: Lookup): Alignment {
  if (!lookup.classes.has(a) || !lookup.classes.has(b)) return 'unknown';
  const inclusion = fromInclusion(lookup.isClass(a, b), lookup.isClass(b, a));
  if (inclusion) return inclusion;
  const all = [...lookup.classes.values()];
  const shared = all.some(({ id }) => lookup.isClass(id, a) && lookup.isClass(id, b));
  return shared || mayCut(a, b, all, lookup) ? 'overlapping' : 'disjoint';
}

/** Children are found on every side: such a class is never surely apart from another of the same kind. */
function mayCut(a: string, b: string, all: readonly ClassTerm[], lookup: Lookup): boolean {
  const cutting = all.some(({ id, cutsAcross }) => cutsAcross && (lookup.isClass(a, id) || lookup.isClass(b, id)));
  return cutting && all.some(({ id }) => lookup.isClass(a, id) && lookup.isClass(b, id));
}

/** Partners of one bloc act together, so their deeds overlap; only groups of different blocs are surely two. */
function alignActors(a: string, b: string, lookup: Lookup): Alignment {
  const inclusion = fromInclusion(isPartOf(a, b, lookup), isPartOf(b, a, lookup));
  if (inclusion) return inclusion;
  const blocA = blocOn(a, undefined, lookup);
  const blocB = blocOn(b, undefined, lookup);
  if (blocA === undefined || blocB === undefined) return 'unknown';
  return blocA === blocB ? 'overlapping' : 'disjoint';
}

/** Claims of one event sorted into the matters that a reader would name: "Killed: civilians", "Who holds Palmyra". */
import type { Lookup } from '../corpus/lookup.ts';
import type { Claim, Event, Predicate } from '../corpus/schema.ts';
import { labelOf, predicateOf, withDistinctLabels } from './labels.ts';

/** One matter of an event and the claims on it, in the order of the event. */
export interface Matter {
  readonly predicate: Predicate;
  readonly label: string;
  readonly claims: readonly Claim[];
}

/**
 * Every claim of the event in exactly one matter, matters in the order of their first claims,
 * each with a label of its own.
 * Counts belong together when their units are one and their classes are related (civilians and
 * everyone, not tanks and trucks); the rest by what they are about.
 */
export function mattersOf(event: Event, lookup: Lookup): Matter[] {
  const groups: Claim[][] = [];
  const withValue = event.claims.filter((claim) => claim.value !== undefined);
  for (const claim of withValue) addTo(groups, claim, lookup);
  for (const claim of event.claims.filter((c) => c.value === undefined)) addSilent(groups, claim, lookup);
  const order = (claims: readonly Claim[]): number => Math.min(...claims.map((claim) => event.claims.indexOf(claim)));
  const matters = groups
    .map((claims) => claims.toSorted((a, b) => event.claims.indexOf(a) - event.claims.indexOf(b)))
    .toSorted((a, b) => order(a) - order(b))
    .map((claims) => ({ predicate: predicateOf(claims), label: labelOf(claims, event, lookup), claims }));
  return withDistinctLabels(matters, lookup);
}

/** Puts a claim with those it belongs to; one that belongs to several groups makes them one. */
function addTo(groups: Claim[][], claim: Claim, lookup: Lookup): void {
  const related = groups.filter((group) => group.some((other) => belongTogether(claim, other, lookup)));
  const [home, ...others] = related;
  if (!home) {
    groups.push([claim]);
    return;
  }
  home.push(...others.flat(), claim);
  for (const other of others) groups.splice(groups.indexOf(other), 1);
}

function belongTogether(a: Claim, b: Claim, lookup: Lookup): boolean {
  return matterKey(a) === matterKey(b) && (a.value?.kind !== 'quantity' || relatedClasses(a, b, lookup));
}

/** What must be equal for two claims to be on one matter; the class of a count is compared apart. */
function matterKey(claim: Claim): string {
  const { predicate, value, scope } = claim;
  const places = (scope.place ?? []).toSorted().join(' ');
  switch (value?.kind) {
    case 'quantity':
      return [predicate, value.unit, predicate === 'extent' ? places : ''].join('|');
    case 'control':
      return [predicate, places].join('|');
    case 'outcome':
      return [predicate, value.actor].join('|');
    case 'proposition':
      return [predicate, value.proposition].join('|');
    case 'wording':
      return [predicate, value.referent].join('|');
    default:
      return predicate;
  }
}

/** Is one class the other or inside it? Claims without a class keep to themselves. */
function relatedClasses(a: Claim, b: Claim, lookup: Lookup): boolean {
  const [x, y] = [a.scope.class, b.scope.class];
  if (x === undefined || y === undefined) return x === y;
  return lookup.isClass(x, y) || lookup.isClass(y, x);
}

/** "No comment" joins the one matter that it can be about; with several or none it stands alone. */
function addSilent(groups: Claim[][], claim: Claim, lookup: Lookup): void {
  const candidates = groups.filter((group) => group.some((other) => mayAnswer(claim, other, lookup)));
  const [only] = candidates;
  if (only && candidates.length === 1) only.push(claim);
  else groups.push([claim]);
}

function mayAnswer(silent: Claim, other: Claim, lookup: Lookup): boolean {
  if (silent.predicate !== other.predicate) return false;
  const [asked, given] = [silent.scope.place, other.scope.place];
  const samePlace = !asked || !given || asked.some((x) => given.some((y) => lookup.isWithin(x, y) || lookup.isWithin(y, x)));
  return samePlace && (silent.scope.class === undefined || other.scope.class === undefined || relatedClasses(silent, other, lookup));
}

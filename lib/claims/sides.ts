/** Which groups speak or act as one: interest blocs, parents and allies, each with its dates. */
import { holdsOn, type Lookup } from '../corpus/lookup.ts';

type RelationKind = 'part-of' | 'medium-of' | 'allied-with';

/** Groups that a group is linked to on a day (day number; without one, at any time). */
function linked(group: string, kinds: readonly RelationKind[], day: number | undefined, lookup: Lookup): string[] {
  return (lookup.groups.get(group)?.relations ?? [])
    .filter((r) => (kinds as readonly string[]).includes(r.kind) && (day === undefined || holdsOn(r.from, r.until, day)))
    .map((r) => r.group);
}

/** The group and everything that it is part of or the medium of, nearest first; survives loops. */
function lineage(group: string, day: number | undefined, lookup: Lookup): string[] {
  const found = [group];
  for (const id of found) {
    for (const parent of linked(id, ['part-of', 'medium-of'], day, lookup)) {
      if (!found.includes(parent)) found.push(parent);
    }
  }
  return found;
}

/** Is `inner` the group `outer` or part of it by any chain, at any time on record? */
export function isPartOf(inner: string, outer: string, lookup: Lookup): boolean {
  const chain = [inner];
  for (const id of chain) {
    if (id === outer) return true;
    for (const parent of linked(id, ['part-of'], undefined, lookup)) if (!chain.includes(parent)) chain.push(parent);
  }
  return false;
}

/** The interest bloc of a group on a day, its own or else that of what it belongs to. */
export function blocOn(group: string, day: number | undefined, lookup: Lookup): string | undefined {
  for (const id of lineage(group, day, lookup)) {
    const bloc = lookup.blocOf(id, day);
    if (bloc !== undefined) return bloc;
  }
  return undefined;
}

/** One key for all who speak as one on that day: the bloc, else the outermost parent. */
export function sideOf(group: string, day: number | undefined, lookup: Lookup): string {
  const bloc = blocOn(group, day, lookup);
  return bloc === undefined ? `group:${lineage(group, day, lookup).at(-1) ?? group}` : `bloc:${bloc}`;
}

/** Do the two belong to one house: one state, one army, one organisation with its media? A bloc of allies is none. */
export function ofOneHouse(a: string, b: string, day: number | undefined, lookup: Lookup): boolean {
  const house = lineage(a, day, lookup);
  return lineage(b, day, lookup).some((id) => house.includes(id));
}

/** Could the two be one actor under two names, or act together? True in doubt, so that nothing is set against itself. */
export function mayActTogether(a: string, b: string, day: number | undefined, lookup: Lookup): boolean {
  if (isPartOf(a, b, lookup) || isPartOf(b, a, lookup) || sideOf(a, day, lookup) === sideOf(b, day, lookup)) return true;
  const blocs = blocsOn(a, day, lookup);
  return blocsOn(b, day, lookup).some((bloc) => blocs.includes(bloc)) || areAllied(a, b, day, lookup) || areAllied(b, a, day, lookup);
}

/** Every bloc of a group and of what it belongs to: some groups stand in two. */
function blocsOn(group: string, day: number | undefined, lookup: Lookup): string[] {
  return lineage(group, day, lookup)
    .flatMap((id) => lookup.groups.get(id)?.blocs ?? [])
    .filter(({ from, until }) => day === undefined || holdsOn(from, until, day))
    .map(({ bloc }) => bloc);
}

/** Is `a`, or what it belongs to, an ally of `b` or of what that belongs to? */
function areAllied(a: string, b: string, day: number | undefined, lookup: Lookup): boolean {
  const others = lineage(b, day, lookup);
  return lineage(a, day, lookup).some((id) => linked(id, ['allied-with'], day, lookup).some((ally) => others.includes(ally)));
}

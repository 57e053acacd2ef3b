/** Do the sides that a sentence names take part in an event? */
import { blocOn, mayActTogether } from '../claims/sides.ts';
import { boundsOf } from '../context/dates.ts';
import type { OpenBundle } from '../context/bundle.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { Event } from '../corpus/schema.ts';
import type { Scene } from './scene.ts';

/** true: all of them, and there is at least one; false: one does not; undefined: none is named. */
export function partiesFit({ parties }: Scene, event: Event, opened: OpenBundle): boolean | undefined {
  if (parties.length === 0) return undefined;
  return parties.every((side) => side.some((group) => takesPart(group, event, opened)));
}

/** Is a group one of the event's, of what a claim of it is about, or one that acts with one of its groups? */
export function takesPart(group: string, event: Event, { lookup, linksOf }: OpenBundle): boolean {
  const link = linksOf(event.id).get(group);
  if (link === 'direct' || link === 'claim') return true;
  const day = dayOf(event);
  return event.groups.some((each) => mayActTogether(group, each.group, day, lookup));
}

/** The roles of those who were attacked or held the place (data/events); the others attacked, or helped. */
const DEFENDS = /defender|^attacked|^target|^held|^holds|besieged|driven out|^victim/;
const ATTACKS = /attacker|^besieger|air support/;

/** The bloc of those whom news text calls rebels, and blocs whose groups were called so beside it. */
const REBELS = 'opposition';
export const REBEL_BLOCS: readonly string[] = [REBELS, 'al-qaeda', 'turkey'];

/**
 * Could two groups have fought on one side in an event? Those who act together do; so do "rebels" and a
 * group that attacked, if it is of no other bloc than those that fought beside them, and neither has to do
 * with the event's defenders.
 */
export function onOneSide(a: string, b: string, event: Event, lookup: Lookup): boolean {
  const day = dayOf(event);
  if (mayActTogether(a, b, day, lookup)) return true;
  const actsWith = (group: string, roles: RegExp): boolean =>
    event.groups.some((each) => roles.test(each.role) && mayActTogether(group, each.group, day, lookup));
  const ledRebels = (group: string): boolean => {
    const bloc = blocOn(group, day, lookup);
    return actsWith(group, ATTACKS) && (bloc === undefined || REBEL_BLOCS.includes(bloc));
  };
  if (actsWith(a, DEFENDS) || actsWith(b, DEFENDS)) return false;
  return [[a, b] as const, [b, a] as const].some(([rebels, led]) => blocOn(rebels, day, lookup) === REBELS && ledRebels(led));
}

export function dayOf(event: Event): number | undefined {
  const bounds = boundsOf(event.when);
  return bounds && Number.isFinite(bounds.earliest) ? bounds.earliest : undefined;
}

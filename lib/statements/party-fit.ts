/** Do the sides that a sentence names take part in an event? */
import { mayActTogether } from '../claims/sides.ts';
import { parseEdtf } from '../corpus/edtf.ts';
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

/**
 * Could two groups have fought on one side in an event? Those who act together, and two of whom one
 * attacked and the other has nothing to do with its defenders ("rebels" and who led them).
 */
export function onOneSide(a: string, b: string, event: Event, lookup: Lookup): boolean {
  const day = dayOf(event);
  const actsWith = (group: string, roles: RegExp): boolean =>
    event.groups.some((each) => roles.test(each.role) && mayActTogether(group, each.group, day, lookup));
  if (mayActTogether(a, b, day, lookup)) return true;
  if (actsWith(a, DEFENDS) || actsWith(b, DEFENDS)) return false;
  return actsWith(a, ATTACKS) || actsWith(b, ATTACKS);
}

export function dayOf(event: Event): number | undefined {
  const bounds = event.when === undefined ? undefined : parseEdtf(event.when);
  return bounds && Number.isFinite(bounds.earliest) ? bounds.earliest : undefined;
}

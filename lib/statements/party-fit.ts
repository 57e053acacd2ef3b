/** Do the sides that a sentence names take part in an event? */
import { mayActTogether } from '../claims/sides.ts';
import { parseEdtf } from '../corpus/edtf.ts';
import type { OpenBundle } from '../context/bundle.ts';
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

export function dayOf(event: Event): number | undefined {
  const bounds = event.when === undefined ? undefined : parseEdtf(event.when);
  return bounds && Number.isFinite(bounds.earliest) ? bounds.earliest : undefined;
}

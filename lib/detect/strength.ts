/**
 * How much a name proves and how much it needs. One unit of support is "another name on the page
 * that fits this war"; the numbers are small on purpose, so that a reader can check a decision by hand.
 *
 * | strength | gives | needs from other entities |
 * |---|---|---|
 * | strong | 2 | nothing |
 * | needs-support | 1 | 2: one strong name, or two that need support themselves |
 * | weak | 0 | 2 |
 * | needs-full-name | 0 | a full name of the same entity on the page |
 *
 * What a class of entity can give is capped: "Associated Press" and "Getty Images" stand under
 * articles on anything, and "Turkish government" under articles on inflation.
 */
import type { Group, NameStrength, Place } from '../corpus/schema.ts';

export const GIVES: Readonly<Record<NameStrength, number>> = { strong: 2, 'needs-support': 1, weak: 0, 'needs-full-name': 0 };

/** Support that accepts a weak name or one that needs support. */
export const NEEDED = 2;
/** With a cue of another meaning on the page, a name that needs support: two strong names. */
export const NEEDED_AGAINST_CUE = 4;
/** With such a cue, a weak name: three strong names. */
export const NEEDED_AGAINST_CUE_IF_WEAK = 6;

type Class = Place['class'] | Group['class'];
const MOST_BY_CLASS: Partial<Record<Class, number>> = { country: 1, state: 1, company: 1, organisation: 1, outlet: 0, 'news-agency': 0 };

/**
 * Support that a name of this strength gives for others. Media that carry a caution (a party's or a
 * state's own) belong to the war and count in full.
 */
export function supportGiven(strength: NameStrength, entity: Pick<Place, 'class'> | Pick<Group, 'class' | 'caution'>): number {
  const isPartyMedium = 'caution' in entity && entity.caution !== undefined;
  const most = isPartyMedium ? GIVES.strong : (MOST_BY_CLASS[entity.class] ?? GIVES.strong);
  return Math.min(GIVES[strength], most);
}

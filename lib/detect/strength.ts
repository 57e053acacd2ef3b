/**
 * How much a name proves and how much it needs. One unit of support is "another name on the page
 * that fits this war"; the numbers are small on purpose, so that a reader can check a decision by hand.
 *
 * | strength | gives | needs from other entities |
 * |---|---|---|
 * | strong | 2 | nothing |
 * | needs-support | 1 | 2: one strong name, or two that need support themselves |
 * | weak | 0 | 3: one strong name and one more |
 * | needs-full-name | 0 | a full name of the same entity on the page |
 *
 * What media, companies and institutes can give is capped: "Associated Press" and "Getty Images"
 * stand under articles on anything. A medium with a caution of its own is nearer to the war.
 *
 * Against a name that is not strong, a decoy (other words that the name is part of or stands for:
 * "South African Airways") or a cue ("airline") on the page raises what it needs, unless a strong
 * name of the same entity is on the page too.
 *
 * | on the page | needs-support needs | weak needs |
 * |---|---|---|
 * | neither | 2 | 3 |
 * | a cue | 4: two strong names | 6: three strong names |
 * | a decoy | 8: four strong names | is not accepted |
 */
import type { Group, NameStrength, Place } from '../corpus/schema.ts';

const GIVES: Readonly<Record<NameStrength, number>> = { strong: 2, 'needs-support': 1, weak: 0, 'needs-full-name': 0 };

const NEEDED = 2;
const NEEDED_IF_WEAK = 3;
const NEEDED_AGAINST_CUE = 4;
const NEEDED_AGAINST_CUE_IF_WEAK = 6;
const NEEDED_AGAINST_DECOY = 8;

type Class = Place['class'] | Group['class'];
const MOST_BY_CLASS: Partial<Record<Class, number>> = { organisation: 1, company: 0, outlet: 0, 'news-agency': 0 };
const MOST_BY_CAUTION: Readonly<Record<NonNullable<Group['caution']>, number>> = {
  party: 2,
  'party-medium': 2,
  'state-medium': 1,
  aligned: 1,
};

/** Strengths in the order in which one is preferred to another for the same words. */
const ORDER: readonly NameStrength[] = ['strong', 'needs-support', 'needs-full-name', 'weak'];

/** Place of a strength in that order; lower is preferred. */
export function strengthRank(strength: NameStrength): number {
  return ORDER.indexOf(strength);
}

/** Support that a name of this strength gives to other names. */
export function supportGiven(strength: NameStrength, entity: Pick<Place, 'class'> | Pick<Group, 'class' | 'caution'>): number {
  const caution = 'caution' in entity ? entity.caution : undefined;
  const most = (caution && MOST_BY_CAUTION[caution]) ?? MOST_BY_CLASS[entity.class] ?? GIVES.strong;
  return Math.min(GIVES[strength], most);
}

/** Support that a name of an entity needs, given what else its words can mean on this page. */
export function supportNeeded(strength: NameStrength, against: { readonly decoy: boolean; readonly cue: boolean }): number {
  const isWeak = strength === 'weak';
  if (against.decoy) return isWeak ? Number.POSITIVE_INFINITY : NEEDED_AGAINST_DECOY;
  if (against.cue) return isWeak ? NEEDED_AGAINST_CUE_IF_WEAK : NEEDED_AGAINST_CUE;
  return isWeak ? NEEDED_IF_WEAK : NEEDED;
}

/**
 * How much a name proves and how much it needs. One unit of support is "another name on the page
 * that fits this war"; the numbers are small on purpose, so that a reader can check a decision by hand.
 *
 * | strength | gives | needs from other entities |
 * |---|---|---|
 * | strong | 3 | nothing |
 * | needs-support | 1 | 3: one strong name, or three that need support themselves |
 * | weak | 0 | 4: one strong name and one more; 3 in a report on a war (war-words.ts) |
 * | needs-full-name | 0 | a full name of the same entity on the page; or 9, three strong names, for a long acronym (SARC) and where the sentence speaks of a place |
 *
 * A demonym (Syrian) gives 3, as the country does, and counts as the one telling name that every page must have.
 *
 * Only names that tell that a page is about this war give anything: those of places within what the
 * corpus covers, of armed groups and coalitions, and of others that their record calls telling
 * (the Syrian army, the Observatory). Turkey, the United Nations or Reuters stand in articles on anything.
 *
 * Against a name that is not strong, a decoy (other words that the name is part of or stands for:
 * "South African Airways") or a cue ("airline") on the page raises what it needs, unless a strong
 * name of the same entity is on the page too.
 *
 * | on the page | needs-support needs | weak needs |
 * |---|---|---|
 * | neither | 3 | 4 |
 * | a cue | 6: two strong names | 9: three strong names |
 * | a decoy | 12: four strong names | 15: five strong names |
 *
 * On a page that is not surely about the war they must also be used as names (page-evidence.ts).
 */
import { isFighting } from '../../corpus/classes.ts';
import type { Group, NameStrength } from '../../corpus/schema.ts';

const GIVES: Readonly<Record<NameStrength, number>> = { strong: 3, 'needs-support': 1, weak: 0, 'needs-full-name': 0 };

const NEEDED = 3;
const NEEDED_IF_WEAK = 4;
const NEEDED_AGAINST_CUE = 6;
const NEEDED_AGAINST_CUE_IF_WEAK = 9;
const NEEDED_AGAINST_DECOY = 12;
const NEEDED_AGAINST_DECOY_IF_WEAK = 15;

/** A bare name on a page that can hardly be about anything else. */
const NEEDED_IF_BARE = 9;

/** The most that one entity gives, and that any name needs. */
export const MOST_GIVEN = GIVES.strong;
export const MOST_NEEDED = Math.max(NEEDED_AGAINST_DECOY_IF_WEAK, NEEDED_IF_BARE);

/** Strengths in the order in which one is preferred to another for the same words. */
const ORDER: readonly NameStrength[] = ['strong', 'needs-support', 'needs-full-name', 'weak'];

/** Place of a strength in that order; lower is preferred. */
export function strengthRank(strength: NameStrength): number {
  return ORDER.indexOf(strength);
}

/** Does a group's name tell that a page is about what the corpus covers? */
export function isTelling({ telling, class: groupClass }: Pick<Group, 'telling' | 'class'>): boolean {
  return telling ?? isFighting(groupClass);
}

/** Support that a name of this strength gives to other names, if its entity is a telling one. */
export function supportGiven(strength: NameStrength, telling: boolean): number {
  return telling ? GIVES[strength] : 0;
}

/** Support that a name of an entity needs, given what else its words can mean on this page, and whether it is a report on a war. */
export function supportNeeded(
  strength: NameStrength,
  against: { readonly decoy: boolean; readonly cue: boolean },
  isReport: boolean,
): number {
  if (strength === 'needs-full-name') return against.decoy || against.cue ? Number.POSITIVE_INFINITY : NEEDED_IF_BARE;
  const isWeak = strength === 'weak';
  if (against.decoy) return isWeak ? NEEDED_AGAINST_DECOY_IF_WEAK : NEEDED_AGAINST_DECOY;
  if (against.cue) return isWeak ? NEEDED_AGAINST_CUE_IF_WEAK : NEEDED_AGAINST_CUE;
  return isWeak && !isReport ? NEEDED_IF_WEAK : NEEDED;
}

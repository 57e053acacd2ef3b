/**
 * Which scope axes must be settled before two claims with one predicate may be compared.
 * An axis that the predicate itself asserts is never a condition: it is the answer.
 */
import type { Predicate } from '../corpus/schema.ts';
import type { Axis } from './types.ts';

/**
 * - `both`: part of the question. Until both claims state it, nothing can be said.
 * - `either`: a limit that a claim may set. Where neither sets it, neither is limited; where
 *   only one does, the other may be about more.
 * - `if-both`: settled by the curated event. It matters only when both state it and differ.
 * - `never`: asserted by the predicate, or without meaning for it.
 */
export type Demand = 'both' | 'either' | 'if-both' | 'never';
type Demands = Readonly<Record<Axis, Demand>>;

/** A count depends on where, when, over how long and of whom; by whose hand only if somebody says so. */
const COUNT: Demands = { place: 'both', time: 'both', window: 'both', class: 'both', actor: 'either' };
/** A stock or a rate holds at a time; it has no window of counting unless both give one. */
const STOCK: Demands = { ...COUNT, window: 'if-both' };
/** Sums of money belong to the deal or the loss that the event is about; limits count when stated. */
const SUM: Demands = { place: 'either', time: 'either', window: 'either', class: 'either', actor: 'either' };
/** The curated event says what is meant; only stated differences of place, time or class separate two accounts of it. */
const ABOUT_EVENT: Demands = { place: 'if-both', time: 'if-both', window: 'never', class: 'if-both', actor: 'if-both' };

export const DEMANDS: Readonly<Record<Predicate, Demands>> = {
  killed: COUNT,
  wounded: COUNT,
  captured: COUNT,
  missing: COUNT,
  displaced: COUNT,
  destroyed: COUNT,
  damaged: COUNT,
  seized: COUNT,
  attacks: COUNT,
  strength: STOCK,
  production: STOCK,
  /** A share of a place at a time; of what is clear from the unit. */
  extent: { ...STOCK, class: 'if-both' },
  /** The price of a project does not depend on the day. */
  cost: { ...SUM, time: 'if-both', window: 'never' },
  revenue: SUM,
  /** Asserts the holder. */
  control: { place: 'both', time: 'both', window: 'never', class: 'never', actor: 'never' },
  /** Asserts how the actor's undertaking ended; the actor stands in the value and must be the same. */
  outcome: { place: 'both', time: 'both', window: 'never', class: 'never', actor: 'both' },
  cause: { ...ABOUT_EVENT, actor: 'never' },
  responsible: { ...ABOUT_EVENT, actor: 'never' },
  proposition: ABOUT_EVENT,
  'happened-on': { ...ABOUT_EVENT, time: 'never' },
  wording: { place: 'never', time: 'never', window: 'never', class: 'never', actor: 'never' },
  assessment: { place: 'never', time: 'never', window: 'never', class: 'never', actor: 'never' },
};

const ALL_AXES: readonly Axis[] = ['place', 'time', 'window', 'class', 'actor'];

/**
 * Axes along which a part cannot be more than its whole, so that bounds can be tested: those
 * killed in one town are among those killed in the province. The displaced and the missing
 * return, so their numbers may fall with time; a strength is of one moment; a share of a
 * district says nothing about the share of the city.
 */
const ADDITIVE: Readonly<Partial<Record<Predicate, readonly Axis[]>>> = {
  missing: ['place', 'class', 'actor'],
  displaced: ['place', 'class', 'actor'],
  strength: ['place', 'class', 'actor'],
  production: ['place', 'class', 'actor'],
  extent: [],
};

/** May the bounds of a part and a whole along this axis be tested against each other? */
export function isAdditive(predicate: Predicate, axis: Axis): boolean {
  return (ADDITIVE[predicate] ?? ALL_AXES).includes(axis);
}

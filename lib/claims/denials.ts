/** What a denial says: the contrary of a claim, which need not be the claim that it stands beside. */
import type { Lookup } from '../corpus/lookup.ts';
import type { Claim, Value } from '../corpus/schema.ts';
import type { Comparison } from './compare-values.ts';
import { isInside } from './interval.ts';
import { isPartOf } from './sides.ts';

/** By its act; a proposition can also be denied by its value. */
export function isDenial(claim: Claim): boolean {
  return claim.act === 'denies';
}

/**
 * What one denies and the other asserts: opposed only if the one follows from the other. Who denies that one
 * side did it leaves room for another; who denies one figure may mean every figure that is as bad.
 */
export function compareDenial(denied: Value, asserted: Value, stated: Comparison, lookup: Lookup): Comparison {
  if (entails(asserted, denied, stated, lookup)) return { relation: 'opposed', rule: 'denied-by-other' };
  const fits = stated.relation === 'opposed' && denied.kind !== 'quantity';
  return fits ? { relation: 'compatible', rule: 'denial-fits' } : { relation: 'open', rule: 'denial-of-another-claim' };
}

/** Would `denied` be true if `asserted` is? "Seven" makes "at least five" true, and the air force's deed is its government's. */
function entails(asserted: Value, denied: Value, stated: Comparison, lookup: Lookup): boolean {
  if (asserted.kind === 'quantity' && denied.kind === 'quantity') return stated.relation === 'same' && isInside(asserted, denied);
  if (asserted.kind === 'responsible' && denied.kind === 'responsible') {
    return denied.groups.every((group) => asserted.groups.some((by) => isPartOf(by, group, lookup)));
  }
  return stated.relation === 'same';
}

const OPPOSITE = { controls: 'not-controls', 'not-controls': 'controls' } as const;

/** What a claim says on who holds the place: to deny that a side holds it is to say that it does not. */
export function holding(claim: Claim): Extract<Value, { kind: 'control' }> | undefined {
  const { value } = claim;
  if (value?.kind !== 'control' || !isDenial(claim)) return value?.kind === 'control' ? value : undefined;
  return value.state === 'controls' || value.state === 'not-controls' ? { ...value, state: OPPOSITE[value.state] } : undefined;
}

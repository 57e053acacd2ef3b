/** What two claims say, apart from their scopes: the same, things that exclude each other, or neither. */
import { parseEdtf } from '../corpus/edtf.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { Claim, Value } from '../corpus/schema.ts';
import { compareDenial, holding, isDenial } from './denials.ts';
import { areDisjoint } from './interval.ts';
import { saidBounds } from './origins.ts';
import type { ReasonedRule } from './rules.ts';
import { mayActTogether } from './sides.ts';

/**
 * - `same`: both can be read as one account.
 * - `opposed`: if their scopes are one, at most one is true.
 * - `compatible`: different accounts that can both be true in whatever scope.
 * - `open`: one leaves open what the other states, or it cannot be told whether they exclude each other.
 * - `other`: not the same matter.
 */
export type Comparison =
  { readonly relation: 'same' | 'other' } | { readonly relation: 'opposed' | 'compatible' | 'open'; readonly rule: ReasonedRule };

/** The cause id by which a claim says that the cause is open. */
export const UNKNOWN_CAUSE = 'unknown';

const SAME: Comparison = { relation: 'same' };
const NOT_EXCLUSIVE: Comparison = { relation: 'compatible', rule: 'not-exclusive' };
const OTHER: Comparison = { relation: 'other' };

/** Compares what the claims say, denials included. The order of the two does not matter. */
export function compareClaims(a: Claim, b: Claim, lookup: Lookup): Comparison {
  if (!a.value || !b.value) return OTHER;
  if (a.value.kind === 'proposition' && b.value.kind === 'proposition') return comparePropositions(a, b);
  const day = sharedDay(a, b, lookup);
  const control = compareHolding(a, b, day, lookup);
  if (control) return control;
  const stated = compareValues(a.value, b.value, day, lookup);
  const denials = Number(isDenial(a)) + Number(isDenial(b));
  if (denials === 0 || stated.relation === 'other') return stated;
  if (denials === 2) return stated.relation === 'same' ? SAME : NOT_EXCLUSIVE;
  const [denied, asserted] = isDenial(a) ? [a.value, b.value] : [b.value, a.value];
  return compareDenial(denied, asserted, stated, lookup);
}

/** A day on which alliances are looked up: that of either claim, the earlier one in doubt. */
function sharedDay(a: Claim, b: Claim, lookup: Lookup): number | undefined {
  const days = [a, b].map((claim) => saidBounds(claim, lookup)?.earliest ?? Number.NaN).filter(Number.isFinite);
  return days.length === 0 ? undefined : Math.min(...days);
}

function compareValues(a: Value, b: Value, day: number | undefined, lookup: Lookup): Comparison {
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    if (a.unit !== b.unit) return { relation: 'open', rule: 'units-differ' };
    return areDisjoint(a, b) ? { relation: 'opposed', rule: 'numbers-disjoint' } : SAME;
  }
  if (a.kind === 'control' && b.kind === 'control') return compareControl(a, b, day, lookup);
  if (a.kind === 'outcome' && b.kind === 'outcome') return compareOutcomes(a, b);
  if (a.kind === 'cause' && b.kind === 'cause') return compareCauses(a, b);
  if (a.kind === 'responsible' && b.kind === 'responsible') return compareActors(a.groups, b.groups, day, lookup);
  if (a.kind === 'happened-on' && b.kind === 'happened-on') return compareDates(a.date, b.date);
  if (a.kind === 'wording' && b.kind === 'wording') return compareWording(a, b);
  return OTHER;
}

type Kind<K extends Value['kind']> = Extract<Value, { kind: K }>;

/** Undefined where one is not on control, or denies something else ("has entered"). */
function compareHolding(a: Claim, b: Claim, day: number | undefined, lookup: Lookup): Comparison | undefined {
  const [x, y] = [holding(a), holding(b)];
  if (!x || !y) return undefined;
  const compared = compareControl(x, y, day, lookup);
  const isDenied = compared.relation === 'opposed' && x.holder === y.holder && isDenial(a) !== isDenial(b);
  return isDenied ? { relation: 'opposed', rule: 'denied-by-other' } : compared;
}

/** Only `controls` and `not-controls` exclude each other: who entered, surrounds or contests a place does not hold it. */
function compareControl(a: Kind<'control'>, b: Kind<'control'>, day: number | undefined, lookup: Lookup): Comparison {
  const exclusive: Comparison = { relation: 'opposed', rule: 'control-exclusive' };
  if (a.holder === b.holder) {
    if (a.state === b.state) return SAME;
    const states = [a.state, b.state];
    return states.includes('controls') && states.includes('not-controls') ? exclusive : NOT_EXCLUSIVE;
  }
  const bothHold = a.state === 'controls' && b.state === 'controls';
  return bothHold && !mayActTogether(a.holder, b.holder, day, lookup) ? exclusive : NOT_EXCLUSIVE;
}

function compareOutcomes(a: Kind<'outcome'>, b: Kind<'outcome'>): Comparison {
  if (a.result === b.result) return SAME;
  const results = [a.result, b.result];
  const exclusive = results.includes('succeeded') && results.includes('repelled');
  return exclusive ? { relation: 'opposed', rule: 'outcomes-exclusive' } : NOT_EXCLUSIVE;
}

function compareCauses(a: Kind<'cause'>, b: Kind<'cause'>): Comparison {
  if (a.cause === b.cause) return SAME;
  const isOpen = a.cause === UNKNOWN_CAUSE || b.cause === UNKNOWN_CAUSE;
  return isOpen ? { relation: 'open', rule: 'cause-open' } : { relation: 'opposed', rule: 'causes-exclusive' };
}

function compareActors(a: readonly string[], b: readonly string[], day: number | undefined, lookup: Lookup): Comparison {
  if (a.every((id) => b.includes(id)) && b.every((id) => a.includes(id))) return SAME;
  if (a.some((id) => b.includes(id))) return NOT_EXCLUSIVE;
  const mayBeOne = a.some((x) => b.some((y) => mayActTogether(x, y, day, lookup)));
  return mayBeOne ? { relation: 'open', rule: 'actors-may-be-one' } : { relation: 'opposed', rule: 'actors-exclusive' };
}

/** Fighting runs through a night, and reports are filed the day after: one day apart proves no contradiction. */
const ADJACENT_DAYS = 1;

/** A finer date inside a coarser one agrees; "about" and "perhaps" cannot be refuted by a date. */
function compareDates(a: string, b: string): Comparison {
  const x = parseEdtf(a);
  const y = parseEdtf(b);
  if (!x || !y) return { relation: 'open', rule: 'dates-approximate' };
  if (x.earliest <= y.latest && y.earliest <= x.latest) return SAME;
  const daysApart = Math.max(x.earliest - y.latest, y.earliest - x.latest);
  if (daysApart <= ADJACENT_DAYS) return { relation: 'open', rule: 'dates-adjacent' };
  const soft = x.approximate || x.uncertain || y.approximate || y.uncertain;
  return soft ? { relation: 'open', rule: 'dates-approximate' } : { relation: 'opposed', rule: 'dates-disjoint' };
}

function compareWording(a: Kind<'wording'>, b: Kind<'wording'>): Comparison {
  if (a.referent !== b.referent) return OTHER;
  return a.term.toLowerCase() === b.term.toLowerCase() ? SAME : { relation: 'compatible', rule: 'wording-differs' };
}

/** What a claim says on its proposition: a denial is a "no", however its value is written. */
export function polarity(claim: Claim): boolean | null | undefined {
  if (claim.value?.kind !== 'proposition') return undefined;
  return claim.act === 'denies' ? false : claim.value.holds;
}

function comparePropositions(a: Claim, b: Claim): Comparison {
  if (a.value?.kind !== 'proposition' || b.value?.kind !== 'proposition') return OTHER;
  if (a.value.proposition !== b.value.proposition) return OTHER;
  const [x, y] = [polarity(a), polarity(b)];
  if (x === null || y === null) {
    return x === y ? NOT_EXCLUSIVE : { relation: 'open', rule: 'proposition-qualified' };
  }
  return x === y ? SAME : { relation: 'opposed', rule: 'propositions-opposed' };
}

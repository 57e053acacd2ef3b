/** Which set of an event's claims a statement belongs to, and whether it can be about the same. */
import { mayActTogether } from '../claims/sides.ts';
import type { ClaimSet } from '../claims/types.ts';
import type { OpenBundle } from '../context/bundle.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { Claim, Event, Quantity, Value } from '../corpus/schema.ts';
import { dayOf, onOneSide, takesPart } from './party-fit.ts';
import type { Statement } from './types.ts';

/** How sure the words are of what is counted: of one class with the claims, or of a wider or narrower one. */
export type ClassFit = 'specific' | 'equal' | 'related';

export interface Matter {
  readonly set: ClaimSet;
  readonly claims: readonly Claim[];
  readonly fit: ClassFit;
  /** One of the claims has the very number. */
  readonly isMet: boolean;
  /** The class to compare by, where the event tells whose soldiers they were. */
  readonly counted?: string | undefined;
}

/** Farther off than this, in either direction, from all that the corpus has a figure is of something else. */
const FARTHEST = 3;
/** The same where it is not known to be of one class: a part that is much smaller may be of something else. */
const FARTHEST_UNSURE = 1.75;
export const SOLDIER_CLASSES: readonly string[] = [
  'syrian-army-soldiers',
  'pro-government-fighters',
  'turkish-soldiers',
  'us-soldiers',
  'russian-servicemen',
  'transitional-government-forces',
];
const UNSPECIFIC: readonly string[] = ['everyone', 'combatants'];

/** The best fitting set of an event, or undefined. */
export function matterOf(statement: Statement, event: Event, opened: OpenBundle): Matter | undefined {
  const sets = opened.setsOf(event.id).filter(({ predicate }) => predicate === statement.predicate);
  const fitting = sets.flatMap((set) => {
    const claims = set.claims.flatMap((id) => event.claims.find((claim) => claim.id === id) ?? []).filter(({ withdrawn }) => !withdrawn);
    const found = fitOf(statement, claims, event, opened);
    return found ? [{ set, claims, isMet: isMet(statement, claims), ...found }] : [];
  });
  const order: readonly ClassFit[] = ['specific', 'equal', 'related'];
  return fitting.toSorted((a, b) => order.indexOf(a.fit) - order.indexOf(b.fit))[0];
}

/** Smaller numbers meet by chance. */
const TELLING = 5;

/** Has one of the claims the very number of the statement ("at least 72", "72")? */
function isMet({ value }: Statement, claims: readonly Claim[]): boolean {
  if (value.kind !== 'quantity') return false;
  const number = value.min ?? value.max ?? 0;
  const isRange = (each: Quantity): boolean => each.min !== null && each.max !== null && each.min !== each.max;
  if (number < TELLING || isRange(value)) return false;
  return claims.some(({ value: other }) => other?.kind === 'quantity' && !isRange(other) && (other.min ?? other.max) === number);
}

function fitOf(
  statement: Statement,
  claims: readonly Claim[],
  event: Event,
  opened: OpenBundle,
): Pick<Matter, 'fit' | 'counted'> | undefined {
  const { value } = statement;
  if (value.kind === 'quantity') return countFit(statement, value, claims, opened.lookup);
  if (value.kind === 'control') return controlFits(statement, value, claims, event, opened) ? { fit: 'specific' } : undefined;
  const isSame = claims.some(
    (claim) => claim.value?.kind === 'outcome' && mayActTogether(claim.value.actor, value.actor, dayOf(event), opened.lookup),
  );
  return isSame ? { fit: 'specific' } : undefined;
}

function countFit(
  statement: Statement,
  value: Quantity,
  claims: readonly Claim[],
  lookup: Lookup,
): Pick<Matter, 'fit' | 'counted'> | undefined {
  const counting = claims.filter((claim) => claim.value?.kind === 'quantity' && claim.value.unit === value.unit && claim.act !== 'denies');
  if (isRunning(counting)) return undefined;
  const classes = [...new Set(counting.map(({ scope }) => scope.class))];
  const counted = statement.soldiers ? (onlySoldiers(classes) ?? statement.counted) : statement.counted;
  const equal = counting.filter(({ scope }) => scope.class === counted);
  if (equal.length > 0 && counted !== undefined) {
    if (!isPlausible(value, equal, FARTHEST) || isRunning(equal)) return undefined;
    return { counted, fit: UNSPECIFIC.includes(counted) ? 'equal' : 'specific' };
  }
  const isRelated = (id: string): boolean =>
    (!statement.soldiers || SOLDIER_CLASSES.includes(id) || UNSPECIFIC.includes(id)) &&
    (counted === undefined || lookup.isClass(id, counted) || lookup.isClass(counted, id));
  const related = counting.filter(({ scope }) => scope.class === undefined || isRelated(scope.class));
  return related.length > 0 && isPlausible(value, related, FARTHEST_UNSURE) ? { counted, fit: 'related' } : undefined;
}

/** Are all of them counts that ran on for weeks? Then none is of what a sentence tells of one day. */
function isRunning(claims: readonly Claim[]): boolean {
  return claims.every(({ scope }) => scope.window === 'cumulative');
}

function onlySoldiers(classes: readonly (string | undefined)[]): string | undefined {
  const found = classes.filter((id) => id !== undefined && SOLDIER_CLASSES.includes(id));
  return found.length === 1 ? found[0] : undefined;
}

/** Is the figure of the order of those on record? */
function isPlausible(value: Quantity, claims: readonly Claim[], farthest: number): boolean {
  const points = claims.flatMap(({ value: other }) => (other?.kind === 'quantity' ? ends(other) : []));
  const own = ends(value);
  return Math.min(...own) <= Math.max(...points) * farthest && Math.max(...own) * farthest >= Math.min(...points);
}

function ends({ min, max }: Quantity): number[] {
  const upper = max ?? min ?? 0;
  return [min === null || min === 0 ? upper : min, upper];
}

type Control = Extract<Value, { kind: 'control' }>;

/** Is the claimed change of hands the one that the event is about? The same side, the same place, and not the contrary of all claims. */
function controlFits(statement: Statement, value: Control, claims: readonly Claim[], event: Event, opened: OpenBundle): boolean {
  const { lookup } = opened;
  const { place } = statement;
  if (place === undefined) return false;
  const here = claims.filter(({ scope }) => (scope.place ?? event.places.map((each) => each.place)).includes(place));
  const isSide = (holder: string): boolean => onOneSide(holder, value.holder, event, lookup);
  const states = here.flatMap(({ value: other }) => (other?.kind === 'control' ? [other] : []));
  if (value.state === 'not-controls' && !takesPart(value.holder, event, opened)) return false;
  if (value.state === 'not-controls')
    return states.some((each) => (isSide(each.holder) ? each.state === 'not-controls' : each.state === 'controls'));
  return states.some((each) => isSide(each.holder) && each.state !== 'not-controls' && each.state !== 'near');
}

/** How two accounts are told: both, in the order in which a reader expects them. */
import type { Claim } from '../corpus/schema.ts';
import { polarity } from './compare-values.ts';
import { isDenial } from './denials.ts';
import { capitalised } from './names.ts';
import { saidFirst, saidOn, sameClaimant } from './origins.ts';
import { attributed, reserved, type Scene } from './phrases.ts';
import { readableDate } from './readable-date.ts';
import type { AxisAlignment } from './types.ts';

/** A pair of claims with its alignment, as far as a reason needs it. */
export interface Pair {
  readonly first: Claim;
  readonly second: Claim;
  readonly axes: readonly AxisAlignment[];
  readonly scene: Scene;
}

/** "At least 112 according to A; dozens according to B"; one account where both say the same in the same words. */
export function bothAccounts({ first, second, scene }: Pair): string {
  const [a, b] = [attributed(first, scene), attributed(second, scene)];
  if (a === b) return `${capitalised(a)}, in two reports`;
  if (sameClaimant(first, second)) return `${capitalised(a)}${dated(first, scene)}; ${b}${dated(second, scene)}`;
  const haveOneStance = polarity(first) !== undefined && polarity(first) === polarity(second);
  return haveOneStance ? `${capitalised(a)} and by ${reserved(second, scene)}` : `${capitalised(a)}; ${b}`;
}

/** The pair as a reader expects it told: the claim before its denial, what was said first before what was said later. */
export function inTellingOrder(pair: Pair): Pair {
  const { first, second, scene } = pair;
  const [x, y] = [reply(first), reply(second)];
  const isSwapped = x === y ? saidFirst(first, second, scene.lookup) === second : x > y;
  return isSwapped ? { ...pair, first: second, second: first } : pair;
}

/** 0 for a claim, more for what answers one: a denial, then a "perhaps". */
function reply(claim: Claim): number {
  const holds = polarity(claim);
  if (holds === null) return 2;
  return isDenial(claim) || holds === false ? 1 : 0;
}

/** " (8 December 2016)", or nothing where no date is known. */
export function dated(claim: Claim, scene: Scene): string {
  const said = saidOn(claim, scene.lookup);
  if (said === undefined) return '';
  return said.endsWith('/..') ? ` (${readableDate(said.slice(0, -'/..'.length))} or later)` : ` (${readableDate(said)})`;
}

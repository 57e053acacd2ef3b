/** The verdict on two claims of one event: steps b to g of docs/method.md, in their order. */
import type { Lookup } from '../corpus/lookup.ts';
import type { Claim, Event } from '../corpus/schema.ts';
import { alignScopes } from './align.ts';
import { DEMANDS } from './axes.ts';
import { compareClaims, type Comparison } from './compare-values.ts';
import { sameInterval } from './interval.ts';
import { judgeValues } from './judge-values.ts';
import { capitalised } from './names.ts';
import { saidBounds, saidFirst, sameClaimant } from './origins.ts';
import { notCompared, plain, some, verdict } from './pair-verdict.ts';
import { attributed } from './phrases.ts';
import { agreement, confirmation, granting, silence } from './agreement.ts';
import { differing, sentence } from './reasons.ts';
import type { NOT_COMPARED } from './rules.ts';
import { ofOneHouse } from './sides.ts';
import type { Pair } from './telling.ts';
import type { Verdict } from './types.ts';

/**
 * Judges two claims of one event. Its kind does not depend on their order; its axes and its
 * sentence read from the first to the second. It is never `conflict` while an axis that the
 * predicate depends on is unknown, overlapping or disjoint.
 */
export function judgePair(event: Event, first: Claim, second: Claim, lookup: Lookup): Verdict {
  const scene = { event, lookup };
  const incomparable = cannotCompare(first, second);
  if (incomparable) return notCompared({ first, second, axes: [], scene }, incomparable);
  const pair: Pair = { first, second, axes: alignScopes(first, second, lookup), scene };
  if (first.act === 'declines' || second.act === 'declines') return judgeSilence(pair);
  const values = compareClaims(first, second, lookup);
  if (values.relation === 'other') return notCompared(pair, 'different-matter');
  if (first.act === 'retracts' || second.act === 'retracts') return judgeRetraction(pair);
  if (first.predicate === 'wording') return judgeWording(pair, values);
  return (
    confirmedLater(pair) ?? differentScope(pair) ?? grantedLater(pair, values) ?? ownAccounts(pair, values) ?? judgeValues(pair, values)
  );
}

function cannotCompare(first: Claim, second: Claim): keyof typeof NOT_COMPARED | undefined {
  if (first.predicate !== second.predicate) return 'different-matter';
  if (first.predicate === 'assessment') return 'judgement';
  if (first.withdrawn || second.withdrawn) return 'taken-back';
  const empty = (claim: Claim): boolean => claim.act === 'declines' || claim.value === undefined;
  return empty(first) && empty(second) ? 'nothing-claimed' : undefined;
}

// ---- before any comparison ----

function judgeSilence(pair: Pair): Verdict {
  if (some(pair, 'disjoint')) return notCompared(pair, 'different-matter');
  if (sameClaimant(pair.first, pair.second)) return notCompared(pair, 'nothing-claimed');
  const [said, silent] = pair.first.act === 'declines' ? [pair.second, pair.first] : [pair.first, pair.second];
  const reason = `${capitalised(attributed(said, pair.scene))}; ${silence([silent], pair.scene)}.`;
  return verdict(pair, 'silent', 'no-comment', reason);
}

function judgeRetraction(pair: Pair): Verdict {
  const own = sameClaimant(pair.first, pair.second);
  return own ? plain(pair, 'update', 'own-retraction') : notCompared(pair, 'taken-back');
}

function judgeWording(pair: Pair, values: Comparison): Verdict {
  return values.relation === 'same' ? plain(pair, 'agree', 'wording-same') : plain(pair, 'wording', 'wording-differs');
}

/** An unconfirmed report of a gain that somebody later states without reserve; the scopes may differ in time. */
function confirmedLater(pair: Pair): Verdict | undefined {
  const { first, second, scene } = pair;
  if (first.value?.kind !== 'control' || second.value?.kind !== 'control') return undefined;
  const earlier = saidFirst(first, second, scene.lookup);
  if (!earlier) return undefined;
  const later = earlier === first ? second : first;
  if (!isUnconfirmedGain(earlier, scene.lookup) || !isPlainGain(later) || first.value.holder !== second.value.holder) return undefined;
  const place = pair.axes.find(({ axis }) => axis === 'place')?.how;
  if (place !== 'equal' || sameClaimant(first, second)) return undefined;
  return verdict(pair, 'update', 'confirmed-later', confirmation(earlier, later, scene));
}

const GAINS: readonly string[] = ['entered', 'controls'];

/** A hedged report of nobody in particular: an unnamed collective, or the outlet's own "reportedly". */
function isUnconfirmedGain(claim: Claim, lookup: Lookup): boolean {
  const { claimant, value } = claim;
  const isReport = 'unnamed' in claimant || ('group' in claimant && claimant.group === lookup.documents.get(claim.document)?.publisher);
  return isReport && claim.hedge === 'hedged' && claim.act === 'asserts' && value?.kind === 'control' && GAINS.includes(value.state);
}

function isPlainGain(claim: Claim): boolean {
  const states = claim.act === 'asserts' || claim.act === 'confirms';
  return states && claim.hedge !== 'hedged' && claim.value?.kind === 'control' && claim.value.state === 'controls';
}

// ---- steps c to g ----

function differentScope(pair: Pair): Verdict | undefined {
  return some(pair, 'disjoint') ? verdict(pair, 'different-scope', 'scope-disjoint', sentence(pair, differing(pair))) : undefined;
}

/** What a side denied and then, by whatever mouth, confirmed: its last word is no conflict with its first. */
function grantedLater(pair: Pair, values: Comparison): Verdict | undefined {
  const { first, second, scene } = pair;
  const [earlier, later] = saidFirst(first, second, scene.lookup) === second ? [second, first] : [first, second];
  const isOrdered = saidFirst(first, second, scene.lookup) === earlier;
  const isGranted = isOrdered && earlier.act === 'denies' && later.act === 'confirms' && values.relation === 'opposed';
  if (!isGranted || !('group' in earlier.claimant) || !('group' in later.claimant)) return undefined;
  const isOwn = ofOneHouse(earlier.claimant.group, later.claimant.group, saidBounds(later, scene.lookup)?.latest, scene.lookup);
  return isOwn ? verdict(pair, 'update', 'granted-later', granting(earlier, later, scene)) : undefined;
}

/** One claimant on one matter: repeated, updated or unclear, but a conflict only where it denies its own claim. */
function ownAccounts(pair: Pair, values: Comparison): Verdict | undefined {
  const { first, second, scene } = pair;
  const isDenial = (first.act === 'denies') !== (second.act === 'denies');
  if (!sameClaimant(first, second) || isDenial) return undefined;
  if (isSameStatement(pair, values)) return verdict(pair, 'agree', 'same-statement', sentence(pair, agreement(pair)));
  const isNumber = first.value?.kind === 'quantity';
  const changed = values.relation === 'opposed' || values.relation === 'compatible' || (values.relation === 'same' && isNumber);
  if (changed && sameScope(pair) && saidFirst(first, second, scene.lookup)) return plain(pair, 'update', 'own-update');
  const general = judgeValues(pair, values);
  return general.kind === 'conflict' ? plain(pair, 'unresolved', 'own-accounts-differ') : general;
}

/** The same figure or account again; an axis may be unstated, but none may differ. */
function isSameStatement(pair: Pair, values: Comparison): boolean {
  const [a, b] = [pair.first.value, pair.second.value];
  if (values.relation !== 'same' || some(pair, 'overlapping', 'contained', 'contains')) return false;
  return a?.kind !== 'quantity' || b?.kind !== 'quantity' || sameInterval(a, b);
}

/** Every axis settled and equal; a running total may have run on. */
function sameScope({ first, second, axes }: Pair): boolean {
  const isRunningTotal = first.scope.window === 'cumulative' && second.scope.window === 'cumulative';
  return axes.every(({ axis, how }) => {
    if (how === 'equal') return true;
    const isInside = how === 'contained' || how === 'contains';
    return isInside && axis === 'time' && (isRunningTotal || DEMANDS[first.predicate].time === 'if-both');
  });
}

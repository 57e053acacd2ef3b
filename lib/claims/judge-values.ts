/** Steps e and f: what two claims say, once their scopes allow a comparison. */
import { isAccused } from './accused.ts';
import { DEMANDS, isAdditive } from './axes.ts';
import type { Comparison } from './compare-values.ts';
import { liesBelow, severityOf } from './interval.ts';
import { sameClaimant } from './origins.ts';
import { plain, scopeOpen, some, verdict } from './pair-verdict.ts';
import { agreement, apart } from './agreement.ts';
import { openAxes, partly, sentence } from './reasons.ts';
import type { ReasonedRule } from './rules.ts';
import type { Pair } from './telling.ts';
import type { Verdict } from './types.ts';

/** The verdict by the predicate's own rule. No axis of the pair may be disjoint. */
export function judgeValues(pair: Pair, values: Comparison): Verdict {
  if (values.relation === 'open') return plain(pair, 'unresolved', values.rule);
  if (values.relation === 'compatible') return plain(pair, 'compatible', values.rule);
  if (values.relation === 'opposed' && (values.rule === 'denied-by-other' || values.rule === 'propositions-opposed')) {
    const byAccused = !sameClaimant(pair.first, pair.second) && isAccused(pair.first, pair.second, pair.scene);
    return byAccused ? plain(pair, 'denied', 'denied-by-accused') : opposed(pair, values.rule);
  }
  return pair.first.value?.kind === 'quantity' ? judgeNumbers(pair, values) : judgeStates(pair, values);
}

/** A conflict, unless an axis is open or one scope is only a part of the other. */
function opposed(pair: Pair, rule: ReasonedRule): Verdict {
  const demands = DEMANDS[pair.first.predicate];
  const isPart = pair.axes.some(({ axis, how }) => demands[axis] !== 'if-both' && (how === 'contained' || how === 'contains'));
  return scopeOpen(pair) ?? plain(pair, isPart ? 'unresolved' : 'conflict', isPart ? 'part-and-whole-opposed' : rule);
}

// ---- step f for numbers, with step e ----

function judgeNumbers(pair: Pair, values: Comparison): Verdict {
  const open = scopeOpen(pair);
  if (open) return open;
  if (some(pair, 'contained', 'contains')) return judgePart(pair);
  const { value: a } = pair.first;
  const { value: b } = pair.second;
  if (values.relation === 'opposed' && a?.kind === 'quantity' && b?.kind === 'quantity') {
    const severity = severityOf(a, b);
    return verdict(pair, 'conflict', 'numbers-disjoint', sentence(pair, apart(severity)), severity);
  }
  return verdict(pair, 'agree', 'numbers-meet', sentence(pair, agreement(pair)));
}

/** One scope inside the other: only a part that exceeds its whole is a conflict. */
function judgePart(pair: Pair): Verdict {
  const inside = pair.axes.filter(({ how }) => how === 'contained' || how === 'contains');
  if (inside.some(({ axis }) => !isAdditive(pair.first.predicate, axis))) {
    return verdict(pair, 'unresolved', 'not-additive', sentence(pair, partly(pair, 'and figures of this kind do not add up from parts')));
  }
  if (some(pair, 'contained') && some(pair, 'contains')) return plain(pair, 'compatible', 'different-parts');
  const [part, whole] = some(pair, 'contained') ? [pair.first, pair.second] : [pair.second, pair.first];
  if (part.value?.kind === 'quantity' && whole.value?.kind === 'quantity' && liesBelow(whole.value, part.value)) {
    const severity = severityOf(whole.value, part.value);
    const reason = sentence(pair, partly(pair, `and yet it gives the higher figure; the gap is ${severity}`));
    return verdict(pair, 'conflict', 'part-exceeds-whole', reason, severity);
  }
  return verdict(pair, 'compatible', 'part-within-whole', sentence(pair, partly(pair, 'so both can be true')));
}

// ---- step f for everything else ----

/**
 * An open axis matters only where it could turn the verdict: accounts that do not exclude each
 * other are compatible in any scope, and accounts of one curated event that say the same agree
 * unless they are about different places.
 */
function judgeStates(pair: Pair, values: Comparison): Verdict {
  return values.relation === 'opposed' ? opposed(pair, values.rule) : agreeOnState(pair);
}

function agreeOnState(pair: Pair): Verdict {
  const byPlace = { ...pair, axes: pair.axes.filter(({ axis }) => axis === 'place') };
  if (some(byPlace, 'unknown', 'overlapping')) return verdict(pair, 'unresolved', 'scope-open', sentence(pair, openAxes(byPlace)));
  if (some(byPlace, 'contained', 'contains')) {
    return verdict(pair, 'compatible', 'part-within-whole', sentence(pair, partly(byPlace, 'so both can be true')));
  }
  return verdict(pair, 'agree', 'values-agree', sentence(pair, agreement(pair)));
}

/** Makes the verdicts on a pair: shared by the steps in pair.ts and judge-values.ts. */
import { openAxes, sentence } from './reasons.ts';
import { inTellingOrder, type Pair } from './telling.ts';
import { BECAUSE, NOT_COMPARED, type ReasonedRule, type RuleName } from './rules.ts';
import type { Alignment, Verdict, VerdictKind } from './types.ts';

/** A verdict with a sentence of its own. */
export function verdict(pair: Pair, kind: VerdictKind, rule: RuleName, reason: string, severity?: Verdict['severity']): Verdict {
  return { kind, rule, axes: pair.axes, claims: [pair.first.id, pair.second.id], reason, ...(severity && { severity }) };
}

/** A verdict whose sentence gives both accounts and the rule's fixed reason. */
export function plain(pair: Pair, kind: VerdictKind, rule: ReasonedRule, severity?: Verdict['severity']): Verdict {
  return verdict(pair, kind, rule, sentence(inTellingOrder(pair), BECAUSE[rule]), severity);
}

/** Not compared, and why. */
export function notCompared(pair: Pair, rule: keyof typeof NOT_COMPARED): Verdict {
  return verdict(pair, 'not-compared', rule, NOT_COMPARED[rule]);
}

/** Is any axis aligned in one of these ways? */
export function some({ axes }: Pair, ...kinds: Alignment[]): boolean {
  return axes.some(({ how }) => kinds.includes(how));
}

/** Step d: unresolved while an axis is unknown or only overlaps. */
export function scopeOpen(pair: Pair): Verdict | undefined {
  if (!some(pair, 'unknown', 'overlapping')) return undefined;
  return verdict(pair, 'unresolved', 'scope-open', sentence(pair, openAxes(pair)));
}

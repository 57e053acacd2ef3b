/** The sentence that a verdict gives to its reader: who says what, and why that is the verdict. */
import type { Claim } from '../corpus/schema.ts';
import { statesAxis } from './align.ts';
import { polarity } from './compare-values.ts';
import { sameInterval } from './interval.ts';
import { capitalised, claimantName, distinct, joinNames, withArticle } from './names.ts';
import { originOf, saidFirst, saidOn, sameClaimant, UNNAMED_ORIGIN } from './origins.ts';
import { attributed, axisText, reserved, saying, type Scene } from './phrases.ts';
import { readableDate } from './readable-date.ts';
import { BECAUSE } from './rules.ts';
import { blocOn } from './sides.ts';
import type { Alignment, Axis, AxisAlignment, Verdict } from './types.ts';

/** A pair of claims with its alignment, as far as a reason needs it. */
export interface Pair {
  readonly first: Claim;
  readonly second: Claim;
  readonly axes: readonly AxisAlignment[];
  readonly scene: Scene;
}

/** Both accounts and then the reason, as one sentence. */
export function sentence(pair: Pair, reason: string): string {
  return `${bothAccounts(pair)}; ${reason}.`;
}

/** "At least 112 according to A; dozens according to B"; one account where both say the same in the same words. */
function bothAccounts({ first, second, scene }: Pair): string {
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
  return claim.act === 'denies' || holds === false ? 1 : 0;
}

function dated(claim: Claim, scene: Scene): string {
  const said = saidOn(claim, scene.lookup);
  if (said === undefined) return '';
  return said.endsWith('/..') ? ` (${readableDate(said.slice(0, -'/..'.length))} or later)` : ` (${readableDate(said)})`;
}

// ---- scope ----

const APART: Record<Axis, string> = {
  place: 'different places',
  time: 'different times',
  window: 'different periods',
  class: 'different people or things',
  actor: 'different actors',
};
const DIFFER: Record<Axis, string> = {
  place: 'the place',
  time: 'the time',
  window: 'the period counted',
  class: 'who or what is counted',
  actor: 'who acted',
};
const OVERLAP: Record<Axis, string> = {
  place: 'the places match only in part',
  time: 'the dates match only roughly',
  window: 'the periods counted match only in part',
  class: 'who or what is counted matches only in part',
  actor: 'the actors named may have acted together',
};
const UNCLEAR: Record<Axis, string> = {
  place: 'how the places lie to each other is not on record',
  time: 'the dates are not certain',
  window: 'how the periods counted lie to each other is not clear',
  class: 'how those counted belong together is not on record',
  actor: 'whether the actors are the same is not on record',
};

/** "they are about different places (near T4; in T4), so neither contradicts the other" */
export function differing(pair: Pair): string {
  const axes = withAlignment(pair, ['disjoint']).map((axis) => `${APART[axis]} (${bothTexts(pair, axis).join('; ')})`);
  return `they are about ${joinNames(axes)}, so neither contradicts the other`;
}

/** "neither states the place, and the latter does not state the period counted, so the two cannot be compared" */
export function openAxes(pair: Pair): string {
  const { first, second, scene } = pair;
  const unstated = withAlignment(pair, ['unknown']);
  const clauses = [
    ...absences(pair, unstated),
    ...unstated
      .filter((axis) => statesAxis(first, axis, scene.lookup) && statesAxis(second, axis, scene.lookup))
      .map((axis) => UNCLEAR[axis]),
    ...withAlignment(pair, ['overlapping']).map((axis) => OVERLAP[axis]),
  ];
  const open = clauses.length === 2 ? clauses.join(', and ') : joinNames(clauses);
  return `${open}, so the two cannot be compared`;
}

/** Who leaves out which axes: one clause for both, one for the former, one for the latter. */
function absences({ first, second, scene }: Pair, axes: readonly Axis[]): string[] {
  const missing = (inFirst: boolean, inSecond: boolean): string => {
    const isMissing = (axis: Axis): boolean =>
      statesAxis(first, axis, scene.lookup) !== inFirst && statesAxis(second, axis, scene.lookup) !== inSecond;
    return joinNames(
      axes.filter(isMissing).map((axis) => DIFFER[axis]),
      'or',
    );
  };
  const [neither, former, latter] = [missing(true, true), missing(true, false), missing(false, true)];
  return [
    neither && `neither states ${neither}`,
    former && `the former does not state ${former}`,
    latter && `the latter does not state ${latter}`,
  ].filter((clause) => clause !== '');
}

/** "the former covers only a part of what the latter covers (civilians instead of people)" with what follows from it. */
export function partly(pair: Pair, consequence: string): string {
  const inner = withAlignment(pair, ['contained']);
  const [part, whole] = inner.length > 0 ? ['former', 'latter'] : ['latter', 'former'];
  const texts = withAlignment(pair, ['contained', 'contains']).map((axis) => bothTexts(pair, axis));
  const differences = texts
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => (inner.length > 0 ? [a, b] : [b, a]))
    .map(([less, more]) => `${less} instead of ${more === 'people' ? 'all people' : more}`);
  const detail = differences.length === 0 ? '' : ` (${differences.join('; ')})`;
  return `the ${part} covers only a part of what the ${whole} covers${detail}, ${consequence}`;
}

function withAlignment({ axes }: Pair, kinds: readonly Alignment[]): Axis[] {
  return axes.filter(({ how }) => kinds.includes(how)).map(({ axis }) => axis);
}

function bothTexts({ first, second, scene }: Pair, axis: Axis): [string, string] {
  return [axisText(first, axis, scene.lookup), axisText(second, axis, scene.lookup)];
}

// ---- figures ----

/** How far figures lie apart that cannot both be right. */
export function apart(severity: NonNullable<Verdict['severity']>): string {
  const gap = { minor: 'are close but cannot both be right', moderate: 'cannot both be right', major: 'are far apart' }[severity];
  return `both count the same, and the figures ${gap}`;
}

// ---- agreement and time ----

/** "both agree; one origin: the US-led coalition", "both agree; two independent origins" */
export function agreement({ first, second, scene }: Pair): string {
  const isUnnamed = originOf(first, scene.lookup) === UNNAMED_ORIGIN;
  if (!isUnnamed && attributed(first, scene) === attributed(second, scene)) return 'one origin, however often it is reported';
  const [a, b] = [first.value, second.value];
  const onlyMeet = a?.kind === 'quantity' && b?.kind === 'quantity' && !sameInterval(a, b);
  return `${onlyMeet ? 'the figures can both be right' : 'both agree'}; ${originsOf(first, second, scene)}`;
}

function originsOf(first: Claim, second: Claim, scene: Scene): string {
  const { lookup } = scene;
  const [a, b] = [originOf(first, lookup), originOf(second, lookup)];
  if (a !== b) return a === UNNAMED_ORIGIN || b === UNNAMED_ORIGIN ? 'two origins, one of them unnamed' : 'two independent origins';
  if (a === UNNAMED_ORIGIN) return 'one origin at most: both are unnamed';
  const name = originName(first, second, scene);
  return sameClaimant(first, second) ? `one origin: ${name}` : `they count as one origin (${name})`;
}

function originName(first: Claim, second: Claim, { lookup }: Scene): string {
  const [name, other] = [claimantName(first, lookup), claimantName(second, lookup)];
  if (name === other || !('group' in first.claimant)) return name;
  if (sameClaimant(first, second)) return withArticle(first.claimant.group, lookup);
  const bloc = blocOn(first.claimant.group, undefined, lookup);
  const label = bloc === undefined ? undefined : lookup.blocs.get(bloc)?.label;
  return label ?? name;
}

/** An unconfirmed report and the later, unreserved statement of the same. */
export function confirmation(earlier: Claim, later: Claim, scene: Scene): string {
  const said = (claim: Claim): string => `${claimantName(claim, scene.lookup)}${dated(claim, scene)}`;
  const [before, after] = [saying(earlier, scene), saying(later, scene)];
  return capitalised(`${before} according to ${said(earlier)}, not confirmed then; ${after} according to ${said(later)}, without reserve.`);
}

/** What one side denied and then confirmed, in the order of time. */
export function granting(earlier: Claim, later: Claim, scene: Scene): string {
  const said = (claim: Claim): string => `${attributed(claim, scene)}${dated(claim, scene)}`;
  return capitalised(`${said(earlier)}; ${said(later)}; ${BECAUSE['granted-later']}.`);
}

/** "the Syrian army and the Syrian government had neither confirmed nor denied it as of 1 October 2017" */
export function silence(claims: readonly Claim[], scene: Scene, silent = 'neither confirmed nor denied it'): string {
  const dates = distinct(claims.map((claim) => saidOn(claim, scene.lookup) ?? ''));
  const clauses = dates.map((date) => {
    const those = claims.filter((claim) => (saidOn(claim, scene.lookup) ?? '') === date);
    const names = distinct(those.map((claim) => claimantName(claim, scene.lookup)));
    return `${joinNames(names)} had ${silent} ${asOf(date)}`;
  });
  return joinNames(clauses);
}

/** Silence holds up to a day and no longer. */
function asOf(date: string): string {
  return date === '' ? 'when the report was made, which carries no date' : `as of ${readableDate(date).replace(/^from /, '')}`;
}

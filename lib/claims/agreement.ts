/** Parts of a reason on what agrees, how far figures lie apart, and what was said when. */
import type { Claim } from '../corpus/schema.ts';
import { sameInterval } from './interval.ts';
import { capitalised, claimantName, distinct, joinNames, withArticle } from './names.ts';
import { originOf, saidOn, sameClaimant, UNNAMED_ORIGIN } from './origins.ts';
import { attributed, saying, type Scene } from './phrases.ts';
import { readableDate } from './readable-date.ts';
import { BECAUSE } from './rules.ts';
import { blocOn } from './sides.ts';
import { dated, type Pair } from './telling.ts';
import type { Verdict } from './types.ts';

/** How far figures lie apart that cannot both be right. */
export function apart(severity: NonNullable<Verdict['severity']>): string {
  return `${BECAUSE['numbers-disjoint']}; the gap is ${severity}`;
}

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

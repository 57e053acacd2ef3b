/** What a reader sees first of a set of claims: its most serious true verdict, in words for the whole set. */
import type { Claim } from '../corpus/schema.ts';
import { polarity } from './compare-values.ts';
import type { Matter } from './grouping.ts';
import { capitalised, claimantName, distinct, joinNames, withArticle } from './names.ts';
import { countOrigins, isStatement, originLabel, originOf, saidBounds, sameClaimant, UNNAMED_ORIGIN } from './origins.ts';
import { reserved, saying, type Scene, STANCE, usedIn } from './phrases.ts';
import { silence } from './agreement.ts';
import { NOT_COMPARED, type RuleName } from './rules.ts';
import type { Verdict, VerdictKind } from './types.ts';

/**
 * Within one origin, that there is only one says more than how its own statements lie to each
 * other; only these say still more.
 */
const OUTRANK_ONE_ORIGIN: readonly VerdictKind[] = ['conflict', 'denied', 'silent', 'update', 'agree'];

/** The headline of a matter, given the verdicts on its pairs, most serious first. */
export function headlineOf(matter: Matter, pairs: readonly Verdict[], scene: Scene): Verdict {
  const live = matter.claims.filter((claim) => claim.withdrawn === undefined);
  const statements = live.filter(isStatement);
  if (live.length === 0) return whole(matter.claims, 'not-compared', 'taken-back', NOT_COMPARED['taken-back']);
  if (matter.predicate === 'assessment') return whole(live, 'not-compared', 'judgement', NOT_COMPARED.judgement);
  if (matter.predicate === 'wording') return wordingNote(live, pairs, scene);
  if (statements.length === 0) return onlySilent(live, scene);
  const oneOrigin = countOrigins(live, scene.lookup) === 1;
  const top = pairs.find(({ kind }) => kind !== 'not-compared' && (!oneOrigin || OUTRANK_ONE_ORIGIN.includes(kind)));
  if (!top) return oneOrigin ? singleSource(statements, scene) : (pairs[0] ?? singleSource(statements, scene));
  if (top.kind === 'silent') return silentSince(live, statements, scene);
  if (top.kind === 'denied') return denied(live, pairs, scene);
  if (top.kind === 'update') return latestUpdate(top, live, pairs, scene);
  return top;
}

function whole(claims: readonly Claim[], kind: VerdictKind, rule: RuleName, reason: string): Verdict {
  return { kind, rule, axes: [], claims: claims.map(({ id }) => id), reason };
}

function namesOf(claims: readonly Claim[], scene: Scene): string {
  return joinNames(distinct(claims.map((claim) => claimantName(claim, scene.lookup))));
}

// ---- one origin ----

/** The same words for every side's own media and parties (editorial rules, docs/method.md). */
const INTEREST = {
  party: 'a party to the conflict',
  'party-medium': 'a medium of a party to the conflict',
  'state-medium': 'a medium run by a state',
  aligned: 'a source aligned with one side',
} as const;

function singleSource(statements: readonly Claim[], scene: Scene): Verdict {
  return whole(statements, 'single-source', 'one-origin', `${onlyAccordingTo(statements, scene)}.`);
}

function onlyAccordingTo(statements: readonly Claim[], scene: Scene): string {
  const [first] = statements;
  const ofOneGroup = first && 'group' in first.claimant && statements.every((claim) => sameClaimant(claim, first)) && first.claimant.group;
  const all = distinct(statements.map((claim) => claimantName(claim, scene.lookup)));
  const names = ofOneGroup && all.length > 1 ? [withArticle(ofOneGroup, scene.lookup)] : all;
  if (names.length > 1) return `Only according to ${joinNames(names)}, who count as one origin${first ? sharedOrigin(first, scene) : ''}`;
  const detail = first && (originOf(first, scene.lookup) === UNNAMED_ORIGIN ? 'not named further' : interest(first, scene));
  return `Only according to ${names.join('')}${detail ? `, ${detail}` : ''}`;
}

/** What makes several names one origin, where the records have a name for it. */
function sharedOrigin(claim: Claim, { lookup }: Scene): string {
  const key = originOf(claim, lookup);
  return key === UNNAMED_ORIGIN ? ' at most, as they are not named further' : ` (${originLabel(key, lookup)})`;
}

function interest(claim: Claim, { lookup }: Scene): string | undefined {
  const caution = 'group' in claim.claimant ? lookup.groups.get(claim.claimant.group)?.caution : undefined;
  return caution && INTEREST[caution];
}

// ---- silence and denial ----

function silentSince(live: readonly Claim[], statements: readonly Claim[], scene: Scene): Verdict {
  const asserting = statements.filter((claim) => claim.act !== 'denies');
  const those = asserting.length > 0 ? asserting : statements;
  const oneOrigin = countOrigins(those, scene.lookup) === 1;
  const said = oneOrigin ? onlyAccordingTo(those, scene) : `According to ${namesOf(those, scene)}`;
  return whole(live, 'silent', 'no-comment', `${said}; ${silence(declining(live), scene)}.`);
}

function onlySilent(live: readonly Claim[], scene: Scene): Verdict {
  const silent = live.some(({ act }) => act === 'declines');
  if (!silent) return whole(live, 'not-compared', 'taken-back', NOT_COMPARED['taken-back']);
  return whole(live, 'silent', 'no-comment', `${capitalised(silence(declining(live), scene, 'made no comment'))}.`);
}

function declining(live: readonly Claim[]): Claim[] {
  return live.filter(({ act }) => act === 'declines');
}

/** Who claims what is denied, who denies it, and who only qualifies it. */
function denied(live: readonly Claim[], pairs: readonly Verdict[], scene: Scene): Verdict {
  const ids = pairs.filter(({ kind, rule }) => kind === 'denied' || rule === 'proposition-qualified').flatMap(({ claims }) => claims);
  const parties = live.filter(({ id }) => ids.includes(id));
  const by = (stance: (typeof STANCES)[number]): Claim[] => parties.filter((claim) => stanceOf(claim) === stance);
  const clauses = STANCES.map((stance) => [stance, distinct(by(stance).map((claim) => reserved(claim, scene)))] as const)
    .filter(([, names]) => names.length > 0)
    .map(([stance, names]) => `${stance} by ${joinNames(names)}`);
  return whole(
    STANCES.flatMap(by),
    'denied',
    'denied-by-accused',
    capitalised(`${deniedMatter(by('denied'), scene)}${clauses.join('; ')}.`),
  );
}

/** What is denied, unless the matter's own label says it: "Hezbollah named as responsible: ". */
function deniedMatter(denials: readonly Claim[], scene: Scene): string {
  const [only, ...others] = distinct(denials.filter((claim) => polarity(claim) === undefined).map((claim) => saying(claim, scene)));
  return only === undefined || others.length > 0 ? '' : `${only}: `;
}

const STANCES = ['asserted', 'denied', 'qualified'] as const;

function stanceOf(claim: Claim): (typeof STANCES)[number] {
  if (claim.act === 'denies') return 'denied';
  const holds = polarity(claim);
  return holds === undefined ? 'asserted' : STANCE[String(holds) as keyof typeof STANCE];
}

// ---- update ----

/** Of several updates the one that nothing newer has overtaken. */
function latestUpdate(top: Verdict, live: readonly Claim[], pairs: readonly Verdict[], { lookup }: Scene): Verdict {
  const days = new Map(live.map((claim) => [claim.id, saidBounds(claim, lookup)?.latest ?? Number.NEGATIVE_INFINITY]));
  const newestFirst = ({ claims }: Verdict): number[] =>
    claims.map((id) => days.get(id) ?? Number.NEGATIVE_INFINITY).toSorted((a, b) => b - a);
  const isNewer = (a: Verdict, b: Verdict): boolean => {
    const [[x = 0, x2 = 0], [y = 0, y2 = 0]] = [newestFirst(a), newestFirst(b)];
    return x === y ? x2 > y2 : x > y;
  };
  return pairs
    .filter(({ kind, rule }) => kind === 'update' && rule === top.rule)
    .reduce((best, each) => (isNewer(each, best) ? each : best), top);
}

// ---- wording ----

function wordingNote(live: readonly Claim[], pairs: readonly Verdict[], scene: Scene): Verdict {
  const fold = (claim: Claim): string => saying(claim, scene).toLowerCase();
  const firsts = live.filter((claim, i) => live.findIndex((other) => fold(other) === fold(claim)) === i);
  const uses = firsts.map((first) => {
    const users = live.filter((claim) => fold(claim) === fold(first));
    const ways = (['in', 'by'] as const).map((way) => [way, users.filter((claim) => usedIn(claim, scene) === way)] as const);
    const places = ways.filter(([, some]) => some.length > 0).map(([way, some]) => `${way} ${namesOf(some, scene)}`);
    return `${saying(first, scene)} ${joinNames(places)}`;
  });
  const differ = pairs.some(({ rule }) => rule === 'wording-differs');
  const note = differ ? ': different words for the same thing, not a contradiction' : '';
  return whole(live, 'wording', differ ? 'wording-differs' : 'wording-noted', `${uses.join('; ')}${note}.`);
}

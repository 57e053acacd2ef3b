/** What a claim says, in a few neutral words: the parts from which the reasons are put together. */
import type { Lookup } from '../corpus/lookup.ts';
import type { Claim, Event, Value } from '../corpus/schema.ts';
import { actorOf } from './align.ts';
import { timeOf } from './align-time.ts';
import { polarity, UNKNOWN_CAUSE } from './compare-values.ts';
import { claimantName, joinNames, midSentence, withArticle } from './names.ts';
import { readableDate } from './readable-date.ts';
import type { Axis } from './types.ts';

/** The event in which claims are judged, and the corpus around it. */
export interface Scene {
  readonly event: Event;
  readonly lookup: Lookup;
}

type Kind<K extends Value['kind']> = Extract<Value, { kind: K }>;

/** "at least 112 according to Amaq", "asserted by opposition groups", "Palmyra held by X, denied by Y". */
export function attributed(claim: Claim, scene: Scene): string {
  const holds = polarity(claim);
  const by = reserved(claim, scene);
  if (holds !== undefined) return `${STANCE[String(holds) as keyof typeof STANCE]} by ${by}`;
  if (isAboutItself(claim)) return claim.act === 'denies' ? `responsibility denied by ${by}` : `claimed by ${by}`;
  if (claim.act === 'denies') return `${saying(claim, scene)}${claim.value?.kind === 'quantity' ? ', a figure' : ','} denied by ${by}`;
  if (claim.value?.kind === 'wording') return `${saying(claim, scene)} ${usedIn(claim, scene)} ${by}`;
  if (isOwnDeed(claim)) return `${saying(claim, scene)}, by its own account`;
  const comma = claim.value?.kind === 'cause' ? ',' : '';
  return `${saying(claim, scene)}${comma} according to ${by}`;
}

/** Does a group say of itself, and of nobody else, that it did or did not do it? */
function isAboutItself({ value, claimant }: Claim): boolean {
  return value?.kind === 'responsible' && 'group' in claimant && value.groups.length === 1 && value.groups[0] === claimant.group;
}

/** A group that says itself what it holds or has done; it need not be named twice. */
function isOwnDeed({ value, claimant, hedge }: Claim): boolean {
  const deed = value?.kind === 'control' ? value.holder : value?.kind === 'outcome' ? value.actor : undefined;
  return hedge !== 'hedged' && 'group' in claimant && claimant.speaker === undefined && claimant.group === deed;
}

/** A word stands in a newspaper and is used by an army. */
export function usedIn({ claimant }: Claim, { lookup }: Scene): 'in' | 'by' {
  const publishes =
    !('group' in claimant) || ['outlet', 'news-agency', 'monitor'].includes(lookup.groups.get(claimant.group)?.class ?? 'outlet');
  return publishes ? 'in' : 'by';
}

/** How a claimant stands to a proposition. */
export const STANCE = { true: 'asserted', false: 'denied', null: 'qualified' } as const;

/** The claimant, and whether the claim was put with reserve ("reportedly"). */
export function reserved(claim: Claim, scene: Scene): string {
  const name = claimantName(claim, scene.lookup);
  return claim.hedge === 'hedged' ? `${name} (with reserve)` : name;
}

/** What the claim says, without who says it. Empty for a claim without a value. */
export function saying(claim: Claim, scene: Scene): string {
  const { value } = claim;
  switch (value?.kind) {
    case 'quantity':
      return figure(value);
    case 'control':
      return `${placeNames(claim, scene.lookup)} ${control(value, scene.lookup)}`;
    case 'outcome':
      return outcome(value, scene.lookup);
    case 'cause':
      return cause(value.cause, scene.event);
    case 'responsible':
      return `${joinNames(value.groups.map((id) => withArticle(id, scene.lookup)))} named as responsible`;
    case 'proposition':
      return term(value.proposition, scene.event);
    case 'happened-on':
      return readableDate(value.date);
    case 'wording':
      return `“${value.term}”`;
    default:
      return '';
  }
}

/** Number words that already carry their unit. */
const HAS_UNIT = /[%$€£]|percent|per cent|dollar/i;
/** Number words that are a share without a per cent sign. */
const IS_SHARE = /\b(?:half|thirds?|quarters?)$/i;
/** The unit that goes without saying beside "killed". */
export const PERSONS = 'persons';

/** "15 (preliminary)", "23 missiles", "95 percent of the city", "half of the city". */
function figure({ words, unit }: Kind<'quantity'>): string {
  const [count = words, note] = `${words.charAt(0).toLowerCase()}${words.slice(1)}`.split('; ');
  const noted = (text: string): string => (note === undefined ? text : `${text} (${note})`);
  if (unit === PERSONS) return noted(count);
  const whole = /^percent(.*)$/.exec(unit)?.[1];
  if (whole !== undefined && (HAS_UNIT.test(count) || IS_SHARE.test(count))) return noted(`${count}${whole}`);
  return noted(HAS_UNIT.test(count) ? count : `${count} ${unit}`);
}

function placeNames(claim: Claim, lookup: Lookup): string {
  const places = claim.scope.place;
  return places === undefined ? 'the place' : joinNames(places.map((id) => lookup.label(id)));
}

function control(value: Kind<'control'>, lookup: Lookup): string {
  const holder = withArticle(value.holder, lookup);
  const states: Record<typeof value.state, string> = {
    controls: `held by ${holder}`,
    'not-controls': `not held by ${holder}`,
    entered: `entered by ${holder}`,
    near: `with ${holder} nearby`,
    surrounded: `surrounded by ${holder}`,
    contested: `contested by ${holder}`,
  };
  return states[value.state];
}

function outcome(value: Kind<'outcome'>, lookup: Lookup): string {
  const actor = withArticle(value.actor, lookup);
  const results: Record<typeof value.result, string> = {
    succeeded: `attack by ${actor} successful`,
    repelled: `attack by ${actor} repelled`,
    ongoing: `attack by ${actor} still going on`,
    'gained-ground': `ground gained by ${actor}`,
  };
  return results[value.result];
}

function cause(id: string, event: Event): string {
  return id === UNKNOWN_CAUSE && event.terms[id] === undefined ? 'cause not known' : term(id, event);
}

/** The event's own phrase for a cause or a proposition; its id in words where the phrase is missing. */
export function term(id: string, event: Event): string {
  return midSentence((event.terms[id] ?? id.replaceAll('-', ' ')).replace(/\.$/, ''));
}

const WINDOW_TEXT = { moment: 'one moment', day: 'one day', span: 'a whole period', cumulative: 'everything so far' } as const;

/** A count so far whose beginning is not stated. */
function isOpenCount(claim: Claim, lookup: Lookup): boolean {
  return claim.scope.window === 'cumulative' && timeOf(claim, lookup)?.includes('/') === false;
}

/** What a claim states on an axis: "near T4 airbase", "8 December 2016", "civilians". */
export function axisText(claim: Claim, axis: Axis, lookup: Lookup): string {
  const { scope } = claim;
  switch (axis) {
    case 'place':
      return `${scope.relation} ${placeNames(claim, lookup)}`;
    case 'time':
      return `${isOpenCount(claim, lookup) ? 'up to ' : ''}${readableDate(timeOf(claim, lookup) ?? '')}`;
    case 'window':
      return scope.window === undefined ? '' : WINDOW_TEXT[scope.window];
    case 'class':
      return lookup.classes.get(scope.class ?? '')?.label ?? scope.class ?? '';
    case 'actor':
      return withArticle(actorOf(claim) ?? '', lookup);
  }
}

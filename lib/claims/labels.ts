/** What a set of claims is called. */
import type { Lookup } from '../corpus/lookup.ts';
import type { Claim, Event, Predicate } from '../corpus/schema.ts';
import { actorOf } from './align.ts';
import type { Matter } from './grouping.ts';
import { capitalised, distinct, joinNames, withArticle } from './names.ts';
import { PERSONS, term } from './phrases.ts';

const TITLES: Readonly<Record<Predicate, string>> = {
  killed: 'Killed',
  wounded: 'Wounded',
  captured: 'Captured',
  missing: 'Missing',
  displaced: 'Displaced',
  destroyed: 'Destroyed',
  damaged: 'Damaged',
  seized: 'Seized',
  strength: 'Strength',
  production: 'Production',
  cost: 'Cost',
  revenue: 'Revenue',
  extent: 'Extent',
  attacks: 'Attacks',
  control: 'Control',
  outcome: 'Outcome',
  cause: 'Cause',
  responsible: 'Who is responsible',
  proposition: 'Disputed point',
  'happened-on': 'When it happened',
  wording: 'Choice of words',
  assessment: 'Judgements, plans and forecasts',
};

/** Predicates whose unit names the things counted: "tanks", "oil tanker trucks". */
const COUNTS_THINGS: readonly Predicate[] = ['destroyed', 'damaged', 'seized', 'attacks', 'strength'];

/** "Killed: civilians", "Who holds Palmyra", "Seized: tanks". All claims must be on one matter. */
export function labelOf(claims: readonly Claim[], event: Event, lookup: Lookup): string {
  const predicate = predicateOf(claims);
  const title = TITLES[predicate];
  const claim = claims.find((c) => c.value !== undefined) ?? claims[0];
  const value = claim?.value;
  const places = joinNames((claim?.scope.place ?? []).map((id) => lookup.label(id)));
  if (claim && value?.kind === 'outcome') return `${title} for ${withArticle(actorOf(claim) ?? '', lookup)}`;
  if (value?.kind === 'proposition') return capitalised(term(value.proposition, event));
  if (value?.kind === 'wording') return `${title}: ${wordingSubject(value.referent, event, lookup)}`;
  if (value?.kind === 'control') return places === '' ? title : `Who holds ${places}`;
  if (value && value.kind !== 'quantity') return title;
  const counted = countedClasses(claims, lookup);
  if (!value) return counted === '' && places !== '' ? `${title}, ${places} (no comment)` : titled(title, counted, 'no comment');
  if (predicate === 'extent') return titled(title, places, value.unit);
  if (value.unit === PERSONS) return titled(title, counted, '');
  return COUNTS_THINGS.includes(predicate) ? titled(title, value.unit, '') : titled(title, counted, value.unit);
}

function titled(title: string, subject: string, detail: string): string {
  const isEcho = subject.toLowerCase() === title.toLowerCase();
  return `${title}${subject && !isEcho ? `: ${subject}` : ''}${detail && ` (${detail})`}`;
}

function wordingSubject(referent: string, event: Event, lookup: Lookup): string {
  return lookup.entity(referent) ? lookup.label(referent) : term(referent, event);
}

/** The widest classes counted: "people" where civilians are counted too. */
function countedClasses(claims: readonly Claim[], lookup: Lookup): string {
  const classes = distinct(claims.flatMap((claim) => claim.scope.class ?? []));
  const widest = classes.filter((id) => !classes.some((other) => other !== id && lookup.isClass(id, other)));
  return joinNames(widest.map((id) => lookup.classes.get(id)?.label ?? id));
}

/** Tells matters with one label apart: by what is counted, else by number. */
export function withDistinctLabels(matters: readonly Matter[], lookup: Lookup): Matter[] {
  const used = new Set<string>();
  return matters.map((matter) => {
    const isShared = matters.filter(({ label }) => label === matter.label).length > 1;
    const counted = isShared ? countedClasses(matter.claims, lookup) : '';
    const base = counted === '' || matter.label.includes(counted) ? matter.label : `${matter.label} (${counted})`;
    let label = base;
    for (let n = 2; used.has(label); n += 1) label = `${base} (${n})`;
    used.add(label);
    return { ...matter, label };
  });
}

/** The predicate that all claims of one matter share. */
export function predicateOf(claims: readonly Claim[]): Predicate {
  const [first] = claims;
  if (!first) throw new Error('a matter has at least one claim');
  return first.predicate;
}

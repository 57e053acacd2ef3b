/** Claims, sets and events as views show them: ids become names. */
import { withArticle } from '../claims/names.ts';
import { originsOf, saidOn } from '../claims/origins.ts';
import type { Interval } from '../claims/quantities.ts';
import type { ClaimSet, SequenceGap } from '../claims/types.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { Claim, Event, Quantity } from '../corpus/schema.ts';
import { laterLearned, publicityOf } from './as-of.ts';
import { because } from './because.ts';
import type { OpenBundle } from './bundle.ts';
import type { ArticleContext, ClaimSetView, ClaimView, EventView, LaterView, NameView, OriginView } from './card.ts';
import { boundsOf, relationTo } from './dates.ts';
import { claimantView, nameView, originView, publisherView } from './names.ts';
import type { RankedEvent } from './rank.ts';

/**
 * An event with its claims, in the light of an article. `opened` may be the bundle as of that
 * article; `all` is then the whole one, for what was learned later.
 */
export function eventView(opened: OpenBundle, ranked: RankedEvent, context: ArticleContext, all?: OpenBundle): EventView {
  const { lookup } = opened;
  const { event } = ranked;
  const span = boundsOf(event.when);
  return {
    id: event.id,
    title: event.title,
    when: event.when,
    span: span && { earliest: finite(span.earliest), latest: finite(span.latest) },
    relation: ranked.relation,
    places: event.places.map(({ place }) => ({ id: place, kind: 'place', ...nameView(place, lookup) })),
    groups: event.groups.map(({ group }) => ({ id: group, kind: 'group', ...nameView(group, lookup) })),
    summary: event.summary,
    sets: [
      ...opened.setsOf(event.id).map((set) => setView(opened, set, context)),
      ...opened.gaps.filter((gap) => gap.events[1] === event.id).map((gap) => gapView(opened, gap, context)),
    ],
    later: all ? laterViews(all, event, context) : [],
    undated: all ? countUndated(event, context, lookup) : 0,
    because: because(ranked, lookup),
  };
}

/** Messages between the parts of an extension know no infinity. */
function finite(day: number): number | null {
  return Number.isFinite(day) ? day : null;
}

function laterViews(all: OpenBundle, event: Event, context: ArticleContext): LaterView[] {
  return all.setsOf(event.id).flatMap((set) => {
    const claims = event.claims.filter(({ id }) => set.claims.includes(id));
    const later = laterLearned(set, claims, context.date, all.lookup);
    if (later.length === 0) return [];
    return [{ label: set.label, claims: later.map(({ claim, kind }) => ({ ...claimView(all, claim, context), change: kind })) }];
  });
}

function countUndated(event: Event, context: ArticleContext, lookup: Lookup): number {
  const article = boundsOf(context.date);
  return article ? event.claims.filter((claim) => publicityOf(claim, article, lookup) === 'unknown').length : 0;
}

/** The claims that the headline is about come first, in its order. */
function setView(opened: OpenBundle, set: ClaimSet, context: ArticleContext): ClaimSetView {
  const { lookup } = opened;
  const ids = [...new Set([...set.headline.claims, ...set.claims])];
  const claims = ids.flatMap((id) => claimIn(opened, set.event, id) ?? []);
  return {
    label: set.label,
    verdict: set.headline,
    claims: claims.map((claim) => claimView(opened, claim, context)),
    origins: originViews(claims, lookup),
  };
}

/** A gap stands with the later of its two events and shows the two gains. */
function gapView(opened: OpenBundle, gap: SequenceGap, context: ArticleContext): ClaimSetView {
  const { lookup } = opened;
  const claims = gap.events.flatMap((event, i) => claimIn(opened, event, gap.verdict.claims[i] ?? '') ?? []);
  return {
    label: `Missing step: how ${withArticle(gap.holder, lookup)} lost ${lookup.label(gap.place)}`,
    verdict: gap.verdict,
    claims: claims.map((claim) => claimView(opened, claim, context)),
    origins: originViews(claims, lookup),
  };
}

/** The origins that the rules counted, the one with most chains first, each chain once. */
function originViews(claims: readonly Claim[], lookup: Lookup): OriginView[] {
  const views = [...originsOf(claims, lookup)].map(([key, statements]) => {
    const chains = statements.map((claim) => chainOf(claim, lookup));
    const distinct = new Map(chains.map((chain) => [chain.map(({ label }) => label).join('\n'), chain]));
    return { name: originView(key, lookup), chains: [...distinct.values()] };
  });
  return views.toSorted((a, b) => b.chains.length - a.chains.length);
}

/** Claimant, reporters, publisher; a name that follows itself stands once. */
function chainOf(claim: Claim, lookup: Lookup): NameView[] {
  const document = lookup.documents.get(claim.document);
  const names = [claim.claimant, ...claim.via].map((speaker) => claimantView(speaker, lookup));
  const chain = document ? [...names, publisherView(document, lookup)] : names;
  return chain.filter(({ label }, i) => label !== chain[i - 1]?.label);
}

function claimIn(opened: OpenBundle, event: string, id: string): Claim | undefined {
  return opened.lookup.events.get(event)?.claims.find((claim) => claim.id === id);
}

/** A claim in the light of an article. */
export function claimView(opened: OpenBundle, claim: Claim, context: ArticleContext): ClaimView {
  const { lookup } = opened;
  const { value, claimant } = claim;
  return {
    id: claim.id,
    claimant: claimantView(claimant, lookup),
    speaks: 'group' in claimant ? claimant.group : undefined,
    caution: 'group' in claimant ? lookup.groups.get(claimant.group)?.caution : undefined,
    act: claim.act,
    paraphrase: claim.paraphrase,
    figure: value?.kind === 'quantity' ? value.words : undefined,
    unit: value?.kind === 'quantity' ? value.unit : undefined,
    interval: value?.kind === 'quantity' ? intervalOf(value) : undefined,
    hedge: claim.hedge,
    via: claim.via.map((reporter) => claimantView(reporter, lookup)),
    saidOn: claim.saidOn,
    document: documentView(opened, claim),
    later: relationTo(context.date, saidOn(claim, lookup)) === 'later' ? true : undefined,
    withdrawn: claim.withdrawn,
  };
}

function intervalOf({ min, max, open }: Quantity): Interval {
  return open === undefined ? { min, max } : { min, max, open };
}

function documentView({ lookup }: OpenBundle, claim: Claim): ClaimView['document'] {
  const document = lookup.documents.get(claim.document);
  return {
    id: claim.document,
    title: document?.title ?? claim.document,
    publisher: document ? publisherView(document, lookup) : { label: '' },
    published: document?.published,
    url: document?.url,
    where: claim.where,
  };
}

/** Claims, sets and events as views show them: ids become names. */
import { withArticle } from '../claims/names.ts';
import { countOrigins, saidOn } from '../claims/origins.ts';
import type { ClaimSet, SequenceGap } from '../claims/types.ts';
import type { Claim } from '../corpus/schema.ts';
import { because } from './because.ts';
import type { OpenBundle } from './bundle.ts';
import type { ArticleContext, ClaimSetView, ClaimView, EventView } from './card.ts';
import { relationTo } from './dates.ts';
import { claimantView, nameView, publisherView } from './names.ts';
import type { RankedEvent } from './rank.ts';

/** An event with all its claims, in the light of an article. */
export function eventView(opened: OpenBundle, ranked: RankedEvent, context: ArticleContext): EventView {
  const { lookup } = opened;
  const { event } = ranked;
  return {
    id: event.id,
    title: event.title,
    when: event.when,
    relation: ranked.relation,
    places: event.places.map(({ place }) => nameView(place, lookup)),
    groups: event.groups.map(({ group }) => nameView(group, lookup)),
    summary: event.summary,
    sets: [
      ...opened.setsOf(event.id).map((set) => setView(opened, set, context)),
      ...opened.gaps.filter((gap) => gap.events[1] === event.id).map((gap) => gapView(opened, gap, context)),
    ],
    because: because(ranked, lookup),
  };
}

/** The claims that the headline is about come first, in its order. */
function setView(opened: OpenBundle, set: ClaimSet, context: ArticleContext): ClaimSetView {
  const ids = [...new Set([...set.headline.claims, ...set.claims])];
  const claims = ids.flatMap((id) => claimIn(opened, set.event, id) ?? []);
  return {
    label: set.label,
    verdict: set.headline,
    claims: claims.map((claim) => claimView(opened, claim, context)),
    origins: set.origins,
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
    origins: countOrigins(claims, lookup),
  };
}

function claimIn(opened: OpenBundle, event: string, id: string): Claim | undefined {
  return opened.lookup.events.get(event)?.claims.find((claim) => claim.id === id);
}

function claimView(opened: OpenBundle, claim: Claim, context: ArticleContext): ClaimView {
  const { lookup } = opened;
  const { value, claimant } = claim;
  return {
    id: claim.id,
    claimant: claimantView(claimant, lookup),
    caution: 'group' in claimant ? lookup.groups.get(claimant.group)?.caution : undefined,
    act: claim.act,
    paraphrase: claim.paraphrase,
    figure: value?.kind === 'quantity' ? value.words : undefined,
    unit: value?.kind === 'quantity' ? value.unit : undefined,
    hedge: claim.hedge,
    via: claim.via.map((reporter) => claimantView(reporter, lookup)),
    saidOn: claim.saidOn,
    document: documentView(opened, claim),
    later: relationTo(context.date, saidOn(claim, lookup)) === 'later' ? true : undefined,
    withdrawn: claim.withdrawn,
  };
}

function documentView({ lookup }: OpenBundle, claim: Claim): ClaimView['document'] {
  const document = lookup.documents.get(claim.document);
  return {
    title: document?.title ?? claim.document,
    publisher: document ? publisherView(document, lookup) : { label: '' },
    published: document?.published,
    url: document?.url,
    where: claim.where,
  };
}

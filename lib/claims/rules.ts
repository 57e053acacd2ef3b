/** The rules that can decide a verdict: their names, and what each says. Shown beside a verdict and in docs/method.md. */

export const RULES = {
  'numbers-disjoint': 'Both count the same, and their ranges have no number in common.',
  'numbers-meet': 'Both count the same, and their ranges meet.',
  'part-exceeds-whole': 'One counts a part of what the other counts, and the least of the part is more than the most of the whole.',
  'part-within-whole': 'One is about a part of what the other is about, and both can be true.',
  'different-parts': 'Each covers something that the other leaves out, and both can be true.',
  'not-additive': 'One is about a part of what the other is about, but figures of this kind do not add up from parts.',
  'units-differ': 'The figures are in different units.',
  'scope-disjoint': 'The claims are about different places, times, periods, classes or actors.',
  'scope-open': 'Something that the comparison depends on is not stated, or only overlaps.',
  'part-and-whole-opposed': 'The accounts are opposed, but one is about a part of what the other is about.',
  'same-statement': 'One claimant, one statement, reported more than once.',
  'own-update': 'The same claimant said something else on the same matter later.',
  'own-retraction': 'The claimant took its own claim back.',
  'own-accounts-differ': 'The same claimant is reported with different accounts, and nothing shows which came last.',
  'confirmed-later': 'An unconfirmed report that was later stated without reserve.',
  'denied-by-accused': 'One claims it; the one whom it concerns denies it.',
  'denied-by-other': 'One claims it; another, whom it does not concern, denies it.',
  'denial-of-another-claim': 'The denial is not of exactly what the other claims.',
  'control-exclusive': 'Two sides cannot both hold one place at one time, nor can one side both hold it and not hold it.',
  'outcomes-exclusive': 'One undertaking cannot both succeed and be repelled.',
  'causes-exclusive': 'Two different causes of one event.',
  'actors-exclusive': 'Different sides are named as responsible.',
  'propositions-opposed': 'One says that it is so, the other that it is not.',
  'dates-disjoint': 'Dates that cannot both be right for one event; they may belong to two events.',
  'values-agree': 'Both say the same of the same matter.',
  'not-exclusive': 'The accounts differ and do not exclude each other.',
  'cause-open': 'One gives a cause, the other leaves it open.',
  'actors-may-be-one': 'Different groups of one side are named as responsible; they may have acted together.',
  'proposition-qualified': 'One account qualifies the other or leaves the matter open.',
  'dates-adjacent': 'The dates lie one day apart, as reports of one event over a night do.',
  'dates-approximate': 'The dates differ, but at least one is approximate or not certain.',
  'wording-differs': 'Different words for the same thing; never a conflict.',
  'wording-same': 'The same word for the same thing.',
  'wording-noted': 'A choice of words, noted.',
  'no-comment': 'One side claims it; the other has neither confirmed nor denied it.',
  'one-origin': 'Everything said on the matter comes from one origin.',
  'two-gains-no-loss': 'One side gained a place twice, and no loss in between is on record.',
  judgement: 'Judgements, plans and forecasts are shown and not compared.',
  'different-matter': 'The claims are not about the same matter.',
  'nothing-claimed': 'Neither makes a claim that could be compared.',
  'taken-back': 'A withdrawn or retracted claim is not compared.',
} as const satisfies Readonly<Record<string, string>>;

export type RuleName = keyof typeof RULES;

/** How a verdict's sentence ends, for the rules whose reason depends on nothing but the rule. */
export const BECAUSE = {
  'numbers-disjoint': 'both count the same, and the figures cannot both be right',
  'different-parts': 'each covers something that the other leaves out, so both can be true',
  'units-differ': 'the figures are in different units, so they cannot be compared',
  'part-and-whole-opposed': 'the accounts are opposed, but one is about a part of what the other is about',
  'own-accounts-differ': 'one claimant is reported with different accounts, and nothing shows which came last',
  'own-retraction': 'the claimant took its claim back',
  'own-update': 'the later account takes the place of the earlier one',
  'denied-by-accused': 'the denial comes from a side that the claim concerns',
  'denied-by-other': 'both cannot be true',
  'denial-of-another-claim': 'the denial is not of exactly what the other claims',
  'control-exclusive': 'both cannot be true at one time',
  'outcomes-exclusive': 'one undertaking cannot have both outcomes',
  'causes-exclusive': 'the two explanations exclude each other',
  'actors-exclusive': 'different sides are named, and nobody names both',
  'propositions-opposed': 'both cannot be true',
  'dates-disjoint': 'both dates cannot be right for one event, though these may be two events',
  'dates-adjacent': 'the dates lie one day apart, which a night can explain',
  'dates-approximate': 'the dates differ, but not all of them are certain, so this stays open',
  'cause-open': 'one gives a cause and the other leaves it open, so they do not exclude each other',
  'actors-may-be-one': 'the groups named belong to one side and may have acted together',
  'proposition-qualified': 'this settles the matter neither way',
  'not-exclusive': 'the accounts differ but do not exclude each other',
  'wording-differs': 'different words for the same thing, which is no contradiction',
  'wording-same': 'the same word for the same thing',
} as const satisfies Partial<Record<RuleName, string>>;

/** A rule with an ending of its own. */
export type ReasonedRule = keyof typeof BECAUSE;

/** Whole sentences for claims that are not compared at all. */
export const NOT_COMPARED = {
  judgement: 'Judgements, plans and forecasts are shown and not compared.',
  'different-matter': 'These claims are not about the same matter.',
  'nothing-claimed': 'Nothing is claimed here that could be compared.',
  'taken-back': 'A claim that was taken back is kept but not compared.',
} as const satisfies Partial<Record<RuleName, string>>;

/** Claims: what is stated, about what exactly, by whom. Part of the one definition in schema.ts. */
import * as v from 'valibot';
import { Edtf, Id, MAX_NAME, MAX_QUOTE, Prose } from './primitives.ts';

export const QUANTITY_PREDICATES = [
  'killed',
  'wounded',
  'captured',
  'missing',
  'displaced',
  'destroyed',
  'damaged',
  'seized',
  'strength',
  'production',
  'cost',
  'revenue',
  'extent',
  'attacks',
] as const;
export const STATE_PREDICATES = [
  'control',
  'outcome',
  'cause',
  'responsible',
  'proposition',
  'happened-on',
  'wording',
  'assessment',
] as const;
export const PREDICATES = [...QUANTITY_PREDICATES, ...STATE_PREDICATES] as const;

/** `[min, max]` with null for "no bound"; `open` marks a bound that is itself excluded ("more than"). */
export const Quantity = v.strictObject({
  kind: v.literal('quantity'),
  min: v.nullable(v.number()),
  max: v.nullable(v.number()),
  open: v.optional(v.picklist(['min', 'max'])),
  unit: v.pipe(v.string(), v.nonEmpty()),
  /** The number words of the document, from which min and max follow by the table in lib/claims. */
  words: v.pipe(v.string(), v.nonEmpty(), v.maxLength(80)),
});
/** Who holds `scope.place`. Only `controls` and `not-controls` exclude each other. */
export const Control = v.strictObject({
  kind: v.literal('control'),
  holder: Id,
  state: v.picklist(['controls', 'not-controls', 'entered', 'near', 'surrounded', 'contested']),
  /** Who held it before, where the document says so. */
  from: v.optional(Id),
});
export const Outcome = v.strictObject({
  kind: v.literal('outcome'),
  actor: Id,
  result: v.picklist(['succeeded', 'repelled', 'ongoing', 'gained-ground']),
});
/** Causes exclude each other when they differ, except `unknown`. */
export const Cause = v.strictObject({ kind: v.literal('cause'), cause: Id, by: v.optional(v.array(Id)) });
export const Responsible = v.strictObject({ kind: v.literal('responsible'), groups: v.pipe(v.array(Id), v.minLength(1)) });
/** A yes-or-no matter, named by an id that its event explains; `holds: null` leaves it open or qualifies it. */
export const Proposition = v.strictObject({ kind: v.literal('proposition'), proposition: Id, holds: v.nullable(v.boolean()) });
export const HappenedOn = v.strictObject({ kind: v.literal('happened-on'), date: Edtf });
/** What a publisher calls something, in its own voice. `loaded` is an editor's judgement of the term. */
export const Wording = v.strictObject({ kind: v.literal('wording'), term: v.string(), referent: Id, loaded: v.boolean() });
/** A judgement, plan or motive that is shown and never compared. */
export const Assessment = v.strictObject({ kind: v.literal('assessment') });
export const Value = v.variant('kind', [Quantity, Control, Outcome, Cause, Responsible, Proposition, HappenedOn, Wording, Assessment]);

/**
 * What a value is about. An absent axis is *unknown*: the document does not state it.
 * - `place`: one or several places; `relation` tells inside from near.
 * - `window`: over which time a count runs.
 * - `class`: a term of data/classes.json (soldiers of the Syrian army; civilians; everyone).
 * - `actor`: who did it.
 */
export const Scope = v.strictObject({
  place: v.optional(v.pipe(v.array(Id), v.minLength(1))),
  relation: v.optional(v.picklist(['in', 'near']), 'in'),
  time: v.optional(Edtf),
  window: v.optional(v.picklist(['moment', 'day', 'span', 'cumulative'])),
  class: v.optional(Id),
  actor: v.optional(Id),
});

export const Claimant = v.union([
  v.strictObject({
    group: Id,
    /** A named public office holder or analyst, or an unnamed one of that group, as the document has it. */
    speaker: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_NAME))),
  }),
  v.strictObject({ speaker: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_NAME)) }),
  /** "local reports", "Turkish sources": one origin at most, never support for another. */
  v.strictObject({ unnamed: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_NAME)) }),
]);

export const Claim = v.strictObject({
  id: Id,
  predicate: v.picklist(PREDICATES),
  act: v.optional(v.picklist(['asserts', 'denies', 'confirms', 'retracts', 'declines']), 'asserts'),
  /** Absent only when the claimant declines to comment. */
  value: v.optional(Value),
  scope: v.optional(Scope, {}),
  claimant: Claimant,
  /** Who passed it on, from the claimant outwards; the document's own publisher is left out. */
  via: v.optional(v.array(Claimant), []),
  hedge: v.picklist(['none', 'attributed', 'hedged']),
  saidOn: v.optional(Edtf),
  /** What is claimed, in our own neutral words. */
  paraphrase: Prose,
  /** Only where the wording itself is the point. */
  quote: v.optional(v.pipe(v.string(), v.maxLength(MAX_QUOTE))),
  document: Id,
  /** Where in the document: paragraph, caption, table. */
  where: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  withdrawn: v.optional(v.strictObject({ on: Edtf, why: Prose })),
});

export type Predicate = (typeof PREDICATES)[number];
export type Claim = v.InferOutput<typeof Claim>;
export type Claimant = v.InferOutput<typeof Claimant>;
export type Scope = v.InferOutput<typeof Scope>;
export type Value = v.InferOutput<typeof Value>;
export type Quantity = v.InferOutput<typeof Quantity>;

/** What a sentence of a page states, and what the corpus knows beside it. */
import type { SaysRelation } from '../context/card.ts';
import type { Predicate, Value } from '../corpus/schema.ts';

/** Is an entity a place or a group? undefined: not known. */
export type KindOf = (entity: string) => 'place' | 'group' | undefined;

export type CountPredicate = Extract<
  Predicate,
  'killed' | 'wounded' | 'captured' | 'missing' | 'displaced' | 'destroyed' | 'damaged' | 'seized'
>;
export type StatementPredicate = CountPredicate | 'control' | 'outcome';

/**
 * When, by the words of the sentence.
 * - `day`, `month`, `year`: resolved to an EDTF date.
 * - `vague`: words that speak of another time and cannot be resolved ("last week", "Sunday" in an undated article).
 */
export interface StatedDate {
  readonly words: string;
  readonly kind: 'day' | 'month' | 'year' | 'vague';
  readonly edtf?: string | undefined;
}

export interface Attribution {
  /** As written. */
  readonly words: string;
  readonly entity?: string | undefined;
}

export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly predicate: StatementPredicate;
  readonly value: Extract<Value, { kind: 'quantity' | 'control' | 'outcome' }>;
  /** The place that is held or attacked, where the grammar itself names it. */
  readonly place?: string | undefined;
  /** Class id (data/classes.json) of what is counted, when the words give one. */
  readonly counted?: string | undefined;
  /** "soldiers" of nobody in particular: whose they were is left to the event. */
  readonly soldiers?: boolean | undefined;
  readonly hedge: 'none' | 'attributed' | 'hedged';
  readonly attributedTo?: Attribution | undefined;
  /** Denied, doubted, invented or nearly so (doubt.ts): no statement of the article. */
  readonly negated: boolean;
  /** `future`: a plan, a threat, a condition; no statement either. */
  readonly tense: 'past' | 'future';
  /** "had killed" outside reported speech: before what the article tells. */
  readonly earlier: boolean;
  /** A count that runs over weeks or years ("since 2011"). */
  readonly cumulative: boolean;
  /** A count as it stood when it was given ("the toll rose to 40 on Thursday"): the date is the report's. */
  readonly toll: boolean;
  /** "another 5", "12 others": only what is added to a figure that stands elsewhere. */
  readonly partial: boolean;
  readonly date?: StatedDate | undefined;
  /** Where its subject begins, or its clause where that is not known. */
  readonly subject: number;
  /** The sentence, and the clause in it. */
  readonly sentence: readonly [start: number, end: number];
  readonly clause: readonly [start: number, end: number];
}

export type StatementRelation = SaysRelation;

/** A statement of the page beside the corpus's claims. */
export interface PageStatement {
  /** The clause in the page's words, from its subject on, at most 160 characters. */
  readonly quote: string;
  readonly attributedTo?: string | undefined;
  /** Event id. */
  readonly event: string;
  /** Label of the claim set; labels are distinct within an event. */
  readonly set: string;
  readonly figure?: { readonly words: string; readonly unit: string } | undefined;
  /** Claims of the set, as ids within the event, in its order. */
  readonly compared: readonly { readonly claim: string; readonly relation: StatementRelation }[];
}

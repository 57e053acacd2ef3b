/** What the verdict rules (docs/method.md, steps a–i) say about claims. */
import type { Predicate } from '../corpus/schema.ts';

export type VerdictKind =
  | 'conflict'
  | 'denied'
  | 'unresolved'
  | 'different-scope'
  | 'compatible'
  | 'agree'
  | 'update'
  | 'single-source'
  | 'silent'
  | 'sequence-gap'
  | 'wording'
  | 'not-compared';

export type Axis = 'place' | 'time' | 'window' | 'class' | 'actor';
/** How the first claim's axis lies to the second's. `contained`: first inside second. */
export type Alignment = 'equal' | 'contains' | 'contained' | 'overlapping' | 'disjoint' | 'unknown';
export interface AxisAlignment {
  readonly axis: Axis;
  readonly how: Alignment;
}

export interface Verdict {
  readonly kind: VerdictKind;
  /** Name of the rule that decided, e.g. `numbers-disjoint`; listed in lib/claims/rules.ts. */
  readonly rule: string;
  /** Ratio of the nearest bounds: under 1.5 minor, 3 or more major. Only for numeric conflicts. */
  readonly severity?: 'minor' | 'moderate' | 'major' | undefined;
  readonly axes: readonly AxisAlignment[];
  /** Ids of the claims, within the event. */
  readonly claims: readonly string[];
  /** One plain sentence for the reader. */
  readonly reason: string;
}

/** All claims of one event on one matter, with the verdict that a reader sees first. */
export interface ClaimSet {
  readonly event: string;
  readonly predicate: Predicate;
  /** What is at issue, for the reader: "Syrian army soldiers killed". */
  readonly label: string;
  readonly claims: readonly string[];
  readonly headline: Verdict;
  /** Every pair that was judged, the headline's included, most serious first. */
  readonly pairs: readonly Verdict[];
  /** Independent origins after chains of reporters and interest blocs are collapsed. */
  readonly origins: number;
}

/** Two gains of one place by one side with no loss on record between them. */
export interface SequenceGap {
  readonly place: string;
  readonly holder: string;
  /** Ids of the earlier and the later event. */
  readonly events: readonly [string, string];
  readonly verdict: Verdict;
}

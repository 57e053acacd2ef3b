/**
 * What the popover shows: one entity in the light of one article. Plain data that crosses the
 * message boundary; views render it as it is.
 */
import type { Verdict } from '../claims/types.ts';
import type { EntityKind } from '../corpus/lookup.ts';

/** What the page tells about itself. Nothing in it leaves the browser. */
export interface ArticleContext {
  /** EDTF day of publication, if the page's metadata agree on one. */
  readonly date?: string | undefined;
  /** Ids of the entities found on the page, most frequent first. */
  readonly entities: readonly string[];
}

/** What a page calls an entity without naming it, and how often. */
export interface PhraseOnPage {
  readonly text: string;
  readonly count: number;
}

export interface EntityHeader {
  readonly id: string;
  readonly kind: EntityKind;
  readonly label: string;
  /** Preferred name in the entity's own language, with its BCP 47 tag. */
  readonly native?: { readonly text: string; readonly lang: string } | undefined;
  /** "Town in Homs province, Syria", "Monitor". */
  readonly classLabel: string;
  readonly summary: string;
  /** Other names, for "also: Tadmur, Tadmor". */
  readonly otherNames: readonly string[];
  /** What it is called without being named: "the Observatory". */
  readonly phrases: readonly string[];
  /** Same sentence for every side's own media and parties; absent for others. */
  readonly caution?: string | undefined;
}

export interface ClaimView {
  readonly id: string;
  readonly claimant: string;
  readonly caution?: string | undefined;
  readonly act: 'asserts' | 'denies' | 'confirms' | 'retracts' | 'declines';
  readonly paraphrase: string;
  /** The figure in the document's own number words: "at least 112". */
  readonly figure?: string | undefined;
  readonly unit?: string | undefined;
  readonly hedge: 'none' | 'attributed' | 'hedged';
  /** "via Fars, Iranian media" */
  readonly via: readonly string[];
  /** Readable date on which it was said, and the machine form. */
  readonly saidOn?: { readonly text: string; readonly edtf: string } | undefined;
  readonly document: {
    readonly title: string;
    readonly publisher: string;
    readonly published?: string | undefined;
    readonly url?: string | undefined;
    readonly where: string;
  };
  /** Made public only after the article's date: learned later. */
  readonly later?: boolean | undefined;
  readonly withdrawn?: string | undefined;
}

export interface ClaimSetView {
  readonly label: string;
  readonly verdict: Verdict;
  /** Conflicting claims first; in the order in which a reader should meet them. */
  readonly claims: readonly ClaimView[];
  readonly origins: number;
}

export type TimeRelation = 'before' | 'same-time' | 'later' | 'unknown';

export interface EventView {
  readonly id: string;
  readonly title: string;
  /** Readable date: "8 December 2016", "May 2016", "date not known". */
  readonly when: string;
  /** How it lies to the article's date. */
  readonly relation: TimeRelation;
  readonly places: readonly string[];
  readonly groups: readonly string[];
  readonly summary: string;
  readonly sets: readonly ClaimSetView[];
  /** Why it stands where it stands: "within 3 days of this article; also names Amaq". */
  readonly because: string;
}

export interface Card {
  readonly entity: EntityHeader;
  /** Events in order of use to this article. */
  readonly events: readonly EventView[];
  /** Events in all; `events` may be cut. */
  readonly total: number;
}

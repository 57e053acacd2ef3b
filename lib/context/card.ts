/**
 * What the popover shows: one entity in the light of one article. Plain data that crosses the
 * message boundary; views render it as it is.
 */
import type { Verdict, VerdictKind } from '../claims/types.ts';
import type { EntityKind } from '../corpus/lookup.ts';
import type { NativeName } from '../corpus/native-name.ts';
import type { Group, GroupClass, PlaceClass } from '../corpus/schema.ts';

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

/** A name; views take the one that the reader's language asks for. */
export interface NameView {
  /** English, or as the document has it. */
  readonly label: string;
  readonly native?: NativeName | undefined;
}

/** The kind of interest that a group has, where it has one. */
export type Caution = NonNullable<Group['caution']>;

export interface EntityHeader extends NameView {
  readonly id: string;
  readonly kind: EntityKind;
  readonly class: PlaceClass | GroupClass;
  /** Of a place: the governorate and the country around it. */
  readonly around: readonly NameView[];
  readonly summary: string;
  /** Other names, for "also: Tadmur, Tadmor". */
  readonly otherNames: readonly string[];
  /** What it is called without being named: "the Observatory". */
  readonly phrases: readonly string[];
  /** The same for every side's own media and parties; absent for others. */
  readonly caution?: Caution | undefined;
}

export interface ClaimView {
  readonly id: string;
  readonly claimant: NameView;
  readonly caution?: Caution | undefined;
  readonly act: 'asserts' | 'denies' | 'confirms' | 'retracts' | 'declines';
  readonly paraphrase: string;
  /** The figure in the document's own number words: "at least 112". */
  readonly figure?: string | undefined;
  readonly unit?: string | undefined;
  readonly hedge: 'none' | 'attributed' | 'hedged';
  /** "via Fars, Iranian media" */
  readonly via: readonly NameView[];
  /** EDTF. */
  readonly saidOn?: string | undefined;
  readonly document: {
    readonly title: string;
    readonly publisher: NameView;
    /** EDTF. */
    readonly published?: string | undefined;
    readonly url?: string | undefined;
    readonly where: string;
  };
  /** Made public only after the article's date: learned later. */
  readonly later?: boolean | undefined;
  /** `on` is EDTF. */
  readonly withdrawn?: { readonly on: string; readonly why: string } | undefined;
}

export interface ClaimSetView {
  readonly label: string;
  readonly verdict: Verdict;
  /** Conflicting claims first; in the order in which a reader should meet them. */
  readonly claims: readonly ClaimView[];
  readonly origins: number;
}

/** Verdicts that are a reason to show an event. */
export type TellingVerdict = Extract<VerdictKind, 'conflict' | 'denied' | 'sequence-gap' | 'unresolved' | 'silent'>;

/** One reason why an event is shown. Days are whole and counted from the article's date. */
export type Reason =
  | { readonly kind: 'verdict'; readonly verdict: TellingVerdict }
  | { readonly kind: 'same-time' }
  | { readonly kind: 'before'; readonly days: number }
  | { readonly kind: 'later'; readonly days: number | undefined }
  /** Names of the page that the event names too, and how many more there are. */
  | { readonly kind: 'shares'; readonly names: readonly NameView[]; readonly more: number }
  /** A claim of the event is about the entity; the entity makes one or passed one on. */
  | { readonly kind: 'claim' | 'speaker' }
  /** It happened somewhere inside the entity. */
  | { readonly kind: 'within'; readonly places: readonly NameView[] };

export type TimeRelation = 'before' | 'same-time' | 'later' | 'unknown';

export interface EventView {
  readonly id: string;
  readonly title: string;
  /** EDTF; absent where no document says when it happened. */
  readonly when?: string | undefined;
  /** How it lies to the article's date. */
  readonly relation: TimeRelation;
  readonly places: readonly NameView[];
  readonly groups: readonly NameView[];
  readonly summary: string;
  readonly sets: readonly ClaimSetView[];
  /** Why it stands where it stands, the weightiest first. */
  readonly because: readonly Reason[];
}

export interface Card {
  readonly entity: EntityHeader;
  /** Events in order of use to this article. */
  readonly events: readonly EventView[];
  /** Events in all; `events` may be cut. */
  readonly total: number;
}

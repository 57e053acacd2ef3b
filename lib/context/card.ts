/**
 * What the popover shows: one entity in the light of one article. Plain data that crosses the
 * message boundary; views render it as it is.
 */
import type { Interval } from '../claims/quantities.ts';
import type { Verdict, VerdictKind } from '../claims/types.ts';
import type { EntityKind } from '../corpus/lookup.ts';
import type { NativeName } from '../corpus/native-name.ts';
import type { Group, GroupClass, PlaceClass } from '../corpus/schema.ts';
import type { LaterKind } from './as-of.ts';
import type { Passage } from './passage.ts';

/** What the page tells about itself. Nothing in it leaves the browser. */
export interface ArticleContext {
  /** EDTF day of publication, if the page's metadata agree on one. */
  readonly date?: string | undefined;
  /** Ids of the entities found on the page, most frequent first. */
  readonly entities: readonly string[];
}

/** What a card is asked for. */
export interface CardRequest {
  readonly entity: string;
  readonly context: ArticleContext;
  /** Only what was public by the article's date. */
  readonly asOf: boolean;
  readonly passage?: Passage | undefined;
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

/** A name that leads to its own card. */
export interface EntityLink extends NameView {
  readonly id: string;
  readonly kind: EntityKind;
}

/** Where a place lies, and how exactly that is known. */
export interface Position {
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** The place is somewhere within, or as large as that. */
  readonly radiusKm: number;
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
  /** Absent for groups, and for places of which no source gives a position. */
  readonly position?: Position | undefined;
}

export interface ClaimView {
  readonly id: string;
  readonly claimant: NameView;
  /** The group that speaks, if the corpus knows it: it has a card of its own. */
  readonly speaks?: string | undefined;
  readonly caution?: Caution | undefined;
  readonly act: 'asserts' | 'denies' | 'confirms' | 'retracts' | 'declines';
  readonly paraphrase: string;
  /** The figure in the document's own number words: "at least 112". */
  readonly figure?: string | undefined;
  readonly unit?: string | undefined;
  /** What the figure's words stand for. */
  readonly interval?: Interval | undefined;
  readonly hedge: 'none' | 'attributed' | 'hedged';
  /** "via Fars, Iranian media" */
  readonly via: readonly NameView[];
  /** EDTF. */
  readonly saidOn?: string | undefined;
  readonly document: {
    readonly id: string;
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

/** One independent origin with the ways on which its words came here. */
export interface OriginView {
  /** Absent for unnamed sources. */
  readonly name?: NameView | undefined;
  /** Each from the claimant over those who passed it on to the publisher that was read. */
  readonly chains: readonly (readonly NameView[])[];
}

export interface ClaimSetView {
  readonly label: string;
  readonly verdict: Verdict;
  /** Conflicting claims first; in the order in which a reader should meet them. */
  readonly claims: readonly ClaimView[];
  readonly origins: readonly OriginView[];
}

/** Claims on one matter that became public only after the article. */
export interface LaterView {
  readonly label: string;
  readonly claims: readonly (ClaimView & { readonly change: LaterKind })[];
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
  /** The same as day numbers (lib/corpus/edtf.ts), null where it is open; absent when not known. */
  readonly span?: { readonly earliest: number | null; readonly latest: number | null } | undefined;
  /** How it lies to the article's date. */
  readonly relation: TimeRelation;
  readonly places: readonly EntityLink[];
  readonly groups: readonly EntityLink[];
  readonly summary: string;
  readonly sets: readonly ClaimSetView[];
  /** What was learned after the article, by matter; only in a card as of its article. */
  readonly later: readonly LaterView[];
  /** Claims that a card as of its article leaves out because nobody knows when they became public. */
  readonly undated: number;
  /** Why it stands where it stands, the weightiest first. */
  readonly because: readonly Reason[];
}

export interface Card {
  readonly entity: EntityHeader;
  /** Events in order of use to this article. */
  readonly events: readonly EventView[];
  /** Events in all; `events` may be cut. */
  readonly total: number;
  /** EDTF day to which the card is restricted: only what was public by then. */
  readonly asOf?: string | undefined;
  /** Events that the restriction leaves out. */
  readonly leftOut: number;
  readonly pack: PackRef;
  /** What the block around the name states about events on record, beside their claims. */
  readonly says: readonly ArticleSays[];
  /** Ids of those of its events that the reader saved. */
  readonly saved: readonly string[];
}

/** How the page's statement lies to a claim: `higher` is the page's figure. */
export type SaysRelation = 'same' | 'higher' | 'lower' | 'opposed' | 'open';

/** A statement of the article with the claims of the event that it is about. */
export interface ArticleSays {
  /** The page's words. */
  readonly quote: string;
  /** Whom the page names for it, in its words. */
  readonly attributedTo?: string | undefined;
  readonly event: { readonly id: string; readonly title: string };
  /** What is at issue: the label of the claim set. */
  readonly label: string;
  readonly compared: readonly { readonly claim: ClaimView; readonly relation: SaysRelation }[];
}

/** What a citation names, so that it can be looked up again. */
export interface PackRef {
  readonly name: string;
  readonly version: string;
  /** Content id of the pack's records. */
  readonly hash: string;
}

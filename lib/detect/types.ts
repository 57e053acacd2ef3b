/**
 * Text → mentions: what the rooms around `lib/detect` see.
 *
 * | function | file | when |
 * |---|---|---|
 * | `buildNameIndex(source): NameIndexData` | index/build-index.ts | at build or import time, never in a page |
 * | `loadNameIndex(data): NameIndex` | index/load-index.ts | once per tab |
 * | `findCandidates(index, text, met?): Candidate[]` | find/find-candidates.ts | once per block of text |
 * | `withSounds(index, text, known): Candidate[]` | find/find-by-sound.ts | the same, on a page about the war |
 * | `class PageEvidence` (`add`, `addAgain`, `settle`, `judge`) | evidence/page-evidence.ts | one per page |
 *
 * `index/` makes the forms of names and packs them, `find/` finds them in a text, `sentence/` asks what the words
 * beside one say of it, `evidence/` what the whole page does.
 *
 * All offsets are UTF-16 units of the text that was handed in.
 */
import type { EntityKind } from '../corpus/lookup.ts';
import type { NativeName } from '../corpus/native-name.ts';
import type { GroupClass, PlaceClass } from '../corpus/schema.ts';
import type { ChangeOfPower } from './evidence/change-of-power.ts';
import type { Site } from './sentence/governing-nouns.ts';
import type { Starts, StartTables } from './index/starts.ts';

export interface EntityRef {
  readonly id: string;
  readonly kind: EntityKind;
  /** Preferred English name. */
  readonly label: string;
  readonly native?: NativeName | undefined;
  readonly class: PlaceClass | GroupClass;
}

/** What every page carries (index/gate.ts): the index of names that tell of the war, and a filter of towns (index/town-filter.ts). */
export interface GateData {
  readonly names: NameIndexData;
  readonly towns: string;
}

/** A compiled index as plain JSON. Only `loadNameIndex` reads it; same corpus, same bytes. */
export interface NameIndexData {
  readonly format: 1;
  /** `[id, kind, label, class, native]`; the class is a PlaceClass or a GroupClass. */
  readonly entities: readonly (readonly [string, EntityKind, string, string, NativeName?])[];
  /** Folded letters in the order of their codes, and the punctuation that names use. */
  readonly letters: string;
  readonly punctuation: string;
  /** Double array, suffixes and name records: little-endian typed arrays as base64. */
  readonly cells: string;
  readonly tails: string;
  readonly refs: string;
  readonly capitals: string;
  readonly starts: Starts;
  /** Names whose letter case is fixed: name record → the only spelling. */
  readonly exact: Readonly<Record<string, string>>;
  /** Names with dates: name record → EDTF from and until, empty for none. */
  readonly validity: Readonly<Record<string, readonly [string, string]>>;
  /** Places by how their names sound: key → name records; see sound.ts. */
  readonly sounds: Readonly<Record<string, readonly number[]>>;
  /** What of those keys tells that a word is none of them; see sound-outline.ts. */
  readonly outlines: readonly string[];
  /** Sites that are called after a place: the place's number → kind and a name record of each; see sites.ts. */
  readonly sites: Readonly<Record<string, readonly (readonly [Site, number])[]>>;
  /** Areas that places lie in, and a unit for each place; see homes.ts. */
  readonly homes: readonly [areas: readonly number[], units: string];
  /** Places that are capitals of countries, whose names may stand for governments. */
  readonly seats: readonly number[];
  /** As the pack has them; see elsewhere.ts and change-of-power.ts. */
  readonly otherWars: readonly string[];
  readonly changeOfPower?: ChangeOfPower;
}

/** Opaque but for `entities`: the other fields belong to lib/detect. */
export interface NameIndex {
  readonly entities: readonly EntityRef[];
  /** Place or group class of each entity. */
  readonly classes: readonly string[];
  /** Double array; see double-array.ts and trie.ts. */
  readonly cells: Int32Array;
  readonly tails: Uint8Array;
  /** Name records; see name-refs.ts. */
  readonly refs: Uint32Array;
  readonly capitals: Uint16Array;
  /** Code of each UTF-16 unit, filled in when a unit is first met; see alphabet.ts. */
  readonly codes: Uint8Array;
  readonly letterCodes: ReadonlyMap<string, readonly number[]>;
  /** Units that fold to several letters. */
  readonly expansions: Map<number, readonly number[]>;
  readonly starts: StartTables;
  /** As in the data: looked up by number, where making a map of them takes longer than all else. */
  readonly exact: Readonly<Record<number, string>>;
  readonly validity: Readonly<Record<number, readonly [string, string]>>;
  /** Name records by sound, as in the data; see `soundRefs`. */
  readonly sounds: Readonly<Record<string, readonly number[]>>;
  readonly hasSounds: boolean;
  readonly outlines: ReadonlySet<string>;
  readonly sites: ReadonlyMap<number, readonly (readonly [Site, number])[]>;
  /** The province that each place lies in, or its capital of the same name; undefined for none. */
  readonly homes: readonly (number | undefined)[];
  /** Capitals of countries. */
  readonly seats: ReadonlySet<number>;
  readonly otherWars: readonly string[];
  readonly changeOfPower: ChangeOfPower | undefined;
}

/** A place in a text where listed words stand; whether they mean the entity is judged later. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Name records that these words can be, letter case already checked. Belongs to lib/detect. */
  readonly refs: readonly number[];
  /** In a spelling that is not listed; see find-by-sound.ts. */
  readonly isLoose?: boolean;
  /** An acronym that another block of the page introduced; see acronyms.ts. */
  readonly isOfPage?: boolean;
}

export type EntityName = Pick<EntityRef, 'label' | 'native'>;

/** Why a mention was accepted, for "why this match?". */
export type MatchReason =
  | { readonly rule: 'strong-name' }
  /** Other names on the page speak for it: those entities, strongest first, at most three. */
  | { readonly rule: 'supported'; readonly by: readonly EntityName[] }
  /** A full name of the same entity stands on the page. */
  | { readonly rule: 'full-name-on-page' }
  /** In a spelling that is not listed, on a page that is surely about the war. */
  | { readonly rule: 'sounds-like'; readonly name: EntityName }
  /** The words mean several entities; this noun beside them decided ("province"). */
  | { readonly rule: 'governing-noun'; readonly word: string };

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityRef;
  /** Other entities the same words can mean here, likeliest first (Homs: the province). */
  readonly alternatives: readonly EntityRef[];
  readonly reason: MatchReason;
}

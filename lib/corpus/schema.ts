/**
 * The records of a corpus, as people edit them under `data/`. These schemas are the one
 * definition: the TypeScript types, the published JSON Schema and the checks of a pack that a
 * reader brings are all derived from them. Terms are explained in CONTRIBUTING.md (glossary);
 * the editorial reasons stand in docs/method.md.
 */
import * as v from 'valibot';
import { Claim } from './claim-schema.ts';
import { Edtf, HttpsUrl, Id, Lang, Lat, Lon, MAX_NAME, MAX_TITLE, Prose } from './primitives.ts';

export * from './claim-schema.ts';

/**
 * How much a name proves on its own.
 * - `strong`: a mention wherever it stands, and support for others.
 * - `needs-support`: a mention when the rest of the page speaks of the war; some support for others.
 * - `weak`: like needs-support, but supports nothing (countries, short acronyms).
 * - `needs-full-name`: a mention only on a page that also holds a longer name of the same entity.
 */
export const STRENGTHS = ['strong', 'needs-support', 'weak', 'needs-full-name'] as const;

/**
 * `oblique` names ("the monitor") are looked up and shown, never marked. A `demonym` ("Syrian") tells
 * that a page is about its place and is never marked or shown.
 */
export const NAME_KINDS = ['preferred', 'alias', 'transliteration', 'former', 'abbreviation', 'oblique', 'demonym'] as const;

const nameFields = {
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_NAME)),
  lang: Lang,
  kind: v.picklist(NAME_KINDS),
  strength: v.optional(v.picklist(STRENGTHS), 'strong'),
  /** `exact`: letter case must be as written (acronyms that are also words). */
  case: v.optional(v.picklist(['exact'])),
  /**
   * Also an everyday word of its language (الباب, the door), or what its government is called by
   * (Moscow said): a mention only where the sentence speaks of it as a place ("in al-Bab").
   */
  common: v.optional(v.boolean()),
  from: v.optional(Edtf),
  until: v.optional(Edtf),
  /** Document in which this spelling was seen. */
  source: Id,
};
export const PlaceName = v.strictObject(nameFields);
export const GroupName = v.strictObject({
  ...nameFields,
  stance: v.optional(v.picklist(['self', 'neutral', 'pejorative'])),
});

/** What else a name means. `text` swallows the match; `cues` on a page speak against the weak names. */
export const Decoy = v.strictObject({
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_NAME)),
  means: Prose,
  cues: v.optional(v.array(v.string())),
});

export const PLACE_CLASSES = [
  'country',
  'governorate',
  'district',
  'city',
  'town',
  'village',
  'neighbourhood',
  'field',
  'facility',
  'airbase',
  'road',
  'ruin',
  'region',
] as const;
export const Point = v.strictObject({
  lat: Lat,
  lon: Lon,
  /** How far off the point may be, km; also how large the place is where that is more. */
  radiusKm: v.pipe(v.number(), v.minValue(0.05), v.maxValue(3_000)),
  source: Id,
});
export const Place = v.strictObject({
  id: Id,
  names: v.pipe(v.array(PlaceName), v.minLength(1)),
  class: v.picklist(PLACE_CLASSES),
  /** Absent: no source for its position was found. */
  point: v.optional(Point),
  within: v.optional(v.array(Id), []),
  /** The country whose seat of government it is: the name may stand for that government. */
  capitalOf: v.optional(Id),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
  geonames: v.optional(v.pipe(v.number(), v.integer())),
  decoys: v.optional(v.array(Decoy), []),
  summary: Prose,
});

export const GROUP_CLASSES = [
  'armed-group',
  'state-force',
  'state',
  'coalition',
  'monitor',
  'news-agency',
  'outlet',
  'organisation',
  'company',
  'community',
] as const;
export const Relation = v.strictObject({
  kind: v.picklist(['part-of', 'allied-with', 'successor-of', 'medium-of']),
  group: Id,
  from: v.optional(Edtf),
  until: v.optional(Edtf),
  source: Id,
});
/** Claims from one interest bloc count as one origin. */
export const BlocMembership = v.strictObject({ bloc: Id, from: v.optional(Edtf), until: v.optional(Edtf) });
export const Group = v.strictObject({
  id: Id,
  names: v.pipe(v.array(GroupName), v.minLength(1)),
  class: v.picklist(GROUP_CLASSES),
  relations: v.optional(v.array(Relation), []),
  blocs: v.optional(v.array(BlocMembership), []),
  /** Why a reader should be careful with what it says of itself; the same wording for every side. */
  caution: v.optional(v.picklist(['party', 'party-medium', 'state-medium', 'aligned'])),
  decoys: v.optional(v.array(Decoy), []),
  /**
   * Do its names tell that a page is about what the pack covers? Without a word on it: those of armed
   * groups and coalitions do, those of all others do not (lib/detect/evidence/strength.ts).
   */
  telling: v.optional(v.boolean()),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
  summary: Prose,
});

export const Document = v.strictObject({
  id: Id,
  title: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_TITLE)),
  /** A group id where the publisher is one, else its name as text. */
  publisher: v.pipe(v.string(), v.nonEmpty()),
  author: v.optional(v.string()),
  /** Absent when the document carries no date. */
  published: v.optional(Edtf),
  /** Where the date was seen if not in the document itself, or why it is a range. */
  dateNote: v.optional(Prose),
  lang: Lang,
  url: v.optional(HttpsUrl),
  derivedFrom: v.optional(Id),
  /** `reference`: gazetteers and encyclopedias, cited for names and positions, never for claims. */
  kind: v.optional(v.picklist(['article', 'release', 'report', 'reference', 'video']), 'article'),
  note: v.optional(Prose),
});

export const EVENT_CLASSES = [
  'battle',
  'air-strike',
  'shelling',
  'explosion',
  'execution',
  'capture',
  'withdrawal',
  'siege',
  'agreement',
  'statement',
  'humanitarian',
  'economic',
  'standing',
] as const;
export const Event = v.strictObject({
  id: Id,
  title: v.pipe(v.string(), v.nonEmpty(), v.maxLength(160)),
  class: v.picklist(EVENT_CLASSES),
  /** Absent: no document that was read says when. */
  when: v.optional(Edtf),
  places: v.array(v.strictObject({ place: Id, precision: v.picklist(['exact', 'near', 'area']) })),
  groups: v.array(v.strictObject({ group: Id, role: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)) })),
  partOf: v.optional(Id),
  external: v.optional(v.record(v.string(), v.string()), {}),
  summary: Prose,
  /** What the propositions and causes of its claims mean, id → neutral phrase. */
  terms: v.optional(v.record(v.string(), Prose), {}),
  claims: v.array(Claim),
});

/** Classes of persons and things that are counted, and how they contain each other. */
export const ClassTerm = v.strictObject({
  id: Id,
  label: v.string(),
  isA: v.optional(v.array(Id), []),
  /** True for what can be said of people of any side (children, patients): never surely apart from another class of people. */
  cutsAcross: v.optional(v.boolean()),
});
export const Bloc = v.strictObject({ id: Id, label: v.string(), note: v.optional(Prose) });

const Words = v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)));
/** What a ruler is called in any script: given names, and family names without an article (an Arabic one keeps its own). What is added to them at the end does not matter. */
const Ruler = v.strictObject({ given: Words, family: Words });

export const Pack = v.strictObject({
  name: v.string(),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'semver')),
  schema: v.literal(1),
  licence: v.string(),
  attribution: v.array(v.string()),
  coverage: v.strictObject({ place: Id, from: Edtf, to: Edtf }),
  /** Countries and parties of wars that are told of in like words, in any script; with a star (Yemen*) words that begin so. */
  otherWars: v.optional(Words),
  /** The day on which others took over the names of a state's bodies, and who ruled before and since. */
  changeOfPower: v.optional(v.strictObject({ day: Edtf, before: Ruler, since: Ruler })),
  withdrawn: v.optional(v.array(v.strictObject({ id: Id, on: Edtf, why: Prose })), []),
});

/** Everything under `data/`, read and validated; the arrays are in the order of their ids. */
export const CorpusSource = v.strictObject({
  pack: Pack,
  places: v.array(Place),
  groups: v.array(Group),
  documents: v.array(Document),
  events: v.array(Event),
  classes: v.array(ClassTerm),
  blocs: v.array(Bloc),
});

export type NameStrength = (typeof STRENGTHS)[number];
export type PlaceClass = (typeof PLACE_CLASSES)[number];
export type GroupClass = (typeof GROUP_CLASSES)[number];
export type EventClass = (typeof EVENT_CLASSES)[number];
export type PlaceName = v.InferOutput<typeof PlaceName>;
export type GroupName = v.InferOutput<typeof GroupName>;
export type Decoy = v.InferOutput<typeof Decoy>;
export type Place = v.InferOutput<typeof Place>;
export type Group = v.InferOutput<typeof Group>;
export type Document = v.InferOutput<typeof Document>;
export type Event = v.InferOutput<typeof Event>;
export type ClassTerm = v.InferOutput<typeof ClassTerm>;
export type Bloc = v.InferOutput<typeof Bloc>;
export type Pack = v.InferOutput<typeof Pack>;
export type CorpusSource = v.InferOutput<typeof CorpusSource>;

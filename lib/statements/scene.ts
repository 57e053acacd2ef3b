/** What stands around a statement in its passage: the places and parties that it is about. */
import type { Lookup } from '../corpus/lookup.ts';
import type { GroupClass } from '../corpus/schema.ts';
import { isArabic } from './arabic.ts';
import { ARABIC_PLACE_WORD } from './arabic-words.ts';
import { attributionOf } from './attribution.ts';
import { clausesAround, clausesOf } from './clauses.ts';
import { actorsIn } from './factions.ts';
import { PLACE, type Sentence } from './shape.ts';
import type { Statement } from './types.ts';

export interface ScenePlace {
  readonly id: string;
  /** "near Palmyra", "south of Palmyra": not in it. */
  readonly near: boolean;
  /** Only says where another place is: "the Damascus suburb of". */
  readonly locates: boolean;
}

export interface Scene {
  readonly places: readonly ScenePlace[];
  /** Places that no name of the corpus covers: "in Brussels". */
  readonly elsewhere: readonly string[];
  /** Sides that take part by name; each by adjective as a list of what it may be. */
  readonly parties: readonly (readonly string[])[];
  /** The clauses that the statement stands in, as the grammar reads them. */
  readonly shape: string;
  /** false where the grammar knows too little of the language: then only what fits in every point is tied. */
  readonly isSure: boolean;
}

const NEAR =
  /\b(?:near|outside|around|close to|north|south|east|west|northeast|northwest|southeast|southwest|north-?east|north-?west|south-?east|south-?west|outskirts|countryside|km|kilomet\w+|miles|towards?|beyond)(?: of| from| to)?(?: the)?(?: [\w-]+ of)? $/;
const NOT_A_PLACE_OF_IT = /^(?:-based|-born|-educated)/;
/** "the Zahraa district of Homs", but "the Damascus suburb of Sayyida Zeinab": the wider place only says where. */
const LOCATED_BEFORE = new RegExp(
  `(?:\\b(?:districts?|neighbou?rhoods?|quarters?|areas?|outskirts)|(?<!${PLACE} |'s )\\bsuburbs?) of (?:the )?(?:city of )?$`,
);
const LOCATED_AFTER = new RegExp(`^(?:'s)? (?:[\\w-]+ ){0,2}suburbs? of (?:the )?(?=${PLACE})`);
/** So far back the words stand that say where a place lies. */
const REACH = 80;
/** Takes part in events; monitors and media only tell of them. */
const TAKES_PART: readonly GroupClass[] = ['armed-group', 'state-force', 'state', 'coalition'];
/** "in Brussels": a preposition of place before a capital letter. */
const SOMEWHERE = /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ii]nside|[Oo]f)(?: the)?(?: [a-z]+){0,3}? (?<name>\p{Lu}[\p{L}'’-]+)/gu;
const SOMEWHERE_OF = /(?:city|town|village|suburb|district|province|neighbou?rhood|camp|capital) of$/;
const NO_PLACE_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Islam\w*|Sunni|Shi\w+|Christian\w*|Alawite\w*|Druze|Kurd\w*|Arab\w*|Syria\w*|Turk\w*|Russia\w*|Iran\w*|Israel\w*|Americ\w*|Europe\w*|Iraq\w*|Leban\w*|French|British|German|Western|Eastern|Northern|Southern|UN|US|EU|GMT|Ramadan|Eid|General|President|\p{Lu}\p{Lu}+)$/u;

/** The scene of a statement; `earlier` are the sentences before its own, the nearest last. */
export function sceneOf(statement: Statement, sentence: Sentence, earlier: readonly Sentence[], lookup: Lookup): Scene {
  const at = statement.clause[0] - sentence.start;
  const { linked } = clausesAround(clausesOf(sentence.shape), at);
  const attribution = attributionOf(sentence);
  const inside = (start: number): boolean =>
    linked.some((clause) => start >= clause.start && start < clause.end) &&
    !(attribution && start >= attribution.start && start < attribution.end);
  const mentions = sentence.mentions.filter(({ start }) => inside(start));
  const own = placesIn(mentions, sentence, lookup);
  const elsewhere = linked.flatMap((clause) => elsewhereIn(sentence, clause.start, clause.end));
  const told = masked(sentence.shape, attribution);
  const shape = linked.map(({ start, end }) => told.slice(start, end)).join(' ');
  const parties = [
    ...mentions.filter(({ entity }) => TAKES_PART.includes(lookup.groups.get(entity)?.class as GroupClass)).map(({ entity }) => [entity]),
    ...actorsIn(shape),
  ];
  const before = sentence.mentions.filter(({ end }) => end <= (linked[0]?.start ?? 0));
  if (isArabic(sentence)) return arabicScene(sentence, own, parties);
  const borrowed =
    own.length > 0 || elsewhere.length > 0 ? own : (onlyOne(placesIn(before, sentence, lookup)) ?? placesBefore(earlier.at(-1), lookup));
  return { places: withoutLocators(borrowed), elsewhere, parties, shape, isSure: true };
}

/** Where no capital letters tell names from words: a word for a place before what is no name of the corpus. */
function arabicScene(sentence: Sentence, places: readonly ScenePlace[], parties: Scene['parties']): Scene {
  const { shape } = sentence;
  const elsewhere = [...shape.matchAll(ARABIC_PLACE_WORD)].flatMap(({ index, 0: word }) =>
    shape.startsWith(PLACE, index + word.length) ? [] : [word],
  );
  return { places, elsewhere, parties, shape, isSure: false };
}

function masked(shape: string, range: { readonly start: number; readonly end: number } | undefined): string {
  return range ? shape.slice(0, range.start) + ' '.repeat(range.end - range.start) + shape.slice(range.end) : shape;
}

function placesIn(mentions: Sentence['mentions'], { shape }: Sentence, lookup: Lookup): ScenePlace[] {
  return mentions
    .filter(({ entity, end }) => isLocal(entity, lookup) && !NOT_A_PLACE_OF_IT.test(shape.slice(end)))
    .map(({ entity, start, end }) => {
      const before = shape.slice(Math.max(0, start - REACH), start);
      return { id: entity, near: NEAR.test(before), locates: LOCATED_BEFORE.test(before) || LOCATED_AFTER.test(shape.slice(end)) };
    });
}

function isLocal(entity: string, lookup: Lookup): boolean {
  const place = lookup.places.get(entity);
  return place !== undefined && place.class !== 'country';
}

/** A sentence without a place goes on about that of the sentence before it, if that has just one. */
function placesBefore(sentence: Sentence | undefined, lookup: Lookup): ScenePlace[] {
  if (!sentence || elsewhereIn(sentence, 0, sentence.text.length).length > 0) return [];
  return onlyOne(placesIn(sentence.mentions, sentence, lookup)) ?? [];
}

function onlyOne(places: readonly ScenePlace[]): ScenePlace[] | undefined {
  const locating = withoutLocators(places);
  return new Set(locating.map(({ id }) => id)).size === 1 ? locating.slice(0, 1) : undefined;
}

/** "in Suluk, south of Tell Abyad", "the Damascus suburb of Sayyida Zeinab": the second place only says where the first is. */
function withoutLocators(places: readonly ScenePlace[]): ScenePlace[] {
  return places.some(({ near, locates }) => !near && !locates) ? places.filter(({ near, locates }) => !near && !locates) : [...places];
}

function elsewhereIn({ text, mentions }: Sentence, from: number, to: number): string[] {
  return [...text.slice(from, to).matchAll(SOMEWHERE)].flatMap((found) => {
    const name = (found.groups?.['name'] ?? '').replace(/['’]s$/, '');
    const start = from + found.index + found[0].lastIndexOf(name);
    const before = text.slice(0, start).trimEnd();
    const isOfSomething = before.endsWith(' of') && !SOMEWHERE_OF.test(before);
    const isKnown = mentions.some((each) => start < each.end && start + name.length > each.start);
    return isOfSomething || isKnown || NO_PLACE_NAME.test(name) ? [] : [name];
  });
}

/** Compiles the names of a corpus. Runs where a corpus is built or imported, never in a page. */
import { createAlphabet, encodeName, MAX_PUNCTUATION } from '../find/alphabet.ts';
import { encodeBase64 } from './base64.ts';
import { buildDoubleArray } from './double-array.ts';
import { groupsInRussian } from './groups-abroad.ts';
import { collectHomes } from './homes.ts';
import { MAX_ENTITIES, packRef } from './name-refs.ts';
import { collectRecords, type NameRecord, type NameSource } from './records.ts';
import { shareRecords, type SharedRecords } from './shared-records.ts';
import { collectSites, namesAlone } from './sites-index.ts';
import { withoutArabicArticles } from '../find/find-in-persian.ts';
import { outlinesOf } from '../find/sound-outline.ts';
import { keysOfListed } from '../find/sound.ts';
import { collectStarts } from './starts.ts';
import type { NameIndexData } from '../types.ts';

const IS_LETTER = /[\p{L}\p{Nd}]/u;

/**
 * The index of all names but oblique ones, with their written forms, decoys and cues. Same input,
 * same output. Left out, and so never marked: names without letters, of one letter, in letters beyond
 * the Basic Multilingual Plane, or with punctuation that is not among the 26 commonest kinds.
 * Throws a RangeError beyond 1,048,576 entities or some 700,000 names.
 */
export function buildNameIndex(source: NameSource): NameIndexData {
  const { entities, byKey } = collectRecords(source);
  if (entities.length > MAX_ENTITIES) throw new RangeError('too many places and groups for one index');
  const { letters, punctuation } = alphabetOf(byKey.keys());
  const keys = encodeKeys(byKey, createAlphabet(letters, punctuation));
  const records: NameRecord[] = [];
  const firsts: number[] = [];
  const keyOf: string[] = [];
  for (const { key } of keys) {
    firsts.push(records.length);
    for (const record of byKey.get(key) ?? []) {
      records.push(record);
      keyOf.push(key);
    }
  }
  const shared = shareRecords(records, firsts);
  const { cells, tails } = buildDoubleArray(
    keys.map(({ codes }) => codes),
    shared.firsts,
  );
  const sounds = numbered(collectSounds(entities, records, keys, firsts, namesAlone(entities, records, keyOf)), shared);
  return {
    format: 1,
    entities,
    letters,
    punctuation,
    cells: encodeBase64(new Uint8Array(cells.buffer)),
    tails: encodeBase64(tails),
    ...packRecords(shared.records, new Set(shared.firsts)),
    sounds,
    outlines: outlinesOf(Object.keys(sounds)),
    sites: collectSites(entities, records, keyOf, shared),
    homes: collectHomes(source.places),
    seats: source.places.flatMap(({ capitalOf }, number) => (capitalOf === undefined ? [] : [number])),
    otherWars: source.pack?.otherWars ?? [],
    ...(source.pack?.changeOfPower && { changeOfPower: source.pack.changeOfPower }),
    starts: collectStarts(keys.map(({ key }) => ({ key, isLower: mayStartSmall(byKey.get(key) ?? []) }))),
  };
}

/** The same by the numbers of shared records. */
function numbered(sounds: Record<string, readonly number[]>, { numberOf }: SharedRecords): Record<string, readonly number[]> {
  return Object.fromEntries(Object.entries(sounds).map(([sound, refs]) => [sound, refs.map(numberOf)]));
}

/** Names by how they sound, for spellings that are not listed. */
function collectSounds(
  entities: NameIndexData['entities'],
  records: readonly NameRecord[],
  keys: readonly CodedKey[],
  firsts: readonly number[],
  alone: readonly (readonly [string, number])[],
): Record<string, readonly number[]> {
  const sounds = new Map<string, number[]>();
  const add = (sound: string, ref: number): void => {
    const known = sounds.get(sound) ?? [];
    if (!known.some((other) => records[other]?.entity === records[ref]?.entity)) sounds.set(sound, [...known, ref]);
  };
  keys.forEach(({ key }, i) => {
    for (let ref = firsts[i] ?? 0; ref < (firsts[i + 1] ?? records.length); ref++) {
      const record = records[ref];
      if (!record || record.role !== 'name' || record.exact || record.common || record.isComposed || !isSoundable(entities[record.entity]))
        continue;
      for (const form of [key, ...(entities[record.entity]?.[3] === 'armed-group' ? groupsInRussian(key) : [])])
        for (const sound of keysOfListed(form)) add(sound, ref);
      if (record.article && key.length >= LEAST_IN_PLACE) add(`=${key}`, ref);
      const persian = withoutArabicArticles(key);
      if (persian !== key && persian.length >= LEAST_IN_PLACE) add(`=${persian}`, ref);
    }
  });
  for (const [key, ref] of alone) for (const sound of keysOfListed(key)) if (!sounds.has(sound)) add(sound, ref);
  return Object.fromEntries([...sounds].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A shorter rest of a name ("Bab", "Tall") is likelier a word; one of four letters must be spoken of as a place. */
const LEAST_IN_PLACE = 4;
/** Classes of places whose names are transliterated, not translated. */
const SOUNDABLE = new Set([
  'city',
  'town',
  'village',
  'neighbourhood',
  'district',
  'airbase',
  'facility',
  'field',
  'ruin',
  'region',
  'governorate',
  'armed-group',
  'state-force',
]);

function isSoundable(entity: NameIndexData['entities'][number] | undefined): boolean {
  return entity !== undefined && SOUNDABLE.has(entity[3]);
}

function mayStartSmall(named: readonly NameRecord[]): boolean {
  return named.some(({ capitals }) => (capitals & 1) === 0);
}

interface CodedKey {
  readonly key: string;
  readonly codes: readonly number[];
}

/** Letters by how often they occur, so that common ones get small codes and lie close together. */
function alphabetOf(keys: Iterable<string>): { letters: string; punctuation: string } {
  const counts = new Map<string, number>();
  for (const key of keys) {
    for (const char of key) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  const chars = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([char]) => char);
  const letters = chars.filter((char) => IS_LETTER.test(char)).join('');
  const punctuation = chars.filter((char) => !IS_LETTER.test(char) && char !== ' ' && char !== '.');
  return { letters, punctuation: punctuation.slice(0, MAX_PUNCTUATION).join('') };
}

function encodeKeys(byKey: ReadonlyMap<string, unknown>, alphabet: ReadonlyMap<string, readonly number[]>): CodedKey[] {
  const keys: CodedKey[] = [];
  for (const key of byKey.keys()) {
    const codes = encodeName(alphabet, key);
    if (codes) keys.push({ key, codes });
  }
  return keys.sort((a, b) => compareCodes(a.codes, b.codes));
}

function compareCodes(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function packRecords(
  records: readonly NameRecord[],
  firsts: ReadonlySet<number>,
): Pick<NameIndexData, 'refs' | 'capitals' | 'exact' | 'validity'> {
  const isFollowed = (i: number): boolean => i + 1 < records.length && !firsts.has(i + 1);
  const refs = Uint32Array.from(records, (record, i) => packRef(record, isFollowed(i)));
  const capitals = Uint16Array.from(records, (record) => record.capitals);
  const exact: Record<string, string> = {};
  const validity: Record<string, readonly [string, string]> = {};
  for (const [i, { spelling, dated, from, until }] of records.entries()) {
    if (spelling !== undefined) exact[i] = spelling;
    if (dated) validity[i] = [from, until];
  }
  return { refs: encodeBase64(new Uint8Array(refs.buffer)), capitals: encodeBase64(new Uint8Array(capitals.buffer)), exact, validity };
}

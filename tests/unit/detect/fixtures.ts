/** Small corpora for the tests of this room, and short ways to ask. */
import { buildNameIndex } from '../../../lib/detect/index/build-index.ts';
import { findCandidates } from '../../../lib/detect/find/find-candidates.ts';
import { loadNameIndex } from '../../../lib/detect/index/load-index.ts';
import { PageEvidence } from '../../../lib/detect/evidence/page-evidence.ts';
import type { Mention, NameIndex } from '../../../lib/detect/types.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA } from '../../../scripts/corpus/read.ts';
import type { Decoy, Group, GroupName, Pack, Place, PlaceName } from '../../../lib/corpus/schema.ts';

type NameOptions = Partial<Omit<GroupName, 'text' | 'source'>>;

/** A listed name: strong and English unless told otherwise. */
export function name(text: string, options: NameOptions = {}): PlaceName & GroupName {
  return { text, lang: 'en', kind: 'alias', strength: 'strong', source: 'test', ...options };
}

export const needsSupport = (text: string, options: NameOptions = {}) => name(text, { strength: 'needs-support', ...options });
export const weak = (text: string, options: NameOptions = {}) => name(text, { strength: 'weak', ...options });
export const acronym = (text: string, options: NameOptions = {}) => weak(text, { case: 'exact', ...options });
export const needsFullName = (text: string, options: NameOptions = {}) => name(text, { strength: 'needs-full-name', ...options });

export function decoy(text: string, cues: string[] = []): Decoy {
  return { text, means: 'something else', cues };
}

type ListedName = string | (PlaceName & GroupName);
const listed = (names: readonly ListedName[]) => names.map((each) => (typeof each === 'string' ? name(each) : each));

export function place(
  id: string,
  names: readonly ListedName[],
  options: { class?: Place['class']; decoys?: Decoy[]; within?: string[]; capitalOf?: string } = {},
): Place {
  return {
    id,
    names: listed(names),
    class: options.class ?? 'town',
    within: options.within ?? [],
    ...(options.capitalOf !== undefined && { capitalOf: options.capitalOf }),
    decoys: options.decoys ?? [],
    summary: 'A place.',
  };
}

export function group(
  id: string,
  names: readonly ListedName[],
  options: { class?: Group['class']; decoys?: Decoy[]; caution?: Group['caution']; telling?: boolean } = {},
): Group {
  const { class: groupClass = 'armed-group', decoys = [], caution, telling } = options;
  return {
    id,
    names: listed(names),
    class: groupClass,
    relations: [],
    blocs: [],
    decoys,
    summary: 'A group.',
    ...(caution && { caution }),
    ...(telling !== undefined && { telling }),
  };
}

export function indexOf(...records: (Place | Group)[]): NameIndex {
  return packedIndexOf({}, ...records);
}

/** What the bundled pack says of other wars and of the change of power. */
export const BUNDLED = bundled();
function bundled(): Pick<Pack, 'otherWars' | 'changeOfPower'> {
  const { otherWars, changeOfPower } = JSON.parse(readFileSync(join(DATA, 'pack.json'), 'utf8')) as Pack;
  return { ...(otherWars && { otherWars }), ...(changeOfPower && { changeOfPower }) };
}

/** An index of a pack that covers all its places. */
export function packedIndexOf(pack: Pick<Pack, 'otherWars' | 'changeOfPower'>, ...records: (Place | Group)[]): NameIndex {
  const places = records.filter((record): record is Place => 'within' in record);
  const groups = records.filter((record): record is Group => 'relations' in record);
  return loadNameIndex(buildNameIndex({ places, groups, pack }));
}

/** The slices of a text that are candidates. */
export function found(index: NameIndex, text: string): string[] {
  return findCandidates(index, text).map(({ start, end }) => text.slice(start, end));
}

/** The slices that are found when these are the only names. */
export function foundOf(names: readonly ListedName[], text: string): string[] {
  return found(indexOf(place('it', names)), text);
}

/** Reads a whole page: adds all blocks, then judges each. */
export function readPage(index: NameIndex, blocks: readonly string[], date?: string): readonly (readonly Mention[])[] {
  const evidence = new PageEvidence(index, date === undefined ? {} : { date });
  const read = blocks.map((block) => evidence.add(block, findCandidates(index, block)));
  return read.map((block) => evidence.judge(block));
}

/** "slice → id" of each mention of a page. */
export function marks(index: NameIndex, blocks: readonly string[], date?: string): string[] {
  return readPage(index, blocks, date).flatMap((mentions, i) =>
    mentions.map(({ start, end, entity }) => `${blocks[i]?.slice(start, end)} → ${entity.id}`),
  );
}

/**
 * The gate: the names that tell that a page is about the war, and nothing else. No name on a page is
 * ever accepted without one of them (page-evidence.ts), so a page that has none needs no other name. Only small
 * places and long names are left out, which stand beside others: a fifth of the bytes for 13 of 6,293 excerpts.
 * It is a name index like any other, a tenth of the size; it is what every page carries.
 */
import type { GroupName, Place, PlaceName } from '../../corpus/schema.ts';
import { buildNameIndex } from './build-index.ts';
import { foldName } from '../find/fold.ts';
import { type NameSource, tellingAmong } from './records.ts';
import type { NameIndexData } from '../types.ts';

type Name = PlaceName | GroupName;

/**
 * Places that a page names beside the town or the country that they are in: without them five of 2,613 excerpts about the
 * war stay shut, and every page carries 3 kB less.
 */
const SELDOM_ALONE: ReadonlySet<string> = new Set(['facility', 'neighbourhood', 'road', 'field', 'ruin', 'airbase']);

/** The index of the gate: all its names name one thing, without dates. Same input, same output. */
export function buildGate(source: NameSource): NameIndexData {
  const telling = [...source.places, ...source.groups].filter(tellingAmong(source));
  const strong = telling.flatMap(({ class: kind, names }) => (SELDOM_ALONE.has(kind) ? [] : names.filter(isStrong)));
  const gate: Place = { id: 'gate', class: 'region', names: withoutLonger(strong), within: [], decoys: [], summary: '' };
  return {
    ...buildNameIndex({ places: [gate], groups: [], isSmall: true }),
    sounds: {},
    outlines: [],
    sites: {},
    homes: [[], ''],
    seats: [],
  };
}

function isStrong({ strength, kind, text }: Name): boolean {
  return kind === 'demonym' || (strength === 'strong' && kind !== 'oblique' && !isLong(text));
}

/** More words, articles and prepositions aside, are a body's full name: Haut comité pour les négociations. */
const MOST_WORDS = 3;
const SMALL_WORD = /^[a-z]{1,3}$/;

function isLong(text: string): boolean {
  return (
    foldName(text)
      .split(' ')
      .filter((word) => !SMALL_WORD.test(word)).length > MOST_WORDS
  );
}

/** Leaves out names that hold another one as whole words: where they stand, that one is found. */
function withoutLonger(names: readonly Name[]): PlaceName[] {
  const keys = new Set(names.filter((name) => name.case === undefined).map(({ text }) => foldName(text)));
  const needed = names.filter(({ text }) => !parts(foldName(text)).some((part) => keys.has(part)));
  return needed.map(({ text, lang, kind, strength, source, case: fixed }) => ({
    text,
    lang,
    kind,
    strength,
    source,
    ...(fixed && { case: fixed }),
  }));
}

/** Every run of whole words of a folded name that is shorter than the name. */
function parts(folded: string): string[] {
  const words = folded.split(' ');
  const all: string[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) if (to - from < words.length) all.push(words.slice(from, to).join(' '));
  }
  return all;
}

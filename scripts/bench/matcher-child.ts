/**
 * One engine in a process of its own, so that heaps and optimised code do not mix. Prints one line of
 * JSON. Arguments: engine's name, number of names, units of text, `cold` for the very first pass only.
 */
import { cityNames, type Engine, floor, type Matcher, ours, peers } from './engines.ts';
import { textOf } from './text.ts';
import { loadNameIndex } from '../../lib/detect/index/load-index.ts';
import { findCandidates } from '../../lib/detect/find/find-candidates.ts';
import { compileNames } from '../corpus/compile.ts';

export interface EngineResult {
  readonly buildMs: number;
  readonly bytesPerName: number;
  /** Best pass. */
  readonly ms: number;
  readonly matches: number;
}

const LEAST_MS = 800;
const LEAST_PASSES = 5;
const MOST_MS = 20_000;

/** The project's own names: what a page of today meets. */
const corpus: Engine = {
  name: 'Sidelight, its corpus',
  build: () => {
    const index = loadNameIndex(compileNames());
    return (text) => findCandidates(index, text).length;
  },
};

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function bestPass(match: Matcher, text: string): { ms: number; matches: number } {
  let ms = Number.POSITIVE_INFINITY;
  let matches = 0;
  const start = performance.now();
  for (let pass = 0; ; pass++) {
    const before = performance.now();
    matches = match(text);
    const now = performance.now();
    ms = Math.min(ms, now - before);
    const spent = now - start;
    if ((pass >= LEAST_PASSES && spent > LEAST_MS) || spent > MOST_MS) return { ms, matches };
  }
}

const [wanted, count = '1000', units = '1000000', mode] = process.argv.slice(2);
const engine = [floor, ours, corpus, ...peers].find(({ name }) => name === wanted);
if (!engine) throw new Error(`no engine "${wanted}"`);
const names = cityNames(Number(count));
const text = textOf(Number(units));
const before = heap();
const start = performance.now();
const match = engine.build(names);
const buildMs = performance.now() - start;
const bytesPerName = (heap() - before) / names.length;
if (mode === 'cold') {
  const first = performance.now();
  const matches = match(text);
  console.log(JSON.stringify({ buildMs, bytesPerName, ms: performance.now() - first, matches }));
} else {
  console.log(JSON.stringify({ buildMs, bytesPerName, ...bestPass(match, text) }));
}

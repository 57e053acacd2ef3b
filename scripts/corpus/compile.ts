/** Compiles `data/` for the browser: the same input gives the same bytes. */
import { compileBundle, type CorpusBundle } from '../../lib/context/bundle.ts';
import type { CorpusSource } from '../../lib/corpus/schema.ts';
import { buildNameIndex } from '../../lib/detect/index/build-index.ts';
import { buildGate } from '../../lib/detect/index/gate.ts';
import type { GateData, NameIndexData } from '../../lib/detect/types.ts';
import { readCorpus } from './read.ts';

/** The corpus, or an error that says how to find out what is wrong with it. */
export function sourceOrThrow(): CorpusSource {
  const { source, problems } = readCorpus();
  if (source) return source;
  const [first] = problems;
  throw new Error(
    `The corpus has ${problems.length} mistakes (first: ${first?.file}:${first?.line} ${first?.what}). Run "npm run corpus:check" for all.`,
  );
}

export function compileCorpus(source = sourceOrThrow()): CorpusBundle {
  return compileBundle(source);
}

export function compileNames(source = sourceOrThrow()): NameIndexData {
  return buildNameIndex(source);
}

/** What every page carries. */
export function compileGate(source = sourceOrThrow()): GateData {
  return buildGate(source);
}

/** `npm run corpus:check`: names file, line, path and remedy for every mistake in `data/`. */
import { parseQuantity } from '../../lib/claims/quantities.ts';
import { checkCorpus, type Finding } from '../../lib/corpus/check/index.ts';
import type { CorpusSource } from '../../lib/corpus/schema.ts';
import { type Problem, type ReadCorpus, type RecordKind, readCorpus } from './read.ts';

/** Every mistake, of shape and of sense. Sense is looked at once the shape is right. */
export function allProblems(corpus: ReadCorpus): readonly Problem[] {
  const { source, problems, locate } = corpus;
  if (!source) return problems;
  return [...checkCorpus(source), ...checkQuantities(source)].map(({ kind, id, path, what, remedy }) => ({
    ...(kind === 'pack' ? { file: 'data/pack.json', line: 1, path: `/${path.join('/')}` } : locate(kind as RecordKind, id, path)),
    what,
    remedy,
  }));
}

/** The number words of a document and the interval beside them must say the same. */
function checkQuantities(source: CorpusSource): Finding[] {
  return source.events.flatMap((event) =>
    event.claims.flatMap(({ value }, i): Finding[] => {
      if (value?.kind !== 'quantity') return [];
      const read = parseQuantity(value.words);
      if (!read || (read.min === value.min && read.max === value.max && read.open === value.open)) return [];
      const what = `"${value.words}" means ${JSON.stringify(read)}, the record says [${value.min}, ${value.max}]`;
      return [
        { kind: 'events', id: event.id, path: ['claims', i, 'value'], what, remedy: 'Follow the table in lib/claims/quantities.ts.' },
      ];
    }),
  );
}

if (import.meta.main) {
  const corpus = readCorpus();
  const problems = allProblems(corpus);
  for (const { file, line, path, what, remedy } of problems) console.log(`${file}:${line} ${path}\n    ${what}\n    → ${remedy}`);
  const { source } = corpus;
  if (problems.length > 0) console.log(`\n${problems.length} mistakes.`);
  else if (source) {
    const claims = source.events.reduce((sum, event) => sum + event.claims.length, 0);
    console.log(
      `The corpus is sound: ${source.places.length} places, ${source.groups.length} groups, ${source.events.length} events, ${claims} claims, ${source.documents.length} documents.`,
    );
  }
  process.exitCode = problems.length > 0 ? 1 : 0;
}

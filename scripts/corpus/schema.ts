/**
 * `npm run corpus:schema`: writes the published JSON Schemas to `data/schema/`, from the one
 * definition in lib/corpus/schema.ts. With `--check` it only says whether they are current.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as records from '../../lib/corpus/schema.ts';
import { DATA } from './read.ts';

const SCHEMAS = {
  pack: records.Pack,
  place: records.Place,
  group: records.Group,
  document: records.Document,
  event: records.Event,
  class: records.ClassTerm,
  bloc: records.Bloc,
} as const;

/** Files that differ from their definition. */
export function staleSchemas(write: boolean): string[] {
  const folder = join(DATA, 'schema');
  mkdirSync(folder, { recursive: true });
  return Object.entries(SCHEMAS).flatMap(([name, schema]) => {
    const file = join(folder, `${name}.schema.json`);
    // Checks in code (a date must be possible) have no JSON Schema; the checker has them.
    const text = `${JSON.stringify({ title: name, ...toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' }) }, null, 2)}\n`;
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return [];
    if (write) writeFileSync(file, text);
    return [`data/schema/${name}.schema.json`];
  });
}

if (import.meta.main) {
  const check = process.argv.includes('--check');
  const stale = staleSchemas(!check);
  console.log(stale.length === 0 ? 'The schemas are current.' : `${check ? 'Out of date' : 'Written'}: ${stale.join(', ')}`);
  process.exitCode = check && stale.length > 0 ? 1 : 0;
}

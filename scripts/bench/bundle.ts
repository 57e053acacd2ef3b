/** Bundles of the benchmark's own scripts, as a browser runs them. */
import { join } from 'node:path';
import { build } from 'vite';
import type { NameIndexData } from '../../lib/detect/types.ts';
import { ROOT } from '../browser/drive.ts';
import { virtualModule } from '../virtual-module.ts';

/** Code of a file in scripts/bench, with `names` for what it imports as `virtual:names`. */
export async function bundle(
  file: string,
  names: NameIndexData,
  { minify = true, define = {} }: { readonly minify?: boolean; readonly define?: Record<string, string> } = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [virtualModule('virtual:names', () => names)],
    define,
    build: { write: false, minify, lib: { entry: join(ROOT, 'scripts/bench', file), formats: ['iife'], name: 'unused' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('the bundle of the benchmark was not made');
  return first.output[0].code;
}

/** Running text of a wanted length: saved pages and articles where they lie beside the project, else the project's own pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NEWS, readRealPages, readSet } from '../eval/pages.ts';

/** `units` UTF-16 units of text; the sources are repeated as often as it takes. */
export function textOf(units: number): string {
  const source = sources().join('\n\n');
  return source.repeat(Math.ceil(units / source.length)).slice(0, units);
}

function sources(): string[] {
  const own = readSet('tuned').map(({ blocks }) => blocks.map(({ text }) => text).join('\n\n'));
  const saved = readRealPages().map(({ blocks }) => blocks.join('\n'));
  const news = existsSync(NEWS)
    ? readdirSync(NEWS)
        .filter((file) => file.endsWith('.txt'))
        .sort()
        .map((file) => readFileSync(join(NEWS, file), 'utf8'))
    : [];
  return [...own, ...news, ...saved];
}

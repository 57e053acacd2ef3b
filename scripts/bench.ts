/**
 * `npm run bench`: speed, as ratios to named peers in the same run.
 *
 *   npm run bench                    everything, about ten minutes on two cores
 *   npm run bench -- matcher         the matcher alone, in Node
 *   npm run bench -- chrome firefox  whole pages in these browsers
 *   npm run bench -- opening         how soon a card stands there after the dwell
 *   npm run bench -- places          where the name index should live (builds two small extensions)
 *
 * Every figure is also written to artifacts/bench.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchBrowser } from './bench/browser-tables.ts';
import { benchMatcher } from './bench/matcher-tables.ts';
import { benchOpening } from './bench/opening.ts';
import { benchPlaces } from './bench/place-tables.ts';
import { ROOT } from './browser/drive.ts';

const PARTS = {
  matcher: () => benchMatcher(),
  chrome: () => benchBrowser('chrome'),
  firefox: () => benchBrowser('firefox'),
  opening: () => benchOpening(),
  places: () => benchPlaces(),
} as const;

const asked = process.argv.slice(2);
const unknown = asked.find((part) => !(part in PARTS));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}"; choose from ${Object.keys(PARTS).join(', ')}, or none for all.`);
  process.exit(2);
}
const figures: Record<string, unknown> = {};
for (const [part, run] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  figures[part] = await run();
}
mkdirSync(join(ROOT, 'artifacts'), { recursive: true });
writeFileSync(join(ROOT, 'artifacts', 'bench.json'), JSON.stringify(figures, undefined, 1));

/**
 * Where the name index should live: in every page, behind a gate, or in the background. Three small
 * extensions are built with this project's matcher and run in Chromium. Memory is that of all processes
 * of the browser, with many tabs beside one.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { buildNameIndex } from '../../lib/detect/index/build-index.ts';
import type { NameIndexData } from '../../lib/detect/types.ts';
import { chromeArgs, ROOT } from '../browser/drive.ts';
import { findBrowser } from '../browser/find.ts';
import { serve } from '../browser/serve.ts';
import { compileGate, compileNames, sourceOrThrow } from '../corpus/compile.ts';
import { table } from '../eval/table.ts';
import { PAGES } from './browsers.ts';
import { bundle } from './bundle.ts';
import { cityNames, placesOf } from './engines.ts';

type Way = 'page' | 'gate' | 'background';
const TABS = 20;
const WAIT_MS = 15_000;
const RUNS = 5;
/** Processes give back memory some time after work. */
const REST_MS = 3_000;
const IMPORTED = 100_000;

const UNRELATED = (): string =>
  `<!doctype html><meta charset="utf-8"><title>about bread</title>${'<p>The baker kneads the dough, lets it rest in the shade and bakes it at noon.</p>'.repeat(400)}`;

async function makeExtension(folder: string, way: Way, inPage: NameIndexData, whole: NameIndexData): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const make = (file: string): Promise<string> => bundle(`places/${file}`, inPage, { define: { PLACE: JSON.stringify(way) } });
  const page = await make('page.ts');
  writeFileSync(join(folder, 'page.js'), page);
  writeFileSync(join(folder, 'background.js'), await make('background.ts'));
  writeFileSync(join(folder, 'names.json'), JSON.stringify(whole));
  const manifest = {
    manifest_version: 3,
    name: 'places',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['<all_urls>'], js: ['page.js'], run_at: 'document_end' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return gzipSync(page).length;
}

/** Memory of a process and all below it, kB; what several share is divided among them (Linux; elsewhere it counts for each). */
function memoryOf(root: number): number {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
  const all = lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number]);
  const family = new Set([root]);
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const [pid, parent] of all) if (family.has(parent)) family.add(pid);
  }
  return all.reduce((sum, [pid, , kb]) => sum + (family.has(pid) ? (shareOf(pid) ?? kb) : 0), 0);
}

function shareOf(pid: number): number | undefined {
  try {
    const found = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
    return found?.[1] === undefined ? undefined : Number(found[1]);
  } catch {
    return undefined;
  }
}

interface Measured {
  readonly war: number;
  readonly other: number;
  readonly mbPerWarTab: number;
  readonly mbPerOtherTab: number;
}

async function measure(folder: string | undefined, origin: string): Promise<Measured> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: findBrowser('chrome'),
    headless: true,
    enableExtensions: true,
    pipe: true,
    args: chromeArgs(),
  });
  try {
    if (folder !== undefined) await browser.installExtension(folder);
    const open = async (path: string): Promise<number> => {
      const tab = await browser.newPage();
      await tab.goto(origin + path);
      if (folder === undefined) return 0;
      await tab.waitForFunction(() => document.documentElement.dataset['bench'] !== undefined, { timeout: WAIT_MS });
      const told = await tab.evaluate(() => document.documentElement.dataset['bench'] ?? '');
      return (JSON.parse(told) as { ms: number }).ms;
    };
    const middle = (all: number[]): number => all.sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
    const tabs = async (path: string): Promise<{ ms: number; mb: number }> => {
      await open(path);
      await delay(REST_MS);
      const before = memoryOf(browser.process()?.pid ?? 0);
      const times: number[] = [];
      for (let i = 0; i < TABS; i++) times.push(await open(path));
      await delay(REST_MS);
      const after = memoryOf(browser.process()?.pid ?? 0);
      return { ms: middle(times.slice(0, RUNS)), mb: (after - before) / 1_000 / TABS };
    };
    const other = await tabs('/other');
    const war = await tabs('/war');
    return { war: war.ms, other: other.ms, mbPerWarTab: war.mb, mbPerOtherTab: other.mb };
  } finally {
    await browser.close();
  }
}

export async function benchPlaces(): Promise<unknown> {
  const source = sourceOrThrow();
  const whole = compileNames(source);
  const imported = buildNameIndex({ ...source, places: [...source.places, ...placesOf(cityNames(IMPORTED))] });
  const cases: readonly (readonly [string, Way, NameIndexData, NameIndexData])[] = [
    ['the corpus, in every page', 'page', whole, whole],
    ['the corpus, behind the gate', 'gate', compileGate(source).names, whole],
    ['the corpus, in the background', 'background', whole, whole],
    [`with ${IMPORTED.toLocaleString('en')} imported names, in every page`, 'page', imported, imported],
    [`with ${IMPORTED.toLocaleString('en')} imported names, in the background`, 'background', imported, imported],
  ];
  const server = await serve({}, { '/war': PAGES['article, 100 kB'], '/other': UNRELATED });
  const results: Record<string, unknown> = {};
  const rows: string[][] = [];
  try {
    const bare = await measure(undefined, server.origin);
    for (const [label, way, inPage, all] of cases) {
      const folder = join(ROOT, 'artifacts', 'places', way + (all === imported ? '-imported' : ''));
      rmSync(folder, { recursive: true, force: true });
      // What a background holds, no page has to carry.
      const bytes = await makeExtension(folder, way, way === 'background' ? { ...inPage, ...EMPTY } : inPage, all);
      const got = await measure(folder, server.origin);
      results[label] = { bytes, ...got };
      rows.push([
        label,
        `${(bytes / 1_000).toFixed(0)}`,
        got.war.toFixed(0),
        got.other.toFixed(0),
        (got.mbPerWarTab - bare.mbPerWarTab).toFixed(1),
        (got.mbPerOtherTab - bare.mbPerOtherTab).toFixed(1),
      ]);
    }
    console.log(
      `\n${table(['where the names are (Chromium)', 'script kB gz', 'ms to all names, war page 100 kB', 'ms, other page', 'MB a war tab', 'MB another tab'], rows)}`,
    );
    return { bare, ...results };
  } finally {
    await server.close();
  }
}

const EMPTY = {
  entities: [],
  cells: '',
  tails: '',
  refs: '',
  capitals: '',
  exact: {},
  validity: {},
  sounds: {},
  sites: {},
  homes: [[], ''],
  seats: [],
  starts: { upper: [], lower: [] },
} as const;

/** Whole pages in one browser: all names of the corpus marked, against peers that mark the same surface forms. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browser/find.ts';
import { table } from '../eval/table.ts';
import {
  type Bed,
  busySeconds,
  openBed,
  type PageName,
  PAGES,
  runFirstPass,
  runHits,
  runLoad,
  runOurs,
  runPeer,
  runStorm,
  runUndecided,
  runWalk,
  surfaceForms,
} from './browsers.ts';
import { versionOf } from './engines.ts';
import type { Work } from './in-page.ts';
import { textOf } from './text.ts';

/** Takes a minute and more on a large page, so it is asked on the smallest only. */
const SLOW_PEER = 'mark.js mark, 100 names';
const PEERS = ['mark.js markRegExp', SLOW_PEER, 'findAndReplaceDOMText'] as const;
const STORM = { perSecond: 1_000, seconds: 20, keep: 2_000 };
const RUNS = 3;

async function inTab<T>(bed: Bed, page: PageName | 'empty', work: (tab: Page) => Promise<T>): Promise<T> {
  const tab = await bed.open(page);
  try {
    return await work(tab);
  } finally {
    await tab.close();
  }
}

/** Of some runs in fresh tabs the one with the least work. */
async function best(bed: Bed, page: PageName, work: (tab: Page) => Promise<Work>): Promise<Work> {
  const runs: Work[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await inTab(bed, page, work));
  return runs.sort((a, b) => a.busy - b.busy)[0] as Work;
}

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

export async function benchBrowser(name: BrowserName): Promise<unknown> {
  const bed = await openBed(name);
  try {
    const surfaces = surfaceForms();
    console.log(`\n${bed.version}; ${surfaces.length} surface forms; ${versionOf('mark.js')}, ${versionOf('findandreplacedomtext')}`);
    const pages: Record<string, unknown> = {};
    for (const page of Object.keys(PAGES) as PageName[]) pages[page] = await onPage(bed, page, surfaces);
    return { version: bed.version, pages, ...(await rest(bed)) };
  } finally {
    await bed.close();
  }
}

async function onPage(bed: Bed, page: PageName, surfaces: readonly string[]): Promise<unknown> {
  const us = await best(bed, page, runOurs);
  const undecided = await best(bed, page, runUndecided);
  const walk = await best(bed, page, runWalk);
  const peers: [string, Work][] = [];
  for (const peer of PEERS) {
    if (peer === SLOW_PEER && !page.startsWith('article')) continue;
    peers.push([peer, await inTab(bed, page, (tab) => runPeer(tab, peer, surfaces))]);
  }
  const row = (label: string, work: Work): string[] => [
    label,
    ms(work.busy),
    `${(work.busy / us.busy).toFixed(2)}×`,
    ms(work.longest),
    ms(work.total),
    String(work.marks),
  ];
  console.log(
    `\n${table([page, 'main thread ms', 'of ours', 'longest task ms', 'to the frame ms', 'marks'], [row('Sidelight', us), row('Sidelight, finding alone', undecided), row('bare TreeWalker', walk), ...peers.map(([label, work]) => row(label, work))])}`,
  );
  return { us, undecided, walk, peers: Object.fromEntries(peers) };
}

const share = (part: number | undefined): string => (part === undefined ? 'not told' : `${(part * 100).toFixed(1)}%`);

/** A storm, with the share of its time in which the page's main thread was busy with anything. */
async function stormIn(bed: Bed, tab: Page, withOurs: boolean, sentences: readonly string[]) {
  const before = await busySeconds(bed, tab);
  const result = await runStorm(tab, withOurs, { ...STORM, sentences });
  const after = await busySeconds(bed, tab);
  return { ...result, busy: before === undefined || after === undefined ? undefined : (after - before) / result.seconds };
}

async function rest(bed: Bed): Promise<Record<string, unknown>> {
  const hits = await inTab(bed, 'long read, 500 kB', runHits);
  const load = await inTab(bed, 'empty', runLoad);
  const text = textOf(100_000);
  const first = await inTab(bed, 'empty', (tab) => runFirstPass(tab, text));
  const sentences = text.split('\n').filter((line) => line.length > 30 && line.length < 100);
  const storm = await inTab(bed, 'article, 100 kB', (tab) => stormIn(bed, tab, true, sentences));
  const calm = await inTab(bed, 'article, 100 kB', (tab) => stormIn(bed, tab, false, sentences));
  const kb = (bytes: number | undefined): string => (bytes === undefined ? 'not told' : `${(bytes / 1_000).toFixed(0)} kB`);
  const rows = [
    [
      'pointer move, µs',
      hits.ours.toFixed(1),
      `${(hits.ours / hits.elementFromPoint).toFixed(2)}× elementFromPoint (${hits.elementFromPoint.toFixed(1)})`,
    ],
    ['name index made ready, ms', ms(load), 'once on a page about the war, and part of no pass above'],
    [
      'first pass over 100 kB, cold, ms',
      first.ours.toFixed(1),
      first.bare > 0
        ? `${(first.ours / first.bare).toFixed(1)}× a cold bare loop (${first.bare.toFixed(2)})`
        : 'a cold bare loop is below the resolution of the clock',
    ],
    [
      `${STORM.perSecond} nodes a second for ${STORM.seconds} s, in our tasks`,
      `${(storm.share * 100).toFixed(1)}%`,
      `of the main thread, style of the page's new nodes included; longest ${ms(storm.longest)} ms`,
    ],
    ['main thread busy in it, with us', share(storm.busy), `without: ${share(calm.busy)}`],
    ['heap after it, with us and without', kb(storm.heapGrowth), kb(calm.heapGrowth)],
  ];
  console.log(`\n${table(['', '', ''], rows)}`);
  return { hits, load, first, storm, calm };
}

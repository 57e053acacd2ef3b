/** The benchmark's pages in Chromium and Firefox. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromeArgs } from '../browser/drive.ts';
import { type BrowserName, findBrowser } from '../browser/find.ts';
import { serve, type Server } from '../browser/serve.ts';
import { compileNames, sourceOrThrow } from '../corpus/compile.ts';
import { readSet } from '../eval/pages.ts';
import { bundle } from './bundle.ts';
import type { Bench, Work } from './in-page.ts';

/** Every surface form of the corpus, for peers that take literal names. */
export function surfaceForms(): string[] {
  const { places, groups } = sourceOrThrow();
  const names = [...places, ...groups].flatMap((each) => each.names.filter(({ kind }) => kind !== 'oblique').map(({ text }) => text));
  return [...new Set(names)];
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const html = (body: string): string => `<!doctype html><meta charset="utf-8"><title>bench</title><body>${body}`;

/** English articles as they come: a heading, paragraphs, a link now and then. `units` of text at least. */
function articles(units: number): string {
  const blocks = readSet('tuned').flatMap((page) => (page.war && page.lang === 'en' ? page.blocks.map(({ text }) => text) : []));
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; length < units; i++) {
    const text = blocks[i % blocks.length] ?? '';
    length += text.length;
    const words = escapeHtml(text).split(' ');
    const linked = words.map((word, n) => (n % 23 === 7 ? `<a href="#${i}">${word}</a>` : n % 31 === 11 ? `<b>${word}</b>` : word));
    parts.push(i % 8 === 0 ? `<h2>${words.slice(0, 8).join(' ')}</h2><p>${linked.join(' ')}</p>` : `<p>${linked.join(' ')}</p>`);
  }
  return parts.join('\n');
}

/** The pages: a report as agencies send it, an article with all that stands around it, a long read, a live blog of a day. */
export const PAGES = {
  'report, 5 kB': () => html(articles(5_000)),
  'article, 100 kB': () => html(articles(100_000)),
  'long read, 500 kB': () => html(articles(500_000)),
  'live blog, 4 MB': () => html(articles(4_000_000)),
} as const;
export type PageName = keyof typeof PAGES;

export interface Bed {
  readonly name: BrowserName;
  readonly version: string;
  /** A fresh tab with the page and the bundle in it. */
  open(page: PageName | 'empty'): Promise<Page>;
  close(): Promise<void>;
}

export async function openBed(name: BrowserName): Promise<Bed> {
  const code = await bundle('in-page.ts', compileNames(), { minify: process.env['BENCH_READABLE'] === undefined });
  const made = new Map(Object.entries(PAGES).map(([page, make]) => [`/${encodeURIComponent(page)}`, make()]));
  const pages = Object.fromEntries([...made].map(([path, body]) => [path, () => body]));
  const server: Server = await serve({}, { ...pages, '/empty': () => html('') });
  const browser = await start(name);
  return {
    name,
    version: await browser.version(),
    open: async (page) => {
      const tab = await browser.newPage();
      await tab.setViewport({ width: 1_000, height: 800 });
      await tab.goto(`${server.origin}/${encodeURIComponent(page)}`);
      await tab.bringToFront();
      await tab.evaluate(code);
      return tab;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

function start(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (name === 'firefox') return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const args = [...chromeArgs(), '--enable-precise-memory-info', '--js-flags=--expose-gc'];
  return puppeteer.launch({ browser: 'chrome', executablePath, headless: true, args, protocolTimeout: 600_000 });
}

type Global = { bench: Bench };

export const runOurs = (tab: Page): Promise<Work> => tab.evaluate(() => (window as unknown as Global).bench.ours());
export const runUndecided = (tab: Page): Promise<Work> => tab.evaluate(() => (window as unknown as Global).bench.oursUndecided());
export const runWalk = (tab: Page): Promise<Work> => tab.evaluate(() => (window as unknown as Global).bench.walkBare());
export const runPeer = (tab: Page, peer: keyof Bench['peers'], surfaces: readonly string[]): Promise<Work> =>
  tab.evaluate((which, names) => (window as unknown as Global).bench.peers[which](names), peer, surfaces);
export const runLoad = (tab: Page): Promise<number> => tab.evaluate(() => (window as unknown as Global).bench.load());
export const runHits = (tab: Page): ReturnType<Bench['hitTests']> => tab.evaluate(() => (window as unknown as Global).bench.hitTests());
/** Seconds that the page's main thread was busy so far; undefined where the browser does not tell (Firefox). */
export async function busySeconds(bed: Bed, tab: Page): Promise<number | undefined> {
  if (bed.name !== 'chrome') return undefined;
  return (await tab.metrics()).TaskDuration;
}

export const runStorm = (tab: Page, withOurs: boolean, options: Parameters<Bench['storm']>[1]): ReturnType<Bench['storm']> =>
  tab.evaluate((on, how) => (window as unknown as Global).bench.storm(on, how), withOurs, options);
export const runFirstPass = (tab: Page, text: string): Promise<ReturnType<Bench['firstPass']>> =>
  tab.evaluate((body) => (window as unknown as Global).bench.firstPass(body), text);

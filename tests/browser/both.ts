/** Runs the same tests in both browsers, each started once per file, with pages served from loopback. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { buildFolder, type Driven, launch, ROOT } from '../../scripts/browser/drive.ts';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { waitForMarks } from '../../scripts/browser/page.ts';
import { serve, type Server } from '../../scripts/browser/serve.ts';

export interface Stage {
  readonly name: BrowserName;
  readonly driven: () => Driven;
  readonly server: () => Server;
  /** A fresh tab at 1,000 × 800 px on a path of the test server, with what went wrong in it. */
  open(path: string): Promise<OpenPage>;
}

export interface OpenPage {
  readonly page: Page;
  /** Uncaught errors in the tab, the extension's script included. */
  readonly errors: string[];
}

/** The article about Palmyra, once it is marked. */
export async function openArticle(open: Stage['open']): Promise<OpenPage> {
  const opened = await open('/own/palmyra.html');
  await waitForMarks(opened.page);
  return opened;
}

export interface StageOptions {
  readonly kind?: 'production' | 'test';
  readonly browsers?: readonly BrowserName[];
  /** Command-line arguments of the browser. */
  readonly args?: readonly string[];
  readonly folders?: Readonly<Record<string, string>>;
  /** Without the scripts of the served pages: what changes is not the page's own doing. */
  readonly noScripts?: boolean;
}

/** What Firefox reports as errors when a saved page's scripts, fonts and pictures are out of reach. */
const OF_THE_SAVED_PAGE = /Content-Security-Policy|Cross-Origin Request Blocked|Security Error/;

export const OWN_PAGES = join(ROOT, 'tests', 'pages');

export function inBothBrowsers(title: string, options: StageOptions, tests: (stage: Stage) => void): void {
  describe.each(options.browsers ?? (['chrome', 'firefox'] as const))(`${title} (%s)`, (name) => {
    let driven: Driven;
    let server: Server;
    beforeAll(async () => {
      server = await serve(
        { own: OWN_PAGES, ...options.folders },
        {},
        options.noScripts ? { 'content-security-policy': "script-src 'none'" } : {},
      );
      driven = await launch(name, { folder: buildFolder(name, options.kind), args: options.args ?? [] });
    });
    afterAll(async () => {
      await driven?.close();
      await server?.close();
    });
    tests({
      name,
      driven: () => driven,
      server: () => server,
      open: async (path) => {
        const page = await driven.browser.newPage();
        const errors: string[] = [];
        page.on('pageerror', (error) => {
          if (!OF_THE_SAVED_PAGE.test(String(error))) errors.push(String(error));
        });
        await page.setViewport({ width: 1_000, height: 800 });
        // Firefox rejects when a frame of a saved page cannot be reached, with the page itself loaded.
        await page.goto(server.origin + path, { waitUntil: 'domcontentloaded' }).catch(async (error: unknown) => {
          if ((await page.evaluate(() => location.pathname)) !== path) throw error;
        });
        await page.waitForFunction(() => document.readyState !== 'loading');
        return { page, errors };
      },
    });
  });
}

/** Starts a real browser with the built extension in it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './find.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** Chromium on a closed network; none of these changes what a page sees. */
const CHROME_ARGS = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Nothing but loopback may be asked, whatever a saved page links to.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];
/** Firefox gives every installation another id; tests have to know it. */
const FIREFOX_UUID = 'a7c5f4d2-3b1e-4c8a-9f6d-2e1b0c9d8a7f';
const FIREFOX_ADDON = 'sidelight@sidelight.example';
/** `goto` never settles on Firefox's extension pages. */
const FIREFOX_PAGE_MS = 1_500;

/** Far more than it takes: a busy machine is no reason to go on with a covered page. */
const WELCOME_WAIT_MS = 20_000;
const WELCOME_POLL_MS = 100;

export interface Driven {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Address of one of the extension's own pages. */
  address(page: string): string;
  /** Opens one of the extension's own pages. */
  openOwn(page: string, viewport?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
}

/** `test` is the same with an open shadow root, for axe-core, and the gallery. */
export type BuildKind = 'production' | 'test';

/** Where a build lies. */
export function buildFolder(name: BrowserName, kind: BuildKind = 'production'): string {
  return join(ROOT, '.output', `${name}-mv3${kind === 'test' ? '-test' : ''}`);
}

export async function launch(
  name: BrowserName,
  options: { readonly headless?: boolean; readonly folder?: string; readonly args?: readonly string[] } = {},
): Promise<Driven> {
  const folder = options.folder ?? buildFolder(name);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`There is no build in ${folder}; run "npm run build" first.`);
  const headless = options.headless ?? true;
  const browser = name === 'chrome' ? await chrome(headless, options.args ?? []) : await firefox(headless, options.args ?? []);
  const before = await browser.pages();
  const id = await browser.installExtension(folder);
  const origin = name === 'chrome' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
  const address = (page: string): string => `${origin}/${page}`;
  await closeWelcome(name, browser, before);
  return {
    name,
    browser,
    address,
    openOwn: (page, viewport) => openOwn(name, browser, address(page), viewport),
    close: () => browser.close(),
  };
}

/**
 * The welcome page opens after the installation and would cover the page that a test looks at: a covered page gets no idle
 * time. It is known by being new; Firefox does not tell the address of an extension's page. Closed just as it asks for its
 * first words it would leave Chromium's process of our pages without any (lib/platform/words.ts).
 */
async function closeWelcome(name: BrowserName, browser: Browser, before: readonly Page[]): Promise<void> {
  for (let waited = 0; waited < WELCOME_WAIT_MS; waited += WELCOME_POLL_MS) {
    const welcome = (await browser.pages()).find((page) => !before.includes(page));
    if (welcome) {
      const hasWords = { timeout: WELCOME_WAIT_MS, polling: WELCOME_POLL_MS };
      if (name === 'chrome') await welcome.waitForFunction(() => document.title !== '', hasWords);
      return welcome.close();
    }
    await delay(WELCOME_POLL_MS);
  }
  throw new Error(`The welcome page did not open within ${WELCOME_WAIT_MS / 1_000} s of the installation.`);
}

/** The same; root may not have a sandbox. */
export function chromeArgs(): string[] {
  return process.getuid?.() === 0 ? [...CHROME_ARGS, '--no-sandbox'] : CHROME_ARGS;
}

function chrome(headless: boolean, args: readonly string[]): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: findBrowser('chrome'),
    headless,
    enableExtensions: true,
    pipe: true,
    defaultViewport: null,
    args: [...chromeArgs(), ...args],
  });
}

function firefox(headless: boolean, args: readonly string[]): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ADDON]: FIREFOX_UUID }),
      'network.dns.disabled': true,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  });
}

async function openOwn(name: BrowserName, browser: Browser, url: string, viewport = { width: 1_000, height: 800 }): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  if (name === 'chrome') await page.goto(url);
  else await Promise.race([page.goto(url).catch(() => undefined), delay(FIREFOX_PAGE_MS)]);
  return page;
}

/** The built manifest of a browser. */
export function builtManifest(name: BrowserName): Record<string, unknown> {
  return JSON.parse(readFileSync(join(buildFolder(name), 'manifest.json'), 'utf8')) as Record<string, unknown>;
}

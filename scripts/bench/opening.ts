/** How long after the dwell a card stands there with its answer, in the built extension. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { OWN_PAGES } from '../../tests/browser/both.ts';
import { buildFolder, launch } from '../browser/drive.ts';
import type { BrowserName } from '../browser/find.ts';
import { hostsIn, pointOf, waitForMarks } from '../browser/page.ts';
import { serve } from '../browser/serve.ts';
import { build } from '../run.ts';
import { table } from '../eval/table.ts';

const NAMES = ['Palmyra', 'Aleppo', 'Raqqa', 'IS', 'Amaq', 'Syrian army', 'Shaer gas field', 'Britain'] as const;
const ROUNDS = 8;
/** The default rest of the pointer, ms (lib/page/hover.ts). */
const DWELL_MS = 300;
const SETTLE_MS = 500;

/** ms from the end of the dwell. */
interface Opening {
  /** The card is in the page. */
  readonly there: number;
  /** Its answer has been painted. */
  readonly answered: number;
}

export async function benchOpening(): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  const rows: string[][] = [];
  for (const name of ['chrome', 'firefox'] as const) {
    const openings = await measure(name);
    const of = (which: keyof Opening): number[] => openings.map((one) => one[which]).sort((a, b) => a - b);
    found[name] = openings;
    const cells = (['there', 'answered'] as const).flatMap((which) => [quantile(of(which), 0.5), quantile(of(which), 0.95)]);
    rows.push([name, String(openings.length), ...cells.map((ms) => ms.toFixed(0))]);
  }
  console.log('\nms from the end of the dwell until the card is there and until its answer is painted (budget 50)\n');
  console.log(table(['browser', 'openings', 'there, median', 'there, p95', 'answered, median', 'answered, p95'], rows));
  return found;
}

function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

async function measure(name: BrowserName): Promise<Opening[]> {
  // Closed roots show nothing of the answer, so the build is the one with open roots.
  const { ok, output } = build(name, 'test');
  if (!ok) throw new Error(`the build for ${name} failed:\n${output}`);
  const server = await serve({ own: OWN_PAGES });
  const driven = await launch(name, { folder: buildFolder(name, 'test') });
  const page = await driven.browser.newPage();
  await page.setViewport({ width: 1_000, height: 1_400 });
  await page.goto(`${server.origin}/own/palmyra.html`, { waitUntil: 'domcontentloaded' });
  await waitForMarks(page);
  await page.evaluate(watch);
  const openings: Opening[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const text of NAMES) openings.push(await open(page, text));
  }
  await driven.close();
  await server.close();
  return openings;
}

interface Watched {
  lastMove: number;
  there: number | undefined;
  answered: number | undefined;
}

/** Runs in the page: notes the last pointer move, the arrival of a card and the frame after its answer. */
function watch(): void {
  const watched: Watched = { lastMove: 0, there: undefined, answered: undefined };
  Object.assign(window, { watched });
  window.addEventListener('pointermove', ({ timeStamp }) => (watched.lastMove = timeStamp), true);
  const isAnswered = (host: Element): boolean => host.shadowRoot?.querySelector('[role="dialog"]')?.getAttribute('aria-busy') === 'false';
  const follow = (host: Element): void => {
    if (!isAnswered(host)) requestAnimationFrame(() => follow(host));
    else requestAnimationFrame(() => (watched.answered = performance.now()));
  };
  new MutationObserver((records) => {
    const host = records
      .flatMap(({ addedNodes }) => [...addedNodes])
      .find((node) => node instanceof HTMLElement && node.popover === 'manual');
    if (!(host instanceof HTMLElement)) return;
    watched.there = performance.now();
    follow(host);
  }).observe(document.documentElement, { childList: true });
}

async function open(page: Page, text: string): Promise<Opening> {
  await page.evaluate(() => Object.assign((window as unknown as { watched: Watched }).watched, { there: undefined, answered: undefined }));
  const { x, y } = await pointOf(page, text);
  await page.mouse.move(x, y);
  await delay(DWELL_MS + SETTLE_MS);
  const { lastMove, there, answered } = await page.evaluate(() => (window as unknown as { watched: Watched }).watched);
  if (there === undefined || answered === undefined) throw new Error(`no card opened for ${text}`);
  await page.mouse.move(5, 5);
  await page.keyboard.press('Escape');
  await delay(SETTLE_MS / 2);
  if ((await hostsIn(page)) > 0) throw new Error(`the card of ${text} did not close`);
  return { there: there - lastMove - DWELL_MS, answered: answered - lastMove - DWELL_MS };
}

/** The demo without a display: screenshots of the marks, a card and the popup, and a table of what was found. */
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Driven, launch } from '../browser/drive.ts';
import { hover, marksOf, popupFor, waitForMarks } from '../browser/page.ts';
import type { BrowserName } from '../browser/find.ts';
import type { Article } from './articles.ts';

const VIEWPORT = { width: 1_100, height: 900 };

export async function account(name: BrowserName, origin: string, articles: readonly Article[], shots: string): Promise<void> {
  const driven = await launch(name);
  try {
    console.log(`\n${name === 'chrome' ? 'Chromium' : 'Firefox'} ${await driven.browser.version()}`);
    const page = await driven.browser.newPage();
    await page.setViewport(VIEWPORT);
    for (const article of articles) await found(page, origin, article);
    await showcase(driven, page, origin, (shot) => join(shots, `${name}-${shot}.png`));
  } finally {
    await driven.close();
  }
}

async function found(page: Page, origin: string, { path, title }: Article): Promise<void> {
  await page.goto(origin + path);
  await waitForMarks(page);
  const marks = await marksOf(page);
  const list = (kind: string): string => [...new Set(marks.filter((m) => m.kind === kind).map((m) => m.text))].join(', ') || 'none';
  console.log(`  ${title}: ${marks.length} marks\n    places: ${list('place-name')}\n    groups: ${list('group-name')}`);
}

async function showcase(driven: Driven, page: Page, origin: string, file: (shot: string) => string): Promise<void> {
  await page.goto(`${origin}/own/palmyra.html`);
  await waitForMarks(page);
  await page.screenshot({ path: file('marked-page') });
  await hover(page, 'Palmyra');
  await page.screenshot({ path: file('open-card') });
  const popup = await popupFor(driven, page);
  // A tab in the background is not painted.
  await popup.bringToFront();
  await popup.screenshot({ path: file('popup-names') });
  await popup.type('input[role="combobox"]', 'plamyra');
  await delay(300);
  await popup.screenshot({ path: file('popup-search') });
  await popup.close();
}

/** Saved real pages, where they are present beside the project: no error, and not one byte of the page changed. */
import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/browser/drive.ts';
import { marksOf } from '../../scripts/browser/page.ts';
import { inBothBrowsers, OWN_PAGES } from './both.ts';

const SHARED = join(ROOT, '..', 'shared', 'pages');
const FOLDERS = { readability: join(SHARED, 'readability'), news: join(SHARED, 'news'), own: OWN_PAGES };
const pages = Object.entries(FOLDERS).flatMap(([name, folder]) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.html'))
        .map((file) => `/${name}/${file}`)
    : [],
);
/** Pages that have nothing to do with the war and still name Syria. */
const NAMES_SYRIA = /wapo-1|nytimes-1|news\/|own\/(?!unrelated)/;

describe.skipIf(pages.length === 0)('saved pages', () => {
  inBothBrowsers('saved pages', { folders: FOLDERS, noScripts: true }, ({ open }) => {
    it.each(pages)('%s: no error, nothing changed', async (path) => {
      const { page, errors } = await open(path);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await delay(700);
      const marks = await marksOf(page);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      expect(errors).toEqual([]);
      if (!NAMES_SYRIA.test(path)) expect(marks).toEqual([]);
      if (path.startsWith('/news/')) expect(marks.length).toBeGreaterThan(0);
      await page.close();
    });
  });
});

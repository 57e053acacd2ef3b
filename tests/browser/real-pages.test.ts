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
/** Pages on something else may name Syria; nothing else on them is a name that Sidelight knows. */
const ABOUT_THE_WAR = /news\/|own\/(?!unrelated)|wapo-1|nytimes-1/;
const SYRIA = /^Syri(?:a|e|en|ë)$/i;

describe.skipIf(pages.length === 0)('saved pages', () => {
  inBothBrowsers('saved pages', { folders: FOLDERS, noScripts: true }, ({ open }) => {
    it.each(pages)('%s: no error, nothing changed', async (path) => {
      const { page, errors } = await open(path);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await delay(700);
      const marks = await marksOf(page);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      expect(errors).toEqual([]);
      if (!ABOUT_THE_WAR.test(path)) expect(marks.filter(({ text }) => !SYRIA.test(text))).toEqual([]);
      if (path.startsWith('/news/')) expect(marks.length).toBeGreaterThan(0);
      await page.close();
    });
  });
});

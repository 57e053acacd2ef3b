/**
 * The interface in Arabic, and in a language that does not exist. Chromium only: Firefox takes the
 * language of its user interface from a language pack, which a bare machine does not have.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { hover, marksOf, popupFor, waitForMarks } from '../../scripts/browser/page.ts';
import { axeOn } from './axe.ts';
import { inBothBrowsers } from './both.ts';

const ARABIC = { kind: 'test', browsers: ['chrome'], args: ['--lang=ar'] } as const;

const languageOf = (page: Page) => page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));

inBothBrowsers('in an Arabic browser', ARABIC, ({ open, driven }) => {
  it('the popup is Arabic, from right to left, with Arabic names first', async () => {
    const { page } = await open('/own/palmyra.html');
    await waitForMarks(page);
    const popup = await popupFor(driven(), page);
    expect(await languageOf(popup)).toEqual({ lang: 'ar', dir: 'rtl' });
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain('في هذه الصفحة');
    expect(text).toContain('تدمر');
    expect(text).toContain('تنظيم الدولة الإسلامية');
    expect(await axeOn(popup, 'body')).toEqual([]);
    await popup.type('input[role="combobox"]', 'تدمر');
    await delay(400);
    expect(await popup.$eval('[role="status"]', (status) => status.textContent)).toMatch(/حدث|أحداث/);
  });

  it('the card is Arabic on a page in English, which sees nothing of it', async () => {
    const { page, errors } = await open('/own/palmyra.html');
    await waitForMarks(page);
    const before = await languageOf(page);
    await hover(page, 'Palmyra');
    const card = await page.evaluate(() => {
      const host = document.querySelector('[popover="manual"]');
      const dialog = host?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]');
      const box = (selector: string): number => dialog?.querySelector(selector)?.getBoundingClientRect().left ?? Number.NaN;
      return {
        lang: dialog?.lang,
        dir: dialog?.dir,
        title: dialog?.querySelector('.entity-name')?.textContent,
        second: dialog?.querySelector('.entity-native')?.textContent,
        entityClass: dialog?.querySelector('.entity-class')?.textContent,
        toolsLeft: box('.card-tools') < box('.entity-name'),
        onHost: host?.getAttributeNames().filter((name) => name === 'lang' || name === 'dir'),
      };
    });
    expect(card).toEqual({
      lang: 'ar',
      dir: 'rtl',
      title: 'تدمر',
      second: 'Palmyra',
      entityClass: 'مدينة في محافظة حمص، سوريا',
      toolsLeft: true,
      onHost: [],
    });
    expect(await languageOf(page)).toEqual(before);
    expect(await axeOn(page, '[popover="manual"]')).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('the welcome page marks its Arabic sample', async () => {
    const page = await driven().openOwn('welcome.html');
    await waitForMarks(page);
    expect(await languageOf(page)).toEqual({ lang: 'ar', dir: 'rtl' });
    const marked = (await marksOf(page)).map(({ text }) => text);
    for (const name of ['تدمر', 'تنظيم الدولة الإسلامية', 'المرصد السوري لحقوق الإنسان', 'محافظة حمص']) expect(marked).toContain(name);
  });

  it('the settings name the keys in Arabic', async () => {
    const page = await driven().openOwn('options.html');
    await page.waitForSelector('.shortcut');
    expect(await page.title()).toBe('إعدادات Sidelight');
    const labels = await page.$$eval('.shortcut dt', (terms) => terms.map((term) => term.textContent ?? ''));
    expect(labels.length).toBe(4);
    for (const label of labels) expect(label).toMatch(/\p{Script=Arabic}/u);
  });
});

inBothBrowsers('in a language that does not exist', { kind: 'test', browsers: ['chrome'] }, ({ driven }) => {
  it('every word of ours comes from the locale files, and nothing is cut off', async () => {
    const page = await driven().openOwn('gallery.html?locale=pseudo', { width: 1_400, height: 1_000 });
    await page.waitForSelector('#settings');
    await openEverything(page);
    expect(await page.evaluate(wordsOutsideBrackets)).toEqual([]);
    expect(await page.evaluate(tooWide)).toEqual([]);
  });
});

/** What is behind buttons is words of ours as well. */
async function openEverything(page: Page): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await page.$$eval('[aria-expanded="false"]:not(input)', (buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
    await delay(300);
  }
}

/** Runs in the page. Pseudo messages are in brackets; names, dates, keys and the corpus's words are in elements that say so. */
function wordsOutsideBrackets(): string[] {
  const outside = (text: string): string => {
    const stripped = text.replace(/\[[^[\]]*\]/g, '');
    return stripped === text ? text : outside(stripped);
  };
  return [...document.querySelectorAll<HTMLElement>('.specimen')].flatMap((specimen) => {
    const room = specimen.querySelector('.specimen-room')?.cloneNode(true) as HTMLElement;
    for (const data of room.querySelectorAll('bdi, time, kbd, code, svg')) data.remove();
    const attributes = [...room.querySelectorAll('*')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder', 'aria-valuetext'].flatMap((name) => element.getAttribute(name) ?? []),
    );
    return [room.textContent ?? '', ...attributes]
      .map(outside)
      .flatMap((rest) => (/\p{L}/u.test(rest) ? [`${specimen.id}: ${rest.trim()}`] : []));
  });
}

/** Runs in the page. Views that are wider than the room that they have. */
function tooWide(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.specimen-room .card-scroll, .specimen-room .popup, .specimen-room .popup-body')]
    .filter((view) => view.scrollWidth > view.clientWidth + 1)
    .map((view) => `${view.closest('.specimen')?.id}: ${view.className} ${view.scrollWidth} > ${view.clientWidth}`);
}

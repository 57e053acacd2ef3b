import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { hover, marksOf, popupFor, waitForMarks } from '../../scripts/browser/page.ts';
import { axeOn } from './axe.ts';
import { inBothBrowsers } from './both.ts';

inBothBrowsers('the toolbar popup', {}, ({ open, driven }) => {
  it('lists the names of the page and jumps to one', async () => {
    const { page } = await open('/own/palmyra.html');
    await waitForMarks(page);
    const popup = await popupFor(driven(), page);
    const names = await popup.$$eval('[role="option"]', (options) => options.map((option) => option.textContent ?? ''));
    expect(names.some((name) => name.includes('Palmyra'))).toBe(true);
    expect(names.some((name) => name.includes('Islamic State'))).toBe(true);
    await popup.evaluate(() => {
      const options = [...document.querySelectorAll<HTMLElement>('[role="option"]')];
      options.find((option) => option.textContent?.includes('Raqqa'))?.click();
    });
    await delay(600);
    expect(await page.evaluate(() => String(document.getSelection()))).toBe('Raqqa');
  });

  it.each([
    ['plamyra', /Palmyra/],
    ['qaryatyn', /Qaryatayn/],
    ['tadmur', /Palmyra/],
    ['تدمر', /Palmyra/],
    ['tanker palmyra', /tanker/i],
  ])('finds an event for "%s"', async (query, title) => {
    const popup = await driven().openOwn('popup.html', { width: 380, height: 560 });
    await popup.type('input[role="combobox"]', query);
    await delay(400);
    const first = await popup.$$eval('[role="option"]', (options) =>
      options
        .slice(0, 3)
        .map((option) => option.textContent ?? '')
        .join('\n'),
    );
    expect(first).toMatch(title);
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await delay(200);
    expect(await popup.evaluate(() => document.body.innerText)).toMatch(title);
    await popup.close();
  });

  it('says so when nothing is found', async () => {
    const popup = await driven().openOwn('popup.html', { width: 380, height: 560 });
    await popup.type('input[role="combobox"]', 'xyzzyqwert');
    await delay(400);
    expect(await popup.$$eval('[role="option"]', (options) => options.length)).toBe(0);
    await popup.close();
  });

  it('switches a site off and on', async () => {
    const { page } = await open('/own/palmyra.html');
    await waitForMarks(page);
    const popup = await popupFor(driven(), page);
    await popup.$eval('[role="switch"]', (toggle) => (toggle as HTMLElement).click());
    await delay(800);
    expect(await marksOf(page)).toEqual([]);
    await popup.$eval('[role="switch"]', (toggle) => (toggle as HTMLElement).click());
    await delay(1_200);
    expect((await marksOf(page)).length).toBeGreaterThan(5);
  });
});

inBothBrowsers('the welcome page', {}, ({ driven }) => {
  it('marks its sample and opens a card on it', async () => {
    const page = await driven().openOwn('welcome.html');
    await waitForMarks(page);
    await hover(page, 'Palmyra');
    expect(await page.evaluate(() => document.querySelectorAll('[popover="manual"]').length)).toBe(1);
  });
});

inBothBrowsers('accessibility', { kind: 'test', browsers: ['chrome'] }, ({ open, driven }) => {
  for (const theme of ['light', 'dark'] as const) {
    it(`has nothing for axe to report, ${theme}`, async () => {
      const { page } = await open('/own/palmyra.html');
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await waitForMarks(page);
      await hover(page, 'Palmyra');
      expect(await axeOn(page, '[popover="manual"]')).toEqual([]);
      for (const own of ['popup.html', 'welcome.html', 'options.html', 'gallery.html']) {
        const ownPage = await driven().openOwn(own);
        await ownPage.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await delay(500);
        expect(await axeOn(ownPage, 'body'), own).toEqual([]);
        await ownPage.close();
      }
    });
  }
});

/** What a reader does with cards: go on to other names, keep several, go back to the article's day, save, mute, cite. */
import { setTimeout as delay } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { hostsIn, hover, marksOf } from '../../scripts/browser/page.ts';
import { inBothBrowsers, openArticle } from './both.ts';

/** Asks the card that was opened last; roots are open in the test build only. */
async function inCard<T>(page: Page, what: (card: HTMLElement, given: string) => T, given = ''): Promise<T> {
  const handle = await page.evaluateHandle(
    () => [...document.querySelectorAll('[popover="manual"]')].at(-1)?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]') ?? null,
  );
  const card = handle.asElement() as ElementHandle<HTMLElement> | null;
  if (!card) throw new Error('no card is open');
  return await card.evaluate(what, given);
}

const text = (page: Page): Promise<string> => inCard(page, (card) => card.innerText);
const press = async (page: Page, label: string): Promise<void> => {
  await inCard(
    page,
    (card, wanted) => {
      const buttons = [...card.querySelectorAll('button')];
      const found = buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent)?.trim() === wanted);
      if (!found) throw new Error(`no button ${wanted} among ${buttons.map((button) => button.textContent).join('|')}`);
      found.click();
    },
    label,
  );
  await delay(350);
};

inBothBrowsers('at the desk', { kind: 'test' }, ({ open, driven }) => {
  const article = () => openArticle(open);

  it('goes on to a claimant’s card and back', async () => {
    const { page, errors } = await article();
    await hover(page, 'Palmyra');
    await press(page, 'Amaq News Agency');
    expect(await text(page)).toMatch(/^Amaq News Agency/);
    await press(page, 'Palmyra');
    expect(await text(page)).toMatch(/^Palmyra/);
    expect(errors).toEqual([]);
  });

  it('keeps a card while another opens, moves it by keyboard and closes it by Escape', async () => {
    const { page } = await article();
    await hover(page, 'Palmyra');
    await press(page, 'Keep open while reading on');
    await hover(page, 'IS');
    expect(await hostsIn(page)).toBe(2);
    await page.keyboard.press('Escape');
    expect(await hostsIn(page)).toBe(1);
    const left = (): Promise<number> =>
      page.evaluate(() => document.querySelector('[popover="manual"]')?.getBoundingClientRect().left ?? 0);
    const before = await left();
    await inCard(page, (card) => card.querySelector<HTMLElement>('.move-handle')?.focus());
    await page.keyboard.press('ArrowLeft');
    expect(await left()).toBeLessThan(before);
    await page.keyboard.press('Escape');
    expect(await hostsIn(page)).toBe(0);
  });

  it('shows only what was public by the article’s day, and stays so on the next card', async () => {
    const { page } = await article();
    await hover(page, 'Palmyra');
    const whole = await text(page);
    await press(page, 'As of this article');
    const restricted = await text(page);
    expect(whole).toMatch(/later than this article/);
    expect(restricted).not.toMatch(/later than this article/);
    await page.keyboard.press('Escape');
    await hover(page, 'Raqqa');
    expect(await inCard(page, (card) => card.querySelector('[aria-pressed="true"]')?.textContent)).toBe('As of this article');
  });

  it('sets what the paragraph says beside the claims', async () => {
    const { page } = await article();
    await hover(page, 'Islamic State group');
    const said = await inCard(page, (card) => card.querySelector<HTMLElement>('.says')?.innerText);
    expect(said).toMatch(/recaptured Palmyra/);
    expect(said).toMatch(/Who holds Palmyra/);
  });

  it('saves an event, and keeps a note on it in the explorer, where no page hears what is typed', async () => {
    const { page } = await article();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'input']) window.addEventListener(type, () => heard.push(type), true);
    });
    await hover(page, 'Palmyra');
    await press(page, 'Save');
    expect(await text(page)).toContain('Saved');
    expect(await inCard(page, (card) => card.querySelectorAll('input, textarea:not([readonly])').length)).toBe(0);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    const explorer = await driven().openOwn('explorer.html');
    await delay(800);
    const click = (label: string): Promise<void> =>
      explorer.evaluate((wanted) => {
        const found = [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === wanted);
        if (!found) throw new Error(`no button ${wanted}`);
        found.click();
      }, label);
    await explorer.evaluate(() => document.querySelector<HTMLElement>('.saved-title')?.click());
    await delay(400);
    await click('Note');
    await delay(200);
    await explorer.evaluate(() => {
      const note = document.querySelector<HTMLTextAreaElement>('.note');
      if (!note) throw new Error('no field for the note');
      note.value = 'Ask about the figure.';
      note.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click('Save the note');
    await delay(400);
    await click('Saved events');
    await delay(400);
    expect(await explorer.evaluate(() => document.body.innerText)).toContain('Ask about the figure.');
    await explorer.evaluate(() => document.querySelector<HTMLElement>('.saved-item .icon-button')?.click());
    await delay(200);
    expect(await explorer.evaluate(() => document.body.innerText)).toContain('Ask about the figure.');
    await click('Remove with its note');
    await delay(400);
    expect(await explorer.evaluate(() => document.body.innerText)).not.toContain('Ask about the figure.');
    await explorer.close();
  });

  it('keeps the keyboard where it was when an answer changes, and stays open while it is there', async () => {
    const { page } = await article();
    await hover(page, 'Palmyra');
    await inCard(page, (card) =>
      [...card.querySelectorAll('button')].find((button) => button.textContent === 'As of this article')?.focus(),
    );
    await page.keyboard.press('Enter');
    await delay(400);
    const focused = (): Promise<string> =>
      page.evaluate(() => document.querySelector('[popover="manual"]')?.shadowRoot?.activeElement?.textContent ?? 'nothing');
    expect(await focused()).toBe('As of this article');
    await page.mouse.move(5, 5, { steps: 6 });
    await delay(900);
    expect(await hostsIn(page)).toBe(1);
    await inCard(page, (card) => card.querySelector<HTMLElement>('.card-tools .icon-button')?.focus());
    await page.keyboard.press('Enter');
    await delay(300);
    expect(await page.evaluate(() => document.activeElement?.matches('[popover="manual"]'))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await hostsIn(page)).toBe(0);
  });

  it('cites with pack, version, hash and day', async () => {
    const { page } = await article();
    await hover(page, 'Palmyra');
    await press(page, 'As of this article');
    await press(page, 'Cite');
    expect(await inCard(page, (card) => card.querySelector<HTMLTextAreaElement>('.citation')?.value)).toMatch(
      /Sidelight: Syria \d+\.\d+\.\d+ \([0-9a-f]{16}\), event [\w-]+, as of 2016-12-12/,
    );
  });

  it('never marks a muted name, until the reader takes it back', async () => {
    const { page } = await article();
    await hover(page, 'Raqqa');
    await press(page, 'Why this match?');
    await press(page, 'on this site');
    await delay(400);
    expect((await marksOf(page)).some(({ text: name, kind }) => name === 'Raqqa' && kind === 'place-name')).toBe(false);
    await press(page, 'Undo');
    await delay(400);
    expect((await marksOf(page)).some(({ text: name, kind }) => name === 'Raqqa' && kind === 'place-name')).toBe(true);
  });
});

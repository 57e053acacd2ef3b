import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { hostsIn, hover, marksOf, pointOf, waitForMarks } from '../../scripts/browser/page.ts';
import { inBothBrowsers, openArticle } from './both.ts';

/** What a test uses of the extension API, inside an extension page. */
interface ExtensionApi {
  tabs: { query(which: object): Promise<{ id?: number }[]>; sendMessage(tab: number, message: unknown): Promise<unknown> };
}

/** Text of the open card; the root is open in the test build only. */
const cardText = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.querySelector('[popover="manual"]')?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]')?.innerText ?? '',
  );

const html = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

inBothBrowsers('the card', {}, ({ open }) => {
  it('opens after a rest, closes after the pointer left, and leaves the page as it was', async () => {
    const { page, errors } = await openArticle(open);
    const before = await html(page);
    await hover(page, 'Palmyra');
    expect(await hostsIn(page)).toBe(1);
    await page.mouse.move(5, 5, { steps: 4 });
    await delay(900);
    expect(await hostsIn(page)).toBe(0);
    expect(await html(page)).toBe(before);
    expect(errors).toEqual([]);
  });

  it('does not open for a pointer that passes by, nor for events that a script makes', async () => {
    const { page } = await openArticle(open);
    const { x, y } = await pointOf(page, 'Palmyra');
    await page.mouse.move(x - 200, y);
    await page.mouse.move(x, y);
    await page.mouse.move(x + 300, y + 200);
    await delay(700);
    expect(await hostsIn(page)).toBe(0);
    await page.evaluate(
      (left, top) => {
        for (const type of ['pointermove', 'click']) {
          document
            .elementFromPoint(left, top)
            ?.dispatchEvent(new PointerEvent(type, { clientX: left, clientY: top, bubbles: true, composed: true }));
        }
      },
      x,
      y,
    );
    await delay(700);
    expect(await hostsIn(page)).toBe(0);
  });

  it('closes on Escape without the page hearing of it', async () => {
    const { page } = await openArticle(open);
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => (document.title = `heard ${event.key}`));
    });
    await hover(page, 'Palmyra');
    await page.keyboard.press('Escape');
    expect(await hostsIn(page)).toBe(0);
    expect(await page.title()).not.toContain('heard');
  });

  it('hides its content from the page', async () => {
    const { page } = await openArticle(open);
    await hover(page, 'Palmyra');
    expect(await page.evaluate(() => document.querySelector('[popover="manual"]')?.shadowRoot === null)).toBe(true);
  });

  it('stays while the pointer travels to it, and when it is pinned by a click', async () => {
    const { page } = await openArticle(open);
    await hover(page, 'Amaq');
    const box = await page.evaluate(() => {
      const { left, top, width, height } = document.querySelector('[popover="manual"]')?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, width, height };
    });
    await page.mouse.move(box.left + box.width / 2, box.top + box.height / 2, { steps: 12 });
    await delay(700);
    expect(await hostsIn(page)).toBe(1);
    await page.mouse.move(5, 5, { steps: 4 });
    await delay(900);
    expect(await hostsIn(page)).toBe(0);
    const { x, y } = await pointOf(page, 'Amaq');
    await page.mouse.click(x, y);
    await page.mouse.move(5, 5, { steps: 4 });
    await delay(900);
    expect(await hostsIn(page)).toBe(1);
  });

  it('lies inside the viewport and never over the line', async () => {
    const { page } = await openArticle(open);
    for (const [width, height] of [
      [1_000, 800],
      [320, 560],
    ] as const) {
      await page.setViewport({ width, height });
      for (const name of ['Palmyra', 'Raqqa', 'IS']) {
        await hover(page, name);
        const line = await pointOf(page, name);
        const box = await page.evaluate(() => {
          const { left, top, right, bottom } = document.querySelector('[popover="manual"]')?.getBoundingClientRect() ?? new DOMRect();
          return { left, top, right, bottom };
        });
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.bottom).toBeLessThanOrEqual(height);
        expect(line.y > box.top && line.y < box.bottom).toBe(false);
        await page.keyboard.press('Escape');
      }
    }
  });

  it('opens inside a modal dialog', async () => {
    const { page } = await open('/own/hostile.html');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await waitForMarks(page, 8);
    await delay(600);
    await hover(
      page,
      'Hezbollah',
      await page.evaluate(() => {
        const ranges = [...CSS.highlights].flatMap(([, all]) => [...all] as Range[]).filter((range) => String(range) === 'Hezbollah');
        return ranges.findIndex((range) => range.startContainer.parentElement?.closest('dialog'));
      }),
    );
    expect(await page.evaluate(() => document.querySelectorAll('dialog [popover="manual"]').length)).toBe(1);
  });
});

inBothBrowsers('what the card says', { kind: 'test' }, ({ open, driven }) => {
  it('shows claims with claimant, figure, document and verdict', async () => {
    const { page } = await openArticle(open);
    await hover(page, 'Palmyra');
    const text = await cardText(page);
    expect(text).toContain('Palmyra');
    expect(text).toContain('تدمر');
    expect(text).toMatch(/Amaq|Observatory|Institute for the Study of War/);
    expect(text).toMatch(/Long War Journal|Washington Free Beacon/);
  });

  it('offers the other meaning of Homs and changes over to it', async () => {
    const { page } = await openArticle(open);
    await hover(page, 'Homs');
    expect(await cardText(page)).toMatch(/Homs (?:Governorate|province)/i);
    const clicked = await page.evaluate(() => {
      const buttons = document.querySelector('[popover="manual"]')?.shadowRoot?.querySelectorAll('button') ?? [];
      const other = [...buttons].find((button) => /Governorate|province/i.test(button.textContent ?? ''));
      other?.click();
      return other !== undefined;
    });
    expect(clicked).toBe(true);
    await delay(400);
    expect((await cardText(page)).split('\n')[0]).toMatch(/Governorate|province/i);
  });

  it('is reached, read and left by keyboard alone', async () => {
    const { page } = await openArticle(open);
    const command = async (name: string): Promise<void> => {
      const own = await driven().openOwn('options.html');
      await page.bringToFront();
      await own.evaluate(async (which) => {
        const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
        const tabs = (browser ?? chrome)?.tabs;
        const [tab] = (await tabs?.query({ url: 'http://127.0.0.1/*', active: true })) ?? [];
        await tabs?.sendMessage(tab?.id ?? -1, { type: 'command', body: { command: which } });
      }, name);
      await own.close();
      await delay(500);
    };
    await command('next');
    const first = await page.evaluate(() => String(document.getSelection()));
    expect(first.length).toBeGreaterThan(1);
    expect(await hostsIn(page)).toBe(1);
    await command('next');
    const second = await page.evaluate(() => String(document.getSelection()));
    expect(second).not.toBe(first);
    await command('previous');
    expect(await page.evaluate(() => String(document.getSelection()))).toBe(first);
    await command('open');
    expect(await page.evaluate(() => document.activeElement === document.querySelector('[popover="manual"]'))).toBe(true);
    const focused: (string | undefined)[] = [];
    for (let i = 0; i < 3; i += 1) {
      await page.keyboard.press('Tab');
      focused.push(await page.evaluate(() => document.querySelector('[popover="manual"]')?.shadowRoot?.activeElement?.tagName));
    }
    expect(focused).toContain('BUTTON');
    await page.keyboard.press('Escape');
    expect(await hostsIn(page)).toBe(0);
    expect((await marksOf(page)).some(({ kind }) => kind === 'open-name')).toBe(false);
  });
});

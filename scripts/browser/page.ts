/** What a person does with a page, and what can be seen of it from the page's own side. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Driven } from './drive.ts';

export interface SeenMark {
  /** Name of the highlight registry entry. */
  readonly kind: string;
  readonly text: string;
}

/** Steps and pauses in which a hand moves; a jump in one event would be a pointer passing by. */
const MOVE_STEPS = 8;
/** Dwell, answer and drawing, with room for a slow machine; ms. */
const OPEN_WAIT_MS = 1_200;
const POLL_MS = 50;
const MARKS_WAIT_MS = 5_000;

/** Everything that is highlighted, read as any script of the page can read it. */
export function marksOf(page: Page): Promise<SeenMark[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([kind, ranges]) => [...ranges].map((range) => ({ kind, text: (range as Range).toString() }))),
  );
}

/** Waits until marks are there and no more are added. */
export async function waitForMarks(page: Page, least = 1): Promise<void> {
  const end = performance.now() + MARKS_WAIT_MS;
  let before = -1;
  while (performance.now() < end) {
    const { length } = await marksOf(page);
    if (length >= least && length === before) return;
    before = length;
    await delay(POLL_MS * 2);
  }
}

/** Middle of the first box of the nth mark that reads `text`, in viewport px; scrolls to it. */
export async function pointOf(page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(
    (wanted, index) => {
      const ranges = [...CSS.highlights].filter(([kind]) => kind !== 'open-name').flatMap(([, all]) => [...all] as Range[]);
      const range = ranges.filter((r) => String(r) === wanted)[index];
      if (!range) return undefined;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    text,
    nth,
  );
  if (!point) throw new Error(`no mark reads "${text}"`);
  return point;
}

/** Moves the pointer onto a mark and lets it rest until a card has had time to open. */
export async function hover(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await pointOf(page, text, nth);
  await page.mouse.move(x - 40, y + 60);
  await page.mouse.move(x, y, { steps: MOVE_STEPS });
  await delay(OPEN_WAIT_MS);
}

/** Number of elements that the extension has in the page now; a closed card leaves none. */
export function hostsIn(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('[popover="manual"]').length);
}

/** The popup in a tab of its own, but speaking of the given page as if it had been opened over it. */
export async function popupFor(driven: Driven, page: Page): Promise<Page> {
  const popup = await driven.openOwn('popup.html', { width: 380, height: 560 });
  await delay(POLL_MS);
  await page.bringToFront();
  await Promise.race([popup.goto(driven.address('popup.html')).catch(() => undefined), delay(OPEN_WAIT_MS)]);
  await delay(OPEN_WAIT_MS);
  return popup;
}

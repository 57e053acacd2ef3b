import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { marksOf, type SeenMark, waitForMarks } from '../../scripts/browser/page.ts';
import { inBothBrowsers } from './both.ts';

const texts = (marks: readonly SeenMark[], kind: string): string[] => [...new Set(marks.filter((m) => m.kind === kind).map((m) => m.text))];

/** Asks for some seconds: a busy machine is no reason to fail. */
async function becomesTrue(ask: () => Promise<boolean>): Promise<boolean> {
  for (let left = 40; left > 0; left--) {
    if (await ask()) return true;
    await delay(100);
  }
  return false;
}

inBothBrowsers('names on a page', {}, ({ open }) => {
  it('marks the places and groups of an article, across inline elements', async () => {
    const { page, errors } = await open('/own/palmyra.html');
    await waitForMarks(page);
    const marks = await marksOf(page);
    expect(texts(marks, 'place-name')).toEqual(
      expect.arrayContaining([
        'Palmyra',
        'eastern Homs province',
        'T4 airbase',
        'Aleppo',
        'east Aleppo',
        'Raqqa',
        'Mosul',
        'Homs',
        'Shaer',
        'Shaer gas field',
        'Russia',
        'Turkey',
      ]),
    );
    expect(texts(marks, 'group-name')).toEqual(
      expect.arrayContaining([
        'Islamic State',
        'Syrian army',
        'Syrian Observatory for Human Rights',
        'Amaq',
        'IS',
        'US-led coalition',
        'Operation Inherent Resolve',
        'Institute for the Study of War',
      ]),
    );
    expect(errors).toEqual([]);
  });

  it('leaves navigation and footer alone', async () => {
    const { page } = await open('/own/palmyra.html');
    await waitForMarks(page);
    const outside = await page.evaluate(
      () =>
        [...CSS.highlights]
          .flatMap(([, all]) => [...all] as Range[])
          .filter((range) => !range.startContainer.parentElement?.closest('article')).length,
    );
    expect(outside).toBe(0);
  });

  it('marks nothing on a page about something else', async () => {
    const { page } = await open('/own/unrelated.html');
    await delay(1_000);
    expect(await marksOf(page)).toEqual([]);
  });

  it('marks a brief report without a strong name, by names that stand in company', async () => {
    const { page, errors } = await open('/own/brief.html');
    await waitForMarks(page, 2);
    expect((await marksOf(page)).map(({ text }) => text).sort()).toEqual(['Aleppo', 'HTS']);
    expect(errors).toEqual([]);
  });

  it('reads Arabic, with clitics, and knows hummus from Homs', async () => {
    const { page } = await open('/own/arabic.html');
    await waitForMarks(page);
    const marks = await marksOf(page);
    expect(texts(marks, 'place-name')).toEqual(expect.arrayContaining(['القريتين', 'دمشق', 'تدمر']));
    expect(texts(marks, 'place-name').some((text) => text.includes('حمص'))).toBe(true);
    expect(texts(marks, 'group-name')).toEqual(expect.arrayContaining(['المرصد السوري لحقوق الإنسان']));
    const chickpeas = await page.evaluate(() => {
      const last = document.querySelector('article p:last-child');
      return [...CSS.highlights]
        .flatMap(([, all]) => [...all] as Range[])
        .filter((range) => last?.contains(range.startContainer))
        .map(String);
    });
    expect(chickpeas).toEqual([]);
  });

  it('finds text that arrives late, is changed, or grows', async () => {
    const { page } = await open('/own/live.html');
    await delay(2_500);
    const marks = (await marksOf(page)).map(({ text }) => text);
    expect(marks).toEqual(expect.arrayContaining(['Syrian Observatory for Human Rights', 'Palmyra', 'Aleppo', 'Raqqa', 'Amaq']));
  });

  it('finds unlisted spellings in what was read before the page told of the war', async () => {
    const { page } = await open('/own/unrelated.html');
    const say = (words: string): Promise<void> =>
      page.evaluate((text) => document.body.appendChild(document.createElement('p')).append(text), words);
    await say('A Syrian family left Homs for Kfar Zeetah last week.');
    await say('They had kept a house and a shop in Hamooriya for many years.');
    await delay(1_000);
    expect((await marksOf(page)).map(({ text }) => text)).toEqual(['Homs']);
    await say('Jabhat al-Nusra, Ahrar al-Sham and Islamic State fought the Free Syrian Army in Aleppo, Idlib, Raqqa and Deir ez-Zor.');
    await delay(1_000);
    const marks = (await marksOf(page)).map(({ text }) => text);
    expect(marks).toEqual(expect.arrayContaining(['Homs', 'Kfar Zeetah', 'Hamooriya', 'Jabhat al-Nusra', 'Deir ez-Zor']));
  });
});

inBothBrowsers('a hostile page', {}, ({ open }) => {
  it('skips what is not prose, sees into frames and open shadow roots, and survives clobbered forms', async () => {
    const { page, errors } = await open('/own/hostile.html');
    await waitForMarks(page, 6);
    await delay(500);
    const marks = (await marksOf(page)).map(({ text }) => text);
    expect(marks).toEqual(expect.arrayContaining(['Syrian army', 'Palmyra', 'Raqqa', 'SYRIA', 'Aleppo', 'Damascus', 'Hezbollah']));
    expect(marks).not.toContain('Syria');
    expect(marks).not.toContain('Islamic State');
    const frame = page.frames().find((one) => one !== page.mainFrame() && one.url().startsWith('about:srcdoc'));
    const inFrame = await frame?.evaluate(() => [...CSS.highlights].flatMap(([, all]) => [...all].map(String)));
    expect(inFrame).toEqual(expect.arrayContaining(['Palmyra', 'Syrian Observatory for Human Rights']));
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { errors: string[] }).errors)).toEqual([]);
  });

  it('marks what was folded away once it is shown', async () => {
    const { page } = await open('/own/hostile.html');
    await waitForMarks(page, 6);
    await page.click('#fold summary');
    await delay(800);
    expect((await marksOf(page)).map(({ text }) => text)).toEqual(expect.arrayContaining(['Islamic State group']));
  });

  it('marks late shadow roots', async () => {
    const { page } = await open('/own/hostile.html');
    await delay(2_000);
    const late = await page.evaluate(() => {
      const root = document.getElementById('late-host')?.shadowRoot;
      return [...CSS.highlights]
        .flatMap(([, all]) => [...all] as Range[])
        .filter((range) => range.startContainer.getRootNode() === root)
        .map(String);
    });
    expect(late).toEqual(['Aleppo']);
  });

  it('reads in a storm of new text what is scrolled to, and the rest once the page is calm', async () => {
    const { page, errors } = await open('/own/palmyra.html');
    await waitForMarks(page);
    await page.evaluate(() => {
      let n = 0;
      const add = (): void => {
        for (let i = 0; i < 60; i++) {
          const paragraph = document.body.appendChild(document.createElement('p'));
          paragraph.className = 'late';
          paragraph.append(`Report ${n++}: the Syrian army left Saraqib and Binnish.`);
        }
      };
      const storm = setInterval(add, 50);
      addEventListener('calm', () => clearInterval(storm));
    });
    const markedFrom = (from: number): Promise<boolean> =>
      page.evaluate((least) => {
        const late = [...document.querySelectorAll('.late')];
        const ranges = [...CSS.highlights].flatMap(([, all]) => [...all] as Range[]);
        return ranges.some((range) => late.indexOf(range.startContainer.parentElement ?? document.body) >= least);
      }, from);
    const see = (nth: number): Promise<void> => page.evaluate((n) => document.querySelectorAll('.late')[n]?.scrollIntoView(), nth);
    await delay(1_500);
    await see(950);
    expect(await becomesTrue(() => markedFrom(900))).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event('calm')));
    await delay(3_000);
    await see(1_400);
    expect(await becomesTrue(() => markedFrom(1_350))).toBe(true);
    expect(errors).toEqual([]);
  });

  it('reads in a storm what is near though what is around it is far, and what a scroll in a shadow tree brings near', async () => {
    const { page, errors } = await open('/own/palmyra.html');
    await waitForMarks(page);
    await page.evaluate(() => {
      // The body is as high as the window, and all else overflows it.
      document.documentElement.style.height = '100%';
      document.body.style.height = '100%';
      const host = document.body.appendChild(document.createElement('div'));
      host.style.cssText = 'position: fixed; bottom: 0; height: 100px';
      const scroller = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
      scroller.style.cssText = 'height: 100px; overflow: auto';
      scroller.appendChild(document.createElement('div')).style.height = '5000px';
      const far = document.body.appendChild(document.createElement('div'));
      far.style.marginTop = '10000px';
      const alsoFar = document.body.appendChild(document.createElement('div'));
      alsoFar.style.height = '10px';
      const add = (to: Element, words: string): HTMLElement => {
        const paragraph = document.createElement('p');
        paragraph.textContent = words;
        return to.appendChild(paragraph);
      };
      setInterval(() => {
        for (let i = 0; i < 40; i++) add(far, 'Nothing to see.');
        while (far.childElementCount > 400) far.firstChild?.remove();
      }, 50);
      addEventListener('toast', () => (add(alsoFar, 'The Syrian army left Saraqib.').style.cssText = 'position: fixed; top: 0'));
      addEventListener('row', () => add(scroller, 'The Syrian army left Binnish.'));
      addEventListener('reach', () => (scroller.scrollTop = 5_000));
    });
    const isMarked = async (name: string): Promise<boolean> => (await marksOf(page)).some(({ text }) => text === name);
    const tell = (event: string): Promise<boolean> => page.evaluate((type) => dispatchEvent(new Event(type)), event);
    // Late shadow roots are found within a second, and the storm is noticed.
    await delay(2_500);
    await tell('row');
    await delay(500);
    expect(await isMarked('Binnish')).toBe(false);
    await tell('toast');
    await tell('reach');
    expect(await becomesTrue(() => isMarked('Saraqib'))).toBe(true);
    expect(await becomesTrue(() => isMarked('Binnish'))).toBe(true);
    expect(errors).toEqual([]);
  });

  it('re-registers marks that a page clears, but does not fight it for ever', async () => {
    const { page, errors } = await open('/own/palmyra.html');
    await waitForMarks(page);
    await page.evaluate(() => CSS.highlights.clear());
    await page.evaluate(() => document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>More on Raqqa.</p>'));
    await delay(600);
    expect((await marksOf(page)).length).toBeGreaterThan(5);
    const repairs = await page.evaluate(async () => {
      let seen = 0;
      for (let i = 0; i < 40; i += 1) {
        if (CSS.highlights.size > 0) seen += 1;
        CSS.highlights.clear();
        document.querySelector('article')?.append(document.createElement('hr'), ' Aleppo ');
        await new Promise((done) => setTimeout(done, 50));
      }
      return seen;
    });
    expect(repairs).toBeLessThanOrEqual(5);
    expect(errors).toEqual([]);
  });
});

/**
 * The content script of the benchmark of places: reads the page once and finds all names, in one of
 * three ways. Leaves its times on the root element, where the benchmark reads them.
 */
import names from 'virtual:names';
import { findCandidates } from '../../../lib/detect/find/find-candidates.ts';
import { loadNameIndex } from '../../../lib/detect/index/load-index.ts';
import type { NameIndex, NameIndexData } from '../../../lib/detect/types.ts';
import { collectRuns } from '../../../lib/page/runs.ts';

declare const PLACE: 'page' | 'gate' | 'background';
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const start = performance.now();
const texts = (): string[] => [...collectRuns(document.body)].flatMap(({ runs }) => runs.map(({ text }) => text));
const countIn = (index: NameIndex, all: readonly string[]): number =>
  all.reduce((sum, text) => sum + findCandidates(index, text).length, 0);

async function find(): Promise<number> {
  if (PLACE === 'background') return (await chrome.runtime.sendMessage({ find: texts() })) as number;
  const index = loadNameIndex(names);
  if (PLACE === 'page') return countIn(index, texts());
  const all = texts();
  if (!all.some((text) => findCandidates(index, text).length > 0)) return 0;
  const whole = loadNameIndex(JSON.parse((await chrome.runtime.sendMessage({ index: true })) as string) as NameIndexData);
  return countIn(whole, all);
}

void find().then((matches) => {
  document.documentElement.dataset['bench'] = JSON.stringify({ ms: performance.now() - start, matches });
});

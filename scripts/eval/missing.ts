/**
 * Names of the war that the corpus does not hold yet: runs of capitalised words in blocks that also
 * hold a name that it does. A list for people to look through, not a judgement.
 */
import { isCapitalised, NO_WORD, startsSentence } from '../../lib/detect/sentence/context.ts';
import type { DetectedBlock } from './detect.ts';

export interface MissingName {
  readonly words: string;
  count: number;
  readonly pages: Set<string>;
}

const TOKEN = new RegExp(`[^${NO_WORD}]+`, 'g');
/** Small words inside names: Umm al-Zeitun, Tell es-Sultan, Movement of Hazzm. */
const INSIDE = /^(?:[ae](?:[ltdrzsn]|[std]h)(?:-\S+)?|of|the|and|for|bin|ibn|de|du|la)$/;
const JOINED = /^[ \u00a0]$/;

/** Adds the runs of one page's blocks. */
export function collectMissing(
  names: Map<string, MissingName>,
  page: string,
  texts: readonly string[],
  detected: readonly DetectedBlock[],
): void {
  texts.forEach((text, i) => {
    const block = detected[i];
    if (!block || block.mentions.length === 0) return;
    for (const words of runsIn(text, block)) {
      const known = names.get(words) ?? { words, count: 0, pages: new Set<string>() };
      known.count += 1;
      known.pages.add(page);
      names.set(words, known);
    }
  });
}

function runsIn(text: string, { candidates }: DetectedBlock): string[] {
  const isKnown = (start: number, end: number): boolean => candidates.some((each) => each.start < end && each.end > start);
  const runs: string[] = [];
  let run: { start: number; end: number } | undefined;
  const close = (): void => {
    if (run && (text.slice(run.start, run.end).includes(' ') || !startsSentence(text, run.start)))
      runs.push(text.slice(run.start, run.end));
    run = undefined;
  };
  for (const { index: start, 0: word } of text.matchAll(TOKEN)) {
    const end = start + word.length;
    const joins = run !== undefined && JOINED.test(text.slice(run.end, start));
    const isName = (isCapitalised(word) || /^[ae][a-z]{1,2}-\p{Lu}/u.test(word)) && !isKnown(start, end);
    if (isName && run && (joins || INSIDE.test(text.slice(run.end, start).trim()))) run.end = end;
    else if (isName) {
      close();
      run = { start, end };
    } else if (!(run && INSIDE.test(word))) close();
  }
  close();
  return runs;
}

/** The commonest first; `least` is how often a run has to stand somewhere. */
export function listMissing(names: ReadonlyMap<string, MissingName>, least: number): MissingName[] {
  return [...names.values()].filter(({ count }) => count >= least).sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1));
}

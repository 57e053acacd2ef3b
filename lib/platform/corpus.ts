/** Loads the packaged corpus. The one place in the extension that fetches, and it fetches its own file. */
import { openBundle, type CorpusBundle, type OpenBundle } from '../context/bundle.ts';
import { browser } from './browser.ts';

export const CORPUS_FILE = 'corpus.json';

let opened: Promise<OpenBundle> | undefined;

/** The corpus, opened once per context; a failed load is tried again by the next caller. */
export function loadCorpus(): Promise<OpenBundle> {
  opened ??= read().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function read(): Promise<OpenBundle> {
  const response = await fetch(browser.runtime.getURL(`/${CORPUS_FILE}`));
  if (!response.ok) throw new Error(`the packaged corpus could not be read (${response.status})`);
  return openBundle((await response.json()) as CorpusBundle);
}

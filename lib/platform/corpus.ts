/** Loads the packaged corpus and names. The one place in the extension that fetches, and it fetches its own files. */
import { openBundle, type CorpusBundle, type OpenBundle } from '../context/bundle.ts';
import { browser } from './browser.ts';

/** Records and verdicts lie apart because the stores lint no text file beyond 5 MB. */
const RECORDS_FILE = 'corpus.json';
const VERDICTS_FILE = 'verdicts.json';
const NAMES_FILE = 'names.json';

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
  const [records, verdicts] = await Promise.all([readFile(RECORDS_FILE), readFile(VERDICTS_FILE)]);
  return openBundle({
    source: JSON.parse(records) as CorpusBundle['source'],
    ...(JSON.parse(verdicts) as Omit<CorpusBundle, 'source'>),
  });
}

let names: Promise<string> | undefined;

/** The name index as JSON, for `loadNameIndex(JSON.parse(…))`: text, because that is how it travels to a page. */
export function loadNames(): Promise<string> {
  names ??= readFile(NAMES_FILE).catch((error: unknown) => {
    names = undefined;
    throw error;
  });
  return names;
}

async function readFile(file: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`/${file}`));
  if (!response.ok) throw new Error(`the packaged file ${file} could not be read (${response.status})`);
  return response.text();
}

/** Loads the packaged corpus and names. */
import { openBundle, type CorpusBundle, type OpenBundle } from '../context/bundle.ts';
import { readFile } from './files.ts';
import { once } from './once.ts';

/** They lie apart because the stores lint no text file beyond 5 MB. */
const RECORDS_FILE = 'records.json';
const EVENTS_FILE = 'events.json';
const VERDICTS_FILE = 'verdicts.json';
const NAMES_FILE = 'names.json';

/** The corpus, opened once per context; a failed load is tried again by the next caller. */
export const loadCorpus: () => Promise<OpenBundle> = once(async () => {
  const [records, events, verdicts] = await Promise.all([readFile(RECORDS_FILE), readFile(EVENTS_FILE), readFile(VERDICTS_FILE)]);
  return openBundle({
    source: {
      ...(JSON.parse(records) as Omit<CorpusBundle['source'], 'events'>),
      events: JSON.parse(events) as CorpusBundle['source']['events'],
    },
    ...(JSON.parse(verdicts) as Omit<CorpusBundle, 'source'>),
  });
});

/** The name index as JSON, for `loadNameIndex(JSON.parse(…))`: text, because that is how it travels to a page. */
export const loadNames: () => Promise<string> = once(() => readFile(NAMES_FILE));

/** Events that the reader saved, with notes. They stay in this browser. */
import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { MAX_NOTE } from './limits.ts';

/** Beyond this nobody finds anything again, and a page could fill the disk. */
const MAX_SAVED = 2_000;

const SavedEvent = v.object({
  event: v.string(),
  /** As it was called then: a later pack may have dropped it. */
  title: v.string(),
  note: v.pipe(v.string(), v.maxLength(MAX_NOTE)),
  /** ISO day. */
  savedOn: v.string(),
  pack: v.object({ name: v.string(), version: v.string(), hash: v.string() }),
});
export type SavedEvent = v.InferOutput<typeof SavedEvent>;

const item = storage.defineItem<unknown[]>('local:saved', { fallback: [], version: 1 });

/** The newest first; what is damaged is left out. */
export async function readSaved(): Promise<SavedEvent[]> {
  const stored = await item.getValue();
  return stored.flatMap((one) => {
    const parsed = v.safeParse(SavedEvent, one);
    return parsed.success ? [parsed.output] : [];
  });
}

/** One change after the other, so that none is lost. */
let last: Promise<unknown> = Promise.resolve();

function change(how: (saved: SavedEvent[]) => SavedEvent[]): Promise<void> {
  const done = last.then(async () => item.setValue(how(await readSaved())));
  last = done.catch(() => undefined);
  return done;
}

/** Saves an event, or changes its note. @throws Error when there are too many */
export function saveEvent(saved: SavedEvent): Promise<void> {
  return change((before) => {
    const others = before.filter(({ event }) => event !== saved.event);
    if (others.length >= MAX_SAVED) throw new Error('too many saved events');
    return [saved, ...others];
  });
}

export function removeSaved(event: string): Promise<void> {
  return change((before) => before.filter((one) => one.event !== event));
}

/** Calls back when the list changed, here or elsewhere. */
export function watchSaved(onChange: () => void): () => void {
  return item.watch(onChange);
}

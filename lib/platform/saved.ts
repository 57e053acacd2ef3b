/** Events that the reader saved, with notes. They stay in this browser. */
import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { MAX_NOTE } from '../context/limits.ts';
import { eachThat } from './each-that.ts';
import { inTurn } from './in-turn.ts';

/** Beyond this nobody finds anything again, and a page could fill the disk. */
const MAX_SAVED = 2_000;

const SavedEvent = v.object({
  event: v.string(),
  /** As it was called then: a later pack may have dropped it. */
  title: v.string(),
  note: v.pipe(v.string(), v.maxLength(MAX_NOTE)),
  /** ISO day on which it was saved first. */
  savedOn: v.string(),
  pack: v.object({ name: v.string(), version: v.string(), hash: v.string() }),
});
export type SavedEvent = v.InferOutput<typeof SavedEvent>;

const item = storage.defineItem<unknown[]>('local:saved', { fallback: [], version: 1 });

/** The newest first; what cannot be read is left out, and stays stored. */
export async function readSaved(): Promise<SavedEvent[]> {
  return eachThat(SavedEvent, await item.getValue());
}

function change(how: (stored: readonly unknown[]) => readonly unknown[]): Promise<void> {
  return inTurn('saved', async () => item.setValue([...how(await item.getValue())]));
}

/**
 * Saves an event. One that is saved already keeps its day, and its note unless there is a new one.
 * @throws Error when there are too many
 */
export function saveEvent({ note, ...saved }: Omit<SavedEvent, 'note'> & { readonly note?: string | undefined }): Promise<void> {
  return change((stored) => {
    const before = eachThat(SavedEvent, stored).find(({ event }) => event === saved.event);
    if (before) return stored.map((one) => (isOf(one, saved.event) ? { ...before, note: note ?? before.note } : one));
    if (stored.length >= MAX_SAVED) throw new Error('too many saved events');
    return [{ ...saved, note: note ?? '' }, ...stored];
  });
}

export function removeSaved(event: string): Promise<void> {
  return change((stored) => stored.filter((one) => !isOf(one, event)));
}

function isOf(stored: unknown, event: string): boolean {
  return typeof stored === 'object' && stored !== null && 'event' in stored && stored.event === event;
}

/** Calls back when the list changed, here or elsewhere. */
export function watchSaved(onChange: () => void): () => void {
  return item.watch(onChange);
}

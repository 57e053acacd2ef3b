/**
 * Waits, on a page that may be about anything, for the first name that tells of the war. Holds a small
 * index, no listeners for pointer or keys, and no text.
 */
import { findListed } from '../detect/find/find-candidates.ts';
import type { NameIndex } from '../detect/types.ts';
import type { TextRun } from './runs.ts';
import { type RunReader, Scanner } from './scanner.ts';
import { isProse, isVisible } from './visibility.ts';

/** Reads `root` until a telling name is seen, then calls `onOpen`, once, and stops; or until `signal` aborts. */
export function watchGate(
  index: NameIndex,
  root: Document | Element,
  onOpen: () => void,
  onNewDocument: () => void,
  signal: AbortSignal,
): void {
  const stopper = new AbortController();
  const all = AbortSignal.any([signal, stopper.signal]);
  let isOpen = false;
  const names: RunReader = {
    add: (run) => {
      if (isOpen || !tells(index, run)) return 'none';
      if (!isVisible(run.container)) return 'hidden';
      isOpen = true;
      return 'kept';
    },
    settle: () => {
      if (!isOpen || all.aborted) return false;
      stopper.abort();
      onOpen();
      return false;
    },
    forget: () => undefined,
    forgetWithin: () => undefined,
    sweep: () => undefined,
    // Whatever was hidden and is shown now held a telling name.
    reveal: () => (isOpen = true),
  };
  new Scanner(names, { onChange: () => undefined, onNewDocument }, () => false, all).start(root);
}

function tells(index: NameIndex, run: TextRun): boolean {
  return findListed(index, run.text).length > 0 && isProse(run.container);
}

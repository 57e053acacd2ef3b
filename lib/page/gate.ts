/**
 * Waits, on a page that may be about anything, for what tells of the war (find/opening.ts).
 * Holds a small index and a filter, no listeners for pointer or keys, and no text.
 */
import { type Gate, type Opener, Opening, openersIn } from '../detect/find/opening.ts';
import type { Container } from './arrivals.ts';
import type { TextRun } from './runs.ts';
import { type RunReader, Scanner } from './scanner.ts';
import { isProse, isVisible } from './visibility.ts';

/** Reads `root` until that is seen, then calls `onOpen`, once, and stops; or until `signal` aborts. */
export function watchGate(gate: Gate, root: Document | Element, onOpen: () => void, onNewDocument: () => void, signal: AbortSignal): void {
  const stopper = new AbortController();
  const all = AbortSignal.any([signal, stopper.signal]);
  const opening = new Opening();
  /** What hidden containers name. */
  const hidden = new WeakMap<Container, readonly Opener[]>();
  const names: RunReader = {
    add: (run) => {
      const told = opening.isOpen ? [] : openersInProse(gate, run);
      if (opening.has(told)) return 'none';
      if (!isVisible(run.container)) {
        hidden.set(run.container, [...(hidden.get(run.container) ?? []), ...told]);
        return 'hidden';
      }
      opening.add(told);
      return opening.isOpen ? 'kept' : 'none';
    },
    settle: () => {
      if (!opening.isOpen || all.aborted) return false;
      stopper.abort();
      onOpen();
      return false;
    },
    forget: () => undefined,
    forgetWithin: () => undefined,
    sweep: () => undefined,
    reveal: (container) => {
      opening.add(hidden.get(container) ?? []);
      return hidden.delete(container);
    },
  };
  new Scanner(names, { onChange: () => undefined, onNewDocument }, () => false, all).start(root);
}

/** What a run of prose names. */
function openersInProse(gate: Gate, run: TextRun): readonly Opener[] {
  const told = openersIn(gate, run.text);
  return told.length > 0 && isProse(run.container) ? told : [];
}

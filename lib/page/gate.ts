/**
 * Waits, on a page that may be about anything, for the first name that tells of the war, or for two that do so in company.
 * Holds a small index, no listeners for pointer or keys, and no text.
 */
import { findListed } from '../detect/find/find-listed.ts';
import { entityOf } from '../detect/index/name-refs.ts';
import type { NameIndex } from '../detect/types.ts';
import type { Container } from './arrivals.ts';
import type { TextRun } from './runs.ts';
import { type RunReader, Scanner } from './scanner.ts';
import { isProse, isVisible } from './visibility.ts';

/** Number of the entity whose names open the gate alone (detect/index/gate.ts). */
const OPENER = 0;
/** Different things that open the gate when a page names them. */
const ENOUGH_IN_COMPANY = 2;

/** Reads `root` until that is seen, then calls `onOpen`, once, and stops; or until `signal` aborts. */
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
  const company = new Set<number>();
  /** What hidden containers name. */
  const hidden = new WeakMap<Container, readonly number[]>();
  const take = (entities: readonly number[]): void => {
    for (const entity of entities) company.add(entity);
    isOpen ||= company.has(OPENER) || company.size >= ENOUGH_IN_COMPANY;
  };
  const names: RunReader = {
    add: (run) => {
      const told = isOpen ? [] : entitiesIn(index, run);
      if (told.every((entity) => company.has(entity))) return 'none';
      if (!isVisible(run.container)) {
        hidden.set(run.container, [...(hidden.get(run.container) ?? []), ...told]);
        return 'hidden';
      }
      take(told);
      return isOpen ? 'kept' : 'none';
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
    reveal: (container) => {
      take(hidden.get(container) ?? []);
      return hidden.delete(container);
    },
  };
  new Scanner(names, { onChange: () => undefined, onNewDocument }, () => false, all).start(root);
}

/** What a run names, the likeliest of each name. */
function entitiesIn(index: NameIndex, run: TextRun): number[] {
  const found = findListed(index, run.text);
  if (found.length === 0 || !isProse(run.container)) return [];
  return found.map(({ refs }) => entityOf(index.refs[refs[0] ?? 0] ?? 0));
}

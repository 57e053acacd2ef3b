import gate from 'virtual:gate';
import { loadGate } from '../../lib/detect/find/opening.ts';
import type { NameIndexData } from '../../lib/detect/types.ts';
import { isReadable } from '../../lib/page/dom.ts';
import { watchGate } from '../../lib/page/gate.ts';
import type { Reader } from '../../lib/page/reader.ts';
import { askBackground, servePage } from '../../lib/platform/messages.ts';
import { once } from '../../lib/platform/once.ts';
import { behindDoor, closeDoor } from './door.ts';
import { removeLeftovers } from './leftovers.ts';

/** Frames smaller than this are advertisements and counters, px. */
const LEAST_FRAME = { width: 200, height: 100 };
/** Where an injection finds the one before it, in the extension's own world. */
const RUNNING = Symbol.for('in-page');

/** Starts on this document, in the place of an earlier injection. */
export function start(): void {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  closeDoor();
  if (!isReadable(document) || isTinyFrame()) return;
  removeLeftovers(document);
  const stopper = new AbortController();
  world[RUNNING] = stopper;
  void run(stopper.signal);
}

function isTinyFrame(): boolean {
  return window !== window.top && (window.innerWidth < LEAST_FRAME.width || window.innerHeight < LEAST_FRAME.height);
}

async function run(signal: AbortSignal): Promise<void> {
  const hello = await askBackground('hello', {}).catch(() => undefined);
  if (!hello || signal.aborted) return;
  const telling = loadGate(gate);
  const loadReader = once(async () => {
    const [index] = await Promise.all([askBackground('index', {}), behindDoor() ? undefined : askBackground('reader', {})]);
    const start = behindDoor();
    if (!start) throw new Error('the reading script did not come');
    return { start, names: JSON.parse(index) as NameIndexData };
  });
  let reader: Reader | undefined;
  /** Ends the wait for a telling name, or for what reading takes. */
  let waiting = new AbortController();
  let { settings } = hello;

  const stop = (): void => {
    waiting.abort();
    reader?.stop();
    reader = undefined;
  };
  const wait = (): void => {
    stop();
    waiting = new AbortController();
    watchGate(telling, document, () => void read(waiting.signal), wait, waiting.signal);
  };
  const read = async (stillWanted: AbortSignal): Promise<void> => {
    const loaded = await loadReader().catch(() => undefined);
    if (!loaded || stillWanted.aborted) return;
    reader = loaded.start(loaded.names, settings, wait);
  };

  signal.addEventListener('abort', stop);
  servePage(
    {
      settings: ({ active, settings: changed }) => {
        settings = changed;
        if (!active) stop();
        else if (reader) reader.update(settings);
        else wait();
        return undefined;
      },
      command: ({ command }) => hasKeyboard() && (reader?.run(command) ?? false),
      names: () => ({ active: !waiting.signal.aborted, names: reader?.list() ?? [], context: reader?.context() }),
      jump: ({ entity }) => reader?.jump(entity) ?? false,
    },
    signal,
  );
  if (hello.active) wait();
}

/** Commands reach every frame; the one that the reader is in answers. */
function hasKeyboard(): boolean {
  if (document.activeElement instanceof HTMLIFrameElement) return false;
  return document.hasFocus() || window === window.top;
}

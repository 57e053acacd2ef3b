import names from 'virtual:names';
import { renderCard } from './render-card.tsx';
import cardCss from '../../components/card.css?inline';
import { loadNameIndex } from '../../lib/detect/load-index.ts';
import { isReadable } from '../../lib/page/dom.ts';
import { Reader } from '../../lib/page/reader.ts';
import { browser } from '../../lib/platform/browser.ts';
import { askBackground, servePage } from '../../lib/platform/messages.ts';

/** Frames smaller than this are advertisements and counters, px. */
const LEAST_FRAME = { width: 200, height: 100 };
/** Where an injection finds the one before it, in the extension's own world. */
const RUNNING = Symbol.for('in-page');

/** Starts on this document, in the place of an earlier injection. */
export function start(): void {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  if (!isReadable(document) || isTinyFrame()) return;
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
  const index = loadNameIndex(names);
  let reader: Reader | undefined;

  let { settings } = hello;

  const read = (): void => {
    reader?.stop();
    reader = new Reader(
      document,
      {
        index,
        css: cardCss,
        answer: (entity, context) => askBackground('card', { entity, context: { ...context, entities: [...context.entities] } }),
        render: renderCard,
        isAlive: () => browser.runtime?.id !== undefined,
      },
      settings,
      read,
    );
  };
  const stop = (): void => {
    reader?.stop();
    reader = undefined;
  };

  signal.addEventListener('abort', stop);
  servePage(
    {
      settings: ({ active, settings: changed }) => {
        settings = changed;
        if (!active) stop();
        else if (reader) reader.update(settings);
        else read();
        return undefined;
      },
      command: ({ command }) => hasKeyboard() && (reader?.run(command) ?? false),
      names: () => ({ active: reader !== undefined, names: reader?.list() ?? [] }),
      jump: ({ entity }) => reader?.jump(entity) ?? false,
    },
    signal,
  );
  if (hello.active) read();
}

/** Commands reach every frame; the one that the reader is in answers. */
function hasKeyboard(): boolean {
  if (document.activeElement instanceof HTMLIFrameElement) return false;
  return document.hasFocus() || window === window.top;
}

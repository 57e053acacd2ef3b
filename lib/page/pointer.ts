/**
 * The page's pointer, touch and key events, reduced to what the hover reducer knows. Reads only:
 * nothing is prevented except Escape while a card is open. Events that a script made are ignored.
 */

import { closest, isConnected } from './dom.ts';

export interface PointerFacts {
  readonly x: number;
  readonly y: number;
  /** px per ms since the event before. */
  readonly speed: number;
  /** The event's path, innermost first, as it was while the event was dispatched (later it is empty). */
  readonly path: readonly EventTarget[];
}

export interface PointerHandlers {
  onMove(facts: PointerFacts): void;
  /** A click or tap that no control of the page is about to answer. */
  onPress(facts: PointerFacts): void;
  /** A press anywhere else. */
  onPressOutside(facts: PointerFacts): void;
  /** @returns true when it was ours to answer. */
  onEscape(): boolean;
  onScroll(): void;
  /** A key or a button went down. */
  onInput(): void;
  onResize(): void;
  onLeave(): void;
}

/** Where a press belongs to the page. */
const CONTROLS =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[contenteditable]:not([contenteditable="false"])';

/** Listens on the window, ahead of the page's own handlers, until the signal aborts. */
export function listen(handlers: PointerHandlers, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal } as const;
  let last: { x: number; y: number; t: number } | undefined;
  let frame = 0;
  /** Path of the last press. */
  let pressedAt: readonly EventTarget[] = [];

  const facts = (event: PointerEvent): PointerFacts => {
    const { clientX: x, clientY: y, timeStamp: t } = event;
    const ms = last ? t - last.t : 0;
    const speed = last && ms > 0 ? Math.hypot(x - last.x, y - last.y) / ms : 0;
    last = { x, y, t };
    return { x, y, speed, path: event.composedPath() };
  };

  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      const now = facts(event);
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => handlers.onMove(now));
    },
    options,
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      handlers.onInput();
      if (event.isTrusted) pressedAt = event.button === 0 ? event.composedPath() : [];
    },
    options,
  );
  window.addEventListener('pointercancel', () => (pressedAt = []), options);
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || !(event instanceof PointerEvent) || event.button !== 0) return;
      const pointed = facts(event);
      // A press that began elsewhere (a selection that was drawn out of a card) belongs to where it began.
      // A click by keyboard or by a tool (`detail` 0) began nowhere else.
      const [began] = pressedAt;
      const isPressed = event.detail > 0 && began instanceof Node && isConnected(began);
      const now = isPressed ? { ...pointed, path: pressedAt } : pointed;
      pressedAt = [];
      const [target] = now.path;
      const isControl = target instanceof Element && closest(target, CONTROLS) !== null;
      const hasSelection = document.getSelection()?.isCollapsed === false;
      if (isControl || hasSelection) handlers.onPressOutside(now);
      else handlers.onPress(now);
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      handlers.onInput();
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing || !handlers.onEscape()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
  window.addEventListener('scroll', () => handlers.onScroll(), options);
  window.visualViewport?.addEventListener(
    'resize',
    () => {
      handlers.onScroll();
      handlers.onResize();
    },
    { signal },
  );
  // Into a frame the pointer goes without another move, and without leaving the page.
  window.addEventListener(
    'pointerover',
    (event) => {
      if (!event.isTrusted || !(event.composedPath()[0] instanceof HTMLIFrameElement)) return;
      cancelAnimationFrame(frame);
      handlers.onLeave();
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted) return;
      // A move that waits for its frame would say that the pointer is still there.
      cancelAnimationFrame(frame);
      handlers.onLeave();
    },
    { passive: true, signal },
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

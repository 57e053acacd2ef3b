/**
 * When a card opens and closes, as a pure reducer: state and event in, state and effects out.
 * The diagram is in docs/hover.md; tests walk it.
 */

/** Delays in ms; the reader sets `dwell`. */
export interface Delays {
  readonly dwell: number;
  readonly grace: number;
}
/** 300 ms: between a passing pointer (about 100) and a wait that annoys (750; see docs/decisions). */
export const DEFAULT_DELAYS: Delays = { dwell: 300, grace: 300 };
/** A pointer faster than this is passing by, px per ms (10ten's value). */
export const PASSING_SPEED = 0.5;

/** `M` names a mention; compared by identity. */
export type HoverState<M> =
  | { readonly mode: 'idle' }
  | { readonly mode: 'dwelling'; readonly on: M }
  /** `held`: asked for by click, tap or command, and so open until it is dismissed. */
  | { readonly mode: 'open'; readonly on: M; readonly held: boolean; readonly next?: M | undefined }
  /** The pointer left name and card; the card closes after the grace unless it comes back. */
  | { readonly mode: 'leaving'; readonly on: M; readonly next?: M | undefined };

export type HoverEvent<M> =
  /** `on`: the mark under the pointer; `speed` in px per ms; `inCard`, `onBridge`: where it is while a card is open. */
  | { readonly type: 'move'; readonly on: M | undefined; readonly speed: number; readonly inCard: boolean; readonly onBridge: boolean }
  | { readonly type: 'timer' }
  /** A tap, a click or a command on a name opens it at once; on the open one it holds it. `focus`: go inside. */
  | { readonly type: 'activate'; readonly on: M; readonly focus: boolean }
  /** The reader keeps the open card: from then on it is no hover's business. */
  | { readonly type: 'keep' }
  /** The reader pressed or works inside the open card: it is held. */
  | { readonly type: 'focus-card' }
  /** Esc, the close button, a click outside, a scroll that carries the name away, the window losing the pointer. */
  | { readonly type: 'dismiss'; readonly how: 'escape' | 'button' | 'outside' | 'gone' };

export type HoverEffect<M> =
  | { readonly type: 'arm'; readonly ms: number }
  | { readonly type: 'disarm' }
  /** The pointer went on before the dwell was over. */
  | { readonly type: 'forget' }
  /** Ask for the answer before the dwell is over, so that it is there when the card opens. */
  | { readonly type: 'prepare'; readonly on: M }
  | { readonly type: 'open'; readonly on: M; readonly focus: boolean }
  | { readonly type: 'keep' }
  | { readonly type: 'close'; readonly returnFocus: boolean };

export interface Step<M> {
  readonly state: HoverState<M>;
  readonly effects: readonly HoverEffect<M>[];
}

const IDLE = { mode: 'idle' } as const;

export function step<M>(state: HoverState<M>, event: HoverEvent<M>, delays: Delays): Step<M> {
  switch (event.type) {
    case 'move':
      return onMove(state, event, delays);
    case 'timer':
      return onTimer(state);
    case 'activate':
      return onActivate(state, event);
    case 'keep':
      return onKeep(state);
    case 'focus-card':
      return state.mode === 'open' || state.mode === 'leaving' ? hold(state.on) : same(state);
    case 'dismiss':
      return onDismiss(state, event.how);
  }
}

type Move<M> = Extract<HoverEvent<M>, { type: 'move' }>;

function onMove<M>(state: HoverState<M>, event: Move<M>, delays: Delays): Step<M> {
  if (state.mode === 'idle') return event.on === undefined ? same(state) : dwell(event.on, delays);
  if (state.mode === 'dwelling') return whileDwelling(state.on, event, delays);
  if (state.mode === 'open' && state.held) return same(state);
  return whileOpen(state, event, delays);
}

function dwell<M>(on: M, delays: Delays): Step<M> {
  return {
    state: { mode: 'dwelling', on },
    effects: [
      { type: 'prepare', on },
      { type: 'arm', ms: delays.dwell },
    ],
  };
}

/** A fast move over the name starts the dwell again; a slow one lets it run. */
function whileDwelling<M>(on: M, event: Move<M>, delays: Delays): Step<M> {
  if (event.on === undefined) return { state: IDLE, effects: [{ type: 'disarm' }, { type: 'forget' }] };
  if (event.on !== on) return dwell(event.on, delays);
  const state = { mode: 'dwelling', on } as const;
  return event.speed > PASSING_SPEED ? { state, effects: [{ type: 'arm', ms: delays.dwell }] } : same(state);
}

function whileOpen<M>(state: Extract<HoverState<M>, { mode: 'open' | 'leaving' }>, event: Move<M>, delays: Delays): Step<M> {
  if (event.inCard || event.on === state.on) return state.mode === 'open' && state.next === undefined ? same(state) : stay(state.on);
  if (event.on !== undefined && !event.onBridge) return towards(state, event.on, delays);
  if (state.mode === 'leaving' && state.next === undefined) {
    return event.onBridge ? { state, effects: [{ type: 'arm', ms: delays.grace }] } : same(state);
  }
  return { state: { mode: 'leaving', on: state.on }, effects: [{ type: 'arm', ms: delays.grace }] };
}

/** Resting on another name while a card is open changes over after the same dwell. */
function towards<M>(state: Extract<HoverState<M>, { mode: 'open' | 'leaving' }>, next: M, delays: Delays): Step<M> {
  if (state.next === next) return same(state);
  return {
    state: { mode: 'leaving', on: state.on, next },
    effects: [
      { type: 'prepare', on: next },
      { type: 'arm', ms: delays.dwell },
    ],
  };
}

function stay<M>(on: M): Step<M> {
  return { state: { mode: 'open', on, held: false }, effects: [{ type: 'disarm' }] };
}

function onTimer<M>(state: HoverState<M>): Step<M> {
  if (state.mode === 'dwelling') return opened(state.on, false, false);
  if (state.mode !== 'leaving') return same(state);
  return state.next === undefined ? { state: IDLE, effects: [{ type: 'close', returnFocus: false }] } : opened(state.next, false, false);
}

function opened<M>(on: M, held: boolean, focus: boolean): Step<M> {
  return { state: { mode: 'open', on, held }, effects: [{ type: 'disarm' }, { type: 'open', on, focus }] };
}

/** What was asked for stays open until it is dismissed; only a hover closes by itself. */
function onActivate<M>(state: HoverState<M>, event: Extract<HoverEvent<M>, { type: 'activate' }>): Step<M> {
  const isOpen = (state.mode === 'open' || state.mode === 'leaving') && state.on === event.on;
  return isOpen && !event.focus ? hold(state.on) : opened(event.on, true, event.focus);
}

function hold<M>(on: M): Step<M> {
  return { state: { mode: 'open', on, held: true }, effects: [{ type: 'disarm' }] };
}

function onKeep<M>(state: HoverState<M>): Step<M> {
  if (state.mode !== 'open' && state.mode !== 'leaving') return same(state);
  return { state: IDLE, effects: [{ type: 'disarm' }, { type: 'keep' }] };
}

function onDismiss<M>(state: HoverState<M>, how: 'escape' | 'button' | 'outside' | 'gone'): Step<M> {
  if (state.mode === 'idle') return same(state);
  if (state.mode === 'dwelling') return { state: IDLE, effects: [{ type: 'disarm' }] };
  if (how === 'gone' && state.mode === 'open' && state.held) return same(state);
  return { state: IDLE, effects: [{ type: 'disarm' }, { type: 'close', returnFocus: how === 'escape' || how === 'button' }] };
}

function same<M>(state: HoverState<M>): Step<M> {
  return { state, effects: [] };
}

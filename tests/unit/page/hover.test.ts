import { describe, expect, it } from 'vitest';
import { DEFAULT_DELAYS, type HoverEvent, type HoverState, PASSING_SPEED, step } from '../../../lib/page/hover.ts';

type Name = 'Palmyra' | 'Raqqa';
const delays = { ...DEFAULT_DELAYS, dwell: 250 };
const move = (on: Name | undefined, more: Partial<{ speed: number; inCard: boolean; onBridge: boolean }> = {}): HoverEvent<Name> => ({
  type: 'move',
  on,
  speed: 0.1,
  inCard: false,
  onBridge: false,
  ...more,
});
const idle: HoverState<Name> = { mode: 'idle' };
const open: HoverState<Name> = { mode: 'open', on: 'Palmyra', held: false };
const held: HoverState<Name> = { mode: 'open', on: 'Palmyra', held: true };
const leaving: HoverState<Name> = { mode: 'leaving', on: 'Palmyra' };

/** Walks a story; answers the last state and all effects. */
function walk(from: HoverState<Name>, ...events: HoverEvent<Name>[]): { state: HoverState<Name>; effects: string[] } {
  const effects: string[] = [];
  let state = from;
  for (const event of events) {
    const next = step(state, event, delays);
    state = next.state;
    effects.push(...next.effects.map((e) => (e.type === 'arm' ? `arm ${e.ms}` : e.type)));
  }
  return { state, effects };
}

describe('opening', () => {
  it('asks when the dwell begins and opens when it is over', () => {
    expect(walk(idle, move('Palmyra'))).toEqual({ state: { mode: 'dwelling', on: 'Palmyra' }, effects: ['prepare', 'arm 250'] });
    expect(walk(idle, move('Palmyra'), { type: 'timer' })).toEqual({ state: open, effects: ['prepare', 'arm 250', 'disarm', 'open'] });
  });

  it('lets a slow move on the name run on, and starts again after a fast one', () => {
    const dwelling: HoverState<Name> = { mode: 'dwelling', on: 'Palmyra' };
    expect(walk(dwelling, move('Palmyra', { speed: PASSING_SPEED })).effects).toEqual([]);
    expect(walk(dwelling, move('Palmyra', { speed: PASSING_SPEED * 1.01 }))).toEqual({ state: dwelling, effects: ['arm 250'] });
  });

  it('forgets a name that the pointer passed, and dwells on the next', () => {
    expect(walk(idle, move('Palmyra'), move(undefined)).state).toEqual(idle);
    expect(walk(idle, move('Palmyra'), move('Raqqa')).state).toEqual({ mode: 'dwelling', on: 'Raqqa' });
  });

  it('opens at once, held, for a tap or a command', () => {
    expect(walk(idle, { type: 'activate', on: 'Raqqa', focus: false }).state).toEqual({ mode: 'open', on: 'Raqqa', held: true });
    const focused = step<Name>(idle, { type: 'activate', on: 'Raqqa', focus: true }, delays);
    expect(focused.effects).toContainEqual({ type: 'open', on: 'Raqqa', focus: true });
  });
});

describe('staying and leaving', () => {
  it('stays while the pointer is on the name or in the card', () => {
    expect(walk(open, move('Palmyra'), move(undefined, { inCard: true })).state).toEqual(open);
  });

  it('closes after the grace when the pointer left both', () => {
    expect(walk(open, move(undefined))).toEqual({ state: leaving, effects: ['arm 300'] });
    expect(walk(open, move(undefined), { type: 'timer' })).toEqual({ state: idle, effects: ['arm 300', 'close'] });
  });

  it('comes back when the pointer does', () => {
    expect(walk(leaving, move(undefined, { inCard: true }))).toEqual({ state: open, effects: ['disarm'] });
    expect(walk(leaving, move('Palmyra')).state).toEqual(open);
    expect(walk(leaving, { type: 'focus-card' }).state).toEqual(held);
  });

  it('starts the grace anew with every move on the bridge, and with none beside it', () => {
    expect(walk(leaving, move(undefined, { onBridge: true }))).toEqual({ state: leaving, effects: ['arm 300'] });
    expect(walk(leaving, move(undefined))).toEqual({ state: leaving, effects: [] });
  });

  it('ignores another name that lies on the bridge', () => {
    expect(walk(open, move('Raqqa', { onBridge: true })).state).toEqual(leaving);
  });

  it('changes over to another name after a dwell there', () => {
    expect(walk(open, move('Raqqa'))).toEqual({
      state: { mode: 'leaving', on: 'Palmyra', next: 'Raqqa' },
      effects: ['prepare', 'arm 250'],
    });
    expect(walk(open, move('Raqqa'), { type: 'timer' }).state).toEqual({ mode: 'open', on: 'Raqqa', held: false });
    expect(walk(open, move('Raqqa'), move(undefined, { inCard: true })).state).toEqual(open);
    expect(walk(open, move('Raqqa'), move(undefined)).state).toEqual(leaving);
  });

  it('does not move a held card', () => {
    expect(walk(held, move(undefined), move('Raqqa')).state).toEqual(held);
  });
});

describe('holding, keeping and dismissing', () => {
  it('holds by a click on the open name', () => {
    expect(walk(open, { type: 'activate', on: 'Palmyra', focus: false })).toEqual({ state: held, effects: ['disarm'] });
  });

  it('lets go of a card that is kept, so that the next name opens', () => {
    for (const from of [open, held, leaving]) {
      expect(walk(from, { type: 'keep' })).toEqual({ state: idle, effects: ['disarm', 'keep'] });
    }
    expect(walk(open, { type: 'keep' }, move('Raqqa'), { type: 'timer' }).state).toEqual({ mode: 'open', on: 'Raqqa', held: false });
    expect(walk(idle, { type: 'keep' })).toEqual({ state: idle, effects: [] });
  });

  it.each(['escape', 'button'] as const)('closes by %s and gives the focus back', (how) => {
    expect(step<Name>(held, { type: 'dismiss', how }, delays).effects).toContainEqual({ type: 'close', returnFocus: true });
  });

  it('closes by a click outside and leaves the focus where it went', () => {
    expect(step<Name>(held, { type: 'dismiss', how: 'outside' }, delays).effects).toContainEqual({ type: 'close', returnFocus: false });
  });

  it('leaves a held card open when its name scrolls out of sight, and closes another', () => {
    expect(walk(held, { type: 'dismiss', how: 'gone' }).state).toEqual(held);
    expect(walk(open, { type: 'dismiss', how: 'gone' }).state).toEqual(idle);
  });

  it('has nothing to close when nothing is open', () => {
    expect(walk(idle, { type: 'dismiss', how: 'escape' })).toEqual({ state: idle, effects: [] });
    expect(walk(idle, move('Palmyra'), { type: 'dismiss', how: 'escape' })).toEqual({
      state: idle,
      effects: ['prepare', 'arm 250', 'disarm'],
    });
  });
});

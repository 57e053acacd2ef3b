import { describe, expect, it } from 'vitest';
import { moveHighlight, NONE } from '../../../components/listbox-keys.ts';

describe('moveHighlight', () => {
  it.each([
    ['ArrowDown', NONE, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowUp', NONE, 2],
    ['ArrowUp', 0, 2],
    ['ArrowUp', 2, 1],
    ['Home', 2, 0],
    ['End', 0, 2],
  ])('%s from %i of three goes to %i', (key, active, to) => {
    expect(moveHighlight(key, active, 3)).toBe(to);
  });

  it('leaves Home and End to the caret until something is highlighted', () => {
    expect(moveHighlight('Home', NONE, 3)).toBeUndefined();
    expect(moveHighlight('End', NONE, 3)).toBeUndefined();
  });

  it('leaves every key alone in an empty list, and other keys in any', () => {
    for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End']) expect(moveHighlight(key, NONE, 0)).toBeUndefined();
    for (const key of ['a', 'Enter', 'Escape', 'PageDown', 'Tab']) expect(moveHighlight(key, 1, 3)).toBeUndefined();
  });
});

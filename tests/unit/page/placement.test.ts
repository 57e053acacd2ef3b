import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP, isOnBridge, MARGIN, place, within } from '../../../lib/page/placement.ts';

const viewport = { left: 0, top: 0, right: 1_000, bottom: 800 };
const card = { width: 400, height: 300 };
const line = (left: number, top: number): { left: number; top: number; right: number; bottom: number } => ({
  left,
  top,
  right: left + 80,
  bottom: top + 20,
});

describe('place', () => {
  it('goes below the line where there is room, starting with the name', () => {
    expect(place(line(100, 100), card, viewport)).toEqual({
      left: 100,
      top: 120 + GAP,
      maxWidth: 984,
      maxHeight: 800 - MARGIN - 120 - GAP,
      side: 'below',
    });
  });

  it('goes above where only that side has room', () => {
    expect(place(line(100, 700), card, viewport)).toMatchObject({ top: 700 - GAP - 300, side: 'above' });
  });

  it('takes the roomier side, and scrolls inside, where neither has room', () => {
    const low = { ...viewport, bottom: 300 };
    expect(place(line(100, 200), card, low)).toMatchObject({ side: 'above', maxHeight: 200 - GAP - MARGIN, top: MARGIN });
    expect(place(line(100, 60), card, low)).toMatchObject({ side: 'below', maxHeight: 300 - MARGIN - 80 - GAP });
  });

  it('moves sideways to stay inside', () => {
    expect(place(line(900, 100), card, viewport).left).toBe(1_000 - MARGIN - 400);
    expect(place(line(2, 100), card, viewport).left).toBe(MARGIN);
  });

  it('ends with the name in right-to-left text', () => {
    expect(place(line(500, 100), card, viewport, true).left).toBe(180);
  });

  it('never covers the line and never leaves the viewport, whatever the sizes', () => {
    const size = fc.integer({ min: 1, max: 2_000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 920 }),
        fc.integer({ min: 40, max: 740 }),
        size,
        size,
        fc.boolean(),
        (x, y, width, height, rtl) => {
          const name = line(x, y);
          const at = place(name, { width, height }, viewport, rtl);
          const bottom = at.top + Math.min(height, at.maxHeight);
          const right = at.left + Math.min(width, at.maxWidth);
          expect(bottom <= name.top || at.top >= name.bottom).toBe(true);
          expect(at.left).toBeGreaterThanOrEqual(MARGIN);
          expect(right).toBeLessThanOrEqual(1_000 - MARGIN);
          expect(at.top).toBeGreaterThanOrEqual(MARGIN);
          expect(bottom).toBeLessThanOrEqual(800 - MARGIN);
        },
      ),
    );
  });
});

describe('isOnBridge', () => {
  const below = { left: 100, top: 150, right: 500, bottom: 450 };

  it('covers the way from the name to the near edge of a card below', () => {
    expect(isOnBridge({ x: 140, y: 110 }, { x: 160, y: 130 }, below)).toBe(true);
    expect(isOnBridge({ x: 140, y: 110 }, { x: 480, y: 148 }, below)).toBe(true);
  });

  it('covers it for a card above', () => {
    expect(isOnBridge({ x: 140, y: 500 }, { x: 200, y: 470 }, below)).toBe(true);
  });

  it('does not cover the way off', () => {
    expect(isOnBridge({ x: 140, y: 110 }, { x: 140, y: 90 }, below)).toBe(false);
    expect(isOnBridge({ x: 140, y: 110 }, { x: 700, y: 120 }, below)).toBe(false);
  });
});

describe('within', () => {
  it('leaves a card where it is when it can be seen', () => {
    expect(within(viewport, { left: 300, top: 200 }, card)).toEqual({ left: 300, top: 200, maxHeight: 784 });
  });

  it('keeps the whole card in the viewport, wherever it is moved', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5_000, max: 5_000 }), fc.integer({ min: -5_000, max: 5_000 }), (left, top) => {
        const spot = within(viewport, { left, top }, card);
        expect(spot.left).toBeGreaterThanOrEqual(MARGIN);
        expect(spot.left + card.width).toBeLessThanOrEqual(viewport.right - MARGIN);
        expect(spot.top).toBeGreaterThanOrEqual(MARGIN);
        expect(spot.top + card.height).toBeLessThanOrEqual(viewport.bottom - MARGIN);
      }),
    );
  });

  it('starts a card that is too large at the margin', () => {
    expect(within(viewport, { left: 50, top: 50 }, { width: 2_000, height: 2_000 })).toEqual({ left: MARGIN, top: MARGIN, maxHeight: 784 });
  });
});

/** Where a card goes: rectangles in, position out. Pure; all values are CSS px of the viewport. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly maxWidth: number;
  readonly maxHeight: number;
  readonly side: 'below' | 'above';
}

/** Between the line and the card: near enough to reach, far enough not to touch descenders. */
export const GAP = 8;
/** A card with less than this would be a slit, px. */
const LEAST_ROOM = 160;
/** Kept free at every edge of the viewport. */
export const MARGIN = 8;

/**
 * Below the line if the card fits there, else above if it fits there, else on the roomier side,
 * scrolling inside. The card starts where the name starts (ends, in right-to-left text) and never
 * covers the line. `before`: the side where it stood; it stays there while there is room enough, so
 * that nothing that is folded or unfolded in it makes it jump.
 */
export function place(line: Box, card: Size, viewport: Box, rightToLeft = false, before?: Placement['side']): Placement {
  const below = viewport.bottom - MARGIN - (line.bottom + GAP);
  const above = line.top - GAP - (viewport.top + MARGIN);
  const fitsSomewhere = card.height <= below || card.height <= above;
  const best = card.height <= below || (!fitsSomewhere && below >= above) ? 'below' : 'above';
  const side = before !== undefined && (before === 'below' ? below : above) >= LEAST_ROOM ? before : best;
  const maxHeight = Math.max(0, side === 'below' ? below : above);
  const maxWidth = Math.max(0, viewport.right - viewport.left - 2 * MARGIN);
  const width = Math.min(card.width, maxWidth);
  const height = Math.min(card.height, maxHeight);
  const wanted = rightToLeft ? line.right - width : line.left;
  const left = Math.min(Math.max(wanted, viewport.left + MARGIN), viewport.right - MARGIN - width);
  const top = side === 'below' ? line.bottom + GAP : line.top - GAP - height;
  return { left, top, maxWidth, maxHeight, side };
}

/** Where a card stands that belongs to no line. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** The wanted place, or the nearest at which the whole card can be seen; a card too tall scrolls inside. */
export function within(viewport: Box, wanted: { readonly left: number; readonly top: number }, card: Size): Spot {
  const maxHeight = Math.max(0, viewport.bottom - viewport.top - 2 * MARGIN);
  const most = { left: viewport.right - MARGIN - card.width, top: viewport.bottom - MARGIN - Math.min(card.height, maxHeight) };
  return {
    left: Math.max(viewport.left + MARGIN, Math.min(wanted.left, most.left)),
    top: Math.max(viewport.top + MARGIN, Math.min(wanted.top, most.top)),
    maxHeight,
  };
}

/**
 * Is the pointer on its way from the name to the card? True inside the triangle between the point
 * where it left the name and the near edge of the card, and in the gap between the two.
 */
export function isOnBridge(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  card: Box,
): boolean {
  const edge = from.y < card.top ? card.top : card.bottom;
  const a = { x: card.left - MARGIN, y: edge };
  const b = { x: card.right + MARGIN, y: edge };
  const s1 = cross(from, a, to);
  const s2 = cross(a, b, to);
  const s3 = cross(b, from, to);
  return (s1 >= 0 && s2 >= 0 && s3 >= 0) || (s1 <= 0 && s2 <= 0 && s3 <= 0);
}

function cross(a: { x: number; y: number }, b: { x: number; y: number }, p: { x: number; y: number }): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

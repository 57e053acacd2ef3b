/**
 * Which mark lies under a point. One caret look-up in our own index costs the same for any number
 * of marks; `highlightsFromPoint` grows with them (23 ms at 10,000 in Firefox).
 */
import { parentElement } from './dom.ts';
import type { KeptRuns } from './kept-runs.ts';
import type { Marks } from './marks.ts';
import { type PlacedMention, rangeOfMention } from './placed-mention.ts';

/** How far up from the element under the pointer a marked block is looked for. */
const MAX_INLINE_DEPTH = 12;
/** Underlines are drawn below the glyph box; px. */
const SLACK = 2;

/** The mark at viewport point (x, y), px. `target` is the innermost element of the event's path. */
export function markAt(runs: KeptRuns, marks: Marks, target: EventTarget | undefined, x: number, y: number): PlacedMention | undefined {
  const container = markedBlock(marks, target);
  if (!container) return undefined;
  const placed = container instanceof ShadowRoot || inShadow(container) ? search(runs, marks, container, x, y) : caret(runs, x, y);
  return placed && marks.isMarked(placed) && covers(placed, x, y) ? placed : undefined;
}

function markedBlock(marks: Marks, target: EventTarget | undefined): Element | ShadowRoot | undefined {
  let at = target instanceof Element ? target : undefined;
  for (let depth = 0; at && depth < MAX_INLINE_DEPTH; depth += 1) {
    if (marks.holds(at)) return at;
    const up = parentElement(at);
    const root = up ? undefined : at.getRootNode();
    if (root instanceof ShadowRoot && marks.holds(root)) return root;
    at = up ?? undefined;
  }
  return undefined;
}

function inShadow(element: Element): boolean {
  return Node.prototype.getRootNode.call(element) instanceof ShadowRoot;
}

function caret(runs: KeptRuns, x: number, y: number): PlacedMention | undefined {
  const position = document.caretPositionFromPoint(x, y);
  return position?.offsetNode instanceof Text ? runs.at(position.offsetNode, position.offset) : undefined;
}

/** Carets do not see into shadow trees; a block there holds few marks, so each is asked. */
function search(runs: KeptRuns, marks: Marks, container: Element | ShadowRoot, x: number, y: number): PlacedMention | undefined {
  return runs.in(container).find((placed) => marks.isMarked(placed) && covers(placed, x, y));
}

/** A caret also answers beside the end of a line: the mark's own boxes decide. */
function covers(placed: PlacedMention, x: number, y: number): boolean {
  return lineBoxes(placed).some((r) => x >= r.left - SLACK && x <= r.right + SLACK && y >= r.top - SLACK && y <= r.bottom + SLACK);
}

/** The boxes of a mention, one for each line that it stands on, in viewport px. */
export function lineBoxes(placed: PlacedMention): DOMRect[] {
  const range = rangeOfMention(placed);
  return range ? [...range.getClientRects()].filter((r) => r.width > 0) : [];
}

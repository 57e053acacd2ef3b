/** Where the reader is among the marks of a page, for the keyboard's way through them. */
import { type PlacedMention, rangeOfMention } from './placed-mention.ts';

/** Indices among the marks; may lie one beyond either end. */
export interface Position {
  /** The mark to open. */
  readonly here: number;
  readonly before: number;
  readonly after: number;
}

/** From the open card's name, else from the selection, else from the top of the screen. `marks` are in document order. */
export function positionAmong(marks: readonly PlacedMention[], current: PlacedMention | undefined): Position {
  const open = current ? marks.indexOf(current) : -1;
  if (open >= 0) return { here: open, before: open - 1, after: open + 1 };
  const start = selectedRange();
  const next = marks.findIndex((placed) => {
    const range = rangeOfMention(placed);
    if (!range) return false;
    if (start && start.startContainer.getRootNode() === range.startContainer.getRootNode()) {
      return range.compareBoundaryPoints(Range.START_TO_START, start) >= 0;
    }
    return range.getBoundingClientRect().bottom > 0;
  });
  const here = Math.max(0, next);
  const range = marks[here] && rangeOfMention(marks[here]);
  const isOnIt = start !== undefined && range?.compareBoundaryPoints(Range.START_TO_START, start) === 0;
  return { here, before: here - 1, after: isOnIt ? here + 1 : here };
}

function selectedRange(): Range | undefined {
  const selection = document.getSelection();
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
}

/** From offsets in a run back to the page. */
import type { TextRun } from './runs.ts';

/** The place in the page of `[start, end)` in a run's text; undefined when its nodes have changed since. */
export function rangeOf(run: TextRun, start: number, end: number): Range | undefined {
  const from = locate(run, start);
  const to = locate(run, end - 1);
  if (!from || !to) return undefined;
  if (from.offset > from.node.length || to.offset + 1 > to.node.length) return undefined;
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

/** The node that holds the unit at `offset`, found by halving. */
function locate(run: TextRun, offset: number): { node: Text; offset: number } | undefined {
  let low = 0;
  let high = run.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((run.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const node = run.nodes[low];
  const start = run.starts[low];
  return node === undefined || start === undefined ? undefined : { node, offset: offset - start };
}

/**
 * Candidates by where they stand. Lists are in order and their members apart from each other, so one is found
 * by halving: a long block of nothing but names would else take the square of its length.
 */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How many of a list end at or before an offset. */
function countBefore(list: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those that share a unit with `start`–`end`. */
export function overlapping<T extends Stretch>(list: readonly T[], start: number, end: number): readonly T[] {
  const from = countBefore(list, start);
  let to = from;
  while ((list[to]?.start ?? Number.POSITIVE_INFINITY) < end) to += 1;
  return list.slice(from, to);
}

/** Does none of them share a unit with `start`–`end`? */
export function isFree(list: readonly Stretch[], start: number, end: number): boolean {
  return (list[countBefore(list, start)]?.start ?? Number.POSITIVE_INFINITY) >= end;
}

/** Two lists as one: all of the first, and those of the others that share no unit with them. */
export function merged<T extends Stretch>(first: readonly T[], others: readonly T[]): readonly T[] {
  if (first.length === 0) return others;
  const free = others.filter(({ start, end }) => isFree(first, start, end));
  return free.length > 0 ? [...first, ...free].sort((a, b) => a.start - b.start) : first;
}

/** The nearest before `start` and the nearest after `end`. */
export function nearest<T extends Stretch>(list: readonly T[], start: number, end: number): readonly T[] {
  const before = countBefore(list, start);
  let after = before;
  while ((list[after]?.start ?? Number.POSITIVE_INFINITY) < end) after += 1;
  return [list[before - 1], list[after]].filter((each) => each !== undefined);
}

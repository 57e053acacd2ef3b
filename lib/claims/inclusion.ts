import type { Alignment } from './types.ts';

/** How one scope lies to another by which holds which; undefined when neither does. */
export function fromInclusion(firstInSecond: boolean, secondInFirst: boolean): Alignment | undefined {
  if (firstInSecond && secondInFirst) return 'equal';
  if (firstInSecond) return 'contained';
  return secondInFirst ? 'contains' : undefined;
}

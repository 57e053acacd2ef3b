/** A mention on the page: where its words stand, now and when they were read. */
import type { Mention } from '../detect/types.ts';
import { rangeOf } from './run-range.ts';
import type { TextRun } from './runs.ts';

/** One mention and the run that it stands in. */
export interface PlacedMention {
  readonly run: TextRun;
  readonly mention: Mention;
  /** The same words for the same entity: what "first mention of a name" counts by. */
  readonly key: string;
}

/** The same words for the same entity, with as many others to choose from. */
export function isSame(mention: Mention, other: Mention | undefined): boolean {
  return (
    other !== undefined &&
    mention.start === other.start &&
    mention.end === other.end &&
    mention.entity === other.entity &&
    mention.alternatives.length === other.alternatives.length
  );
}

export function place(run: TextRun, mention: Mention): PlacedMention {
  return { run, mention, key: `${mention.entity.id} ${run.text.slice(mention.start, mention.end).toLowerCase()}` };
}

/** The live range of a mention, or undefined when the page has changed under it. */
export function rangeOfMention({ run, mention }: PlacedMention): Range | undefined {
  const range = rangeOf(run, mention.start, mention.end);
  if (!range) return undefined;
  const text = run.text.slice(mention.start, mention.end);
  const now = range.toString();
  return now === text || now === text.replaceAll('\n', '') ? range : undefined;
}

import type { EventView } from '../lib/context/card.ts';
import { plural } from './i18n.ts';
import { timeline } from './timeline.ts';

export interface TimelineProps {
  readonly events: readonly EventView[];
  /** Day number of the article, if it is known. */
  readonly article: number | undefined;
}

/** When the events of a card were, around the day of the article. The list below says the same in words. */
export function Timeline({ events, article }: TimelineProps) {
  const line = timeline(events, article);
  if (!line) return null;
  return (
    <div class="timeline" role="img" aria-label={plural('timeline.label', line.marks.length)} dir="ltr">
      <span class="timeline-axis" />
      {line.years.map(({ year, at }) => (
        <span key={year} class="timeline-year" style={{ left: `${at}%` }}>
          <bdi>{year}</bdi>
        </span>
      ))}
      {line.marks.map(({ id, tone, from, to, isSpan }) => (
        <span
          key={id}
          class={`timeline-${isSpan ? 'span' : 'mark'} timeline-${tone}`}
          style={{ left: `${from}%`, width: `${to - from}%` }}
        />
      ))}
      {line.article !== undefined && <span class="timeline-article" style={{ left: `${line.article}%` }} />}
    </div>
  );
}

import type { EventView } from '../lib/context/card.ts';
import { EventBlock } from './EventBlock.tsx';
import { VERDICT_TONE } from './verdict-words.ts';

/** An open event further down would lie below the fold, behind rows that are closed. */
const NEAR_TOP = 2;

/** Events in the given order. One is open: a disputed one if it is near the top, else the first. */
export function EventList({ events }: { readonly events: readonly EventView[] }) {
  const disputed = events.slice(0, NEAR_TOP).findIndex((event) => event.sets.some((set) => VERDICT_TONE[set.verdict.kind] === 'strong'));
  const open = Math.max(disputed, 0);
  return (
    <div class="events">
      {events.map((event, index) => (
        <EventBlock key={event.id} event={event} initiallyOpen={index === open} />
      ))}
    </div>
  );
}

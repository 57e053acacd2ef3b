import type { EventView } from '../lib/context/card.ts';
import { EventBlock } from './EventBlock.tsx';
import { VERDICT_WORDS } from './verdict-words.ts';

/** Events in the given order; the first in which accounts stand against each other is open, else the first. */
export function EventList({ events }: { readonly events: readonly EventView[] }) {
  const disputed = events.findIndex((event) => event.sets.some((set) => VERDICT_WORDS[set.verdict.kind].tone === 'strong'));
  const open = Math.max(disputed, 0);
  return (
    <div class="events">
      {events.map((event, index) => (
        <EventBlock key={event.id} event={event} initiallyOpen={index === open} />
      ))}
    </div>
  );
}

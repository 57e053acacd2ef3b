import { useId, useState } from 'preact/hooks';
import type { EntityLink, EventView } from '../lib/context/card.ts';
import { ClaimSetBlock } from './ClaimSetBlock.tsx';
import { CorpusText } from './CorpusText.tsx';
import { whenWords } from './date-words.ts';
import { Chevron, useDisclosure } from './Disclosure.tsx';
import { EntityIcon } from './EntityIcon.tsx';
import { EventActions } from './EventActions.tsx';
import { enumerated, plural, rich, t } from './i18n.ts';
import { LaterLearned } from './LaterLearned.tsx';
import { NameLink } from './NameLink.tsx';
import { Reasons } from './reason-words.tsx';
import { VerdictBadge } from './VerdictBadge.tsx';
import { distinctKinds, VERDICT_TONE } from './verdict-words.ts';

export interface EventBlockProps {
  readonly event: EventView;
  readonly initiallyOpen: boolean;
}

/** An event as a row that opens; its badges tell beforehand how the accounts lie to each other. */
export function EventBlock({ event, initiallyOpen }: EventBlockProps) {
  const { open, button, region } = useDisclosure(initiallyOpen);
  return (
    <section class="event">
      <h3 class="event-heading">
        <button class="event-button" {...button}>
          <span class="event-title">
            <CorpusText>{event.title}</CorpusText>
          </span>
          <EventWhen event={event} />
          {!open && <EventBadges event={event} />}
          <Chevron />
        </button>
      </h3>
      <div class="event-body" {...region}>
        {open && <EventBody event={event} />}
      </div>
    </section>
  );
}

/** The date, and a flag when the reader's article could not have known of it. */
export function EventWhen({ event }: { readonly event: EventView }) {
  return (
    <span class="event-when">
      <bdi>{whenWords(event.when)}</bdi>
      {event.relation === 'later' && <span class="flag">{t('event.later')}</span>}
    </span>
  );
}

/** What is disputed or open; where nothing is, the one verdict that says most. */
function EventBadges({ event }: { readonly event: EventView }) {
  const all = distinctKinds(event.sets.map((set) => set.verdict));
  const pressing = all.filter((kind) => VERDICT_TONE[kind] !== 'quiet');
  const kinds = pressing.length > 0 ? pressing : all.slice(0, 1);
  if (kinds.length === 0) return null;
  return (
    <span class="badges">
      {kinds.map((kind) => (
        <VerdictBadge key={kind} kind={kind} />
      ))}
    </span>
  );
}

/** Matters shown before the reader asks for more. They come with the most serious first. */
const LEAD = 2;

/** Who says what first; what happened in general and why it is shown come after. */
export function EventBody({ event }: { readonly event: EventView }) {
  const setsId = useId();
  const [all, setAll] = useState(false);
  const more = event.sets.length - LEAD;
  const shown = all ? event.sets : event.sets.slice(0, LEAD);
  return (
    <>
      <div id={setsId}>
        {shown.map((set, index) => (
          <ClaimSetBlock key={index} set={set} />
        ))}
      </div>
      {more > 0 && (
        <button type="button" class="text-button" aria-expanded={all} aria-controls={setsId} onClick={() => setAll(!all)}>
          <Chevron />
          {all ? t('event.fewerSets') : plural('event.moreSets', more)}
        </button>
      )}
      <LaterLearned event={event} />
      <p class="event-summary">
        <CorpusText>{event.summary}</CorpusText>
      </p>
      <div class="event-names">
        <Names kind="place" names={event.places} />
        <Names kind="group" names={event.groups} />
      </div>
      {event.because.length > 0 && <p class="because">{rich('event.because', { reasons: <Reasons reasons={event.because} /> })}</p>}
      <EventActions event={event} />
    </>
  );
}

const NAMES_OF = { place: 'event.places', group: 'event.groups' } as const;

function Names({ kind, names }: { readonly kind: 'place' | 'group'; readonly names: readonly EntityLink[] }) {
  if (names.length === 0) return null;
  return (
    <p class="names">
      <EntityIcon kind={kind} />
      <span>
        <span class="sr-only">{t(NAMES_OF[kind])} </span>
        {enumerated(names.map((name) => <NameLink key={name.id} to={name} />))}
      </span>
    </p>
  );
}

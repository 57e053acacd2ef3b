import { useEffect, useRef } from 'preact/hooks';
import type { EventView } from '../lib/context/card.ts';
import { CorpusText } from './CorpusText.tsx';
import { ControlIcon } from './ControlIcon.tsx';
import { EventBody, EventWhen } from './EventBlock.tsx';
import { t } from './i18n.ts';

export interface EventDetailProps {
  readonly event: EventView;
  onBack(): void;
}

/** One event on its own. Takes the focus, so that the way back is the next key; Esc goes back too. */
export function EventDetail({ event, onBack }: EventDetailProps) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), [event.id]);
  const onKeyDown = (key: KeyboardEvent): void => {
    if (key.key !== 'Escape') return;
    key.preventDefault();
    onBack();
  };
  return (
    <section class="detail" onKeyDown={onKeyDown}>
      <button ref={back} type="button" class="text-button detail-back" onClick={onBack}>
        <ControlIcon name="back" />
        {t('event.back')}
      </button>
      <h2 class="sr-only">{t('event.heading')}</h2>
      <h3 class="detail-title">
        <CorpusText>{event.title}</CorpusText>
      </h3>
      <EventWhen event={event} />
      <EventBody event={event} />
    </section>
  );
}

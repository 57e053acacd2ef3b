import { useContext, useId, useState } from 'preact/hooks';
import type { EventView } from '../lib/context/card.ts';
import { MAX_NOTE } from '../lib/context/limits.ts';
import { DeskContext } from './desk.ts';
import { t } from './i18n.ts';

/** The reader's note on a saved event. */
export function EventNote({ event }: { readonly event: EventView }) {
  const { setNote, notes = {} } = useContext(DeskContext);
  const [note, change] = useState(notes[event.id] ?? '');
  const [said, setSaid] = useState<'save.stored' | 'save.failed' | undefined>(undefined);
  const id = useId();
  const store = (): void => {
    setNote?.(event, note).then(
      (done) => setSaid(done ? 'save.stored' : 'save.failed'),
      () => setSaid('save.failed'),
    );
  };
  return (
    <>
      <label class="event-action-label" for={id}>
        {t('save.noteLabel')}
      </label>
      <textarea
        id={id}
        class="note"
        rows={3}
        maxLength={MAX_NOTE}
        dir="auto"
        value={note}
        onInput={({ currentTarget }) => {
          change(currentTarget.value);
          setSaid(undefined);
        }}
      />
      <p class="event-action-foot">
        <button type="button" class="button" onClick={store}>
          {t('save.again')}
        </button>
        <span role="status">{said && t(said)}</span>
      </p>
    </>
  );
}

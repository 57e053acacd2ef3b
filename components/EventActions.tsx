import { useContext, useId, useState } from 'preact/hooks';
import type { EventView } from '../lib/context/card.ts';
import { type CitationFormat, cite, documentsOf } from '../lib/context/cite.ts';
import { DeskContext } from './desk.ts';
import { useDisclosure } from './Disclosure.tsx';
import { t } from './i18n.ts';
import { Segments } from './Segments.tsx';

/** Cite an event, save it with a note, open it in a tab of its own: what the view's desk offers. */
export function EventActions({ event }: { readonly event: EventView }) {
  const desk = useContext(DeskContext);
  const citing = useDisclosure();
  const noting = useDisclosure();
  if (!desk.copy && !desk.save && !desk.explore) return null;
  const isSaved = desk.notes[event.id] !== undefined;
  return (
    <div class="event-actions">
      {desk.copy && desk.pack && (
        <button class="text-button" {...citing.button}>
          {t('cite.open')}
        </button>
      )}
      {desk.save && (
        <button class="text-button" {...noting.button}>
          {t(isSaved ? 'save.saved' : 'save.open')}
        </button>
      )}
      {desk.explore && (
        <button type="button" class="text-button" onClick={() => desk.explore?.(event)}>
          {t('cite.tab')}
        </button>
      )}
      <div class="event-action" {...citing.region}>
        {citing.open && <Citation event={event} />}
      </div>
      <div class="event-action" {...noting.region}>
        {noting.open && <Note event={event} onDone={noting.button.onClick} />}
      </div>
    </div>
  );
}

function Citation({ event }: { readonly event: EventView }) {
  const { copy, pack, asOf } = useContext(DeskContext);
  const [format, setFormat] = useState<CitationFormat>('plain');
  const [said, setSaid] = useState('');
  if (!copy || !pack) return null;
  const text = cite({ event, documents: documentsOf(event), pack, asOf }, format);
  const onCopy = async (): Promise<void> => {
    setSaid(t((await copy(text)) ? 'cite.copied' : 'cite.notCopied'));
  };
  return (
    <>
      <Segments<CitationFormat>
        label={t('cite.format')}
        options={[
          { value: 'plain', label: t('cite.plain') },
          { value: 'bibtex', label: <bdi>BibTeX</bdi> },
          { value: 'csl-json', label: <bdi>CSL-JSON</bdi> },
        ]}
        chosen={format}
        onChoose={(value) => setFormat(value)}
      />
      <textarea class="citation" readOnly rows={5} dir="ltr" aria-label={t('cite.text')} value={text} />
      <p class="event-action-foot">
        <button type="button" class="button" onClick={() => void onCopy()}>
          {t('cite.copy')}
        </button>
        <span role="status">{said}</span>
      </p>
    </>
  );
}

/** As long as lib/platform/limits.ts lets a note be, UTF-16 units. */
const MAX_NOTE = 2_000;

function Note({ event, onDone }: { readonly event: EventView; onDone(): void }) {
  const { save, unsave, notes } = useContext(DeskContext);
  const saved = notes[event.id];
  const [note, setNote] = useState(saved ?? '');
  const [said, setSaid] = useState('');
  const id = useId();
  const attempt = (what: Promise<void> | undefined): void => {
    what?.then(onDone, () => setSaid(t('save.failed')));
  };
  return (
    <>
      <label class="event-action-label" for={id}>
        {t('save.note')}
      </label>
      <textarea
        id={id}
        class="note"
        rows={3}
        maxLength={MAX_NOTE}
        dir="auto"
        value={note}
        onInput={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <p class="event-action-foot">
        <button type="button" class="button" onClick={() => attempt(save?.(event, note))}>
          {t(saved === undefined ? 'save.do' : 'save.again')}
        </button>
        {saved !== undefined && (
          <button type="button" class="text-button" onClick={() => attempt(unsave?.(event))}>
            {t('save.remove')}
          </button>
        )}
        <span role="status">{said}</span>
      </p>
    </>
  );
}

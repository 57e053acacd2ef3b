import { useContext, useRef, useState } from 'preact/hooks';
import type { EventView } from '../lib/context/card.ts';
import { type CitationFormat, cite, documentsOf } from '../lib/context/cite.ts';
import { type Desk, DeskContext } from './desk.ts';
import { useDisclosure } from './Disclosure.tsx';
import { EventNote } from './EventNote.tsx';
import { t } from './i18n.ts';
import { Segments } from './Segments.tsx';

/** Cite an event, save it, open it in a tab of its own: what the view's desk offers. */
export function EventActions({ event }: { readonly event: EventView }) {
  const desk = useContext(DeskContext);
  const citing = useDisclosure();
  const noting = useDisclosure();
  if (!desk.copy && !desk.save && !desk.explore) return null;
  const isSaved = desk.saved.includes(event.id);
  const isNoting = noting.open && isSaved && desk.setNote !== undefined;
  return (
    <div class="event-actions">
      {desk.copy && desk.pack && (
        <button class="text-button" {...citing.button}>
          {t('cite.open')}
        </button>
      )}
      <SaveButton desk={desk} event={event} />
      {desk.setNote && isSaved && (
        <button class="text-button" {...noting.button}>
          {t('save.note')}
        </button>
      )}
      {desk.explore && (
        <button type="button" class="text-button" onClick={() => desk.explore?.(event)}>
          {t(isSaved ? 'save.noteInTab' : 'cite.tab')}
        </button>
      )}
      <div class="event-action" {...citing.region}>
        {citing.open && <Citation event={event} />}
      </div>
      <div class="event-action" {...noting.region} hidden={!isNoting}>
        {isNoting && <EventNote event={event} />}
      </div>
    </div>
  );
}

/** Stays where it is and keeps the focus, whatever it says; what became of it is read out. */
function SaveButton({ desk: { saved, notes, save, unsave }, event }: { readonly desk: Desk; readonly event: EventView }) {
  const [said, setSaid] = useState<'save.failed' | undefined>(undefined);
  // A note is not lost by one press.
  const [isSure, setSure] = useState(false);
  if (!save) return null;
  const hasNote = (notes?.[event.id] ?? '') !== '';
  const isSaved = saved.includes(event.id);
  const toggle = async (): Promise<void> => {
    setSaid(undefined);
    try {
      if (!isSaved && !(await save(event))) setSaid('save.failed');
      if (isSaved && hasNote && !isSure) return setSure(true);
      if (isSaved) await unsave?.(event);
      setSure(false);
    } catch {
      setSaid('save.failed');
    }
  };
  return (
    <>
      <button
        type="button"
        class="text-button"
        aria-disabled={isSaved && !unsave}
        onClick={() => void (isSaved && !unsave ? undefined : toggle())}
      >
        {t(isSaved ? (unsave ? (isSure ? 'saved.removeNote' : 'save.remove') : 'save.saved') : 'save.open')}
      </button>
      <span class={said ? 'event-said' : 'sr-only'} role="status">
        {said ? t(said) : isSaved ? t('save.saved') : ''}
      </span>
    </>
  );
}

function Citation({ event }: { readonly event: EventView }) {
  const { copy, pack, asOf } = useContext(DeskContext);
  const [format, setFormat] = useState<CitationFormat>('plain');
  const [said, setSaid] = useState<'cite.copied' | 'cite.notCopied' | undefined>(undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  if (!copy || !pack) return null;
  const text = cite({ event, documents: documentsOf(event), pack, asOf }, format);
  const onCopy = async (): Promise<void> => {
    const copied = await copy(text);
    setSaid(copied ? 'cite.copied' : 'cite.notCopied');
    if (copied) return;
    field.current?.focus();
    field.current?.select();
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
      <textarea ref={field} class="citation" readOnly rows={5} dir="ltr" aria-label={t('cite.text')} value={text} />
      <p class="event-action-foot">
        <button type="button" class="button" onClick={() => void onCopy()}>
          {t('cite.copy')}
        </button>
        <span role="status">{said && t(said)}</span>
      </p>
    </>
  );
}

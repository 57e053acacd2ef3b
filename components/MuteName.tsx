import { useEffect, useRef, useState } from 'preact/hooks';
import { rich, t } from './i18n.ts';

/** Where a name can be switched off: not on a site where there is none, or in a private window. */
export interface MuteNameProps {
  readonly hasSite: boolean;
  /** @returns whether it was done. */
  onMute(where: 'site' | 'everywhere', on: boolean): Promise<boolean>;
}

/** Never mark this name: here, or anywhere; with the way back at once. */
export function MuteName({ hasSite, onMute }: MuteNameProps) {
  const [state, setState] = useState<'off' | 'site' | 'everywhere'>('off');
  const [failed, setFailed] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  // The button that was pressed is gone: the next one has the keyboard.
  useEffect(() => {
    if (!isFirst.current) box.current?.querySelector('button')?.focus();
    isFirst.current = false;
  }, [state]);
  const mute = async (where: 'site' | 'everywhere', on: boolean): Promise<void> => {
    const done = await onMute(where, on).catch(() => false);
    setFailed(!done);
    if (done) setState(on ? where : 'off');
  };
  const button = (label: string, where: 'site' | 'everywhere') => (
    <button type="button" class="inline-button" onClick={() => void mute(where, true)}>
      {label}
    </button>
  );
  return (
    <div class="mute" ref={box}>
      <p role="status">{failed ? t('mute.failed') : state !== 'off' && t(`mute.done.${state}`)}</p>
      {state !== 'off' ? (
        <button type="button" class="inline-button" onClick={() => void mute(state, false)}>
          {t('mute.undo')}
        </button>
      ) : (
        <p>
          {rich(hasSite ? 'mute.offer' : 'mute.offerEverywhere', {
            here: button(t('mute.site'), 'site'),
            anywhere: button(t('mute.everywhere'), 'everywhere'),
          })}
        </p>
      )}
    </div>
  );
}

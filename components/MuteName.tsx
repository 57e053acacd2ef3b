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
  const [state, setState] = useState<'off' | 'site' | 'everywhere' | 'failed'>('off');
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [state]);
  const mute = async (where: 'site' | 'everywhere', on: boolean): Promise<void> => {
    const done = await onMute(where, on).catch(() => false);
    setState(done ? (on ? where : 'off') : 'failed');
  };
  const button = (label: string, where: 'site' | 'everywhere') => (
    <button type="button" class="inline-button" onClick={() => void mute(where, true)}>
      {label}
    </button>
  );
  const isMuted = state === 'site' || state === 'everywhere';
  return (
    <div class="mute">
      <p role="status">
        {isMuted && t(`mute.done.${state}`)}
        {state === 'failed' && t('mute.failed')}
      </p>
      {isMuted ? (
        <button ref={undo} type="button" class="inline-button" onClick={() => void mute(state, false)}>
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

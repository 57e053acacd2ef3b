import { rich, t } from './i18n.ts';

/** `off` while the name is marked; else where the reader switched it off just now. */
export type Muted = 'off' | 'site' | 'everywhere';

export interface MuteNameProps {
  readonly muted: Muted;
  onMute(where: 'site' | 'everywhere', on: boolean): void;
}

/** Never mark this name: here, or anywhere; with the way back at once. */
export function MuteName({ muted, onMute }: MuteNameProps) {
  const button = (label: string, where: 'site' | 'everywhere', on: boolean) => (
    <button type="button" class="inline-button" onClick={() => onMute(where, on)}>
      {label}
    </button>
  );
  if (muted !== 'off') {
    return (
      <p class="mute" role="status">
        {t(`mute.done.${muted}`)} {button(t('mute.undo'), muted, false)}
      </p>
    );
  }
  return (
    <p class="mute">
      {rich('mute.offer', { here: button(t('mute.site'), 'site', true), anywhere: button(t('mute.everywhere'), 'everywhere', true) })}
    </p>
  );
}

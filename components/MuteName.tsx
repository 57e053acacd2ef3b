/** `off` while the name is marked; else where the reader switched it off just now. */
export type Muted = 'off' | 'site' | 'everywhere';

export interface MuteNameProps {
  readonly muted: Muted;
  onMute(where: 'site' | 'everywhere', on: boolean): void;
}

/** Never mark this name: here, or anywhere; with the way back at once. */
export function MuteName({ muted, onMute }: MuteNameProps) {
  if (muted !== 'off') {
    return (
      <p class="mute" role="status">
        {muted === 'site' ? 'No longer marked on this site.' : 'No longer marked anywhere.'}{' '}
        <button type="button" class="inline-button" onClick={() => onMute(muted, false)}>
          Undo
        </button>
      </p>
    );
  }
  return (
    <p class="mute">
      Never mark this name{' '}
      <button type="button" class="inline-button" onClick={() => onMute('site', true)}>
        on this site
      </button>{' '}
      <button type="button" class="inline-button" onClick={() => onMute('everywhere', true)}>
        anywhere
      </button>
    </p>
  );
}

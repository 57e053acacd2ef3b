import { ControlIcon } from './ControlIcon.tsx';
import { rich, t } from './i18n.ts';

export interface MutedName {
  readonly entity: string;
  readonly label: string;
  /** Host; absent for a name that is marked nowhere. */
  readonly site?: string | undefined;
}

export interface MutedNamesProps {
  readonly names: readonly MutedName[];
  onRemove(name: MutedName): void;
}

/** The names that are never marked, each with a way back. */
export function MutedNames({ names, onRemove }: MutedNamesProps) {
  return (
    <div class="setting">
      <h2>{t('settings.muted')}</h2>
      <p class="hint">{t('settings.mutedHint')}</p>
      {names.length === 0 ? (
        <p class="none">{t('settings.mutedNone')}</p>
      ) : (
        <ul class="hosts">
          {names.map((name) => (
            <li key={`${name.entity} ${name.site}`} class="host-row">
              <span>
                {rich(name.site === undefined ? 'settings.mutedAnywhere' : 'settings.mutedOn', {
                  name: <bdi class="host">{name.label}</bdi>,
                  site: <bdi class="host">{name.site}</bdi>,
                })}
              </span>
              <button
                type="button"
                class="icon-button"
                aria-label={t('settings.unmute', { name: name.label })}
                title={t('settings.unmuteHint')}
                onClick={() => onRemove(name)}
              >
                <ControlIcon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

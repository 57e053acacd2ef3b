import type { NameView } from '../lib/context/card.ts';
import { ControlIcon } from './ControlIcon.tsx';
import { rich, t } from './i18n.ts';
import { Name, writtenNames } from './Name.tsx';

export interface MutedName {
  readonly entity: string;
  readonly name: NameView;
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
                  name: <Name name={name.name} />,
                  site: <bdi class="host">{name.site}</bdi>,
                })}
              </span>
              <button
                type="button"
                class="icon-button"
                aria-label={t('settings.unmute', { name: writtenNames(name.name).first.text })}
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

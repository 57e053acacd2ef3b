import { ControlIcon } from './ControlIcon.tsx';
import { t } from './i18n.ts';

export interface PausedSitesProps {
  readonly hosts: readonly string[];
  onRemove(host: string): void;
}

/** The sites on which nothing is marked, each with a way back. */
export function PausedSites({ hosts, onRemove }: PausedSitesProps) {
  return (
    <div class="setting">
      <h2>{t('settings.paused')}</h2>
      <p class="hint">{t('settings.pausedHint')}</p>
      {hosts.length === 0 ? (
        <p class="none">{t('settings.pausedNone')}</p>
      ) : (
        <ul class="hosts">
          {hosts.map((host) => (
            <li key={host} class="host-row">
              <bdi class="host">{host}</bdi>
              <button
                type="button"
                class="icon-button"
                aria-label={t('settings.unpause', { host })}
                title={t('settings.unpauseThere')}
                onClick={() => onRemove(host)}
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

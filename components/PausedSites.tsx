import { ControlIcon } from './ControlIcon.tsx';

export interface PausedSitesProps {
  readonly hosts: readonly string[];
  onRemove(host: string): void;
}

/** The sites on which nothing is marked, each with a way back. */
export function PausedSites({ hosts, onRemove }: PausedSitesProps) {
  return (
    <div class="setting">
      <h2>Paused sites</h2>
      <p class="hint">Pause a site with the switch in the toolbar popup.</p>
      {hosts.length === 0 ? (
        <p class="none">No site is paused.</p>
      ) : (
        <ul class="hosts">
          {hosts.map((host) => (
            <li key={host} class="host-row">
              <bdi class="host">{host}</bdi>
              <button
                type="button"
                class="icon-button"
                aria-label={`Mark names on ${host} again`}
                title="Mark names there again"
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

import { ControlIcon } from './ControlIcon.tsx';

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
      <h2>Names that are never marked</h2>
      <p class="hint">Choose them at the foot of a name’s card, under “Why this match?”.</p>
      {names.length === 0 ? (
        <p class="none">Every known name is marked.</p>
      ) : (
        <ul class="hosts">
          {names.map((name) => (
            <li key={`${name.entity} ${name.site}`} class="host-row">
              <span>
                <bdi class="host">{name.label}</bdi> {name.site === undefined ? 'anywhere' : <bdi>{`on ${name.site}`}</bdi>}
              </span>
              <button
                type="button"
                class="icon-button"
                aria-label={`Mark ${name.label} again`}
                title="Mark it again"
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

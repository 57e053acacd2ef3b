import { useId } from 'preact/hooks';
import { Fieldset, Option } from './Fieldset.tsx';
import { MarkLegend } from './MarkLegend.tsx';
import { type MutedName, MutedNames } from './MutedNames.tsx';
import { PausedSites } from './PausedSites.tsx';
import type { Shortcut } from './ShortcutList.tsx';
import { ShortcutList } from './ShortcutList.tsx';
import { Wordmark } from './Wordmark.tsx';

/** The settings that this view can change. */
export interface SettingsModel {
  /** Which mentions of a name are marked in each section of a page. */
  readonly marks: 'first' | 'every' | 'none';
  /** Rest of the pointer on a name before the card opens, ms, 150 to 1,000. */
  readonly dwellMs: number;
  readonly kinds: { readonly place: boolean; readonly group: boolean };
  readonly theme: 'auto' | 'light' | 'dark';
  /** Hosts on which nothing is marked. */
  readonly pausedSites: readonly string[];
  /** Names that are never marked. */
  readonly muted: readonly MutedName[];
}

export interface SettingsViewProps {
  readonly settings: SettingsModel;
  readonly shortcuts: readonly Shortcut[];
  /** Where this browser lets the reader change keys: "chrome://extensions/shortcuts". Shown as text; pages may not link there. */
  readonly shortcutsPlace: string;
  /** The settings as they should be now. Never with other paused sites: those go through `onRemoveSite`. */
  onChange(settings: SettingsModel): void;
  onRemoveSite(host: string): void;
  onUnmute(name: MutedName): void;
}

const MARKS = [
  { value: 'first', label: 'The first mention in each section', hint: 'Quiet, and usually enough.' },
  { value: 'every', label: 'Every mention', hint: 'For close reading.' },
  { value: 'none', label: 'None', hint: 'The button in the toolbar still lists the names.' },
] as const;

const THEMES = [
  { value: 'auto', label: 'As the system is set' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** Shortest and longest dwell on offer, ms: below, cards open in passing; above, they seem not to open at all. */
const DWELL_MIN_MS = 150;
const DWELL_MAX_MS = 1_000;
const DWELL_STEP_MS = 50;

/** Every setting on one page; each takes effect at once. The entry point's `main` holds it. */
export function SettingsView({ settings, shortcuts, shortcutsPlace, onChange, onRemoveSite, onUnmute }: SettingsViewProps) {
  const change = (part: Partial<SettingsModel>): void => onChange({ ...settings, ...part });
  return (
    <div class="view page settings">
      <header class="settings-head">
        <p class="brand">
          <Wordmark />
        </p>
        <h1>Settings</h1>
        <p class="lead">Changes take effect at once and stay in this browser.</p>
      </header>
      <Fieldset legend="Marked mentions" hint="How often a name is marked on a page.">
        {MARKS.map(({ value, label, hint }) => (
          <Option
            key={value}
            type="radio"
            name="marks"
            checked={settings.marks === value}
            label={label}
            hint={hint}
            onChange={() => change({ marks: value })}
          />
        ))}
      </Fieldset>
      <Kinds kinds={settings.kinds} onChange={(kinds) => change({ kinds })} />
      <Dwell dwellMs={settings.dwellMs} onChange={(dwellMs) => change({ dwellMs })} />
      <Fieldset legend="Theme" hint="Of the card, the toolbar popup and these pages.">
        {THEMES.map(({ value, label }) => (
          <Option
            key={value}
            type="radio"
            name="theme"
            checked={settings.theme === value}
            label={label}
            onChange={() => change({ theme: value })}
          />
        ))}
      </Fieldset>
      <PausedSites hosts={settings.pausedSites} onRemove={onRemoveSite} />
      <MutedNames names={settings.muted} onRemove={onUnmute} />
      <Keyboard shortcuts={shortcuts} shortcutsPlace={shortcutsPlace} />
    </div>
  );
}

interface KindsProps {
  readonly kinds: SettingsModel['kinds'];
  onChange(kinds: SettingsModel['kinds']): void;
}

function Kinds({ kinds, onChange }: KindsProps) {
  return (
    <Fieldset legend="Marked names" hint="They look like this:" example={<MarkLegend />}>
      <Option
        type="checkbox"
        name="place"
        checked={kinds.place}
        label="Places"
        hint="Cities, villages, fields, bases, provinces."
        onChange={(place) => onChange({ ...kinds, place })}
      />
      <Option
        type="checkbox"
        name="group"
        checked={kinds.group}
        label="Groups"
        hint="Armed groups, states, monitors, news agencies."
        onChange={(group) => onChange({ ...kinds, group })}
      />
    </Fieldset>
  );
}

function Keyboard({ shortcuts, shortcutsPlace }: Pick<SettingsViewProps, 'shortcuts' | 'shortcutsPlace'>) {
  return (
    <div class="setting">
      <h2>Keyboard</h2>
      <p class="hint">
        <span>
          Change the keys at <code>{shortcutsPlace}</code>.
        </span>
      </p>
      <ShortcutList shortcuts={shortcuts} />
    </div>
  );
}

interface DwellProps {
  readonly dwellMs: number;
  onChange(dwellMs: number): void;
}

function Dwell({ dwellMs, onChange }: DwellProps) {
  const headingId = useId();
  const hintId = useId();
  return (
    <div class="setting">
      <h2 id={headingId}>Delay before a card opens</h2>
      <p class="hint" id={hintId}>
        How long the pointer rests on a name first. Longer, if cards open in passing.
      </p>
      <p class="range">
        <input
          type="range"
          min={DWELL_MIN_MS}
          max={DWELL_MAX_MS}
          step={DWELL_STEP_MS}
          value={dwellMs}
          aria-labelledby={headingId}
          aria-describedby={hintId}
          aria-valuetext={`${dwellMs} milliseconds`}
          onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <output class="range-value">{dwellMs} ms</output>
      </p>
    </div>
  );
}

import { useId } from 'preact/hooks';
import { Fieldset, Option } from './Fieldset.tsx';
import { rich, t } from './i18n.ts';
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

const MARKS = ['first', 'every', 'none'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;

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
        <h1>{t('settings.title')}</h1>
        <p class="lead">{t('settings.lead')}</p>
      </header>
      <Fieldset legend={t('settings.marks')} hint={t('settings.marksHint')}>
        {MARKS.map((value) => (
          <Option
            key={value}
            type="radio"
            name="marks"
            checked={settings.marks === value}
            label={t(`settings.mark.${value}`)}
            hint={t(`settings.mark.${value}Hint`)}
            onChange={() => change({ marks: value })}
          />
        ))}
      </Fieldset>
      <Kinds kinds={settings.kinds} onChange={(kinds) => change({ kinds })} />
      <Dwell dwellMs={settings.dwellMs} onChange={(dwellMs) => change({ dwellMs })} />
      <Fieldset legend={t('settings.theme')} hint={t('settings.themeHint')}>
        {THEMES.map((value) => (
          <Option
            key={value}
            type="radio"
            name="theme"
            checked={settings.theme === value}
            label={t(`settings.themes.${value}`)}
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
    <Fieldset legend={t('settings.kinds')} hint={t('settings.kindsHint')} example={<MarkLegend />}>
      <Option
        type="checkbox"
        name="place"
        checked={kinds.place}
        label={t('mark.places')}
        hint={t('settings.placesHint')}
        onChange={(place) => onChange({ ...kinds, place })}
      />
      <Option
        type="checkbox"
        name="group"
        checked={kinds.group}
        label={t('mark.groups')}
        hint={t('settings.groupsHint')}
        onChange={(group) => onChange({ ...kinds, group })}
      />
    </Fieldset>
  );
}

function Keyboard({ shortcuts, shortcutsPlace }: Pick<SettingsViewProps, 'shortcuts' | 'shortcutsPlace'>) {
  return (
    <div class="setting">
      <h2>{t('settings.keyboard')}</h2>
      <p class="hint">
        <span>{rich('settings.keyboardHint', { place: <code dir="ltr">{shortcutsPlace}</code> })}</span>
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
      <h2 id={headingId}>{t('settings.dwell')}</h2>
      <p class="hint" id={hintId}>
        {t('settings.dwellHint')}
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
          aria-valuetext={t('settings.dwellSpoken', { count: dwellMs })}
          onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <output class="range-value">{t('settings.dwellValue', { count: dwellMs })}</output>
      </p>
    </div>
  );
}

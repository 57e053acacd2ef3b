import { useEffect, useState } from 'preact/hooks';
import { SettingsView } from '../../components/SettingsView.tsx';
import type { OpenBundle } from '../../lib/context/bundle.ts';
import type { NameView } from '../../lib/context/card.ts';
import { nameView } from '../../lib/context/names.ts';
import { loadCorpus } from '../../lib/platform/corpus.ts';
import { changeSettings, DEFAULT_SETTINGS, readSettings, type Settings, watchSettings } from '../../lib/platform/settings.ts';
import { type CommandKeys, readShortcuts, SHORTCUTS_PLACE } from '../../lib/platform/shortcuts.ts';
import { startPage } from '../shared/start-page.ts';

function Options() {
  const [settings, setSettings] = useState<Settings | undefined>(undefined);
  const names = useNames(settings?.muted.length ?? 0);
  const [shortcuts, setShortcuts] = useState<CommandKeys[]>([]);
  useEffect(() => {
    void readSettings().then(setSettings, () => setSettings(DEFAULT_SETTINGS));
    void readShortcuts().then(setShortcuts);
    return watchSettings(setSettings);
  }, []);
  if (!settings) return null;
  return (
    <SettingsView
      settings={{ ...settings, muted: settings.muted.map((name) => ({ ...name, name: names(name.entity) })) }}
      shortcuts={shortcuts}
      shortcutsPlace={SHORTCUTS_PLACE}
      onChange={({ pausedSites: _, muted: __, ...changed }) => void changeSettings(() => changed)}
      onUnmute={(name) =>
        void changeSettings(({ muted }) => ({
          muted: muted.filter(({ entity, site }) => entity !== name.entity || site !== name.site),
        }))
      }
      onRemoveSite={(host) => void changeSettings(({ pausedSites }) => ({ pausedSites: pausedSites.filter((site) => site !== host) }))}
    />
  );
}

/** Names of entities, once the corpus is there; their ids until then. It is opened only where something is muted. */
function useNames(count: number): (entity: string) => NameView {
  const [corpus, setCorpus] = useState<OpenBundle | undefined>(undefined);
  useEffect(() => {
    if (count > 0) void loadCorpus().then(setCorpus, () => undefined);
  }, [count > 0]);
  return (entity) => (corpus ? nameView(entity, corpus.lookup) : { label: entity });
}

void startPage('settings.pageTitle', <Options />);

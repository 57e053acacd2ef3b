import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { provideTranslator } from '../../components/i18n.ts';
import { SettingsView } from '../../components/SettingsView.tsx';
import { changeSettings, DEFAULT_SETTINGS, readSettings, type Settings, watchSettings } from '../../lib/platform/settings.ts';
import { type CommandKeys, readShortcuts, SHORTCUTS_PLACE } from '../../lib/platform/shortcuts.ts';
import { followTheme } from '../../lib/platform/theme.ts';
import { message, nameDocument } from '../../lib/platform/words.ts';

function Options() {
  const [settings, setSettings] = useState<Settings | undefined>(undefined);
  const [shortcuts, setShortcuts] = useState<CommandKeys[]>([]);
  useEffect(() => {
    void readSettings().then(setSettings, () => setSettings(DEFAULT_SETTINGS));
    void readShortcuts().then(setShortcuts);
    return watchSettings(setSettings);
  }, []);
  if (!settings) return null;
  return (
    <SettingsView
      settings={settings}
      shortcuts={shortcuts}
      shortcutsPlace={SHORTCUTS_PLACE}
      onChange={({ pausedSites: _, muted: __, ...changed }) => void changeSettings(changed)}
      onUnmute={(name) =>
        void changeSettings({ muted: settings.muted.filter(({ entity, site }) => entity !== name.entity || site !== name.site) })
      }
      onRemoveSite={(host) => void changeSettings({ pausedSites: settings.pausedSites.filter((site) => site !== host) })}
    />
  );
}

provideTranslator({ message });
nameDocument(document, 'settings.pageTitle');
void followTheme(document.documentElement);
const app = document.getElementById('app');
if (app) render(<Options />, app);

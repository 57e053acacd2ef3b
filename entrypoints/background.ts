import { defineBackground } from 'wxt/utils/define-background';
import { answerCard } from '../lib/platform/answer.ts';
import { browser } from '../lib/platform/browser.ts';
import { loadCorpus, loadNames } from '../lib/platform/corpus.ts';
import { mute, openExplorer, save, unsave } from '../lib/platform/desk.ts';
import { serveBackground, tellPage } from '../lib/platform/messages.ts';
import { bringReader, readTab } from '../lib/platform/read-tab.ts';
import { isPaused, pageSettings, readSettings, type Settings, watchSettings } from '../lib/platform/settings.ts';

const COMMANDS = { 'next-name': 'next', 'previous-name': 'previous', 'open-name': 'open' } as const;

/** Keeps no state of its own: a stopped worker comes back with everything it needs. */
export default defineBackground(() => {
  serveBackground({
    hello: async (_, { tab, url }) => {
      const settings = await readSettings();
      return { active: !isPaused(settings, tab?.url ?? url), settings: pageSettings(settings, tab?.url ?? url) };
    },
    index: () => loadNames(),
    reader: async (_, sender) => {
      // A card will be asked for soon: what it is made of is opened meanwhile.
      void loadCorpus().catch(() => undefined);
      await bringReader(sender);
    },
    card: answerCard,
    save: async ({ event, note }) => {
      const { lookup, pack } = await loadCorpus();
      const known = lookup.events.get(event);
      if (known) await save(known, note, pack);
    },
    unsave: ({ event }) => unsave(event),
    mute: async ({ entity, where, on }, { tab, url }) => {
      const { lookup } = await loadCorpus();
      await mute({ entity, label: lookup.label(entity) }, where, on, tab?.url ?? url);
    },
    explore: (target) => openExplorer(target),
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    void readOpenTabs();
  });

  browser.commands.onCommand.addListener((name) => void onCommand(name));

  watchSettings((settings) => void tellAllTabs(settings));
});

/** Tabs that were open before the installation or update are read without a reload. */
async function readOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [readTab(id)])));
}

async function onCommand(name: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || !(name in COMMANDS)) return;
  await tellPage(tab.id, 'command', { command: COMMANDS[name as keyof typeof COMMANDS] });
}

async function tellAllTabs(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  const told = tabs.flatMap(({ id, url }) =>
    id === undefined ? [] : [tellPage(id, 'settings', { active: !isPaused(settings, url), settings: pageSettings(settings, url) })],
  );
  await Promise.all(told);
}

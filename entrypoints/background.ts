import { defineBackground } from 'wxt/utils/define-background';
import { answerCard } from '../lib/platform/answer.ts';
import { browser } from '../lib/platform/browser.ts';
import { loadCorpus, loadNames } from '../lib/platform/corpus.ts';
import { mute, openExplorer, save } from '../lib/platform/desk.ts';
import { knownTarget } from '../lib/platform/explorer-target.ts';
import { serveBackground, tellPage } from '../lib/platform/messages.ts';
import { bringReader, readTab } from '../lib/platform/read-tab.ts';
import { isPaused, pageSettings, readSettings, type Settings, watchSettings } from '../lib/platform/settings.ts';

const COMMANDS = { 'next-name': 'next', 'previous-name': 'previous', 'open-name': 'open' } as const;

/** No reader opens tabs faster; a page that went bad could. */
const EXPLORE_PAUSE_MS = 700;
let lastExplored = 0;

/** Keeps no state of its own that matters: a stopped worker comes back with everything it needs. */
export default defineBackground(() => {
  serveBackground({
    hello: async (_, { tab, url }) => {
      const settings = await readSettings();
      return { active: !isPaused(settings, tab?.url ?? url), settings: pageSettings(settings, { url, ...tab }) };
    },
    index: () => loadNames(),
    reader: async (_, sender) => {
      // A card will be asked for soon: what it is made of is opened meanwhile.
      void loadCorpus().catch(() => undefined);
      await bringReader(sender);
    },
    card: answerCard,
    save: async ({ event }, { tab }) => !tab?.incognito && save(await loadCorpus(), event),
    mute: async ({ entity, where, on }, { tab, url }) =>
      !(tab?.incognito && where === 'site') && mute(await loadCorpus(), entity, where, on, { url, ...tab }),
    explore: async (target, { tab }) => {
      const now = Date.now();
      if (now - lastExplored < EXPLORE_PAUSE_MS) return;
      lastExplored = now;
      const { date, asOf, ...known } = knownTarget(target, await loadCorpus());
      // The day of an article that was read in a private window does not stand in an address.
      await openExplorer(tab?.incognito ? known : { ...known, date, asOf });
    },
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
  const told = tabs.flatMap(({ id, url, incognito }) =>
    id === undefined
      ? []
      : [tellPage(id, 'settings', { active: !isPaused(settings, url), settings: pageSettings(settings, { url, incognito }) })],
  );
  await Promise.all(told);
}

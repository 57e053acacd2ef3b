/** What the popup knows of the tab behind it, and what it can do there. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OnPageItem, PageState, SiteView } from '../../components/popup-types.ts';
import type { ArticleContext } from '../../lib/context/card.ts';
import { browser, type Tabs } from '../../lib/platform/browser.ts';
import { askPage } from '../../lib/platform/messages.ts';
import { readTab } from '../../lib/platform/read-tab.ts';
import { changeSettings, isPaused, readSettings } from '../../lib/platform/settings.ts';
import { siteOf } from '../../lib/platform/site.ts';
import { requestSiteAccess } from '../../lib/platform/site-access.ts';

/** A script that was brought in just now has its first names after a few slices, ms. */
const SETTLE_MS = 150;

const NOTHING: ArticleContext = { entities: [] };

interface PageView {
  readonly state: PageState;
  readonly names: readonly OnPageItem[];
  readonly site: SiteView | undefined;
  /** A private window: nothing of it may be stored. */
  readonly isPrivate: boolean;
  /** The article behind the popup; empty where nothing is read. */
  readonly context: ArticleContext;
}

export interface Page extends PageView {
  jump(entity: string): void;
  setSite(on: boolean): void;
  grant(): void;
}

export function usePage(): Page {
  const [view, setView] = useState<PageView>({ state: 'loading', names: [], site: undefined, isPrivate: false, context: NOTHING });
  const refresh = useCallback(() => readPage().then(setView), []);
  useEffect(() => void refresh(), [refresh]);
  return {
    ...view,
    jump: (entity) => void jump(entity),
    setSite: (on) => void setSite(on).then(refresh),
    grant: () => void grant().then(refresh),
  };
}

async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function readPage(): Promise<PageView> {
  const tab = await activeTab();
  const host = siteOf(tab?.url);
  const paused = isPaused(await readSettings(), tab?.url);
  const isPrivate = tab?.incognito ?? false;
  // The list of paused sites is stored: a site of a private window stays out of it.
  const site = host === undefined || isPrivate ? undefined : { host, on: !paused };
  if (tab?.id === undefined) return { state: 'unsupported', names: [], site, isPrivate, context: NOTHING };
  if (paused) return { state: 'paused', names: [], site, isPrivate, context: NOTHING };
  try {
    const { names, context = NOTHING } = await askPage(tab.id, 'names', {});
    const items = names.map(({ entity, ...item }) => ({ entityId: entity, ...item }));
    return { state: 'ready', names: items, site, isPrivate, context };
  } catch {
    return { state: host === undefined ? 'unsupported' : 'no-access', names: [], site, isPrivate, context: NOTHING };
  }
}

async function jump(entity: string): Promise<void> {
  const tab = await activeTab();
  if (tab?.id !== undefined) await askPage(tab.id, 'jump', { entity }).catch(() => false);
  window.close();
}

async function setSite(on: boolean): Promise<void> {
  const host = siteOf((await activeTab())?.url);
  if (host === undefined) return;
  await changeSettings(({ pausedSites }) => {
    const others = pausedSites.filter((site) => site !== host);
    return { pausedSites: on ? others : [...others, host] };
  });
}

/** Access to this tab comes with the click on our button; access to all sites has to be asked for. */
async function grant(): Promise<void> {
  const asked = requestSiteAccess();
  const tab = await activeTab();
  await asked.catch(() => false);
  if (tab?.id !== undefined) await readTab(tab.id);
  await new Promise((done) => setTimeout(done, SETTLE_MS));
}

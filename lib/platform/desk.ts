/** What a reader does with an event or a name beyond reading: save, mute, open in a tab of its own. */
import type { OpenBundle } from '../context/bundle.ts';
import { browser } from './browser.ts';
import { type ExplorerTarget, writeAddress } from './explorer-target.ts';
import { saveEvent } from './saved.ts';
import { changeSettings, MAX_MUTED, type SettingsPlace } from './settings.ts';
import { siteOf } from './site.ts';

const ISO_DAY = 'YYYY-MM-DD'.length;

/** The reader's own day, which is not everywhere that of Greenwich. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, ISO_DAY);
}

/** Saves an event of the corpus, with a note if one is given. @returns whether there is such an event */
export async function save({ lookup, pack }: OpenBundle, id: string, note?: string): Promise<boolean> {
  const event = lookup.events.get(id);
  if (!event) return false;
  await saveEvent({ event: id, title: event.title, note, savedOn: today(), pack: { ...pack } });
  return true;
}

/** Marks an entity of the corpus no longer, or again: on the site of a tab, or everywhere. @returns whether it was done */
export async function mute(
  { lookup }: OpenBundle,
  entity: string,
  where: 'site' | 'everywhere',
  on: boolean,
  { url }: SettingsPlace,
): Promise<boolean> {
  const site = where === 'site' ? siteOf(url) : undefined;
  if (!lookup.entity(entity) || (where === 'site' && site === undefined)) return false;
  await changeSettings(({ muted }) => {
    const others = muted.filter((one) => one.entity !== entity || one.site !== site);
    const entry = site === undefined ? { entity } : { entity, site };
    return { muted: on ? [...others, entry].slice(-MAX_MUTED) : others };
  });
  return true;
}

export async function openExplorer(target: ExplorerTarget): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/explorer.html') + writeAddress(target) });
}

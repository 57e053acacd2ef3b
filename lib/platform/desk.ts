/** What a reader does with an event or a name beyond reading: save, mute, open in a tab of its own. */
import type { PackRef } from '../context/card.ts';
import { browser } from './browser.ts';
import { removeSaved, saveEvent } from './saved.ts';
import { changeSettings, readSettings, siteOf } from './settings.ts';

export async function save(event: { readonly id: string; readonly title: string }, note: string, pack: PackRef): Promise<void> {
  const savedOn = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  await saveEvent({ event: event.id, title: event.title, note, savedOn, pack: { ...pack } });
}

export { removeSaved as unsave };

/** Marks a name no longer, or again: on the site of an address, or everywhere. */
export async function mute(
  name: { readonly entity: string; readonly label: string },
  where: 'site' | 'everywhere',
  on: boolean,
  address: string | undefined,
): Promise<void> {
  const site = where === 'site' ? siteOf(address) : undefined;
  if (where === 'site' && site === undefined) return;
  const others = (await readSettings()).muted.filter((one) => one.entity !== name.entity || one.site !== site);
  const entry = { entity: name.entity, label: name.label, ...(site !== undefined && { site }) };
  await changeSettings({ muted: on ? [...others, entry] : others });
}

/** What the explorer is asked to show; it stands in the address, so that it can be kept. */
export interface ExplorerTarget {
  readonly event?: string | undefined;
  readonly entity?: string | undefined;
  /** EDTF day of the article that the reader came from. */
  readonly date?: string | undefined;
}

export async function openExplorer(target: ExplorerTarget): Promise<void> {
  const given = Object.entries(target).filter((entry): entry is [string, string] => entry[1] !== undefined);
  await browser.tabs.create({ url: `${browser.runtime.getURL('/explorer.html')}#${new URLSearchParams(given)}` });
}

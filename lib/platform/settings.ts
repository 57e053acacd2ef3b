/**
 * The reader's settings: one versioned item, readable by extension pages and the background only.
 * Pages of the web get the part that concerns them by message.
 */
import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import type { PageSettings } from '../page/settings.ts';
import { eachThat } from './each-that.ts';
import { inTurn } from './in-turn.ts';
import { siteOf } from './site.ts';

export const DWELL_RANGE_MS = { min: 150, max: 1_000 } as const;

/** More is no list of exceptions any more; and a page could fill the disk. */
export const MAX_MUTED = 500;

const MutedName = v.object({ entity: v.string(), site: v.optional(v.string()) });
export type MutedName = v.InferOutput<typeof MutedName>;

const Settings = v.object({
  marks: v.fallback(v.picklist(['first', 'every', 'none']), 'first'),
  kinds: v.fallback(v.object({ place: v.boolean(), group: v.boolean() }), { place: true, group: true }),
  dwellMs: v.fallback(v.pipe(v.number(), v.minValue(DWELL_RANGE_MS.min), v.maxValue(DWELL_RANGE_MS.max)), 300),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** Host names on which nothing is read. */
  pausedSites: v.fallback(v.array(v.string()), []),
  /** Names that are never marked: on one site (host name), or anywhere. */
  muted: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list) => eachThat(MutedName, list)),
    ),
    [],
  ),
});

export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = v.parse(Settings, {});

const item = storage.defineItem<Settings>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

/** The settings; a damaged field falls back to its default, the others stay. */
export async function readSettings(): Promise<Settings> {
  return v.parse(Settings, await item.getValue());
}

/** Changes what `how` answers for the settings as they are; changes wait for each other. */
export function changeSettings(how: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  return inTurn('settings', async () => {
    const before = await readSettings();
    const next = v.parse(Settings, { ...before, ...how(before) });
    await item.setValue(next);
    return next;
  });
}

/** Calls back with the new settings, also when another page or window changed them. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((next) => onChange(v.parse(Settings, next)));
}

/** A tab as far as settings depend on it. */
export interface SettingsPlace {
  readonly url?: string | undefined;
  readonly incognito?: boolean | undefined;
}

/** The part that concerns a page. */
export function pageSettings({ marks, kinds, dwellMs, theme, muted }: Settings, { url, incognito = false }: SettingsPlace): PageSettings {
  const site = siteOf(url);
  const here = muted.filter((one) => one.site === undefined || one.site === site);
  return { marks, kinds, dwellMs, theme, muted: [...new Set(here.map(({ entity }) => entity))], isPrivate: incognito };
}

export function isPaused(settings: Settings, address: string | undefined): boolean {
  const site = siteOf(address);
  return site !== undefined && settings.pausedSites.includes(site);
}

/**
 * The reader's settings: one versioned item, readable by extension pages and the background only.
 * Pages of the web get the part that concerns them by message.
 */
import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import type { PageSettings } from '../page/settings.ts';

export const DWELL_RANGE_MS = { min: 150, max: 1_000 } as const;

const Settings = v.object({
  marks: v.fallback(v.picklist(['first', 'every', 'none']), 'first'),
  kinds: v.fallback(v.object({ place: v.boolean(), group: v.boolean() }), { place: true, group: true }),
  dwellMs: v.fallback(v.pipe(v.number(), v.minValue(DWELL_RANGE_MS.min), v.maxValue(DWELL_RANGE_MS.max)), 300),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** Host names on which nothing is read. */
  pausedSites: v.fallback(v.array(v.string()), []),
  /** Names that are never marked: on one site (host name), or anywhere. */
  muted: v.fallback(v.array(v.object({ entity: v.string(), label: v.string(), site: v.optional(v.string()) })), []),
});
export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = v.parse(Settings, {});

const item = storage.defineItem<Settings>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

/** The settings; a damaged field falls back to its default, the others stay. */
export async function readSettings(): Promise<Settings> {
  return v.parse(Settings, await item.getValue());
}

export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = v.parse(Settings, { ...(await readSettings()), ...change });
  await item.setValue(next);
  return next;
}

/** Calls back with the new settings, also when another page or window changed them. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((next) => onChange(v.parse(Settings, next)));
}

/** The part that concerns a page at an address. */
export function pageSettings({ marks, kinds, dwellMs, theme, muted }: Settings, address: string | undefined): PageSettings {
  const site = siteOf(address);
  const here = muted.filter((one) => one.site === undefined || one.site === site);
  return { marks, kinds, dwellMs, theme, muted: here.map(({ entity }) => entity) };
}

/** The host name of an address, or undefined where there is none to switch off (files, browser pages). */
export function siteOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hostname !== '' ? hostname : undefined;
}

export function isPaused(settings: Settings, address: string | undefined): boolean {
  const site = siteOf(address);
  return site !== undefined && settings.pausedSites.includes(site);
}

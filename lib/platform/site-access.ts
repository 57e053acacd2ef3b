/** Whether the browser lets us read pages at all: Firefox leaves that to the reader, Chrome lets the reader take it back. */
import { browser } from './browser.ts';

const ALL_SITES = { origins: ['<all_urls>'] };

export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains(ALL_SITES);
}

/** Must be called from a click. @returns whether the reader agreed. */
export function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request(ALL_SITES);
}

/** Calls back when access is given or taken, from wherever. */
export function watchSiteAccess(onChange: () => void): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
}

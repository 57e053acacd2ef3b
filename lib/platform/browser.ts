/**
 * The only door to the browser's extension API: webextension-polyfill. WXT's own `browser` is
 * aliased to the same package, so there is one copy; leaving it is a change of this file.
 */
export { default as browser } from 'webextension-polyfill';
export type { Runtime, Tabs } from 'webextension-polyfill';

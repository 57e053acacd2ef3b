/** Brings the script into a tab where the manifest did not: opened before the installation, or access given just now. */
import { browser, type Runtime } from './browser.ts';

/** Files of the content script, as the manifest names them. */
export const PAGE_SCRIPT = { js: 'in-page.js', css: 'assets/marks.css' } as const;

/** Brings the script that reads a page into one frame that asked for it. @throws Error when the browser refuses */
export async function bringReader({ tab, frameId }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) throw new Error('only a page is read');
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: ['reader.js'] });
}

/** @returns whether the tab could be read; browser pages and stores never can. */
export async function readTab(tabId: number): Promise<boolean> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.insertCSS({ target, files: [PAGE_SCRIPT.css] });
    await browser.scripting.executeScript({ target, files: [PAGE_SCRIPT.js] });
    return true;
  } catch {
    return false;
  }
}

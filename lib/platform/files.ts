/** The extension's own files. The one place that fetches, and it fetches nothing else. */
import { browser } from './browser.ts';

/** The text of a packaged file ("names.json"); rejects where it cannot be read. */
export async function readFile(file: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`/${file}`));
  if (!response.ok) throw new Error(`the packaged file ${file} could not be read (${response.status})`);
  return response.text();
}

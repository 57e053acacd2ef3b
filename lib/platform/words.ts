/** The interface's words in the language of the browser, else in English; see locales/. */
import { browser } from './browser.ts';
import { readFile } from './files.ts';

/** By the browser's name of a message. It answers each time anew, and not at all once the extension was updated under an open card. */
const known = new Map<string, string>();

/** The message of a key ("card.close"), with its `{placeholders}`; empty for one that the files do not have. */
export function message(key: string): string {
  const name = key.replaceAll('.', '_');
  const before = known.get(name);
  if (before !== undefined) return before;
  try {
    const text = browser.i18n.getMessage(name);
    if (text) known.set(name, text);
    return text;
  } catch {
    return '';
  }
}

/**
 * Resolves once one of our own pages has words. Chromium 156 gives a process none for as long as it lives where a tab
 * closed just as it asked for its first (so when the page that opens after the installation is closed at once); then
 * they are read from the file that the browser has them from.
 */
export async function wordsReady(): Promise<void> {
  if (message('locale.tag')) return;
  const language = browser.i18n.getUILanguage().startsWith('ar') ? 'ar' : 'en';
  const words = JSON.parse(await readFile(`_locales/${language}/messages.json`)) as Record<string, { readonly message: string }>;
  for (const [name, { message: text }] of Object.entries(words)) known.set(name, text);
}

/** Gives one of our own pages its language, direction and title. */
export function nameDocument(document: Document, titleKey: string): void {
  document.documentElement.lang = message('locale.tag');
  document.documentElement.dir = message('locale.dir');
  document.title = message(titleKey);
}

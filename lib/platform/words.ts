/** The interface's words in the language of the browser, else in English; see locales/. */
import { createI18n } from '@wxt-dev/i18n';

const i18n = createI18n();
/** The browser answers each time anew, and not at all once the extension was updated under an open card. */
const known = new Map<string, string>();

/** The message of a key ("card.close"), with its `{placeholders}`; empty for one that the files do not have. */
export function message(key: string): string {
  const before = known.get(key);
  if (before !== undefined) return before;
  try {
    const text = i18n.t(key);
    known.set(key, text);
    return text;
  } catch {
    return '';
  }
}

/** Gives one of our own pages its language, direction and title. */
export function nameDocument(document: Document, titleKey: string): void {
  document.documentElement.lang = message('locale.tag');
  document.documentElement.dir = message('locale.dir');
  document.title = message(titleKey);
}

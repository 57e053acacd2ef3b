import { type ComponentChild, render } from 'preact';
import { provideTranslator } from '../../components/i18n.ts';
import { followTheme } from '../../lib/platform/theme.ts';
import { message, nameDocument, wordsReady } from '../../lib/platform/words.ts';

/** Starts one of our own pages: its words, title (by key) and theme, then its view. */
export async function startPage(titleKey: string, view: ComponentChild): Promise<void> {
  void followTheme(document.documentElement);
  await wordsReady();
  provideTranslator({ message });
  nameDocument(document, titleKey);
  const app = document.getElementById('app');
  if (app) render(view, app);
}

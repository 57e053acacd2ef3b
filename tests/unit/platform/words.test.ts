import { beforeEach, expect, it, vi } from 'vitest';

const i18n: { words: Record<string, string>; language: string } = vi.hoisted(() => ({ words: {}, language: 'en-US' }));
vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: {
    i18n: { getMessage: (name: string) => i18n.words[name] ?? '', getUILanguage: () => i18n.language },
    runtime: { getURL: (path: string) => `extension:/${path}` },
  },
}));

const fetched = vi.fn<(url: string) => Promise<Response>>();

beforeEach(() => {
  vi.resetModules();
  Object.assign(i18n, { words: {}, language: 'en-US' });
  fetched.mockReset();
  fetched.mockImplementation(() =>
    Promise.resolve(Response.json({ locale_tag: { message: 'of the file' }, card_close: { message: 'from the file' } })),
  );
  vi.stubGlobal('fetch', fetched);
});

it('takes the words that the browser gives, and reads no file for them', async () => {
  i18n.words = { locale_tag: 'en', card_close: 'from the browser' };
  const { message, wordsReady } = await import('../../../lib/platform/words.ts');
  await wordsReady();
  expect(message('card.close')).toBe('from the browser');
  expect(fetched).not.toHaveBeenCalled();
});

it('keeps a word for when the browser gives it no longer', async () => {
  i18n.words = { locale_tag: 'en', card_close: 'from the browser' };
  const { message } = await import('../../../lib/platform/words.ts');
  message('card.close');
  i18n.words = {};
  expect(message('card.close')).toBe('from the browser');
});

it.each([
  ['en-US', 'en'],
  ['ar-EG', 'ar'],
  ['fr', 'en'],
])('reads the file of the language (%s) where the browser gives no words', async (language, file) => {
  i18n.language = language;
  const { message, wordsReady } = await import('../../../lib/platform/words.ts');
  expect(message('card.close')).toBe('');
  await wordsReady();
  expect(message('card.close')).toBe('from the file');
  expect(fetched.mock.calls).toEqual([[`extension://_locales/${file}/messages.json`]]);
});

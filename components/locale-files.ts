/** Translators made from the locale files, for where there is no browser to ask: the gallery and tests. */
import arabic from '../locales/ar.json';
import english from '../locales/en.json';
import type { MessageKey, Translator } from './i18n.ts';

export const LOCALES = ['en', 'ar', 'pseudo'] as const;
export type LocaleName = (typeof LOCALES)[number];

const FILES: Readonly<Record<LocaleName, unknown>> = { en: english, ar: arabic, pseudo: english };

/** The words of a locale. `pseudo` is English with accents, a third longer and in brackets: it finds words that never came to the files, and room that is too small. */
export function translatorFor(locale: LocaleName): Translator {
  const file = FILES[locale];
  return {
    message: (key) => {
      const text = textAt(file, key);
      return locale === 'pseudo' && !key.startsWith('locale.') ? pseudo(text) : text;
    },
  };
}

function textAt(file: unknown, key: MessageKey): string {
  const found = key.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], file);
  if (typeof found !== 'string') throw new Error(`no message has the key ${key}`);
  return found;
}

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  C: 'Ç',
  c: 'ç',
  n: 'ñ',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};
const PLACEHOLDERS = /(\{\w+\})/;

/** "Close" → "[Çlósé~~]"; placeholders, and punctuation that stands alone, stay as they are. */
export function pseudo(text: string): string {
  if (!/\p{L}/u.test(text.replace(new RegExp(PLACEHOLDERS, 'g'), ''))) return text;
  const accented = text
    .split(PLACEHOLDERS)
    .map((piece, index) => (index % 2 === 0 ? piece.replace(/[A-Za-z]/g, (letter) => ACCENTED[letter] ?? letter) : piece))
    .join('');
  return `[${accented}${'~'.repeat(Math.ceil(text.length / 3))}]`;
}

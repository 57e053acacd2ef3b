/** What must hold for the locale files together: a message that is missing or broken in one shows in that language only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const PLURAL_FORM = /\.(?:zero|one|two|few|many|other)$/;
/** Words that stay in Latin letters in every language. */
const LATIN_ALLOWED = /\{\w+\}|Sidelight|Esc|PDF|JSON/g;

function leavesOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
}

const locales = new Map(
  readdirSync(join(ROOT, 'locales')).map((file) => {
    const messages = new Map(leavesOf(JSON.parse(readFileSync(join(ROOT, 'locales', file), 'utf8'))));
    return [file.replace('.json', ''), messages] as const;
  }),
);
const english = locales.get('en') ?? new Map<string, string>();
const names = [...locales.keys()];

const messagesOf = (locale: string): ReadonlyMap<string, string> => locales.get(locale) ?? new Map();
/** Keys with the plural forms of one message taken together. */
const keysOf = (messages: ReadonlyMap<string, string>): Set<string> =>
  new Set([...messages.keys()].map((key) => key.replace(PLURAL_FORM, '')));
const placeholdersIn = (text = ''): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(names)('the messages in %s', (locale) => {
  const messages = messagesOf(locale);

  it('are those in English, no more and no fewer', () => {
    expect([...keysOf(messages)].sort()).toEqual([...keysOf(english)].sort());
  });

  it('have the same placeholders as in English', () => {
    for (const [key, text] of messages) {
      if (!PLURAL_FORM.test(key) || key.endsWith('.other'))
        expect([key, placeholdersIn(text)]).toEqual([key, placeholdersIn(english.get(key))]);
      // "two days" needs no figure.
      else expect([[], placeholdersIn(messages.get(key.replace(PLURAL_FORM, '.other')))], key).toContainEqual(placeholdersIn(text));
    }
  });

  it('have every plural form of the language, and no other', () => {
    const wanted = new Intl.PluralRules(messages.get('locale.format')).resolvedOptions().pluralCategories.toSorted();
    const plurals = [...messages.keys()].filter((key) => key.endsWith('.other')).map((key) => key.replace(PLURAL_FORM, ''));
    for (const key of plurals) {
      const forms = [...messages.keys()].filter((other) => PLURAL_FORM.test(other) && other.replace(PLURAL_FORM, '') === key);
      expect(forms.map((form) => form.slice(key.length + 1)).sort(), key).toEqual(wanted);
    }
  });

  it('have keys that browsers take: letters, digits and underscores, in any case once', () => {
    const asNamed = [...messages.keys()].map((key) => key.replaceAll('.', '_').toLowerCase());
    expect(asNamed.filter((key) => !/^[a-z0-9_]+$/.test(key))).toEqual([]);
    expect(new Set(asNamed).size).toBe(asNamed.length);
  });

  it('hold nothing that browsers would replace', () => {
    expect([...messages].filter(([, text]) => /[$]|__MSG_/.test(text))).toEqual([]);
  });

  it('stay within what the stores allow', () => {
    expect(messages.get('manifest.name')?.length).toBeLessThanOrEqual(75);
    expect(messages.get('manifest.description')?.length).toBeLessThanOrEqual(132);
  });
});

describe.each(names.filter((locale) => locale !== 'en'))('the translation into %s', (locale) => {
  const messages = messagesOf(locale);
  const isWording = (key: string): boolean => !key.startsWith('locale.') && key !== 'manifest.name';

  it('leaves nothing in English', () => {
    const same = [...messages].filter(
      ([key, text]) => isWording(key) && /\p{L}{2}/u.test(text.replaceAll(LATIN_ALLOWED, '')) && text === english.get(key),
    );
    expect(same).toEqual([]);
  });
});

it('the Arabic messages have no Latin words but names', () => {
  const latin = [...messagesOf('ar')].filter(
    ([key, text]) => !key.startsWith('locale.') && /[A-Za-z]/.test(text.replaceAll(LATIN_ALLOWED, '')),
  );
  expect(latin).toEqual([]);
});

it('uses every message somewhere', () => {
  const sources = ['components', 'entrypoints', 'lib/platform', '.']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: folder !== '.', encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => readFileSync(join(ROOT, folder, file), 'utf8')),
    )
    .join('\n');
  const isUsed = (key: string): boolean =>
    sources.includes(`'${key}'`) ||
    sources.includes(`__MSG_${key.replaceAll('.', '_')}__`) ||
    // `verdict.${…}.label`: the fixed parts of a key that is put together.
    [...sources.matchAll(/`([a-z]+\.(?:[a-zA-Z]+\.)*)\$\{[^}]*\}([.a-zA-Z]*)`/g)].some(
      ([, start = '', end = '']) =>
        key.startsWith(start) && key.endsWith(end) && !key.slice(start.length, key.length - end.length).includes('.'),
    );
  expect([...keysOf(english)].filter((key) => !isUsed(key))).toEqual([]);
});

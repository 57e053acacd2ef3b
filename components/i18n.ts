/**
 * The interface's words, by key (locales/). An entry point provides the translator before it
 * renders: the browser's own (lib/platform/words.ts), or one made from the files (locale-files.ts).
 */
import type { ComponentChildren } from 'preact';
import type english from '../locales/en.json';

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];
type WithForms<K> = K extends `${infer Key}.other` ? Key : never;

/** Any message: "card.close". */
export type MessageKey = Leaves<typeof english>;
/** A message that comes in the plural forms of its language: "event.count". */
export type PluralKey = WithForms<MessageKey>;

export interface Translator {
  /** The message as it stands in the locale file, with its `{placeholders}`. */
  message(key: MessageKey): string;
}

type Values = Readonly<Record<string, string | number>>;

let translator: Translator | undefined;

/** Whoever renders says in whose words. */
export function provideTranslator(given: Translator): void {
  translator = given;
}

function message(key: MessageKey): string {
  if (!translator) throw new Error('no translator was provided before rendering');
  return translator.message(key);
}

export interface InterfaceLocale {
  /** BCP 47 tag of the words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Tag for dates, lists and plural forms: the language as its readers of news on Syria are used to. */
  readonly format: string;
}

/** The language that the words are in, which need not be the browser's. */
export function interfaceLocale(): InterfaceLocale {
  return { lang: message('locale.tag'), dir: message('locale.dir') === 'rtl' ? 'rtl' : 'ltr', format: message('locale.format') };
}

const PLACEHOLDER = /\{(\w+)\}/;

/** A message with its values put in. */
export function t(key: MessageKey, values: Values = {}): string {
  return filled(message(key), values);
}

function filled(text: string, values: Values): string {
  return text.replace(new RegExp(PLACEHOLDER, 'g'), (whole, name: string) => String(values[name] ?? whole));
}

/** The form of a message that a number asks for; the message has the number as `{count}`. */
export function plural(key: PluralKey, count: number): string {
  const form = pluralRules(interfaceLocale().format).select(count);
  return t(`${key}.${form}` as MessageKey, { count });
}

/** A message with elements put in. */
export function rich(key: MessageKey, values: Readonly<Record<string, ComponentChildren>>): ComponentChildren[] {
  // Every other piece is the name of a placeholder.
  return message(key)
    .split(new RegExp(PLACEHOLDER, 'g'))
    .map((piece, index) => (index % 2 === 0 ? piece : values[piece]));
}

/** "A, B and C", in the way of the language, of texts or elements. */
export function listed(items: readonly ComponentChildren[]): ComponentChildren[] {
  const texts = items.map((_, index) => String(index));
  return listFormat(interfaceLocale().format)
    .formatToParts(texts)
    .map(({ type, value }) => (type === 'element' ? items[Number(value)] : value));
}

/** "A, B, C", of texts or elements. */
export function enumerated(
  items: readonly ComponentChildren[],
  separator: 'list.comma' | 'list.clause' = 'list.comma',
): ComponentChildren[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [message(separator), item]));
}

/** The records of the corpus have hyphens in their kinds, names of messages may not. */
export type Keyed<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Keyed<Tail>}` : S;

/** "single-source" → "single_source" */
export function keyed<S extends string>(kind: S): Keyed<S> {
  return kind.replaceAll('-', '_') as Keyed<S>;
}

/** Making a formatter takes long; a card has dozens of dates. */
function kept<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

const pluralRules = kept((locale) => new Intl.PluralRules(locale));
const numberFormat = kept((locale) => new Intl.NumberFormat(locale));
const listFormat = kept((locale) => new Intl.ListFormat(locale));
const dateFormats = kept((locale) => {
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return {
    year: format({ year: 'numeric' }),
    month: format({ month: 'long' }),
    day: format({ day: 'numeric' }),
    monthYear: format({ month: 'long', year: 'numeric' }),
    dayMonth: format({ day: 'numeric', month: 'long' }),
    dayMonthYear: format({ day: 'numeric', month: 'long', year: 'numeric' }),
  };
});

/** A number in the language of the interface. */
export function formatNumber(value: number): string {
  return numberFormat(interfaceLocale().format).format(value);
}

export type DateShape = 'year' | 'month' | 'day' | 'monthYear' | 'dayMonth' | 'dayMonthYear';

/** Parts of a day in the language of the interface; years beyond 999 only. */
export function formatDay(shape: DateShape, year: number, month = 1, day = 1): string {
  return dateFormats(interfaceLocale().format)[shape].format(Date.UTC(year, month - 1, day));
}

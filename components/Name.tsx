import type { ComponentChildren } from 'preact';
import type { NameView } from '../lib/context/card.ts';
import { interfaceLocale } from './i18n.ts';

interface WrittenName {
  readonly text: string;
  readonly lang: string;
}

/** The name in the language of the interface where the corpus has it, and the other one that people use. */
export function writtenNames({ label, native }: NameView): { readonly first: WrittenName; readonly second?: WrittenName } {
  const english = { text: label, lang: 'en' };
  if (!native) return { first: english };
  if (native.lang === interfaceLocale().lang) return { first: native, second: english };
  return native.translated ? { first: english } : { first: english, second: native };
}

/** A name of the corpus, kept from reordering its neighbours. */
export function Name({ name }: { readonly name: NameView }) {
  const { text, lang } = writtenNames(name).first;
  return <bdi lang={lang}>{text}</bdi>;
}

/** Names to be listed in a sentence. */
export function namesOf(names: readonly NameView[]): ComponentChildren[] {
  return names.map((name) => <Name key={name.label} name={name} />);
}

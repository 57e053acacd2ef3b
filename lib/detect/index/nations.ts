/**
 * What belongs to a state is named in every language by its country and a noun: Turkish army, armée turque,
 * الجيش التركي, турецкая армия. A body that has such a name in English is known by it in seven more. These are
 * forms, not spellings that a document need show. Build time only.
 */

import { BODIES } from './body-patterns.ts';
import { type Language, LANGUAGES, NATIONS, type Words } from './nation-words.ts';
import { ofAssadAbroad, RULED } from './rulers-abroad.ts';

/**
 * An English name of a state's body in the other languages; none for other names. A small index does without what holds
 * a country's name, which tells by itself.
 */
export function abroad(name: string, isSmall = false): readonly { readonly text: string; readonly lang: Language }[] {
  const ruled = RULED.find(([listed]) => listed === name)?.[1];
  if (ruled) return isSmall ? [] : ofAssadAbroad(ruled);
  const [, adjective = '', noun = ''] = /^(\p{Lu}\p{Ll}+|US) (.+)$/u.exec(name) ?? [];
  const country = NATIONS[adjective];
  const patterns = BODIES.find(([nouns]) => nouns.test(noun))?.[1];
  if (!country || !patterns) return [];
  return LANGUAGES.flatMap((lang) => {
    const known = patterns[lang].filter(
      (pattern) => lang !== 'de' || !pattern.includes('{c}') || (!isSmall && country.de[3] !== country.de[0]),
    );
    const texts = known.map((pattern) => filled(pattern, country[lang]));
    const shortened = isSmall ? [] : texts.filter((text) => SYRIAN.test(text)).map((text) => text.replace(SYRIAN, 'САР'));
    return [...texts, ...shortened, ...texts.filter((text) => AMERICAN.test(text)).map((text) => text.replace(AMERICAN, 'US-'))].map(
      (text) => ({
        text,
        lang,
      }),
    );
  });
}

/** Russian agencies write правительство САР. */
const SYRIAN = /(?<=\s)Сирии$/;
/** Germans write US-Armee. */
const AMERICAN = /^amerikanische /;

function filled(pattern: string, [m, f, p, c]: Words): string {
  return pattern.replace('{m}', m).replace('{f}', f).replace('{p}', p).replace('{c}', c);
}

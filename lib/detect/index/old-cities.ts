/**
 * What the old part of a city is called in other languages, with the city in each of its spellings: vieille ville de Raqqa,
 * ciudad vieja de Al Raqa, старый город Хомса. Forms, not spellings that a document need show. Build time only.
 */
import type { Place } from '../../corpus/schema.ts';
import { elided } from './elision.ts';
import { foldName } from '../find/fold.ts';
import { isPlain, LIKE_ENGLISH, TOWNS } from './plain-names.ts';
import { russianForms } from './russian-cases.ts';

export interface OldCityName {
  readonly text: string;
  readonly lang: string;
}

const ENGLISH = /^Old City of (.+)$/;
const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  en: ['Old City of {x}', 'Old {x}'],
  fr: ['vieille ville de {x}', 'vieux {x}'],
  es: ['ciudad vieja de {x}', 'casco antiguo de {x}', 'casco viejo de {x}', 'ciudad antigua de {x}'],
  de: ['Altstadt von {x}', '{x}s Altstadt', 'Altstadt {x}s'],
  ru: ['старый город {g}'],
  tr: ['Eski {x}'],
  ar: ['{x} القديمة', 'المدينة القديمة في {x}'],
  fa: ['بخش قدیمی {x}', 'بافت قدیمی {x}', 'شهر قدیمی {x}'],
};
const LEAST_SPELLING = 3;
/** With a noun for the kind of place it is no spelling. */
const WITH_NOUN = / city$|governor|gouvern|gobern|محافظة|مدينة|استان/i;

function isSpelling(name: Place['names'][number]): boolean {
  return isPlain(name) && name.text.length >= LEAST_SPELLING && !WITH_NOUN.test(name.text);
}

/** Answers the names of an old city by an English one; none for other names. */
export function oldCityNames(places: readonly Place[]): (english: string) => OldCityName[] {
  const cities = new Map<string, Place>();
  for (const place of places) {
    if (!TOWNS.has(place.class)) continue;
    for (const { text, lang } of place.names) if (lang === 'en') cities.set(foldName(text), place);
  }
  return (english) => {
    const [, name = ''] = ENGLISH.exec(english) ?? [];
    const city = name === '' ? undefined : cities.get(foldName(name));
    const spellings = city?.names.filter(isSpelling) ?? [];
    return Object.entries(PATTERNS).flatMap(([lang, patterns]) => {
      const own = spellings.filter((each) => each.lang === lang || (each.lang === 'en' && LIKE_ENGLISH.has(lang)));
      return own.flatMap(({ text }) => patterns.map((pattern) => ({ text: fill(pattern, text, lang), lang })));
    });
  };
}

/** Of Homs and Damaskus German has no genitive with another s. */
function fill(pattern: string, city: string, lang: string): string {
  const genitive = lang === 'ru' ? (russianForms(city)[0] ?? city) : city;
  return elided(
    pattern
      .replace('{x}s', city.endsWith('s') ? city : `${city}s`)
      .replace('{x}', city)
      .replace('{g}', genitive),
    lang,
  );
}

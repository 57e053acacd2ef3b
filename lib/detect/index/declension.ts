/** How names decline: German endings, Turkish cases of a common noun, Russian cases (russian-cases.ts). Build time only. */
import { russianForms } from './russian-cases.ts';

/** One capitalised word to which a genitive s can be added. */
const GERMAN_NOUN = /^\p{Lu}[\p{Ll}-]*(?<![sxzß])$/u;
/** syrisch: syrische, syrischen … */
const GERMAN_ADJECTIVE = /^\p{Ll}+isch$/u;
/** The other forms of a name in its language; `lang` is its first subtag. */
export function inflected(name: string, lang: string): string[] {
  if (lang === 'tr') return turkishCases(name);
  if (lang === 'de') return germanForms(name);
  return lang === 'ru' ? russianForms(name) : [];
}

/** A last noun that takes an s in the genitive: des syrischen Verteidigungsministeriums. */
const GERMAN_STRONG_NOUN = /(?:ium|rat|dienst)$/;
const ADJECTIVE_BEFORE_NOUN = /^\p{L}{3,}(e|en|er|es|em) \p{Lu}/u;

function germanForms(name: string): string[] {
  if (GERMAN_ADJECTIVE.test(name)) return ['e', 'en', 'er', 'es', 'em'].map((ending) => name + ending);
  if (!name.includes(' ')) return GERMAN_NOUN.test(name) ? [`${name}s`] : [];
  const ending = ADJECTIVE_BEFORE_NOUN.exec(name)?.[1];
  if (ending === undefined) return [];
  // The article before it decides: der Islamische Staat, Islamischer Staat, des Islamischen Staates.
  const forms = ['e', 'en', ending === 'es' ? 'es' : 'er'].map((other) => name.replace(/(?:e|en|er|es|em)(?= )/, other));
  return GERMAN_STRONG_NOUN.test(name) ? [...forms, `${forms[1] ?? ''}s`] : forms;
}

/** A common noun that ends several words, in no case; a possessed one declines in the page (walk.ts). */
const TURKISH_NOUN = / \p{Ll}*([aeıioöuü])\p{Ll}*([bcçdfgğhjklmnprsştvyz])(?<![ıiuü]n)$/u;
const VOICELESS = /[çfhkpsşt]/;

/** Accusative, genitive, dative, locative, ablative by vowel harmony: uluslararası koalisyonun. */
function turkishCases(name: string): string[] {
  const [, vowel = '', last = ''] = TURKISH_NOUN.exec(name) ?? [];
  if (vowel === '') return [];
  const close = CLOSE[vowel] ?? 'i';
  const open = 'aıou'.includes(vowel) ? 'a' : 'e';
  const hard = VOICELESS.test(last) ? 't' : 'd';
  return [close, `${close}n`, open, `${hard}${open}`, `${hard}${open}n`].map((ending) => name + ending);
}

const CLOSE: Readonly<Record<string, string>> = { a: 'ı', ı: 'ı', o: 'u', u: 'u', ö: 'ü', ü: 'ü' };

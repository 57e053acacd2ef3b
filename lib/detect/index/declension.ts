/** How names decline: German endings (german-forms.ts), Turkish cases of a common noun, Russian cases (russian-cases.ts). Build time only. */
import { germanForms } from './german-forms.ts';
import { russianForms } from './russian-cases.ts';

/** The other forms of a name in its language; `lang` is its first subtag, `kind` the class of what it names. */
export function inflected(name: string, lang: string, kind = ''): string[] {
  if (lang === 'tr') return turkishCases(name, kind === 'community' ? TURKISH_PLURAL : TURKISH_NOUN);
  if (lang === 'de') return germanForms(name);
  return lang === 'ru' ? russianForms(name) : [];
}

/** A common noun that ends several words, in no case; a possessed one declines in the page (walk.ts). */
const TURKISH_NOUN = / \p{Ll}*([aeıioöuü])\p{Ll}*([bcçdfgğhjklmnprsştvyz])(?<![ıiuü]n)$/u;
/** A people's: Dürziler, Araplar. */
const TURKISH_PLURAL = /l([ae])(r)$/u;
const VOICELESS = /[çfhkpsşt]/;

/** Accusative, genitive, dative, locative, ablative by vowel harmony: uluslararası koalisyonun. */
function turkishCases(name: string, noun: RegExp): string[] {
  const [, vowel = '', last = ''] = noun.exec(name) ?? [];
  if (vowel === '') return [];
  const close = CLOSE[vowel] ?? 'i';
  const open = 'aıou'.includes(vowel) ? 'a' : 'e';
  const hard = VOICELESS.test(last) ? 't' : 'd';
  return [close, `${close}n`, open, `${hard}${open}`, `${hard}${open}n`].map((ending) => name + ending);
}

const CLOSE: Readonly<Record<string, string>> = { a: 'ı', ı: 'ı', o: 'u', u: 'u', ö: 'ü', ü: 'ü' };

/**
 * The written forms that one listed name stands for. Build time only.
 *
 * 1. The Arabic article inside a name, in all its forms (articles.ts): Deir ez-Zor, Deir al-Zor.
 *    Hyphen or space makes no difference: both fold to a separator.
 * 2. Russian case endings, the same case on every word (Пальмира: Пальмиры, Пальмире, Пальмиру …),
 *    for names of at most three words. Acronyms and words that do not decline stay as they are.
 * 3. German genitive of a one-word name (Palmyras).
 * 4. Turkish cases of a name that ends in a common noun, which takes no apostrophe (Suriye ordusu: ordusunun).
 * 5. English compounds and countries, which house styles write in several ways (oil field, oilfield;
 *    Syrian army, Syria's army; northwestern Syria, north-west Syria).
 * 6. English spelling on either side of the Atlantic (organisation, defense).
 *
 * Names of fixed letter case get no forms: an acronym is written one way.
 */
import { articlesBefore, isArticleOf } from './articles.ts';
import { foldName } from './fold.ts';
import { isUpper } from './letter-case.ts';

const WORD_AND_GAP = /([\s\p{Pd}]+)/u;
/** More articles in one name than this stay as listed, so that a name has at most some dozen forms. */
const MAX_ARTICLES = 2;
const MAX_INFLECTED_WORDS = 3;
const ACRONYM = /\p{Lu}{2}/u;
/** syrisch: syrische, syrischen … */
const GERMAN_ADJECTIVE = /^\p{Ll}+isch$/u;
/** One capitalised word to which a genitive s can be added. */
const GERMAN_NOUN = /^\p{Lu}[\p{Ll}-]*(?<![sxzß])$/u;

/** Every form of a name, the listed one first. `lang` is its BCP 47 tag. */
export function formsOf(name: string, lang: string): string[] {
  const primary = lang.split('-')[0] ?? lang;
  const spelled = primary === 'en' ? [name, ...acrossTheAtlantic(name), ...inOtherWords(name)] : [name];
  return [...new Set([...spelled.flatMap(withArticles), ...inflected(name, primary)])];
}

const WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ oil ?fields?$/i, [' oil field', ' oil fields', ' oilfield', ' oilfields']],
  [/ gas ?fields?$/i, [' gas field', ' gas fields', ' gasfield']],
  [/ air ?base$/i, [' airbase', ' air base', ' military airport', ' airfield']],
  [/^Syrian (?=\p{L}+(?: \p{L}+)?$)/u, ['Syria’s ']],
  [/^Turkish (?=\p{L}+(?: \p{L}+)?$)/u, ['Turkey’s ']],
  [/^Russian (?=\p{L}+(?: \p{L}+)?$)/u, ['Russia’s ']],
  [/^Iraqi (?=\p{L}+(?: \p{L}+)?$)/u, ['Iraq’s ']],
];
const COMPASS = /^(north|south)-?(west|east)ern /i;

function inOtherWords(name: string): string[] {
  const compass = COMPASS.exec(name);
  const directions = compass
    ? ['', 'ern'].flatMap((ending) => ['', '-'].map((joint) => `${compass[1]}${joint}${compass[2]}${ending} `))
    : [];
  const turned = directions.map((direction) => name.replace(COMPASS, direction));
  return [...WORDS.flatMap(([from, to]) => (from.test(name) ? to.map((words) => name.replace(from, words)) : [])), ...turned];
}

const ATLANTIC: readonly (readonly [RegExp, string])[] = [
  [/isation(?=s?\b)/gi, 'ization'],
  [/ization(?=s?\b)/gi, 'isation'],
  [/defence\b/g, 'defense'],
  [/defense\b/g, 'defence'],
  [/Defence\b/g, 'Defense'],
  [/Defense\b/g, 'Defence'],
  [/centre\b/g, 'center'],
  [/center\b/g, 'centre'],
  [/Centre\b/g, 'Center'],
  [/Center\b/g, 'Centre'],
  [/neighbour/gi, 'neighbor'],
  [/neighbor/gi, 'neighbour'],
];

function acrossTheAtlantic(name: string): string[] {
  return ATLANTIC.map(([from, to]) => name.replace(from, to)).filter((other) => other !== name);
}

function withArticles(name: string): string[] {
  const parts = name.split(WORD_AND_GAP);
  let forms: string[][] = [parts];
  let articles = 0;
  for (let i = 2; i + 2 < parts.length; i += 2) {
    const variants = articleForms(parts[i] ?? '', parts[i + 2] ?? '');
    if (variants.length === 0 || ++articles > MAX_ARTICLES) continue;
    forms = forms.flatMap((form) => variants.map((variant) => form.with(i, variant)));
  }
  return [name, ...forms.map((form) => form.join(''))];
}

/** The ways to write `word` if it is an article before `next`, in its own letter case; else none. */
function articleForms(word: string, next: string): string[] {
  const noun = foldName(next);
  if (!isArticleOf(foldName(word), noun)) return [];
  const forms = articlesBefore(noun);
  return isUpper(word.charCodeAt(0)) ? forms.map((form) => form.charAt(0).toUpperCase() + form.slice(1)) : forms;
}

/** Endings in the order genitive, dative, accusative, instrumental, prepositional; the singular only. */
const RUSSIAN_ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ия$/, ['ии', 'ии', 'ию', 'ией', 'ии']],
  [/ая$/, ['ой', 'ой', 'ую', 'ой', 'ой']],
  [/(?<=[гкхжчшщ])а$/, ['и', 'е', 'у', 'ой', 'е']],
  [/а$/, ['ы', 'е', 'у', 'ой', 'е']],
  [/я$/, ['и', 'е', 'ю', 'ей', 'е']],
  [/(?<=[гкх])ое$/, ['ого', 'ому', 'ое', 'им', 'ом']],
  [/ое$/, ['ого', 'ому', 'ое', 'ым', 'ом']],
  [/ство$/, ['ства', 'ству', 'ство', 'ством', 'стве']],
  [/(?:ый|ой)$/, ['ого', 'ому', 'ый', 'ым', 'ом']],
  [/ий$/, ['ого', 'ому', 'ий', 'им', 'ом']],
  [/(?<=[бвгдзклмнпрстфхцчшщ])$/, ['а', 'у', '', 'ом', 'е']],
];

function inflected(name: string, lang: string): string[] {
  if (lang === 'tr') return turkishCases(name);
  if (lang === 'de' && GERMAN_ADJECTIVE.test(name)) return ['e', 'en', 'er', 'es', 'em'].map((ending) => name + ending);
  if (lang === 'de') return GERMAN_NOUN.test(name) ? [`${name}s`] : [];
  const words = name.split(' ');
  if (lang !== 'ru' || words.length > MAX_INFLECTED_WORDS || ACRONYM.test(name)) return [];
  const paradigms = words.map(russianForms);
  return [0, 1, 2, 3, 4].map((form) => paradigms.map((paradigm) => paradigm[form]).join(' '));
}

/** A possessed noun at the end of several words: ordusu, rejimi, birlikleri. */
const POSSESSED = / \p{Ll}{3,}[ıiuü]$/u;

/** Accusative, genitive, dative, locative, ablative after a possessive ending, by vowel harmony. */
function turkishCases(name: string): string[] {
  if (!POSSESSED.test(name)) return [];
  const last = name.charAt(name.length - 1);
  const open = last === 'ı' || last === 'u' ? 'a' : 'e';
  return [`n${last}`, `n${last}n`, `n${open}`, `nd${open}`, `nd${open}n`].map((ending) => name + ending);
}

function russianForms(word: string): readonly string[] {
  for (const [ending, replacements] of RUSSIAN_ENDINGS) {
    if (ending.test(word)) return replacements.map((replacement) => word.replace(ending, replacement));
  }
  return [word, word, word, word, word];
}

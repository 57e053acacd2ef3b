/** How names decline: Russian cases, Turkish cases of a common noun, German endings (german-forms.ts). Build time only. */
import { germanForms } from './german-forms.ts';

const MAX_INFLECTED_WORDS = 3;
const ACRONYM = /\p{Lu}{2}/u;
/** Endings in the order genitive, dative, accusative, instrumental, prepositional. */
type Paradigms = readonly (readonly [RegExp, readonly string[]])[];

const RUSSIAN_ADJECTIVES: Paradigms = [
  [/ая$/, ['ой', 'ой', 'ую', 'ой', 'ой']],
  [/яя$/, ['ей', 'ей', 'юю', 'ей', 'ей']],
  [/(?<=[гкх])ое$/, ['ого', 'ому', 'ое', 'им', 'ом']],
  [/ое$/, ['ого', 'ому', 'ое', 'ым', 'ом']],
  [/(?<=[гкх])ие$/, ['их', 'им', 'ие', 'ими', 'их']],
  [/ые$/, ['ых', 'ым', 'ые', 'ыми', 'ых']],
  [/(?<=[гкх])ий$/, ['ого', 'ому', 'ий', 'им', 'ом']],
  [/(?:ый|(?<=[кн])ой)$/, ['ого', 'ому', 'ый', 'ым', 'ом']],
];
const RUSSIAN_NOUNS: Paradigms = [
  [/ия$/, ['ии', 'ии', 'ию', 'ией', 'ии']],
  [/ние$/, ['ния', 'нию', 'ние', 'нием', 'нии']],
  [/(?<=[гкхжчшщ])а$/, ['и', 'е', 'у', 'ой', 'е']],
  [/а$/, ['ы', 'е', 'у', 'ой', 'е']],
  [/я$/, ['и', 'е', 'ю', 'ей', 'е']],
  [/ство$/, ['ства', 'ству', 'ство', 'ством', 'стве']],
  [/ость$/, ['ости', 'ости', 'ость', 'остью', 'ости']],
  [/(?<=[бвгдзклмнпрстфхцчшщ])$/, ['а', 'у', '', 'ом', 'е']],
];
/** Nouns in the plural, by the whole word. */
const RUSSIAN_PLURALS: Paradigms = [
  [/силы$/i, ['сил', 'силам', 'силы', 'силами', 'силах']],
  [/войска$/i, ['войск', 'войскам', 'войска', 'войсками', 'войсках']],
  [/каски$/i, ['касок', 'каскам', 'каски', 'касками', 'касках']],
  [/высоты$/i, ['высот', 'высотам', 'высоты', 'высотами', 'высотах']],
  [/люди$/i, ['людей', 'людям', 'людей', 'людьми', 'людях']],
  [/(?<=отряд|сокол)ы$/i, ['ов', 'ам', 'ы', 'ами', 'ах']],
  [/(?<=власт)и$/i, ['ей', 'ям', 'и', 'ями', 'ях']],
];

/** The other forms of a name in its language; `lang` is its first subtag. */
export function inflected(name: string, lang: string): string[] {
  if (lang === 'tr') return turkishCases(name);
  if (lang === 'de') return germanForms(name);
  return lang === 'ru' && !ACRONYM.test(name) ? russianForms(name) : [];
}

/** Силы тигра, режим Израиля: a Russian noun with its complement, not a transliterated name. */
const OF_RUSSIAN_WORDS = /^\p{Ll}|^\S+ (?![эа](?:ль|[тдрзсшн])-)\p{Ll}/u;

function russianForms(name: string): string[] {
  const words = name.split(' ');
  const adjectives = words.findIndex((word) => !isAdjective(word));
  const isRussian = adjectives > 0 || OF_RUSSIAN_WORDS.test(name);
  // Национальная коалиция сирийских революционных и оппозиционных сил: the complement may be of any length.
  if (adjectives < 0 || (!isRussian && words.length > MAX_INFLECTED_WORDS)) return [];
  const heads = isRussian || words.length === 1 ? [adjectives] : [0, words.length - 1];
  return heads.flatMap((head) => decline(words, adjectives, head));
}

function isAdjective(word: string): boolean {
  return RUSSIAN_ADJECTIVES.some(([ending]) => ending.test(word));
}

/** The first words, which are adjectives, and one noun in the same case; the others as they are. */
function decline(words: readonly string[], adjectives: number, head: number): string[] {
  const paradigms = words.map((word, i) =>
    i < adjectives
      ? paradigmOf(word, RUSSIAN_ADJECTIVES)
      : i === head
        ? paradigmOf(word, [...RUSSIAN_PLURALS, ...RUSSIAN_NOUNS])
        : undefined,
  );
  return [0, 1, 2, 3, 4].map((form) => words.map((word, i) => paradigms[i]?.[form] ?? word).join(' '));
}

function paradigmOf(word: string, paradigms: Paradigms): readonly string[] | undefined {
  const found = paradigms.find(([ending]) => ending.test(word));
  return found?.[1].map((replacement) => word.charAt(0) + word.replace(found[0], replacement).slice(1));
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

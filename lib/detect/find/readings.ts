/**
 * How other languages than English write the sounds of an Arabic name: German Samalka and Dschisr, Spanish
 * Sujna, Turkish Cerablus, the cases of Russian. A page's word is read as its text's language means it.
 */
import { ofLastText } from './last-text.ts';

type Reading = readonly (readonly [RegExp, string])[];

/** Languages that write Arabic sounds in a way of their own, and their small words, which tell that a text is in them. */
export type Spelling = 'de' | 'es' | 'tr';
const SMALL_WORDS: readonly (readonly [Spelling, string])[] = [
  [
    'de',
    'und der die das den dem nicht ist im bei aus von nach mit auf zum zur eine einer einem einen wurde wurden sind haben sich auch als vor Die Der Das Im Bei Nach Mit',
  ],
  ['es', 'el los las que del una por en y con para su pero sobre fue hasta desde'],
  ['tr', 've bir bu için ile olarak olan'],
];
const TURKISH_LETTERS = 'ığ';
/** All of them in one, because every block of a page about the war is searched. */
const TELLING = new RegExp(`\\b(?:${SMALL_WORDS.map(([, list]) => list.replaceAll(' ', '|')).join('|')})\\b|[${TURKISH_LETTERS}]`, 'g');
const LANGUAGE_OF: ReadonlyMap<string, Spelling> = new Map(
  SMALL_WORDS.flatMap(([language, list]) => list.split(' ').map((word) => [word, language])),
);
/** Small words of one language that a block needs: some are words of other languages, too. */
const LEAST_SMALL_WORDS = 2;

/** The language of a text, if it is one that spells in its own way. */
export const spellingOf = ofLastText(smallWordsTell);

function smallWordsTell(text: string): Spelling | undefined {
  const found = new Set(text.match(TELLING));
  if (found.size < LEAST_SMALL_WORDS) return undefined;
  const languages = [...found].map((word) => LANGUAGE_OF.get(word) ?? 'tr');
  const counts = SMALL_WORDS.map(([language]) => ({ language, n: languages.filter((each) => each === language).length }));
  const best = counts.reduce((a, b) => (b.n > a.n ? b : a));
  return best.n >= LEAST_SMALL_WORDS ? best.language : undefined;
}

const GERMAN: Reading = [
  [/t?sch/g, '$'],
  [/d\$|dj/g, '%'],
  [/ch/g, 'kh'],
  [/j/g, 'y'],
  [/%/g, 'j'],
  [/\$/g, 'sh'],
];
/** A single s before a vowel is an English z: Samalka. */
const GERMAN_S: Reading = [...GERMAN, [/(?<!s)s(?=[aeiou])(?!ion)/g, 'z']];
const SPANISH: Reading = [
  [/j/g, 'kh'],
  [/\by/g, 'j'],
];
/** Inside a word as well: Faluya, Sinyar. */
const SPANISH_Y: Reading = [
  [/j/g, 'kh'],
  [/y(?=[aeiou])/g, 'j'],
];
const TURKISH: Reading = [
  [/c(?!h)/g, 'j'],
  [/(?<![sc])h/g, 'kh'],
];
/** Turkish hardens last sounds: Serakip, Maksut. */
const TURKISH_FINAL: Reading = [...TURKISH, [/p$/, 'b'], [/t$/, 'd']];
/** It writes an article onto the word before: Aynul Arab, Cisreş Şugur. */
const TURKISH_ARTICLE: Reading = [...TURKISH, [/(?<=[a-z]{2}[^aeiou])[eu](?:l|(sh|[dnrstz])(?= \1)) (?=[a-z]{3})/g, ' ']];
/** And at a word's end: Baghus, Asas. */
const GERMAN_FINAL_S: Reading = [...GERMAN_S, [/s$/g, 'z']];
/** What other languages write for the sounds that English writes j, y, sh, kh and z. */
const READINGS: Readonly<Record<Spelling, readonly Reading[]>> = {
  de: [GERMAN_S, GERMAN, GERMAN_FINAL_S],
  es: [SPANISH, SPANISH_Y],
  tr: [TURKISH, TURKISH_FINAL, TURKISH_ARTICLE],
};
/** Those that are tried in any text. */
const ANY: readonly Reading[] = [[[/(?<!ds)j/g, 'y']], SPANISH];

/** Endings of the Russian cases, transliterated; what is left is a stem, or a name in -a, after a vowel in -ya. */
const RUSSIAN_ENDING = /(?:om|em|oi|ei|yu|[aeiu])(?= |$)/g;
const ENDING_AFTER_VOWEL = /(?<=[aeiou])(?:ei|yu|[eiu])(?= |$)/g;

/** A transliterated word as the language of its text means it. */
export function readingsIn(spelling: Spelling | undefined, latin: string): string[] {
  return spelling ? READINGS[spelling].map((steps) => readAs(latin, steps)) : [];
}

/** A word as any of these languages may mean it, for names that are long enough to be told so. */
export function readingsInAny(latin: string): string[] {
  return ANY.map((steps) => readAs(latin, steps));
}

function readAs(latin: string, steps: Reading): string {
  return steps.reduce((word, [from, to]) => word.replace(from, to), latin);
}

/** A Russian word without the ending of its case, and with that of a nominative. */
export function russianReadings(latin: string): string[] {
  const stem = latin.replace(RUSSIAN_ENDING, '');
  const soft = latin.replace(ENDING_AFTER_VOWEL, 'ya');
  const forms = stem === latin ? [latin] : [...(soft === latin ? [] : [soft]), `${stem}a`, stem];
  // One letter for h and kh.
  return [...new Set([...forms, ...[latin, ...forms].map((form) => form.replaceAll('kh', 'h'))])];
}

/**
 * How a transliterated Arabic name sounds, roughly: Hammouriyeh, Hammuriyah and Hamuria are one key.
 * Publishers spell such names in dozens of ways; the listed spellings cannot hold them all.
 *
 * Letters are merged by what transliterations confuse: all front vowels, o and u; q, k, c; kh, h, x;
 * sh, s, ş, sch; th, t; dh, d; dj, j. Doubled letters count once, articles and apostrophes not at all,
 * a final h or e neither. What is merged is more than is alike, so a key proves little: a name found by
 * it needs a page that is surely about the war (page-evidence.ts), and short keys are no keys.
 */
import { isArticleOf } from './articles.ts';
import { foldName } from './fold.ts';

const STEPS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[bcdfghjklmnpqrstvwxz])e$/, ''],
  [/(?<=[aeiouy])h$/, ''],
  [/dsch|dzh|dj/g, 'j'],
  [/tsch|sch|sh|ch/g, 's'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/ck|q|c/g, 'k'],
  [/v/g, 'w'],
  [/ou|oo|o/g, 'u'],
  [/u(?=[aeiy])/g, 'w'],
  [/[aeiy]+/g, 'a'],
  [/aw(?![au])/g, 'au'],
  [/(.)\1+/g, '$1'],
];

/** A key of one word has at least this many consonants, or one fewer and this length. */
const LEAST_CONSONANTS = 4;
const LEAST_LENGTH = 5;
const LATIN = /^[a-z ]+$/;

/** Cyrillic as agencies transliterate Arabic names into it, folded. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'w', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p' },
  ...{ р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ы: 'i', ь: '', ъ: '', э: 'e', ю: 'u', я: 'ya' },
};
/** What German and Spanish write j and y for: read the other way when a word is not known. */
const GERMAN_J = /(?<!ds)j/g;
const SPANISH_J = /j/g;
const SPANISH_Y = /\by/g;

/** Key of a folded name that is read as it stands; '' for one that is too short to be told by its sound, or in another script. */
export function soundKey(name: string): string {
  return keyOf(latinOf(foldName(name)));
}

/** Keys under which a word of a page may be known: as it stands, and as German and Spanish would mean it. */
export function soundKeys(name: string): string[] {
  const latin = latinOf(foldName(name));
  const readings = [latin, latin.replace(GERMAN_J, 'y'), latin.replace(SPANISH_J, 'kh').replace(SPANISH_Y, 'j')];
  const [plain = '', ...others] = readings.map(keyOf);
  return [...new Set([plain, ...others.filter(isLong)])].filter((key) => key !== '');
}

/** A name's words without articles, folded: what a page may write where the list has an article. */
export function withoutArticles(name: string): string {
  const words = foldName(name).split(' ');
  return words.filter((word, i) => !(i + 1 < words.length && isArticleOf(word, words[i + 1] ?? ''))).join(' ');
}

function latinOf(folded: string): string {
  return [...folded].map((letter) => CYRILLIC[letter] ?? letter).join('');
}

function keyOf(latin: string): string {
  if (!LATIN.test(latin)) return '';
  const key = withoutArticles(latin).split(' ').map(soundOf).join(' ');
  return isTelling(key) && !COMMON_KEYS.has(key) ? key : '';
}

function soundOf(word: string): string {
  return STEPS.reduce((sound, [from, to]) => sound.replace(from, to), word);
}

/** Several words, or enough consonants that a second reading is safe. */
function isLong(key: string): boolean {
  return key.includes(' ') || consonantsIn(key) >= LEAST_CONSONANTS;
}

function consonantsIn(key: string): number {
  return key.replaceAll(/[au ]/g, '').length;
}

/** Capitalised words of any article on the war that are no places, and would sound like one. */
const COMMON_WORDS =
  'syrian syrians iranian iranians russian russians iraqis arabs kurds turkish turks iraqi lebanese israeli american kurdish arab arabic sunni shiite alawite druze christian muslim islamic ' +
  'european british french german kuwaiti qatari saudi jordanian egyptian ottoman monday tuesday wednesday thursday friday saturday sunday ' +
  'january february march april june july august september october november december president minister general colonel governor spokesman ' +
  'hundreds thousands several dozens since between before however meanwhile another including during against without ' +
  'sinir salman rahman hassan hussein suleiman sergey sergei sergio saleem selim samir';
const COMMON_KEYS: ReadonlySet<string> = new Set(COMMON_WORDS.split(' ').map((word) => soundOf(word)));

function isTelling(key: string): boolean {
  const consonants = consonantsIn(key);
  return consonants >= LEAST_CONSONANTS || (consonants === LEAST_CONSONANTS - 1 && key.length >= LEAST_LENGTH);
}

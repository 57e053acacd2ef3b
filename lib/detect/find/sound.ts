/**
 * How a transliterated Arabic name sounds, roughly: Hammouriyeh, Hammuriyah and Hamuria are one key.
 * Publishers spell such names in dozens of ways; the listed spellings cannot hold them all.
 *
 * Letters are merged by what transliterations confuse: all front vowels, o and u; q, k, c; kh, h, x;
 * sh, s, ş, sch; th, t; dh, d; dj, j. Doubled letters count once, articles and apostrophes not at all,
 * a final h or e neither. What is merged is more than is alike, so a key proves little: a name found by
 * it needs a page that is surely about the war (page-evidence.ts), and short keys are no keys.
 *
 * More keys, for what that one leaves open; each has a mark before it that no name has:
 * - `~`, for one word with few consonants (Qudsaya, Mezzeh): tells kh from h, sh from s, and the vowels apart.
 * - `#`, for several words with many (Kafr Zita, Kfar Zeita): consonants alone.
 */
import { isArticleOf } from '../index/articles.ts';
import { foldName } from './fold.ts';
import { readingsIn, readingsInAny, russianReadings, type Spelling } from './readings.ts';
import { perKey } from '../per-key.ts';

/** What every key of the sound does without. */
const COMMON_STEPS: readonly (readonly [RegExp, string])[] = [
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/ck|q|c/g, 'k'],
  [/v/g, 'w'],
  [/ou|oo|o/g, 'u'],
];
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[bcdfghjklmnpqrstvwxz])e$/, ''],
  [/(?<=[aeiouy])h$/, ''],
  [/dsch|dzh|dj/g, 'j'],
  [/tsch|sch|sh|ch/g, '$'],
  [/kh|x/g, 'h'],
  ...COMMON_STEPS,
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
  ...{
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'sh',
    ы: 'i',
    ь: '',
    ъ: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
  },
};
/** Folding makes an s of one and a c of the other, which they are not in Turkish and Kurdish names. */
const S_CEDILLA = /[şŞ]/g;
const C_CEDILLA = /[çÇ]/g;
const FINE = '~';
const BONES = '#';

/** Key of a folded name that is read as it stands; '' for one that is too short to be told by its sound, or in another script. */
export function soundKey(name: string): string {
  return keyOf(latinOf(foldName(name)));
}

/** The t that links an Arabic noun to the next, which many leave out: Rimat Hazim, Rima Hazim. */
const CONSTRUCT = /^(rima|qala?a|maa?rr?a|khirb[ae]|mazraa|hawija|jazira|birka|tallat?a)t (?=[a-z]{3})/;
/** An article that some write onto its noun: Khan Elassal. */
const JOINED_ARTICLE = /(?<=^(?:khan|kafr|tell?|tall|deir|umm|ain|ayn|ras|bir|beit|tal)) ([ae])l (?=[a-z]{4})/g;

/** A kh to German (Chabur) and a sh to French; what is listed in English tells which. */
const DOUBTFUL_CH = /(?<![st])ch/;

/** All keys under which a listed name is kept. */
export function keysOfListed(name: string): string[] {
  // Names in Cyrillic stand there in every case: Голаны would be Golani.
  const latin = foldName(name);
  const others = [latin.replace(CONSTRUCT, '$1 '), latin.replaceAll(JOINED_ARTICLE, ' $1l')].filter((other) => other !== latin);
  const fine = DOUBTFUL_CH.test(latin) ? [] : fineKeysOf(latin, LEAST_FINE_CYRILLIC);
  return [...new Set([...keysOfLong(latin), ...fine, ...others.map(bonesOf)])].filter((key) => key !== '');
}

/** Keys of a name that is long enough to be told so, the surest first. */
function keysOfLong(latin: string): string[] {
  const key = keyOf(latin);
  return [key, clusterOf(key, latin), bonesOf(latin)];
}

const CLUSTER = '^';
/** A short vowel of the first syllable, which many leave out, and a last one: Rumeilan, Rmeilan; Meskene, Maskana. */
const FIRST_VOWEL = /(?<=^[^au])[au](?=[^au][au])/;
const LAST_VOWEL = /[^aeiouy][ae]h?$/;

function clusterOf(key: string, latin: string): string {
  if (key.includes(' ') || !isLong(key)) return '';
  const whole = LAST_VOWEL.test(latin) ? key.replace(/a$/, '') : key;
  return CLUSTER + whole.replace(FIRST_VOWEL, '');
}

/**
 * Keys under which a word of a page may be known, the surest first: as it stands, and as other languages
 * would mean it; `spelling` is the language of the text, `isMarked` tells that something marks the word as a place's name.
 */
export function soundKeys(name: string, spelling?: Spelling, isMarked = false): string[] {
  const folded = foldName(name.replaceAll(C_CEDILLA, 'ch').replaceAll(S_CEDILLA, 'sh'));
  const latin = latinOf(folded);
  const own = latin === folded ? readingsIn(spelling, latin) : russianReadings(latin);
  const any = latin === folded ? readingsInAny(latin).filter((reading) => reading !== latin) : own;
  const ownLong = own.map(keyOf).filter(isLong);
  const long = [keyOf(latin), ...any.map(keyOf).filter(isLong)];
  const loose = [...own, latin, ...any].map((word) => clusterOf(keyOf(word), word));
  const meant = [...own, latin];
  // Radscho is Rajo: a language that takes many letters for a sound makes short names long.
  const isShort = latin === folded && !isMarked && !(spelling && latin.length >= LEAST_LONG_SPELLING);
  const least = isShort ? LEAST_FINE : LEAST_FINE_CYRILLIC;
  return [...new Set([...ownLong, ...long, ...meant.flatMap((word) => fineKeysOf(word, least)), ...meant.map(bonesOf), ...loose])].filter(
    (key) => key !== '',
  );
}

const FINE_STEPS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeiouy])h$/, ''],
  [/aw(?=[^aeiouy])/g, 'au'],
  [/ee/g, 'i'],
  [/kh/g, 'x'],
  [/dzh|dj/g, 'j'],
  [/t?sch|tch|sh|ch/g, '$'],
  ...COMMON_STEPS,
  [/y/g, 'i'],
];
/** Letters of a word that a finer key is made for. */
const LEAST_FINE = 5;
/** Letters of a word that its language may have spelled a shorter name with. */
const LEAST_LONG_SPELLING = 7;
/** The same in Cyrillic, where nouns have no capitals. */
const LEAST_FINE_CYRILLIC = 4;
const LEAST_FINE_CONSONANTS = 2;

/** French ends names on it: Hajine, Sarrine. */
const MUTE_E = /(?<=[aeiou][nrt])e$/;

/** None for several words, for a word that its sound tells well enough, and for one that is too short. An e may be an a or an i. */
function fineKeysOf(latin: string, least: number): string[] {
  const word = LATIN.test(latin) ? withoutArticles(latin) : '';
  if (word.length < least || word.includes(' ')) return [];
  const consonants = consonantsIn(soundOf(word));
  if (consonants < LEAST_FINE_CONSONANTS || consonants >= LEAST_CONSONANTS) return [];
  const keys = [word, word.replace(MUTE_E, '')].map((each) => FINE_STEPS.reduce((sound, [from, to]) => sound.replace(from, to), each));
  return [...new Set(['a', 'i'].flatMap((vowel) => keys.map((key) => FINE + key.replaceAll('e', vowel).replace(/(.)\1+/g, '$1'))))];
}

/** Consonants that are enough to tell a name by them alone, where its words are divided alike; and where they are not. */
const LEAST_BONES = 5;
const LEAST_JOINED_BONES = 6;

/** Nouns that names of places begin with: well, hill, village, mother of. With them less is enough (Ain Tarma, Ein Turma). */
const FIRST_OF_PLACES =
  /^(?:[ae][iy]n|t[ae]ll?|til|k[aeu]f[ae]?r|de[iy]?r|umm?|j[ue]bb?|be[iy]t|bayt|k?han|abo?u|(?:dj|dsch|j|c)[ae]b[ae]l|(?:sh|ch|sch|s)[ae][iy]k?h|k?h[ie]rb[ae]t|wadi|bir) /;

function bonesOf(latin: string): string {
  const words = LATIN.test(latin) ? withoutArticles(latin).split(' ') : [];
  const bones = words.map((word) => soundOf(word).replace(/[auw]/g, ''));
  const count = bones.join('').length;
  const least = words.length < 2 ? LEAST_JOINED_BONES : FIRST_OF_PLACES.test(latin) ? LEAST_BONES - 1 : LEAST_BONES;
  if (bones.includes('') || count < least) return '';
  return BONES + bones.join(count < LEAST_JOINED_BONES ? ' ' : '');
}

/** A name's words without articles, folded: what a page may write where the list has an article. */
export function withoutArticles(name: string): string {
  const folded = foldName(name);
  if (!folded.includes(' ')) return folded;
  const words = folded.split(' ');
  return words.filter((word, i) => !(i + 1 < words.length && isArticleOf(word, words[i + 1] ?? ''))).join(' ');
}

function latinOf(folded: string): string {
  if (LATIN.test(folded)) return folded;
  return [...folded].map((letter) => CYRILLIC[letter] ?? letter).join('');
}

function keyOf(latin: string): string {
  if (!LATIN.test(latin)) return '';
  const key = withoutArticles(latin).split(' ').map(soundOf).join(' ');
  return isTelling(key) ? key : '';
}

const MOST_SOUNDS = 5_000;

/** A page's words come again and again, alone and beside others, and in several readings that leave them as they are. */
const soundOf = perKey((word: string) => STEPS.reduce((made, [from, to]) => made.replace(from, to), word), MOST_SOUNDS);

/** Has one word so few consonants that in German, where every noun has a capital, it may be any noun (Schule, al-Shulah)? */
export function isShortSound(name: string): boolean {
  const word = withoutArticles(name);
  return !word.includes(' ') && consonantsIn(soundOf(latinOf(word))) < LEAST_CONSONANTS;
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
  'thank thanks masada cyber schule schulen sinir salman rahman hassan hussein suleiman sergey sergei sergio saleem selim samir hussain husain husayn houssein hossein husein hamedani hamdani chair kalesi';
export const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.split(' '));

function isTelling(key: string): boolean {
  const consonants = consonantsIn(key);
  return consonants >= LEAST_CONSONANTS || (key.includes(' ') && consonants === LEAST_CONSONANTS - 1 && key.length >= LEAST_LENGTH);
}

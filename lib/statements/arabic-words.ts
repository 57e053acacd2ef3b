/**
 * The Arabic table: verbs, counted nouns, number words and days, each with what it is in English, so
 * that intervals come from the one table of lib/claims. Short vowels may be written or not.
 */
import { parseQuantity } from '../claims/quantities.ts';
import type { Interval } from '../claims/quantities.ts';
import type { CountedNoun } from './nouns.ts';
import type { CountPredicate } from './types.ts';

/** Behind "and" and "so", which are joined to the word. */
const START = '(?<![\\p{L}\\p{M}])[وف]?';
const END = '(?![\\p{L}\\p{M}])';

/** Verbs and nouns of action before the figure: "was killed", "the killing of", "the fall of … dead". */
export const ARABIC_BEFORE: readonly (readonly [CountPredicate, string])[] = [
  ['killed', `${START}(?:ق\u064F?تلت?|مقتل|استشهدت?|استشهاد|قضت?|لقي)${END}`],
  ['wounded', `${START}(?:ج\u064F?رحت?|أ\u064F?صيبت?|[إا]صابة|جرح)${END}`],
  ['displaced', `${START}(?:نزحت?|نزوح|تهجير)${END}`],
];
/** Nouns that say both what is counted and what became of it: "12 dead". */
export const ARABIC_FATES: readonly (readonly [CountPredicate, string])[] = [
  ['killed', '(?:قتيل\u0627?\u064B?|قتلى|شهيد\u0627?\u064B?|شهداء)'],
  ['wounded', '(?:جريح\u0627?\u064B?|جرحى|مصاب\u0627?\u064B?|مصابين)'],
];

export const ARABIC_NOUNS: readonly (readonly [string, CountedNoun])[] = [
  ['شخصا?ً?|أشخاص|آخرين|آخرون', { kind: 'persons', counted: 'everyone' }],
  ['مدنيا?ً?|مدنيين|مدنيون', { kind: 'persons', counted: 'civilians' }],
  ['طفلا?ً?|أطفال', { kind: 'persons', counted: 'children' }],
  ['جنديا?ً?|جنود|عسكريا?ً?|عسكريين', { kind: 'soldiers', counted: 'combatants' }],
  ['مقاتلا?ً?|مقاتلين|مسلحا?ً?|مسلحين|عنصرا?ً?|عناصر', { kind: 'fighters', counted: 'combatants' }],
  ['امرأة|نساء|رجلا?ً?', { kind: 'persons' }],
];

type Row<T> = readonly [words: string, meaning: T];

/** What a whole phrase means by a table. */
function reader<T>(rows: readonly Row<T>[]): (phrase: string) => T | undefined {
  const patterns = rows.map(([words, meaning]) => ({ pattern: new RegExp(`^(?:${words})$`, 'u'), meaning }));
  return (phrase) => patterns.find(({ pattern }) => pattern.test(phrase))?.meaning;
}

/** What an Arabic noun counts. */
export const arabicNoun = reader(ARABIC_NOUNS);

const MODIFIERS: readonly Row<string>[] = [
  ['ما لا يقل عن|على الأقل', 'at least'],
  ['أكثر من|ما يزيد (?:على|عن)', 'more than'],
  ['نحو|حوالي|قرابة|ما يقارب', 'about'],
];
const NUMBERS: readonly Row<string>[] = [
  ['ثلاثة?', '3'],
  ['أربعة?', '4'],
  ['خمسة?', '5'],
  ['ستة?', '6'],
  ['سبعة?', '7'],
  ['ثماني(?:ة)?', '8'],
  ['تسعة?', '9'],
  ['عشرة?', '10'],
  ['عشرات', 'dozens'],
  ['مئات', 'hundreds'],
  ['آلاف', 'thousands'],
];

export const ARABIC_MODIFIER = `(?:${MODIFIERS.map(([words]) => words).join('|')})`;
export const ARABIC_NUMBER = `(?:[0-9٠-٩]+(?:[,.٬][0-9٠-٩]{3})*|${NUMBERS.map(([words]) => words).join('|')})`;

const modifierOf = reader(MODIFIERS);
const numberOf = reader(NUMBERS);

/** The interval of Arabic number words with a modifier on either side. */
export function arabicQuantity(modifier: string, number: string): Interval | undefined {
  const digits = number.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replaceAll(/[,.٬](?=\d{3})/g, '');
  return parseQuantity(`${modifierOf(modifier) ?? ''} ${numberOf(number) ?? digits}`.trim());
}

/** From Sunday, as day 0. */
export const ARABIC_WEEKDAYS = ['الأحد', 'الا?[إا]?ثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
/** Words of another time, a month or a year: what they mean is not resolved. */
export const ARABIC_OTHER_TIME =
  /الماضي|الماضية|السابق|السابقة|قبل|سابقا|ذكرى|(?:19|20)\d\d|[٠-٩]{4}|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب |أيلول|تشرين|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر/;
export const ARABIC_CUMULATIVE = /(?<![\p{L}])(?:منذ|خلال|طوال|الحرب|النزاع|الثورة|حتى الآن|يوميا)(?![\p{L}])/u;
export const ARABIC_DENIAL =
  /(?<![\p{L}])و?(?:نفى|نفت|ينفي|تنفي|كذب|لم|لن|لا صحة|عدم|نافيا|نافية|دحض|دحضت|فند|فندت|شكك|شككت|ليس|ليست|غير صحيح|غير صحيحة|غير واضح|كاذب|كاذبة|مفبرك|مفبركة|لا أساس|شائعة|شائعات|إشاعات|مزاعم|زعم|زعمت|كاد|كادت)(?![\p{L}])/u;
export const ARABIC_FUTURE = /(?<![\p{L}])(?:إذا|لو|قد ي|قد ت|ربما|سوف|يعتزم|هدد|يهدد|خطة)|[؟?]\s*$/u;
export const ARABIC_SAYING = /(?<![\p{L}])و?(?:قال|قالت|أفاد|أفادت|ذكر|ذكرت|أعلن|أعلنت|أكد|أكدت|بحسب|حسب|وفقا?ً?|وفق|أحصى|وثق)/u;
/** "in the town of …": a place that no name of the corpus covers, unless one begins there. */
export const ARABIC_PLACE_WORD = /(?<![\p{L}])(?:مدينة|بلدة|قرية|حي|مخيم|ريف|منطقة|محافظة|ناحية|مطار)\s+/gu;

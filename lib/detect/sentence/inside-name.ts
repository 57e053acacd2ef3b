/**
 * What another body, law or page is called, with names inside that name nothing there: "UN Interim Force in Lebanon",
 * "National Security Council", "Syria Allies Operations Room", "Caesar Syria Civilian Protection Act", "the Palestine and
 * Dawriyat (security) branches", Bab al-Hadid, a group "calling itself the “Syrian Revolutionaries -- Aleppo Province”", a web
 * address; "شبه نظامیان سوریه" and "غیر نظامیان سوریه", militias and civilians. It says nothing against the names
 * elsewhere on the page.
 */
import { overlapping, type Stretch } from '../find/apart.ts';
import { ofLastText } from '../find/last-text.ts';

const LONGER = new RegExp(
  [
    '(?:://|www\\.|\\.(?:com|net|org)/)\\S+',
    'call(?:s|ed|ing) (?:it|them)sel(?:f|ves) (?:the )?["“«]([^"“”«»]{1,80})["”»]',
    '(?:Interim|Observer|Stabili[sz]ation|Supervision) (?:Force|Mission) (?:in|for) [A-Z][a-z]+',
    'National Security Council',
    '(?:Syria|Iran|Iraq|Lebanon)(?: [A-Z][a-z]+){0,2}(?: Operations Room|(?<!Must|Should|Will|Can|May) Act\\b)',
    '(?:شبه|غ[یي]ر)[ \\u200c]نظام[یي]ان (?:سور[یي]ه?|عراق[یي]?|لبنان[یي]?|[اآ]مر[یي][کك]ا[یي][یي]?|ترکیه|یمن[یي]?|فلسطین[یي]?)(?![\\u0620-\\u06cc])',
    "(?<!-|\\b[AaEe]l )\\b(?:Bab|A[’'‘]?yn|Ain|Tal|Tall|Tel|Tell|Kafr|Jabal|Jebel|Wadi|Khirbat|Jaroud|Juroud) (?:[ae]l |[ae][a-z]{1,2}-)[A-Z][a-z]+",
    "[Oo]p[eé]ra(?:tion|ci[óo]n) [«“']?(?:Wrath|Storm|Shield|Ira|Tormenta|Colère|Tempête|Bouclier|Spring|Claw)(?: [A-ZÀ-Þ][\\p{L}’']+)? (?:of|de|del|du|de la|of the) [A-ZÀ-Þ]\\p{L}+",
    '(?:عاصفة|غضب|درع) (?:الجزيرة|الفرات)',
    "(?:nom de guerre|[Cc]omrades?|(?:fighters?|martyrs?) (?:named|killed)[^.:]{0,40}:)(?! Islamic)(?: [A-Z][\\p{L}’']+){2}(?:,? (?:and )?[A-Z][\\p{L}’']+ [A-Z][\\p{L}’']+)*",
    'Palestine(?: and [A-Z][a-z]+)?(?: \\([a-z]+\\))? [Bb]ranch',
  ].join('|'),
  'gu',
);

/** One of these is in every such name and in few blocks, and is found faster than the expression. */
const LATIN_HINTS = [
  '://',
  'www.',
  '.com/',
  '.net/',
  '.org/',
  'elf ',
  'elves ',
  ' Force ',
  'Mission',
  'l Security',
  ' Room',
  ' Act',
  'ranch',
  ' al-',
  ' el-',
  ' al ',
  ' el ',
  'Bab ',
  'guerre',
  'peration',
  'pération',
  'peraci',
  'omrade',
  'killed',
  'named',
];
const HINTS = [...LATIN_HINTS, 'امیان', 'اميان', 'عاصفة', 'غضب', 'درع'];

const longerIn = ofLastText((text) => (HINTS.some((hint) => text.includes(hint)) ? longerNames(text) : []));

const longerNames = (text: string): Stretch[] =>
  [...text.matchAll(LONGER)].map(({ index, 0: found, 1: quoted }) => {
    const start = quoted === undefined ? index : index + found.lastIndexOf(quoted);
    return { start, end: start + (quoted ?? found).length };
  });

/** Is a listed name only a part of such a name? */
export function isInsideName(text: string, start: number, end: number): boolean {
  const around = overlapping(longerIn(text), start, end);
  return around.some((longer) => longer.start <= start && longer.end >= end && longer.end - longer.start > end - start);
}

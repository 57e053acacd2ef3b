/**
 * What another body, law or page is called, with names inside that name nothing there: "UN Interim Force in Lebanon",
 * "National Security Council", "Syria Allies Operations Room", "Caesar Syria Civilian Protection Act", "the Palestine and
 * Dawriyat (security) branches", Bab al-Hadid, a group "calling itself the “Syrian Revolutionaries -- Aleppo Province”", a web
 * address; "شبه نظامیان سوریه" and "غیر نظامیان سوریه", militias and civilians. It says nothing against the names
 * elsewhere on the page.
 */
import { anyOf } from '../expressions.ts';
import { overlapping, type Stretch } from '../find/apart.ts';
import { ofLastText } from '../find/last-text.ts';

/** Words one of which is in every such name and in few blocks, and is found faster than the expression. */
type Hinted = readonly [hints: readonly string[], longer: RegExp];

const LONGER: readonly Hinted[] = [
  [['://', 'www.', '.com/', '.net/', '.org/'], /(?::\/\/|www\.|\.(?:com|net|org)\/)\S+/g],
  [['elf ', 'elves '], /call(?:s|ed|ing) (?:it|them)sel(?:f|ves) (?:the )?["“«]([^"“”«»]{1,80})["”»]/g],
  [[' Force ', ' Mission '], /(?:Interim|Observer|Stabili[sz]ation|Supervision) (?:Force|Mission) (?:in|for) [A-Z][a-z]+/g],
  [['National Security'], /National Security Council/g],
  [[' Room', ' Act'], /(?:Syria|Iran|Iraq|Lebanon)(?: [A-Z][a-z]+){0,2}(?: Operations Room|(?<!Must|Should|Will|Can|May) Act\b)/g],
  [
    ['امیان', 'اميان'],
    /(?:شبه|غ[یي]ر)[ \u200c]نظام[یي]ان (?:سور[یي]ه?|عراق[یي]?|لبنان[یي]?|[اآ]مر[یي][کك]ا[یي][یي]?|ترکیه|یمن[یي]?|فلسطین[یي]?)(?![\u0620-\u06cc])/g,
  ],
  [
    ['Bab ', 'yn ', 'Ain ', 'Tal ', 'Tall ', 'Tel ', 'Tell ', 'Kafr ', 'Jabal ', 'Jebel ', 'Wadi ', 'Khirbat ', 'roud '],
    /(?<!-|\b[AaEe]l )\b(?:Bab|A[’'‘]?yn|Ain|Tal|Tall|Tel|Tell|Kafr|Jabal|Jebel|Wadi|Khirbat|Jaroud|Juroud) (?:[AaEe]l |[AaEe][a-z]{1,2}-)[A-Z][a-z]+/g,
  ],
  [
    ['peration', 'pération', 'peraci'],
    /[Oo]p[eé]ra(?:tion|ci[óo]n) [«“']?(?:Wrath|Storm|Shield|Ira|Tormenta|Colère|Tempête|Bouclier|Spring|Claw)(?: [A-ZÀ-Þ][\p{L}’']+)? (?:of|de|del|du|de la|of the) [A-ZÀ-Þ]\p{L}+/gu,
  ],
  [['Tormenta de', 'Tempête de', 'Буря '], /(?:Tormenta de|Tempête de|Буря) (?:la |[AaEe]l[- ]|аль-)?[A-ZÀ-ÞА-Я][a-zà-ÿа-яё]+/g],
  [['عاصفة', 'غضب', 'درع'], /(?:عاصفة|غضب|درع) (?:الجزيرة|الفرات)/g],
  [
    ['guerre', 'omrade', ...['fighter', 'martyr'].flatMap((who) => [`${who} named`, `${who}s named`, `${who} killed`, `${who}s killed`])],
    /(?:nom de guerre|[Cc]omrades?|(?:fighters?|martyrs?) (?:named|killed)[^.:]{0,40}:)(?! Islamic)(?: [A-Z][A-Za-zÀ-ɏ’']+){2}(?:,? (?:and )?[A-Z][A-Za-zÀ-ɏ’']+ [A-Z][A-Za-zÀ-ɏ’']+)*/g,
  ],
  [['Kalkan'], /['‘"“]?Fırat Kalkanı['’"”]? (?:[Hh]arek[aâ]t|[Oo]perasyon)\p{L}*/gu],
  [['Palästina-'], /Palästina-Abteilung/g],
  [['RAF '], /RAF (?:Akrotiri|Marham|Lossiemouth|Coningsby|Waddington|Lakenheath|Fairford)/g],
  [
    ['Saddam', 'صدام'],
    /(?:Republican Guards?|[Rr]epublikanischen? Garden?|[Gg]arde républicaine|Guardia Republicana|الحرس الجمهوري) (?:\S+ )?(?:Saddam|صدام)/g,
  ],
  [['الحشد'], /(?:و?(?:ال)?لواء (?:ال)?\d+ ){1,6}(?:في|من|ضمن|التابع(?:ة|ان)? ل)\s?(?:هيئة |قوات )?ا?لحشد/g],
  [[' Deutschland'], /(?:Gemeinde|Verband|Verein|Bund|Zentralrat|Gesellschaft) Deutschland/g],
  [['Caritas '], /Caritas (?:Libanon|Syrien|Jordanien|Liban|Syrie|Lebanon|Syria|Siria|Líbano|Internationalis)/g],
  [['harter'], /(?:U\.?N\.?|United Nations) [Cc]harter/g],
  // Floors and continents, and verbal nouns before what they are done to: words that towns and quarters are called as well.
  [['طبق'], /طبقه[\u200c‌]?(?:ها)?ی? (?:اول|دوم|سوم|چهارم|پنجم|ششم|هم[کك]ف|بالا|پا[یي]ین|متوسط|حا[کك]م|[کك]ارگر|فرودست)/g],
  [['قاره'], /قاره (?:اروپا|آسیا|آفریقا|آمریکا|کهن)/g],
  [['التضامن'], /التضامن (?:مع|الاجتماعي|العربي|الإسلامي|الدولي)/g],
  [['خلخلة'], /خلخلة (?:صفوف|توازن|استقرار|موازين|البنية|الوضع|الأمن)\p{L}*/gu],
  [['نبل '], /نبل (?:أخلاق|الأخلاق|أخلاقه|مقصد|الهدف)\p{L}*/gu],
  [['برميلان'], /برميلان/g],
  [['he Battle of '], /[Tt]he Battle of (?:[AaEe]l-)?[A-Z]\p{L}+/gu],
  [['ranch'], /Palestine(?: and [A-Z][a-z]+)?(?: \([a-z]+\))? [Bb]ranch/g],
];

/** Most blocks have no hint at all, which one expression tells sooner than a search for each. */
const ANY_HINT = new RegExp(anyOf(LONGER.flatMap(([hints]) => hints)));
const NOTHING: readonly Stretch[] = [];

const longerIn = ofLastText((text) =>
  ANY_HINT.test(text)
    ? apart(LONGER.flatMap(([hints, longer]) => (hints.some((hint) => text.includes(hint)) ? stretches(text, longer) : [])))
    : NOTHING,
);

/** In order, without those that begin inside another. */
function apart(found: Stretch[]): Stretch[] {
  let last = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isApart = start >= last;
      if (isApart) last = end;
      return isApart;
    });
}

/** Where an expression holds; of one that captures what is quoted, the quotation alone. */
function stretches(text: string, longer: RegExp): Stretch[] {
  return [...text.matchAll(longer)].map(({ index, 0: found, 1: quoted }) => {
    const start = quoted === undefined ? index : index + found.lastIndexOf(quoted);
    return { start, end: start + (quoted ?? found).length };
  });
}

/** Is a listed name only a part of such a name? */
export function isInsideName(text: string, start: number, end: number): boolean {
  const around = overlapping(longerIn(text), start, end);
  return around.some((longer) => longer.start <= start && longer.end >= end && longer.end - longer.start > end - start);
}

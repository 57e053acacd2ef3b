/**
 * The coalition that one country leads, in all languages: each has several ways to say who leads it and whom it fights, and a
 * press uses them all in one article. Build time only.
 */

export interface CoalitionName {
  readonly text: string;
  readonly lang: string;
}

/** All texts that take one part of each list, joined as they stand. */
function every(...parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>((made, part) => made.flatMap((text) => part.map((next) => text + next)), ['']);
}

const FOES = ['ISIS', 'ISIL', 'IS', 'Daesh'];
const GERMAN_LED = ['geführt', 'angeführt', 'geleitet'];
const FRENCH_LED = ['dirigée', 'menée', 'conduite', 'emmenée', 'pilotée'];

/** By language; each part that may be left out comes with ''. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  en: every(['US-led ', 'U.S.-led ', 'American-led '], ['', ...FOES.map((foe) => `anti-${foe} `)], ['coalition', 'alliance']),
  ar: [
    ...every(
      ['التحالف ', 'التحالف الدولي ', 'قوات التحالف ', 'قوات التحالف الدولي ', 'تحالف دولي '],
      ['بقيادة ', 'الذي تقوده ', 'التي تقودها ', 'بزعامة '],
      ['الولايات المتحدة', 'الولايات المتحدة الأميركية', 'الولايات المتحدة الأمريكية', 'أميركا', 'أمريكا', 'واشنطن'],
    ),
    ...every(['التحالف الدولي '], ['ضد ', 'لمحاربة ', 'لمكافحة '], ['داعش', 'تنظيم داعش', 'تنظيم الدولة', 'تنظيم الدولة الإسلامية']),
  ],
  de: [
    ...every(
      ['US-geführte', 'amerikanisch geführte', ...every(['von den USA '], GERMAN_LED, ['e'])],
      ['', 'n', 'r'],
      [' '],
      ['', 'internationale ', 'internationalen ', 'internationaler '],
      ['Koalition', 'Allianz', 'Anti-IS-Koalition', 'Anti-IS-Allianz'],
    ),
    ...every(['internationale Koalition gegen '], ['den IS', 'den „Islamischen Staat“']),
  ],
  fr: [
    ...every(
      ['coalition ', 'coalition internationale ', 'alliance '],
      FRENCH_LED,
      [' par '],
      ['les États-Unis', 'les Etats-Unis', 'les Américains', 'Washington'],
    ),
    ...every(['coalition '], ['', 'internationale '], ['anti-EI', 'antijihadiste', 'antidjihadiste', 'anti-Daech', 'anti-jihadiste']),
  ],
  es: [
    ...every(
      ['coalición ', 'coalición internacional ', 'alianza '],
      ['liderada ', 'encabezada ', 'dirigida ', 'comandada '],
      ['por '],
      ['Estados Unidos', 'EE. UU.', 'EE.UU.', 'EEUU', 'EE UU', 'Washington'],
    ),
  ],
  tr: every(
    ['ABD ', "ABD'nin "],
    ['öncülüğündeki ', 'liderliğindeki ', 'önderliğindeki '],
    ['', 'uluslararası '],
    ['koalisyon', 'koalisyon güçleri', 'koalisyon uçakları'],
  ),
  ru: every(
    ['коалиция ', 'коалиции ', 'коалицией ', 'коалицию '],
    ['во главе с ', 'под руководством ', 'под эгидой '],
    ['США', 'Соединенными Штатами', 'Соединенных Штатов'],
  ),
  fa: every(
    ['ائتلاف ', 'ائتلاف بین‌المللی ', 'ائتلاف بین المللی '],
    ['به رهبری ', 'تحت رهبری ', 'به سرکردگی '],
    ['آمریکا', 'امریکا', 'ایالات متحده', 'واشنگتن'],
  ),
};

/** What the coalition of an English name is called in all languages; none where the name is no such one's. */
export function coalitionsAbroad(name: string): readonly CoalitionName[] {
  if (name !== 'US-led coalition') return [];
  return Object.entries(FORMS).flatMap(([lang, texts]) => texts.map((text) => ({ text, lang })));
}

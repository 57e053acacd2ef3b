/**
 * Units with a number, as each language writes them: 25th Division, Division 25, 25. Tümen, 25-я дивизия, الفرقة 25.
 * Forms, not spellings that a document need show. Build time only.
 */
import { words } from '../word-list.ts';

type Unit = 'division' | 'brigade' | 'corps' | 'regiment';
type Gender = 'm' | 'f';

/** A language's word for each unit and its gender, where ordinals have one. */
type Units = Readonly<Record<Unit, readonly [string, Gender]>>;
const UNITS: Readonly<Record<string, Units>> = {
  en: { division: ['Division', 'f'], brigade: ['Brigade', 'f'], corps: ['Corps', 'm'], regiment: ['Regiment', 'm'] },
  fr: { division: ['division', 'f'], brigade: ['brigade', 'f'], corps: ['corps', 'm'], regiment: ['régiment', 'm'] },
  de: { division: ['Division', 'f'], brigade: ['Brigade', 'f'], corps: ['Korps', 'm'], regiment: ['Regiment', 'm'] },
  es: { division: ['División', 'f'], brigade: ['Brigada', 'f'], corps: ['Cuerpo', 'm'], regiment: ['Regimiento', 'm'] },
  tr: { division: ['Tümen', 'm'], brigade: ['Tugay', 'm'], corps: ['Kolordu', 'm'], regiment: ['Alay', 'm'] },
  ru: { division: ['дивизия', 'f'], brigade: ['бригада', 'f'], corps: ['корпус', 'm'], regiment: ['полк', 'm'] },
  ar: { division: ['الفرقة', 'f'], brigade: ['اللواء', 'm'], corps: ['الفيلق', 'm'], regiment: ['الفوج', 'm'] },
  fa: { division: ['لشکر', 'm'], brigade: ['تیپ', 'm'], corps: ['سپاه', 'm'], regiment: ['هنگ', 'm'] },
};

const list = (ordinals: string): readonly string[] => ordinals.split(' ');
/** Ordinals from the first to the tenth; where a language has genders, masculine (in German neuter) and feminine. */
const ORDINALS: Readonly<Record<string, Readonly<Record<Gender, readonly string[]>>>> = {
  en: both('First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth'),
  fr: both('première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième'),
  de: {
    m: list('Erstes Zweites Drittes Viertes Fünftes Sechstes Siebtes Achtes Neuntes Zehntes'),
    f: list('Erste Zweite Dritte Vierte Fünfte Sechste Siebte Achte Neunte Zehnte'),
  },
  es: {
    m: list('Primer Segundo Tercer Cuarto Quinto Sexto Séptimo Octavo Noveno Décimo'),
    f: list('Primera Segunda Tercera Cuarta Quinta Sexta Séptima Octava Novena Décima'),
  },
  tr: both('Birinci İkinci Üçüncü Dördüncü Beşinci Altıncı Yedinci Sekizinci Dokuzuncu Onuncu'),
  ru: {
    m: list('Первый Второй Третий Четвертый Пятый Шестой Седьмой Восьмой Девятый Десятый'),
    f: list('Первая Вторая Третья Четвертая Пятая Шестая Седьмая Восьмая Девятая Десятая'),
  },
  ar: {
    m: list('الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'),
    f: list('الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'),
  },
  fa: both('اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم'),
};

function both(ordinals: string): Readonly<Record<Gender, readonly string[]>> {
  return { m: list(ordinals), f: list(ordinals) };
}

/** What may stand between number and noun without making it another unit: the 25th Special Mission Forces Division. */
const ENGLISH = /^(?:(\d{1,3})(?:st|nd|rd|th)|(\p{Lu}\p{Ll}+)) (?:(?:Special Mission Forces|Armou?red|Mechani[sz]ed|Assault) )?(\p{L}+)$/u;
const NUMBER_LAST = /^(Division|Brigade|Regiment) (\d{1,3})(?: Special Mission Forces)?$/;
const NOUNS = words('division brigade corps regiment');

export interface UnitName {
  readonly text: string;
  readonly lang: string;
}

/** The names in eight languages of a unit whose English name has a number; none for other names. */
export function numberedUnits(name: string): readonly UnitName[] {
  const unit = unitOf(name);
  if (!unit) return [];
  const { number, noun } = unit;
  return Object.entries(UNITS).flatMap(([lang, { [noun]: word }]) => {
    const [called, gender] = word;
    const ordinal = ORDINALS[lang]?.[gender][number - 1];
    const spelled = ordinal === undefined ? [] : inWords(lang, called, ordinal);
    return [...inFigures(lang, called, gender, number), ...spelled].map((text) => ({ text, lang }));
  });
}

function unitOf(name: string): { number: number; noun: Unit } | undefined {
  const [, figures = '', ordinal = '', first = ''] = ENGLISH.exec(name) ?? [];
  const [, second = '', last = ''] = NUMBER_LAST.exec(name) ?? [];
  const noun = (first || second).toLowerCase();
  const figure = Number(figures || last) || (ORDINALS['en']?.m.indexOf(ordinal) ?? -1) + 1;
  return figure > 0 && isUnit(noun) ? { number: figure, noun } : undefined;
}

function isUnit(noun: string): noun is Unit {
  return NOUNS.has(noun);
}

function inFigures(lang: string, noun: string, gender: Gender, number: number): string[] {
  const arabic = String(number).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
  const persian = String(number).replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
  switch (lang) {
    case 'en':
      return [`${number}${endingOf(number)} ${noun}`, `${noun} ${number}`];
    case 'fr':
      return [`${number}e ${noun}`, `${number}ème ${noun}`, ...(noun === 'division' ? [`${noun} ${number}`] : [])];
    case 'es':
      return [
        ...(gender === 'f' ? [`${number}ª ${noun}`, `${number}.ª ${noun}`] : [`${number}º ${noun}`, `${number}.º ${noun}`]),
        `${noun} ${number}`,
      ];
    case 'ru':
      return [gender === 'f' ? `${number}-я ${noun}` : `${number}-й ${noun}`];
    case 'ar':
      return [`${noun} ${number}`, `${noun} ${arabic}`];
    case 'fa':
      return [`${noun} ${number}`, `${noun} ${persian}`];
    default:
      return [`${number}. ${noun}`];
  }
}

function inWords(lang: string, noun: string, ordinal: string): string[] {
  if (lang === 'ar' || lang === 'fa') return [`${noun} ${ordinal}`];
  return lang === 'de' ? [`${ordinal} ${noun}`, `${ordinal.replace(/s$/, '')}n ${noun}`] : [`${ordinal} ${noun}`];
}

function endingOf(number: number): string {
  if (number % 100 > 10 && number % 100 < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

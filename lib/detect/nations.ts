/**
 * What belongs to a state is named in every language by its country and a noun: Turkish army, armée turque,
 * الجيش التركي, турецкая армия. A body that has such a name in English is known by it in seven more. These are
 * forms, not spellings that a document need show. Build time only.
 */

/** What a language has for a country: for a masculine noun, a feminine one, a plural, and the country itself. */
type Words = readonly [masculine: string, feminine: string, plural: string, country: string];
const LANGUAGES = ['fr', 'es', 'de', 'ru', 'tr', 'ar', 'fa'] as const;
type Language = (typeof LANGUAGES)[number];

/** For de the stem alone; for ru the stem and the genitive; for tr what stands before an army, and the country; for fa the country. */
const NATIONS: Readonly<Record<string, Readonly<Record<Language, Words>>>> = {
  Syrian: nation('syrien syrienne syriennes', 'sirio siria sirias', 'syrisch', 'сирийск Сирии', 'Suriye', 'السوري السورية', 'سوریه'),
  Russian: nation('russe russe russes', 'ruso rusa rusas', 'russisch', 'российск России', 'Rus Rusya', 'الروسي الروسية', 'روسیه'),
  Turkish: nation('turc turque turques', 'turco turca turcas', 'türkisch', 'турецк Турции', 'Türk Türkiye', 'التركي التركية', 'ترکیه'),
  Israeli: nation(
    'israélien israélienne israéliennes',
    'israelí israelí israelíes',
    'israelisch',
    'израильск Израиля',
    'İsrail',
    'الإسرائيلي الإسرائيلية',
    'اسرائیل',
  ),
  Iraqi: nation('irakien irakienne irakiennes', 'iraquí iraquí iraquíes', 'irakisch', 'иракск Ирака', 'Irak', 'العراقي العراقية', 'عراق'),
  Iranian: nation('iranien iranienne iraniennes', 'iraní iraní iraníes', 'iranisch', 'иранск Ирана', 'İran', 'الإيراني الإيرانية', 'ایران'),
  Lebanese: nation(
    'libanais libanaise libanaises',
    'libanés libanesa libanesas',
    'libanesisch',
    'ливанск Ливана',
    'Lübnan',
    'اللبناني اللبنانية',
    'لبنان',
  ),
  US: nation(
    'américain américaine américaines',
    'estadounidense estadounidense estadounidenses',
    'amerikanisch',
    'американск США',
    'ABD',
    'الأمريكي الأمريكية',
    'آمریکا',
  ),
  Jordanian: nation(
    'jordanien jordanienne jordaniennes',
    'jordano jordana jordanas',
    'jordanisch',
    'иорданск Иордании',
    'Ürdün',
    'الأردني الأردنية',
    'اردن',
  ),
};

function nation(fr: string, es: string, de: string, ru: string, tr: string, ar: string, fa: string): Readonly<Record<Language, Words>> {
  const words = (text: string): Words => {
    const [first = '', second = first, third = second] = text.split(' ');
    return [first, second, third, text.split(' ').at(-1) ?? ''];
  };
  return { fr: words(fr), es: words(es), de: words(de), ru: words(ru), tr: words(tr), ar: words(ar), fa: words(fa) };
}

type Patterns = Readonly<Record<Language, readonly string[]>>;
/** `m`, `f`, `p` and `c` in braces stand for the words of the country. */
const BODIES: readonly (readonly [RegExp, Patterns])[] = [
  [
    /^(?:army|military|armed forces)$/i,
    {
      fr: ['armée {f}', 'forces armées {p}', 'forces {p}', 'troupes {p}'],
      es: ['ejército {m}', 'fuerzas armadas {p}', 'fuerzas {p}', 'tropas {p}'],
      de: ['{m}e Armee', '{m}e Streitkräfte', '{m}e Truppen'],
      ru: ['{m}ая армия', 'армия {c}', 'ВС {c}', 'Вооруженные силы {c}', '{m}ие войска', '{m}ие вооруженные силы'],
      tr: ['{m} ordusu', '{c} ordusu'],
      ar: ['الجيش {m}', 'القوات المسلحة {f}', 'القوات {f}'],
      fa: ['ارتش {m}'],
    },
  ],
  [
    /^(?:forces|troops)$/i,
    {
      fr: ['forces {p}', 'troupes {p}'],
      es: ['fuerzas {p}', 'tropas {p}'],
      de: ['{m}e Truppen'],
      ru: ['{m}ие войска', '{m}ие военные'],
      tr: [],
      ar: ['القوات {f}'],
      fa: ['نیروهای {m}'],
    },
  ],
  [
    /^air ?force$/i,
    {
      fr: ['aviation {f}', "armée de l'air {f}"],
      es: ['aviación {f}', 'fuerza aérea {f}'],
      de: ['{m}e Luftwaffe'],
      ru: ['{m}ая авиация', 'авиация {c}', 'ВВС {c}'],
      tr: ['{m} Hava Kuvvetleri'],
      ar: ['الطيران {m}', 'سلاح الجو {m}', 'القوات الجوية {f}'],
      fa: ['نیروی هوایی {m}'],
    },
  ],
  [
    /^government$/i,
    {
      fr: ['gouvernement {m}'],
      es: ['gobierno {m}'],
      de: ['{m}e Regierung'],
      ru: ['правительство {c}', '{m}ое правительство'],
      tr: ['{m} hükümeti', '{c} hükümeti'],
      ar: ['الحكومة {f}'],
      fa: ['دولت {m}'],
    },
  ],
  [
    /^(?:Ministry of Defen[cs]e|Defen[cs]e Ministry)$/i,
    {
      fr: ['ministère {m} de la Défense', 'ministère de la Défense {m}'],
      es: ['ministerio de Defensa {m}'],
      de: ['{m}e Verteidigungsministerium'],
      ru: ['Минобороны {c}', 'Министерство обороны {c}'],
      tr: ['{c} Savunma Bakanlığı', '{c} Milli Savunma Bakanlığı'],
      ar: ['وزارة الدفاع {f}'],
      fa: ['وزارت دفاع {m}'],
    },
  ],
  [
    /^(?:Ministry of (?:the )?Interior|Interior Ministry)$/i,
    {
      fr: ["ministère {m} de l'Intérieur", "ministère de l'Intérieur {m}"],
      es: ['ministerio del Interior {m}'],
      de: ['{m}e Innenministerium'],
      ru: ['МВД {c}', 'Министерство внутренних дел {c}'],
      tr: ['{c} İçişleri Bakanlığı'],
      ar: ['وزارة الداخلية {f}'],
      fa: ['وزارت کشور {m}'],
    },
  ],
];

/** An English name of a state's body in the other languages; none for other names. */
export function abroad(name: string): readonly { readonly text: string; readonly lang: Language }[] {
  const [, adjective = '', noun = ''] = /^(\p{Lu}\p{Ll}+|US) (.+)$/u.exec(name) ?? [];
  const country = NATIONS[adjective];
  const patterns = BODIES.find(([nouns]) => nouns.test(noun))?.[1];
  if (!country || !patterns) return [];
  return LANGUAGES.flatMap((lang) => {
    const texts = patterns[lang].map((pattern) => filled(pattern, country[lang]));
    return [...texts, ...texts.filter((text) => AMERICAN.test(text)).map((text) => text.replace(AMERICAN, 'US-'))].map((text) => ({
      text,
      lang,
    }));
  });
}

/** Germans write US-Armee. */
const AMERICAN = /^amerikanische /;

function filled(pattern: string, [m, f, p, c]: Words): string {
  return pattern.replace('{m}', m).replace('{f}', f).replace('{p}', p).replace('{c}', c);
}

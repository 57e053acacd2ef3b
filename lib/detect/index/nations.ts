/**
 * What belongs to a state is named in every language by its country and a noun: Turkish army, armée turque,
 * الجيش التركي, турецкая армия. A body that has such a name in English is known by it in seven more. These are
 * forms, not spellings that a document need show. Build time only.
 */

import { ofAssadAbroad, RULED } from './rulers-abroad.ts';

/** What a language has for a country: for a masculine noun, a feminine one, a plural, and the country itself. */
type Words = readonly [masculine: string, feminine: string, plural: string, country: string];
const LANGUAGES = ['fr', 'es', 'de', 'ru', 'tr', 'ar', 'fa'] as const;
type Language = (typeof LANGUAGES)[number];

/** For de the stem and, where one can stand before a noun, the genitive (Syriens Armee); for ru the stem and the genitive; for tr what stands before an army, and the country; for fa the country. */
const NATIONS: Readonly<Record<string, Readonly<Record<Language, Words>>>> = {
  Syrian: nation(
    'syrien syrienne syriennes',
    'sirio siria sirias Siria',
    'syrisch syrisch syrisch Syriens',
    'сирийск Сирии',
    'Suriye',
    'السوري السورية',
    'سوریه',
  ),
  Russian: nation(
    'russe russe russes',
    'ruso rusa rusas Rusia',
    'russisch russisch russisch Russlands',
    'российск России',
    'Rus Rusya',
    'الروسي الروسية',
    'روسیه',
  ),
  Turkish: nation(
    'turc turque turques',
    'turco turca turcas Turquía',
    'türkisch',
    'турецк Турции',
    'Türk Türkiye',
    'التركي التركية',
    'ترکیه',
  ),
  Israeli: nation(
    'israélien israélienne israéliennes',
    'israelí israelí israelíes Israel',
    'israelisch israelisch israelisch Israels',
    'израильск Израиля',
    'İsrail',
    'الإسرائيلي الإسرائيلية',
    'اسرائیل',
  ),
  Iraqi: nation(
    'irakien irakienne irakiennes',
    'iraquí iraquí iraquíes Irak',
    'irakisch irakisch irakisch Iraks',
    'иракск Ирака',
    'Irak',
    'العراقي العراقية',
    'عراق',
  ),
  Iranian: nation(
    'iranien iranienne iraniennes',
    'iraní iraní iraníes Irán',
    'iranisch iranisch iranisch Irans',
    'иранск Ирана',
    'İran',
    'الإيراني الإيرانية',
    'ایران',
  ),
  Lebanese: nation(
    'libanais libanaise libanaises',
    'libanés libanesa libanesas Líbano',
    'libanesisch libanesisch libanesisch Libanons',
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
    'jordanisch jordanisch jordanisch Jordaniens',
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
/** What German puts after its country or before it: Syriens Armee, die Armee Syriens. */
function owned(...nouns: readonly string[]): string[] {
  return nouns.flatMap((noun) => [`{c} ${noun}`, `${noun} {c}`]);
}

/** `m`, `f`, `p` and `c` in braces stand for the words of the country. */
const BODIES: readonly (readonly [RegExp, Patterns])[] = [
  [
    /^(?:army|military|armed forces)$/i,
    {
      fr: ['forces gouvernementales {p}', 'forces du gouvernement {m}', 'armée {f}', 'forces armées {p}', 'forces {p}', 'troupes {p}'],
      es: ['fuerzas gubernamentales {p}', 'fuerzas del gobierno {m}', 'ejército {m}', 'fuerzas armadas {p}', 'fuerzas {p}', 'tropas {p}'],
      de: [
        '{m}e Regierungstruppen',
        '{m}e Armee',
        '{m}e Militär',
        '{m}e Streitkräfte',
        '{m}e Truppen',
        ...owned('Armee', 'Militär', 'Streitkräfte', 'Truppen'),
      ],
      ru: [
        'Генштаб {c}',
        'Генеральный штаб {c}',
        '{m}ая армия',
        'армия {c}',
        'ВС {c}',
        'Вооруженные силы {c}',
        '{m}ие войска',
        '{m}ие вооруженные силы',
      ],
      tr: ['{m} ordusu', '{c} ordusu', '{c} hükümet güçleri', '{c} hükümeti güçleri'],
      ar: ['الجيش {m}', 'القوات المسلحة {f}', 'القوات {f}'],
      fa: ['ارتش {m}', 'نیروهای مسلح {m}', 'نظامیان {m}'],
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
      de: ['{m}e Luftwaffe', '{m}e Luftstreitkräfte', ...owned('Luftwaffe', 'Luftstreitkräfte')],
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
      de: ['{m}e Regierung', ...owned('Regierung')],
      ru: ['правительство {c}', '{m}ое правительство'],
      tr: ['{m} hükümeti', '{c} hükümeti'],
      ar: ['الحكومة {f}'],
      fa: ['دولت {m}'],
    },
  ],
  [
    /^(?:Ministry of Defen[cs]e|Defen[cs]e Ministry|Defen[cs]e Department)$/i,
    {
      fr: ['ministère {m} de la Défense', 'ministère de la Défense {m}'],
      es: ['ministerio de Defensa {m}', 'ministerio {m} de Defensa', 'ministerio de Defensa de {c}'],
      de: ['{m}e Verteidigungsministerium', '{c} Verteidigungsministerium'],
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
      es: ['ministerio del Interior {m}', 'ministerio {m} del Interior', 'ministerio del Interior de {c}'],
      de: ['{m}e Innenministerium', '{c} Innenministerium'],
      ru: ['МВД {c}', 'Министерство внутренних дел {c}'],
      tr: ['{c} İçişleri Bakanlığı'],
      ar: ['وزارة الداخلية {f}'],
      fa: ['وزارت کشور {m}'],
    },
  ],
  [
    /^air defen[cs]es?(?: forces?)?$/i,
    {
      fr: ['défense antiaérienne {f}', 'défense aérienne {f}', 'DCA {f}'],
      es: ['defensa antiaérea {f}', 'defensas antiaéreas {p}', 'defensa aérea {f}'],
      de: ['{m}e Luftabwehr', '{m}e Flugabwehr'],
      ru: ['ПВО {c}', '{m}ая ПВО'],
      tr: ['{c} hava savunması'],
      ar: ['الدفاع الجوي {m}', 'الدفاعات الجوية {f}'],
      fa: ['پدافند هوایی {m}'],
    },
  ],
  [
    /^(?:Ministry of Health|Health Ministry)$/i,
    {
      fr: ['ministère {m} de la Santé', 'ministère de la Santé {m}'],
      es: ['ministerio de Sanidad {m}', 'ministerio {m} de Sanidad', 'ministerio de Salud {m}', 'ministerio {m} de Salud'],
      de: ['{m}e Gesundheitsministerium', '{c} Gesundheitsministerium'],
      ru: ['Минздрав {c}', 'Министерство здравоохранения {c}'],
      tr: ['{c} Sağlık Bakanlığı'],
      ar: ['وزارة الصحة {f}'],
      fa: ['وزارت بهداشت {m}'],
    },
  ],
  [
    /^(?:Ministry of Foreign Affairs|Foreign Ministry|State Department)$/i,
    {
      fr: ['ministère {m} des Affaires étrangères', 'ministère des Affaires étrangères {m}'],
      es: [
        'ministerio {m} de Exteriores',
        'ministerio {m} de Asuntos Exteriores',
        'ministerio de Asuntos Exteriores de {c}',
        'ministerio de Relaciones Exteriores {m}',
        'ministerio de Relaciones Exteriores de {c}',
        'ministerio de Exteriores {m}',
        'ministerio de Asuntos Exteriores {m}',
        'ministerio de Exteriores de {c}',
      ],
      de: ['{m}e Außenministerium', '{c} Außenministerium'],
      ru: ['МИД {c}', 'Министерство иностранных дел {c}', '{m}ий МИД'],
      tr: ['{c} Dışişleri Bakanlığı'],
      ar: ['وزارة الخارجية {f}', 'الخارجية {f}'],
      fa: ['وزارت خارجه {m}', 'وزارت امور خارجه {m}'],
    },
  ],
  [
    /^regime$/i,
    {
      fr: ['régime {m}'],
      es: ['régimen {m}'],
      de: ['{m}e Regime'],
      ru: ['режим {c}', '{m}ий режим'],
      tr: ['{c} rejimi'],
      ar: ['النظام {m}'],
      fa: ['رژیم {m}'],
    },
  ],
  [
    /^opposition$/i,
    {
      fr: ['opposition {f}'],
      es: ['oposición {f}'],
      de: ['{m}e Opposition'],
      ru: ['{m}ая оппозиция', 'оппозиция {c}'],
      tr: ['{c} muhalefeti'],
      ar: ['المعارضة {f}'],
      fa: ['اپوزیسیون {m}'],
    },
  ],
  [
    /^state (?:media|television|TV)$/i,
    {
      fr: ["télévision d'État {f}", 'télévision publique {f}', "médias d'État {m}s"],
      es: ['televisión estatal {f}', 'medios estatales {m}s'],
      de: ['{m}e Staatsfernsehen', '{m}e Staatsmedien'],
      ru: ['{m}ое государственное телевидение', 'государственное телевидение {c}', 'гостелевидение {c}', '{m}ие государственные СМИ'],
      tr: ['{c} devlet televizyonu', '{c} resmi televizyonu'],
      ar: ['التلفزيون {m}', 'التلفزيون الرسمي {m}', 'الإعلام الرسمي {m}'],
      fa: ['تلویزیون دولتی {m}', 'تلویزیون {m}', 'رسانه‌های دولتی {m}'],
    },
  ],
  [
    /^(?:Arab )?Red Crescent$/i,
    {
      fr: ['Croissant-Rouge {m}', 'Croissant-Rouge arabe {m}'],
      es: ['Media Luna Roja {f}', 'Media Luna Roja Árabe {f}'],
      de: ['{m}e Rote Halbmond', '{m}e Arabische Rote Halbmond'],
      ru: ['{m}ий Красный Полумесяц', '{m}ий арабский Красный Полумесяц', '{m}ое общество Красного Полумесяца'],
      tr: ['{c} Kızılayı', '{c} Arap Kızılayı'],
      ar: ['الهلال الأحمر {m}', 'الهلال الأحمر العربي {m}'],
      fa: ['هلال احمر {m}'],
    },
  ],
  [
    /^Network for Human Rights$/i,
    {
      fr: [
        "réseau {m} des droits de l'homme",
        "réseau {m} pour les droits de l'homme",
        'réseau {m} des droits humains',
        'réseau {m} pour les droits humains',
      ],
      es: ['Red {f} de Derechos Humanos', 'Red {f} para los Derechos Humanos'],
      de: ['{m}e Netzwerk für Menschenrechte'],
      ru: ['{m}ая сеть по правам человека'],
      tr: ['{c} İnsan Hakları Ağı'],
      ar: ['الشبكة {f} لحقوق الإنسان'],
      fa: ['شبکه حقوق بشر {m}', 'شبکه {m} حقوق بشر'],
    },
  ],
  [
    /^Observatory for Human Rights$/i,
    {
      fr: ["observatoire {m} des droits de l'homme"],
      es: ['Observatorio {m} de Derechos Humanos', 'Observatorio {m} para los Derechos Humanos'],
      de: ['{m}e Beobachtungsstelle für Menschenrechte', '{m}e Beobachtungsstelle'],
      ru: ['{m}ая обсерватория по правам человека', '{m}ий центр мониторинга за соблюдением прав человека'],
      tr: ['{c} İnsan Hakları Gözlemevi'],
      ar: ['المرصد {m} لحقوق الإنسان'],
      fa: ['دیده‌بان حقوق بشر {m}', 'دیدبان حقوق بشر {m}'],
    },
  ],
  [
    /^National Coalition$/i,
    {
      fr: ['Coalition nationale {f}'],
      es: ['Coalición Nacional {f}'],
      de: ['{m}e Nationale Koalition'],
      ru: ['{m}ая национальная коалиция', 'Национальная коалиция {c}'],
      tr: ['{c} Ulusal Koalisyonu', '{c} Milli Koalisyonu'],
      ar: ['الائتلاف الوطني {m}'],
      fa: ['ائتلاف ملی {m}'],
    },
  ],
  [
    /^National Council$/i,
    {
      fr: ['Conseil national {m}'],
      es: ['Consejo Nacional {m}'],
      de: ['{m}e Nationalrat'],
      ru: ['{m}ий национальный совет'],
      tr: ['{c} Ulusal Konseyi'],
      ar: ['المجلس الوطني {m}'],
      fa: ['شورای ملی {m}'],
    },
  ],
  [
    /^National Army$/i,
    {
      fr: ['Armée nationale {f}'],
      es: ['Ejército Nacional {m}'],
      de: ['{m}e Nationalarmee', '{m}e Nationale Armee'],
      ru: ['{m}ая национальная армия'],
      tr: ['{c} Milli Ordusu'],
      ar: ['الجيش الوطني {m}'],
      fa: ['ارتش ملی {m}'],
    },
  ],
  [
    /^Democratic Forces$/i,
    {
      fr: ['Forces démocratiques {p}'],
      es: ['Fuerzas Democráticas {p}', 'Fuerzas Democráticas de {c}'],
      de: ['{m}e Demokratische Kräfte', 'Demokratische Kräfte {c}'],
      ru: ['{m}ие демократические силы'],
      tr: ['{c} Demokratik Güçleri', 'Demokratik {c} Güçleri'],
      ar: [],
      fa: ['نیروهای دموکراتیک {m}'],
    },
  ],
  [
    /^Democratic Council$/i,
    {
      fr: ['Conseil démocratique {m}'],
      es: ['Consejo Democrático {m}'],
      de: ['{m}e Demokratische Rat'],
      ru: ['{m}ий демократический совет'],
      tr: ['{c} Demokratik Meclisi', 'Demokratik {c} Meclisi'],
      ar: [],
      fa: ['شورای دموکراتیک {m}'],
    },
  ],
  [
    /^Interim Government$/i,
    {
      fr: ['gouvernement intérimaire {m}', 'gouvernement provisoire {m}'],
      es: ['Gobierno Interino {m}', 'Gobierno Provisional {m}'],
      de: ['{m}e Interimsregierung'],
      ru: ['Временное правительство {c}'],
      tr: ['{c} Geçici Hükümeti'],
      ar: ['الحكومة {f} المؤقتة'],
      fa: ['دولت موقت {m}'],
    },
  ],
  [
    /^Salvation Government$/i,
    {
      fr: ['gouvernement {m} de salut', 'gouvernement de salut {m}'],
      es: ['Gobierno {m} de Salvación', 'Gobierno de Salvación {m}'],
      de: ['{m}e Heilsregierung'],
      ru: ['{m}ое правительство спасения'],
      tr: ['{c} Kurtuluş Hükümeti'],
      ar: ['حكومة الإنقاذ {f}'],
      fa: ['دولت نجات {m}'],
    },
  ],
  [
    /^Civil Defen[cs]e$/i,
    {
      fr: ['Défense civile {f}'],
      es: ['Defensa Civil {f}'],
      de: ['{m}e Zivilschutz', '{m}e Zivilverteidigung'],
      ru: ['{m}ая гражданская оборона'],
      tr: ['{c} Sivil Savunması', '{c} Sivil Savunma'],
      ar: ['الدفاع المدني {m}'],
      fa: ['دفاع مدنی {m}'],
    },
  ],
  [
    /^Military Intelligence$/i,
    {
      fr: ['renseignement militaire {m}', 'renseignements militaires {m}s'],
      es: ['inteligencia militar {f}'],
      de: ['{m}e Militärgeheimdienst'],
      ru: ['{m}ая военная разведка', 'военная разведка {c}'],
      tr: ['{c} askeri istihbaratı'],
      ar: ['المخابرات العسكرية {f}', 'الاستخبارات العسكرية {f}'],
      fa: ['اطلاعات ارتش {m}'],
    },
  ],
];

/**
 * An English name of a state's body in the other languages; none for other names. A small index does without what holds
 * a country's name, which tells by itself.
 */
export function abroad(name: string, isSmall = false): readonly { readonly text: string; readonly lang: Language }[] {
  const ruled = RULED.find(([listed]) => listed === name)?.[1];
  if (ruled) return isSmall ? [] : ofAssadAbroad(ruled);
  const [, adjective = '', noun = ''] = /^(\p{Lu}\p{Ll}+|US) (.+)$/u.exec(name) ?? [];
  const country = NATIONS[adjective];
  const patterns = BODIES.find(([nouns]) => nouns.test(noun))?.[1];
  if (!country || !patterns) return [];
  return LANGUAGES.flatMap((lang) => {
    const known = patterns[lang].filter(
      (pattern) => lang !== 'de' || !pattern.includes('{c}') || (!isSmall && country.de[3] !== country.de[0]),
    );
    const texts = known.map((pattern) => filled(pattern, country[lang]));
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

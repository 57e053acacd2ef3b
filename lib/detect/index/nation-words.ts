/** What seven languages call the states of the war, for the names of their bodies (nations.ts). Build time only. */

/** What a language has for a country: for a masculine noun, a feminine one, a plural, and the country itself. */
export type Words = readonly [masculine: string, feminine: string, plural: string, country: string];
export const LANGUAGES = ['fr', 'es', 'de', 'ru', 'tr', 'ar', 'fa'] as const;
export type Language = (typeof LANGUAGES)[number];

/** For de the stem and, where one can stand before a noun, the genitive (Syriens Armee); for ru the stem and the genitive; for tr what stands before an army, and the country; for fa the country and the adjective. */
export const NATIONS: Readonly<Record<string, Readonly<Record<Language, Words>>>> = {
  Syrian: nation(
    'syrien syrienne syriennes',
    'sirio siria sirias Siria',
    'syrisch syrisch syrisch Syriens',
    'сирийск Сирии',
    'Suriye',
    'السوري السورية',
    'سوریه سوری',
  ),
  Russian: nation(
    'russe russe russes',
    'ruso rusa rusas Rusia',
    'russisch russisch russisch Russlands',
    'российск России',
    'Rus Rusya',
    'الروسي الروسية',
    'روسیه روسی',
  ),
  Turkish: nation(
    'turc turque turques',
    'turco turca turcas Turquía',
    'türkisch',
    'турецк Турции',
    'Türk Türkiye',
    'التركي التركية',
    'ترکیه ترکیه‌ای',
  ),
  Israeli: nation(
    'israélien israélienne israéliennes',
    'israelí israelí israelíes Israel',
    'israelisch israelisch israelisch Israels',
    'израильск Израиля',
    'İsrail',
    'الإسرائيلي الإسرائيلية',
    'اسرائیل اسرائیلی',
  ),
  Iraqi: nation(
    'irakien irakienne irakiennes',
    'iraquí iraquí iraquíes Irak',
    'irakisch irakisch irakisch Iraks',
    'иракск Ирака',
    'Irak',
    'العراقي العراقية',
    'عراق عراقی',
  ),
  Iranian: nation(
    'iranien iranienne iraniennes',
    'iraní iraní iraníes Irán',
    'iranisch iranisch iranisch Irans',
    'иранск Ирана',
    'İran',
    'الإيراني الإيرانية',
    'ایران ایرانی',
  ),
  Lebanese: nation(
    'libanais libanaise libanaises',
    'libanés libanesa libanesas Líbano',
    'libanesisch libanesisch libanesisch Libanons',
    'ливанск Ливана',
    'Lübnan',
    'اللبناني اللبنانية',
    'لبنان لبنانی',
  ),
  US: nation(
    'américain américaine américaines',
    'estadounidense estadounidense estadounidenses',
    'amerikanisch',
    'американск США',
    'Amerikan ABD',
    'الأمريكي الأمريكية',
    'آمریکا آمریکایی',
  ),
  Jordanian: nation(
    'jordanien jordanienne jordaniennes',
    'jordano jordana jordanas',
    'jordanisch jordanisch jordanisch Jordaniens',
    'иорданск Иордании',
    'Ürdün',
    'الأردني الأردنية',
    'اردن اردنی',
  ),
  French: nation(
    'français française françaises',
    'francés francesa francesas Francia',
    'französisch französisch französisch Frankreichs',
    'французск Франции',
    'Fransız Fransa',
    'الفرنسي الفرنسية',
    'فرانسه فرانسوی',
  ),
  British: nation(
    'britannique britannique britanniques',
    'británico británica británicas',
    'britisch britisch britisch Großbritanniens',
    'британск Великобритании',
    'İngiliz İngiltere',
    'البريطاني البريطانية',
    'انگلیس انگلیسی',
  ),
  German: nation(
    'allemand allemande allemandes',
    'alemán alemana alemanas Alemania',
    'deutsch deutsch deutsch Deutschlands',
    'германск Германии',
    'Alman Almanya',
    'الألماني الألمانية',
    'آلمان آلمانی',
  ),
  Italian: nation(
    'italien italienne italiennes',
    'italiano italiana italianas Italia',
    'italienisch italienisch italienisch Italiens',
    'итальянск Италии',
    'İtalyan İtalya',
    'الإيطالي الإيطالية',
    'ایتالیا ایتالیایی',
  ),
  Spanish: nation(
    'espagnol espagnole espagnoles',
    'español española españolas España',
    'spanisch spanisch spanisch Spaniens',
    'испанск Испании',
    'İspanyol İspanya',
    'الإسباني الإسبانية',
    'اسپانیا اسپانیایی',
  ),
  Chinese: nation(
    'chinois chinoise chinoises',
    'chino china chinas China',
    'chinesisch chinesisch chinesisch Chinas',
    'китайск Китая',
    'Çin',
    'الصيني الصينية',
    'چین چینی',
  ),
  Egyptian: nation(
    'égyptien égyptienne égyptiennes',
    'egipcio egipcia egipcias Egipto',
    'ägyptisch ägyptisch ägyptisch Ägyptens',
    'египетск Египта',
    'Mısır',
    'المصري المصرية',
    'مصر مصری',
  ),
  Saudi: nation(
    'saoudien saoudienne saoudiennes',
    'saudí saudí saudíes Saudí',
    'saudisch saudisch saudisch Saudi-Arabiens',
    'саудовск Саудовской_Аравии',
    'Suudi Suudi_Arabistan',
    'السعودي السعودية',
    'عربستان عربستانی',
  ),
  Qatari: nation(
    'qatari qatarie qataries',
    'catarí catarí cataríes Catar',
    'katarisch katarisch katarisch Katars',
    'катарск Катара',
    'Katar',
    'القطري القطرية',
    'قطر قطری',
  ),
  Kuwaiti: nation(
    'koweïtien koweïtienne koweïtiennes',
    'kuwaití kuwaití kuwaitíes Kuwait',
    'kuwaitisch kuwaitisch kuwaitisch Kuwaits',
    'кувейтск Кувейта',
    'Kuveyt',
    'الكويتي الكويتية',
    'کویت کویتی',
  ),
  Armenian: nation(
    'arménien arménienne arméniennes',
    'armenio armenia armenias Armenia',
    'armenisch armenisch armenisch Armeniens',
    'армянск Армении',
    'Ermeni Ermenistan',
    'الأرمني الأرمنية',
    'ارمنستان ارمنی',
  ),
  Azerbaijani: nation(
    'azerbaïdjanais azerbaïdjanaise azerbaïdjanaises',
    'azerbaiyano azerbaiyana azerbaiyanas Azerbaiyán',
    'aserbaidschanisch aserbaidschanisch aserbaidschanisch Aserbaidschans',
    'азербайджанск Азербайджана',
    'Azerbaycan',
    'الأذربيجاني الأذربيجانية',
    'آذربایجان آذربایجانی',
  ),
};

function nation(fr: string, es: string, de: string, ru: string, tr: string, ar: string, fa: string): Readonly<Record<Language, Words>> {
  const words = (text: string): Words => {
    // Of a country with two words the space is written as a low line.
    const parts = text.split(' ').map((part) => part.replace('_', ' '));
    const [first = '', second = first, third = second] = parts;
    return [first, second, third, parts.at(-1) ?? ''];
  };
  return { fr: words(fr), es: words(es), de: words(de), ru: words(ru), tr: words(tr), ar: words(ar), fa: words(fa) };
}

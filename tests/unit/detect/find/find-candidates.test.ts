import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../../lib/detect/find/find-candidates.ts';
import { acronym, decoy, found, foundOf, group, indexOf, name, needsSupport, place } from '../fixtures.ts';

describe('findCandidates: words', () => {
  const index = indexOf(
    place('homs', ['Homs', 'Homs countryside']),
    place('hama', ['Hama', 'Hama district']),
    group('hezbollah', ['Hezbollah']),
    group('is', [acronym('IS'), acronym('ISIS')]),
    group('government', ['pro-government forces']),
    place('turkey', ['Turkey'], { class: 'country' }),
    place('us', [name('EE.UU.', { lang: 'es' })], { class: 'country' }),
    group('turkish', ["Turkey's military"]),
  );

  it.each([
    ['They left Hama for Homs.', ['Hama', 'Homs']],
    ['Hamas, Homsi, Hamah, xHoms and Homs2 are other words.', []],
    [
      'the Hama district, the Hama district of Baba Nuh, the Hama district of Homs province',
      ['Hama district', 'Hama', 'Hama district', 'Homs'],
    ],
    ["Turkey's military presence and Turkey's military", ['Turkey', "Turkey's military"]],
    ['the Homs countryside, then the Homs-Hama road', ['Homs countryside', 'Homs', 'Hama']],
    ['IS-held and ISIS-held land, a pro-Hezbollah crowd', ['IS', 'ISIS', 'Hezbollah']],
    ["Homs's streets, Homs’s streets, Homs' streets, 'Homs' and ‘Homs’", ['Homs', 'Homs', 'Homs', 'Homs', 'Homs']],
    ["Hama'daki ve Hama'nın, Hama’ya", ['Hama', 'Hama', 'Hama']],
    ['apoyo de EE.UU., de EE. UU. en Homs, en EE.UU. Luego', ['EE.UU.', 'EE. UU.', 'Homs', 'EE.UU']],
    ["Hama'dekine ve Homs'takiler", ['Hama', 'Homs']],
    ["Hama'daydı, Homs'tayken", ['Hama', 'Homs']],
    ["Hama'lıların, Hama'lileri, ISIS'linin", ['Hama', 'Hama', 'ISIS']],
    ["Hama'xyz and Ha'ma'x", []],
    ["à l'Homs, d’Hama, qu'Homs, jusqu’Hama", ['Homs', 'Hama', 'Homs', 'Hama']],
    ["O'Homs, N'Hama", ['Hama']],
    ['#Homs @Homs (Homs) [Homs] “Homs” Homs/Hama Homs…', ['Homs', 'Homs', 'Homs', 'Homs', 'Homs', 'Homs', 'Hama', 'Homs']],
    ['#Homs_countryside', ['Homs_countryside']],
    ['Homs\nHama\tHoms\u00a0Hama', ['Homs', 'Hama', 'Homs', 'Hama']],
    ['HOMS and homs, Homs COUNTRYSIDE', ['HOMS', 'Homs COUNTRYSIDE']],
    [
      'Pro-government forces, the pro-Government Forces, PRO-GOVERNMENT FORCES',
      ['Pro-government forces', 'pro-Government Forces', 'PRO-GOVERNMENT FORCES'],
    ],
    ['IS, is, Is; ISIS, Isis, isis', ['IS', 'ISIS']],
    ['', []],
    ['Homs', ['Homs']],
  ])('%j', (text, expected) => {
    expect(found(index, text)).toEqual(expected);
  });
});

describe('findCandidates: Turkish cases without an apostrophe', () => {
  const index = indexOf(
    place('syria', ['Suriye', 'Suri']),
    group('ministry', ['Suriye Savunma Bakanlığı', 'Suriye Savunma Bakanlığı Sözcüsü']),
    group('forces', ['Esed güçleri']),
    group('regime', ['Esed rejimi', 'Esed rejiminin']),
    group('network', ['İnsan Hakları Ağı']),
    group('coalition', ['uluslararası koalisyon']),
    group('guards', [acronym('Devrim ordusu')]),
  );

  it.each([
    ['Suriye Savunma Bakanlığından, SURİYE SAVUNMA BAKANLIĞINA', ['Suriye Savunma Bakanlığından', 'SURİYE SAVUNMA BAKANLIĞINA']],
    ["Suriye Savunma Bakanlığı'ndan", ['Suriye Savunma Bakanlığı']],
    ['Suriye Savunma Bakanlığı Sözcüsüne', ['Suriye Savunma Bakanlığı Sözcüsüne']],
    ['Esed güçlerince, Esed güçleriyle, Esed güçlerindeki', ['Esed güçlerince', 'Esed güçleriyle', 'Esed güçlerindeki']],
    ['Esed rejimini, Esed rejiminin', ['Esed rejimini', 'Esed rejiminin']],
    ['İnsan Hakları Ağına', ['İnsan Hakları Ağına']],
    ['Suriye Savunma Bakanlığıydı, Esed güçlerimiz, Esed rejimindan ayrı', ['Suriye', 'Esed rejimindan']],
    ['Surinin, koalisyonun, Devrim ordusunun', []],
  ])('%j', (text, expected) => {
    expect(found(index, text)).toEqual(expected);
  });
});

describe('findCandidates: spellings', () => {
  it.each([
    [['Deir ez-Zor'], 'Deir al-Zor, Deir el Zor, Deir-ez-Zor, Deir  ez\n–Zor, DEIR EZ-ZOR, Deir Ez-Zor', 6],
    [['al-Raqqa'], 'al-Raqqa, ar-Raqqa, Er Raqqa, EL-RAQQA, el Raqqa', 5],
    [['al-Raqqa'], 'Raqqa, as-Raqqa, the Raqqa, pal-Raqqa, al. Raqqa, an Raqqa', 0],
    [['ash-Shaddadi'], 'al-Shaddadi, ash-Shaddadi, esh-Shaddadi, as-Shaddadi', 4],
    [["Sha'er"], 'Shaer, Sha’er, Shaʿer, Sha‘er; not Saer', 4],
    [['ʿAyn ʿIsa'], "Ayn Isa, 'Ayn 'Isa, ‘Ayn ‘Īsá, Aʿyn-ʿIsa", 4],
    [['Qaryatayn'], 'Qaryatayn Qar\u00adyatayn Qar\u200byatayn Qāryātayn Qa\u0304ryatayn \u202aQaryatayn\u202c', 6],
    [['U.S.-led coalition'], 'the U.S.-led coalition, the US-led Coalition, a U.S. -led coalition', 3],
    [['United States', acronym('U.S.')], 'U.S. and US, not us, Us or u.s.', 2],
    [['Straße der Einheit'], 'STRASSE DER EINHEIT', 1],
    [['Efrin'], 'Efrin, EFRİN, EFRIN', 3],
    [['T4'], 'T4, T٤', 2],
    [['The Sheﬁeld'], 'The Shefield, The Sheﬁeld', 2],
    [[name('Пальмира', { lang: 'ru' })], 'Пальмира, в Пальмире, из Пальмиры, под Пальмирой; пальмира', 4],
    [[name('Исламское государство', { lang: 'ru' })], 'Исламского государства, Исламским государством', 2],
    [[name('Сирийская Обсерватория Прав Человека', { lang: 'ru' })], 'Сирийской обсерваторией прав человека', 1],
    [[name('Республиканская гвардия', { lang: 'ru' })], 'республиканской гвардии', 1],
    [[acronym('КСИР', { lang: 'ru' })], 'КСИР, КСИРа, КСИРом, ксира, Ксира', 3],
    [[name('Palmyra', { lang: 'de' })], 'Palmyras Ruinen', 1],
  ])('%j in %j', (names, text, count) => {
    expect(foundOf(names, text)).toHaveLength(count);
  });

  it('covers the marks of the last letter, the dot of an initialism and the bracket of a name', () => {
    expect(foundOf(['Homs'], 'Homs\u0301!')).toEqual(['Homs\u0301']);
    expect(foundOf([acronym('U.S.')], 'in the U.S. today')).toEqual(['U.S.']);
    expect(foundOf(['Institute of Oil (IO)'], 'the Institute of Oil (IO), too')).toEqual(['Institute of Oil (IO)']);
  });

  it('covers an article that the listed name has, and one that is joined to a name without', () => {
    expect(foundOf(['al-Raqqa'], 'in ar-Raqqa')).toEqual(['ar-Raqqa']);
    expect(foundOf(['Raqqa'], 'in ar-Raqqa')).toEqual(['ar-Raqqa']);
    expect(foundOf(['Raqqa'], 'in Al Raqqa')).toEqual(['Al Raqqa']);
    expect(foundOf(['Raqqa'], 'in al Raqqa')).toEqual(['Raqqa']);
    expect(foundOf(['Карьятейн'], 'город Эль-Карьятейн')).toEqual(['Эль-Карьятейн']);
    expect(foundOf(['al-Raqqa', 'Raqqa'], 'in ar-Raqqa and Raqqa')).toEqual(['ar-Raqqa', 'Raqqa']);
  });

  it('takes English words for no articles', () => {
    expect(foundOf(['al-Tall'], 'outposts at Tall and as Tall')).toEqual([]);
    expect(foundOf(['al-Tall'], 'outposts in at-Tall, At Tall')).toEqual(['at-Tall', 'At Tall']);
  });
});

describe('findCandidates: Arabic', () => {
  const index = indexOf(place('palmyra', ['تدمر']), place('raqqa', ['الرقة']), place('homs', ['حمص']), place('zor', ['دير الزور']));

  it.each([
    ['سقطت تدمر', ['تدمر']],
    ['وتدمر فتدمر بتدمر لتدمر كتدمر وبتدمر', ['تدمر', 'تدمر', 'تدمر', 'تدمر', 'تدمر', 'تدمر']],
    ['والرقة بالرقة وبالرقة', ['الرقة', 'الرقة', 'الرقة']],
    ['للرقة وللرقة', ['لرقة', 'لرقة']],
    ['الحمص رقة ورقة ستدمر', []],
    ['تَدْمُرُ الرَّقَّة تـدمـر', ['تَدْمُرُ', 'الرَّقَّة', 'تـدمـر']],
    ['#دير_الزور ودير‌الزور', ['دير_الزور', 'دير‌الزور']],
    ['\u202bالرقه، دير\u00a0الزور\u202c', ['الرقه', 'دير\u00a0الزور']],
    ['حمص،تدمر؛حمص', ['حمص', 'تدمر', 'حمص']],
    ['ﺗﺪﻣﺮ', ['ﺗﺪﻣﺮ']],
    // Persian joins nothing to a word but its "and".
    ['درگیری بتدمر و حمص وتدمر', ['حمص', 'تدمر']],
    ['قال پوتين إن الجيش وصل بتدمر إلى حمص', ['تدمر', 'حمص']],
  ])('%s', (text, expected) => {
    expect(found(index, text)).toEqual(expected);
  });
});

describe('findCandidates: a name behind a joined letter', () => {
  const index = indexOf(place('dam', ['سد الفرات']), place('river', ['الفرات']), place('sham', ['شام']), place('hill', ['تل']));

  it.each([
    ['وسد الفرات', ['سد الفرات']],
    ['بسد الفرات', ['سد الفرات']],
    ['وتل', []],
    ['وسد كبير', []],
  ])('%s', (text, expected) => {
    expect(found(index, text)).toEqual(expected);
  });
});

describe('findCandidates: quotation marks inside an Arabic name', () => {
  const index = indexOf(
    group('state', [needsSupport('تنظيم الدولة'), 'تنظيم الدولة الإسلامية', 'تنظيم داعش', 'داعش']),
    group('kataib', ['حزب الله العراقي']),
    group('hezbollah', ['حزب الله']),
    group('watan', [needsSupport('صحيفة الوطن')], { class: 'outlet' }),
    group('army', ['Syrian army']),
    place('idlib', [name('استان ادلب', { lang: 'fa' })], { class: 'governorate' }),
    place('city', [name('ادلب', { lang: 'fa' })], { class: 'city' }),
  );

  it.each([
    ['مقاتلو تنظيم "الدولة" في', ['تنظيم "الدولة"']],
    ['لتنظيم «الدولة الإسلامية» في', ['تنظيم «الدولة الإسلامية»']],
    ['تنظيم “الدولة السورية”', []],
    ['تنظيم "الدولة', []],
    ['تنظيم "داعش" في', ['داعش']],
    ['و"حزب الله" العراقي', ['"حزب الله" العراقي']],
    ['و"حزب الله" في', ['حزب الله']],
    ['حزب الله" العراقي', ['حزب الله']],
    ['صحيفة "الوطن" المقربة', ['الوطن']],
    ['استان «ادلب»', ['استان «ادلب»']],
    ['the Syrian "army"', []],
  ])('%s', (text, expected) => {
    expect(found(index, text)).toEqual(expected);
  });
});

describe('findCandidates: several meanings', () => {
  it('takes the longest of the names that start first, in their letter case', () => {
    const index = indexOf(place('p', ['Palmyra', 'Palmyra Museum of Folklore', 'Museum']));
    expect(found(index, 'the Palmyra Museum, the Palmyra museum of folklore, the Palmyra Museum of Folklore')).toEqual([
      'Palmyra',
      'Museum',
      'Palmyra',
      'Palmyra Museum of Folklore',
    ]);
  });

  it('lets a decoy swallow the name, over comma and space', () => {
    const index = indexOf(
      place('palmyra', ['Palmyra'], { decoys: [decoy('Palmyra, Virginia'), decoy('goddess Palmyra'), decoy('palmyra palm')] }),
    );
    expect(
      found(index, 'Palmyra, Virginia; Palmyra,\u00a0Virginia; the goddess Palmyra; Palmyra palms; Palmyra palm; Palmyra, Syria'),
    ).toEqual(['Palmyra, Virginia', 'Palmyra,\u00a0Virginia', 'goddess Palmyra', 'Palmyra', 'Palmyra palm', 'Palmyra']);
  });

  it('offers every entity that the words can name', () => {
    const index = indexOf(place('city', ['Homs']), place('province', ['Homs'], { class: 'governorate' }), group('club', [acronym('Homs')]));
    const refsOf = (text: string) => findCandidates(index, text).map(({ refs }) => refs.length);
    expect([refsOf('Homs'), refsOf('HOMS')]).toEqual([[3], [2]]);
  });

  it('never marks oblique names', () => {
    expect(foundOf(['Observatory', name('the Monitor', { kind: 'oblique' })], 'the Monitor, the Observatory')).toEqual(['Observatory']);
  });
});

describe('findCandidates: any input', () => {
  const index = indexOf(
    place('homs', ['Homs', 'old Homs', 'e-Homs']),
    place(
      'nested',
      Array.from({ length: 100 }, (_, i) => 'a'.repeat(i + 2)),
    ),
  );

  it.each(['\ud800', '\udc00\ud800', 'Homs\ud83d\ude00Homs', '\u0000', '\u202e', '\u0301\u0301', "''''", '....', '\ufeff', '￿'])(
    'survives %j',
    (text) => {
      expect(found(index, `${text} Homs ${text}`)).toContain('Homs');
      expect(found(index, text.repeat(3)).every((slice) => slice === 'Homs')).toBe(true);
    },
  );

  it('needs an alphabet of any size', () => {
    const letters = Array.from({ length: 900 }, (_, i) => String.fromCharCode(0x4e00 + i));
    const many = indexOf(
      place(
        'many',
        letters.map((letter, i) => `${letter}${letters[899 - i] ?? ''} city`),
      ),
    );
    expect(
      found(many, `${letters[5]}${letters[894]} city, ${letters[880]}${letters[19]} city, ${letters[5]}${letters[893]} city`),
    ).toHaveLength(2);
  });

  /** Far beyond what a linear pass needs on a busy machine, far below a quadratic one. */
  const PATIENCE_MS = 5_000;
  const UNITS = 1_000_000;
  it.each([
    ['one letter', 'a'],
    ['nested names', 'aa '],
    ['capitals and small letters', 'aB'],
    ['starts of a longer name', 'old '],
    ['marks', 'a\u0301\u0301'],
    ['only marks', '\u0301\u200b'],
    ['invisible units', 'A\u200b\u200b'],
    ['apostrophes', "A'"],
    ['dots', 'A.'],
    ['spaces', 'Old      '],
    ['Arabic', 'ولل'],
    ['surrogates', '\ud800'],
  ])('is linear in %s', { timeout: PATIENCE_MS }, (_, unit) => {
    const text = unit.repeat(UNITS / unit.length);
    expect(findCandidates(index, text).every(({ start, end }) => start < end)).toBe(true);
  });
});

describe('findCandidates: an end', () => {
  it('moves on past punctuation that follows a letter of another script', () => {
    const index = indexOf(place('homs', [name('حمص', { lang: 'ar' })]));
    expect(findCandidates(index, 'قال إن حمص، وحمص؛ ثم — حمص').map(({ start }) => start)).toEqual([7, 13, 23]);
  });
});

describe('findCandidates: لل before a noun that begins with lam', () => {
  const index = indexOf(
    group('brigade', [name('اللواء الثامن', { lang: 'ar' })]),
    group('committee', [name('اللجنة الدستورية', { lang: 'ar' })]),
    place('raqqa', [name('الرقة', { lang: 'ar' })]),
  );

  it.each([
    ['رتل للواء الثامن', ['لواء الثامن']],
    ['ممثليها للجنة الدستورية', ['لجنة الدستورية']],
    ['اللواء الثامن', ['اللواء الثامن']],
    ['طريق للرقة', ['لرقة']],
    ['للوائح الثامنة', []],
  ])('%s', (text, expected) => {
    expect(found(index, text)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { articlesBefore, isArticleOf } from '../../../../lib/detect/index/articles.ts';
import { formsOf } from '../../../../lib/detect/index/forms.ts';

describe('articles', () => {
  it.each([
    ['raqqa', ['al', 'ar', 'el', 'er']],
    ['shaer', ['al', 'ash', 'as', 'el', 'esh', 'es']],
    ['qaryatayn', ['al', 'el']],
    ['thawra', ['al', 'ath', 'at', 'el', 'eth', 'et']],
  ])('before %s', (noun, articles) => {
    expect(articlesBefore(noun)).toEqual(articles);
  });

  it('are not words that only look like one', () => {
    expect([isArticleOf('an', 'american'), isArticleOf('as', 'raqqa'), isArticleOf('in', 'nusra')]).toEqual([false, false, false]);
  });
});

describe('formsOf', () => {
  it('writes an article inside a name in every way, and leaves the first word alone', () => {
    expect(formsOf('Deir ez-Zor', 'en')).toEqual(['Deir ez-Zor', 'Deir al-Zor', 'Deir az-Zor', 'Deir el-Zor']);
    expect(formsOf('Al-Araby Al-Jadeed', 'en')).toEqual(['Al-Araby Al-Jadeed', 'Al-Araby El-Jadeed']);
    expect(formsOf('al-Raqqa', 'en')).toEqual(['al-Raqqa']);
  });

  it('writes English as on either side of the Atlantic', () => {
    expect(formsOf('Organization for Defence', 'en')).toEqual([
      'Organization for Defence',
      'Organisation for Defence',
      'Organization for Defense',
    ]);
    expect(formsOf('Center for a New American Security', 'en')).toContain('Centre for a New American Security');
  });

  it.each([
    ['Deir ez-Zor Airport', 'en', 'airbase', 'Deir al-Zor air base'],
    ['Syrian government', 'en', '', 'government of Syria'],
    ['Zayn al-Abidin Mountain', 'en', '', 'Jabal Zayn al-Abidin'],
    ['Jabal al-Zawiya', 'en', '', 'al-Zawiya Mountain'],
    ['United Nations High Commissioner for Refugees', 'en', '', 'Office of the High Commissioner for Refugees'],
    ['Turkish intelligence', 'en', '', 'Turkey’s intelligence'],
    ['US military', 'en', '', 'American military'],
    ['United States Army', 'en', '', 'US Army'],
    ['Jordanian Armed Forces', 'en', '', 'Jordan’s Armed Forces'],
    ['Russian defence ministry', 'en', '', 'Defense ministry of Russia'],
    ['Russian Ministry of Defence', 'en', '', 'Ministry of Defence of the Russian Federation'],
    ['U.S.-led coalition', 'en', '', 'American-led military coalition'],
    ['anti-ISIS coalition', 'en', '', 'global coalition against ISIS'],
    ['Kafr Zita', 'en', '', 'Kfar Zita'],
    ['Kfar Owaid', 'en', '', 'Kafr Owaid'],
    ['ruins of Palmyra', 'en', '', 'Palmyra ruins'],
    ['southern Syria', 'en', '', 'S Syria'],
    ['northeastern Syria', 'en', '', 'NE Syria'],
    ['northeastern Syria', 'en', '', 'Syria’s northeast'],
    ['northeastern Syria', 'en', '', 'Syria’s north-eastern'],
    ['US State Department', 'en', '', 'US State Dept'],
    ['New Syrian Army', 'en', '', 'New Syria Army'],
    ['UN Commission of Inquiry', 'en', '', 'United Nations Independent International Commission of Inquiry'],
    [
      'Independent International Commission of Inquiry on the Syrian Arab Republic',
      'en',
      '',
      'Independent International Commission of Inquiry on Syria',
    ],
    ['Ebu Zuhur Askeri Havaalanı', 'tr', 'airbase', 'Ebu Zuhur Havalimanı'],
    ['Şayrat Hava Üssü', 'tr', 'airbase', 'Şayrat Askeri Havaalanı'],
    ['аэродром Шайрат', 'ru', 'airbase', 'авиабазе Шайрат'],
    ['Джебхат ан-Нусра', 'ru', '', 'Джебхат ан-нусра'],
    ['Коалиция во главе с США', 'ru', '', 'возглавляемую США коалицию'],
    ['Коалиция во главе с США', 'ru', '', 'международной коалицией во главе с США'],
    ['القوات الأمريكية', 'ar', '', 'قوات أميركية'],
    ['وزارة الدفاع السورية', 'ar', '', 'الدفاع السورية'],
    ['الدولة الإسلامية في العراق والشام', 'ar', '', 'تنظيم الدولة الإسلامية في العراق والشام'],
    ['израильские ВВС', 'ru', '', 'ВВС Израиля'],
    ['российская авиация', 'ru', '', 'авиацией России'],
    ['Высший комитет по переговорам', 'ru', '', 'Высшего комитета по переговорам'],
    ['местные координационные комитеты', 'ru', '', 'местных координационных комитетов'],
    ['христиане', 'ru', 'community', 'христиан'],
    ['ассирийцы', 'ru', 'community', 'ассирийцев'],
    ['ХАМАС', 'ru', '', 'ХАМАСа'],
    ['Ejército sirio', 'es', '', 'Ejército de Siria'],
    ['حركة النجباء', 'ar', '', 'جنبش النجباء'],
    ['قوات سوريا الديمقراطية', 'ar', '', 'قوات سورية الديمقراطية'],
    ['القوات الأمريكية', 'ar', '', 'القوات الأميركية'],
    ['الفرقة الرابعة', 'ar', '', 'لشکر چهارم'],
  ])('knows %s in other words (%s %s): %s', (listed, lang, kind, form) => {
    expect(formsOf(listed, lang, kind)).toContain(form);
  });

  it.each([
    ['Syrian Golan', 'en', 'Syria’s Golan'],
    ['Saudi Arabia', 'en', 'Saudi Arabia’s Arabia'],
    ['United States of America', 'en', 'US of America'],
    ['Syrian Observatory for Human Rights', 'en', 'Syria’s Observatory for Human Rights'],
    ['القوات السورية', 'ar', 'قوات سورية'],
    ['режим Асада', 'ru', 'режима Асаду'],
  ])('leaves %s as it is (%s)', (listed, lang, form) => {
    expect(formsOf(listed, lang)).not.toContain(form);
  });

  it('leaves civil airports their name', () => {
    expect(formsOf('Aleppo Airport', 'en', 'facility')).not.toContain('Aleppo air base');
    expect(formsOf('Halep Havalimanı', 'tr', 'facility')).toEqual(['Halep Havalimanı']);
  });

  it('declines a Turkish name that ends in a common noun, and no other', () => {
    expect(formsOf('uluslararası koalisyon', 'tr')).toEqual([
      'uluslararası koalisyon',
      'uluslararası koalisyonu',
      'uluslararası koalisyonun',
      'uluslararası koalisyona',
      'uluslararası koalisyonda',
      'uluslararası koalisyondan',
    ]);
    expect(formsOf('Iraklı Şii milis', 'tr')).toContain('Iraklı Şii milisten');
    // The page's matcher declines possessed nouns.
    expect(formsOf('Esed rejimi', 'tr')).toEqual(['Esed rejimi']);
    expect(formsOf('Tel Rıfat', 'tr')).toEqual(['Tel Rıfat']);
  });

  it('leaves other names as they are', () => {
    expect(formsOf('Voice of America', 'en')).toEqual(['Voice of America']);
    expect(formsOf('تدمر', 'ar')).toEqual(['تدمر']);
  });

  it.each([
    ['Пальмира', ['Пальмира', 'Пальмиры', 'Пальмире', 'Пальмиру', 'Пальмирой']],
    ['Ракка', ['Ракка', 'Ракки', 'Ракке', 'Ракку', 'Раккой']],
    ['Сирия', ['Сирия', 'Сирии', 'Сирию', 'Сирией']],
    ['Дамаск', ['Дамаск', 'Дамаска', 'Дамаску', 'Дамаском', 'Дамаске']],
    ['Алеппо', ['Алеппо']],
    ['САНА', ['САНА']],
    ['ЦАХАЛ', ['ЦАХАЛ', 'ЦАХАЛа', 'ЦАХАЛу', 'ЦАХАЛом', 'ЦАХАЛе']],
    ['Абу-Камаль', ['Абу-Камаль', 'Абу-Камаля', 'Абу-Камалю', 'Абу-Камалем', 'Абу-Камале']],
    ['курды', ['курды', 'курдов', 'курдам', 'курдами', 'курдах']],
    ['Телль', ['Телль']],
    [
      'сирийская армия',
      [
        ...['сирийская армия', 'армия Сирии', 'сирийской армии', 'сирийскую армию', 'сирийской армией'],
        ...['армии Сирии', 'армию Сирии', 'армией Сирии'],
      ],
    ],
    [
      'Исламское государство',
      ['Исламское государство', 'Исламского государства', 'Исламскому государству', 'Исламским государством', 'Исламском государстве'],
    ],
  ])('declines %s', (name, forms) => {
    expect(formsOf(name, 'ru')).toEqual(forms);
  });

  it.each([
    ['Силы демократической Сирии', 'Сил демократической Сирии'],
    ['Сирийские демократические силы', 'Сирийскими демократическими силами'],
    ['Сирийский Арабский Красный Полумесяц', 'Сирийского Арабского Красного Полумесяца'],
    ['Силы тигра', 'Силами тигра'],
    ['Хан Шейхун', 'Хан Шейхуне'],
    ['Джебхат ан-Нусра', 'Джебхат ан-Нусры'],
    ['Белые каски', 'Белых касок'],
    [
      'Национальная коалиция сирийских революционных и оппозиционных сил',
      'Национальной коалицией сирийских революционных и оппозиционных сил',
    ],
    ['режим Израиля', 'режимом Израиля'],
    ['Центр по примирению враждующих сторон', 'Центром по примирению враждующих сторон'],
    ['Спецпосланник ООН по Сирии', 'Спецпосланнику ООН по Сирии'],
    ['Управление Верховного комиссара ООН по делам беженцев', 'Управлением Верховного комиссара ООН по делам беженцев'],
    ['Сирийский Красный Полумесяц', 'Сирийским Красным Полумесяцем'],
    ['лагерь Ярмук', 'лагерем Ярмук'],
    ['мечеть Омари', 'мечети Омари'],
    ['25-я дивизия специального назначения', '25-й дивизией специального назначения'],
    ['МИД России', 'МИДом России'],
    ['Свободной сирийской армии', 'Свободная сирийская армия'],
    ['Временным правительством Сирии', 'Временного правительства Сирии'],
    ['Сирийским Красным полумесяцем', 'Сирийский Красный полумесяц'],
    ['Вооружённых сил Турции', 'Вооружённые силы Турции'],
    ['провинции Идлиб', 'провинцией Идлиб'],
    ['Управления ООН по делам беженцев', 'Управление ООН по делам беженцев'],
    ['Рабочая партия Курдистана', 'Рабочей партии Курдистана'],
    ['Сирийская сеть по правам человека', 'Сирийской сети по правам человека'],
  ])('declines of %s the noun with its adjectives, and what it is transliterated of at the end', (name, form) => {
    expect(formsOf(name, 'ru')).toContain(form);
  });

  it('leaves the complement of a Russian noun as it is', () => {
    expect(formsOf('Силы тигра', 'ru')).not.toContain('Сил тигры');
    // "33 турецких военных": people.
    expect(formsOf('турецкие военные', 'ru')).not.toContain('турецких военных');
    expect(formsOf('турецкие военные', 'ru')).toContain('турецкими военными');
    expect(formsOf('возглавляемая США коалиция', 'ru')).toEqual(['возглавляемая США коалиция']);
    expect(formsOf('Телль Тамр', 'ru')).not.toContain('Телля Тамр');
  });

  it('writes an airport with its town in the ways of English', () => {
    expect(formsOf('Aleppo International Airport', 'en')).toContain('Aleppo’s international airport');
    expect(formsOf('Aleppo Citadel', 'en')).toContain('Citadel of Aleppo');
  });

  it.each([
    ['Palmyra', ['Palmyra', 'Palmyras']],
    ['Homs', ['Homs']],
    ['Islamischer Staat', ['Islamischer Staat', 'Islamische Staat', 'Islamischen Staat', 'Islamischen Staats', 'Islamischen Staates']],
    ['Syrisches Netzwerk für Menschenrechte', ['Syrisches', 'Syrische', 'Syrischen'].map((word) => `${word} Netzwerk für Menschenrechte`)],
    ['al-Rakka', ['al-Rakka', 'al-Rakkas']],
    ['Nusra-Front', ['Nusra-Front']],
    ['Armee Syriens', ['Armee Syriens']],
    ['Dair Hafir', ['Dair Hafir']],
    ['SAA', ['SAA']],
  ])('declines %s in German if it can', (name, forms) => {
    expect(formsOf(name, 'de')).toEqual(forms);
  });

  it.each([
    ['syrische Zivilschutz', 'syrischen Zivilschutzes'],
    ['israelische Militär', 'israelischen Militärs'],
    ['israelische Militär', 'israelisches Militär'],
    ['Syrische Arabische Rote Halbmond', 'Syrischen Arabischen Roten Halbmondes'],
    ['Syrische Arabische Armee', 'Syrischen Arabischen Armee'],
    ['Syrisch-Arabische Armee', 'Syrisch-Arabischen Armee'],
    ['Syrische Demokratische Kräfte', 'Syrischen Demokratischen Kräften'],
    ['Tischrin-Staudamm', 'Tischrin-Staudamms'],
    ['UN-Menschenrechtsrat', 'UN-Menschenrechtsrates'],
    ['US-Verteidigungsministerium', 'US-Verteidigungsministeriums'],
  ])('declines %s in German: %s', (name, form) => {
    expect(formsOf(name, 'de')).toContain(form);
  });

  it.each([
    ['Armée syrienne libre', 'Armée libre syrienne', 'fr'],
    ['Ejército Libre Sirio', 'Ejército Sirio Libre', 'es'],
    ['forces prorégime', 'forces pro-régime', 'fr'],
    ['forces pro-gouvernementales', 'forces progouvernementales', 'fr'],
  ])('puts the adjectives of %s in either order, and a hyphen or none', (name, form, lang) => {
    expect(formsOf(name, lang)).toContain(form);
  });

  it('declines only the languages that it knows', () => {
    expect(formsOf('Palmyra', 'en')).toEqual(['Palmyra']);
    expect(formsOf('Палмира', 'bg')).toEqual(['Палмира']);
  });
});

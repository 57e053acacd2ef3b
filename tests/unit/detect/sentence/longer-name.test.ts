import { describe, expect, it } from 'vitest';
import {
  isAdjectiveOfMore,
  isElsewhere,
  isInHyphenedName,
  isInLongerName,
  isJoinedToOther,
  isNamesake,
  isRiver,
  isTreaty,
} from '../../../../lib/detect/sentence/longer-name.ts';

function span(marked: string): [string, number, number] {
  return [marked.replaceAll('|', ''), marked.indexOf('|'), marked.lastIndexOf('|') - 1];
}

describe('isInLongerName', () => {
  it.each([
    'the University of |Aleppo|',
    'Hotel |Palmyra|',
    'a flat off the |Damascus| Road',
    'Banque de |Syrie|',
    'جامعة |دمشق|',
    'a jar of |Aleppo| pepper',
    '|Aleppo|-style pepper',
    '|Şam| fıstığının',
    'the |Aleppo| Chamber of Commerce',
    'the |Aleppo| Media Center',
    'the |Aleppo| Room',
    '|Aleppo|-Pfeffer',
    'un étudiant de l’université d’|Alep|',
    "l'université du |Yarmouk|",
    "l'accord d'|Adana|",
    'la déclaration de |Damas|',
    "l'hôtel |Palmyra|",
    'el equipo |Al Karama|',
    'клуба «|Аль-Карама|»',
    'в Университете |Алеппо|',
    'компания «|Коноко|»',
    'بيانیه |دمشق|',
    'in der |Homs|-Straße',
    'das |Adana|-Abkommen',
    'del Museo Nacional de |Damasco|',
    'Operation |Euphrates|',
    'el Consejo Civil de |Raqa|',
    'شبكة |دير الزور| 24',
    'Demokratik |Suriye| Meclisi',
    '|Syria| Response Coordinators',
    'the |Aleppo| United Bank',
    'the |Syria| Assembly',
    'los vecinos de la calle de |Alepo|',
    'rue de |Damas|',
    'under the Anti-|Lebanon| Mountains',
    'a source at |Damascus| Police Command',
  ])('%s: yes', (marked) => {
    expect(isInLongerName(...span(marked))).toBe(true);
  });

  it.each([
    "Une équipe d'|Alep| est arrivée",
    'un hôtel de |Genève|',
    'die |Idlib|-Offensive',
    'die |Hama|-Front',
    'a road in |Aleppo|',
    'the |Damascus| road was cut',
    'the countryside of |Homs|',
    '|Aleppo| residents',
    'students in |Aleppo|',
    'une rue de |Homs|',
    'Syria Says |Israel| Bombed Military Center near Damascus',
    '|Israel| Hits Research Center',
    'SUWAYDA, |Syria| (North Press) – A',
    'the Ithriya-|Salamiyah| Road',
  ])('%s: no', (marked) => {
    expect(isInLongerName(...span(marked))).toBe(false);
  });
});

describe('isTreaty', () => {
  it.each([
    ['the |Adana| agreement of 1998', true],
    ['the |Geneva| talks', true],
    ['in |Geneva|, talks began', false],
    ['|Geneva| talked', false],
    ['after the fall of |Aleppo| talks resumed', false],
    ['in |Daraa| talks with the Russians failed', false],
  ])('%s: %s', (marked, is) => {
    const [text, start, end] = span(marked);
    expect(isTreaty(text, start, end)).toBe(is);
  });
});

describe('isAdjectiveOfMore', () => {
  it.each([
    ['погибли |российские военные| медики', true],
    ['|турецкими военными| базами', true],
    ['|российские военные| сообщили', false],
    ['|турецкими военными| в марте', false],
    ['занят |турецкими военными|.', false],
    ['|российские военные| также заявили', false],
    ['|российские военные| практически ушли', false],
    ['|российским военным| удалось', false],
    ['|российским военным| там', false],
    ['|российских военных| советников', true],
    ['|российских военных| баз', true],
    ['|российские военные| преступления', true],
    ['|российским военным| объектам', true],
    ['|российская армия| отошла', false],
  ])('%s: %s', (marked, expected) => {
    expect(isAdjectiveOfMore(...span(marked))).toBe(expected);
  });
});

describe('isJoinedToOther', () => {
  it.each([
    ['the Syrian-|Russian military| alliance', true],
    ['Das |UN|-Menschenrechtsbüro', true],
    ['the |ISIS|-2 trial', true],
    ['|ISIS|-held', false],
    ['pro-|Syrian army| fighters', false],
    ['|UN|-Truppen', false],
    ['the |Russian military|', false],
  ])('%s: %s', (marked, expected) => {
    expect(isJoinedToOther(...span(marked))).toBe(expected);
  });
});

describe('isInHyphenedName', () => {
  it.each([
    ['в районе |Халеб|-Эль-Джадид', true],
    ['деревни |Телль|-Васит и Зайзун', true],
    ['Кафр-|Даиль|, Биянун', true],
    ['пункты Хас, |Маар|-Таматир', true],
    ['пунктам |Телль|-эль-Мантар', true],
    ['salle Saint-Jean-de-|Damas|, autour', true],
    ['près de |Damas|', false],
    ['трасса |Дамаск|-Алеппо', false],
    ['трасса Дамаск-|Алеппо|', false],
    ['|Телль| и Васит', false],
    ['пресс-|Сирия|', false],
  ])('%s: %s', (marked, expected) => {
    expect(isInHyphenedName(...span(marked))).toBe(expected);
  });
});

describe('isRiver', () => {
  it.each([
    ['район бассейна реки |Ярмук|.', true],
    ['|Yermuk| Nehri boyunca', true],
    ['the |Yarmouk| River', true],
    ['على نهر |اليرموك|', true],
    ['bodies in the |Aleppo| river', false],
    ['лагерь |Ярмук|', false],
  ])('%s: %s', (marked, expected) => {
    expect(isRiver(...span(marked))).toBe(expected);
  });
});

describe('isNamesake', () => {
  it.each([
    ['The |Isis| Book Prize went', true],
    ['|ISIS| fighters took the prize', false],
  ])('%s: %s', (marked, expected) => {
    const [text, , end] = span(marked);
    expect(isNamesake(text, end)).toBe(expected);
  });
});

describe('isElsewhere', () => {
  it.each([
    '|Palmyra|, N.Y.',
    '|Palmyra|, New York',
    '|Lebanon|, Ohio',
    '|Damascus|, Md., in May',
    '|Aleppo|, PA 15310',
    '|Damascus| (Md.)',
  ])('%s: yes', (marked) => {
    const [text, , end] = span(marked);
    expect(isElsewhere(text, end)).toBe(true);
  });

  it.each([
    '|Palmyra|, Homs',
    '|Rusya|, BM Güvenlik',
    '|Homs|, In a report',
    '|Aleppo|, Syria',
    '|Aleppo|, and Idlib',
    '|Homs| (AP)',
    '|Raqqa|',
  ])('%s: no', (marked) => {
    const [text, , end] = span(marked);
    expect(isElsewhere(text, end)).toBe(false);
  });
});

describe('goods that are called after a town', () => {
  it.each(['el |jabón de >Alepo< es', 'صابون >حلب< الأصلي', 'un savon de >Damas<', '>Halep< sabunu'])('%s', (marked) => {
    const text = marked.replaceAll(/[|<>]/g, '');
    const start = marked.replaceAll('|', '').indexOf('>');
    const end = marked.replaceAll('|', '').indexOf('<') - 1;
    expect(isInLongerName(text, start, end)).toBe(true);
  });

  it.each(['los vecinos de >Alepo< esperan', 'أهالي >حلب< ينتظرون'])('%s: no', (marked) => {
    const text = marked.replaceAll(/[<>]/g, '');
    expect(isInLongerName(text, marked.indexOf('>'), marked.indexOf('<') - 1)).toBe(false);
  });
});

describe('the military as an adjective', () => {
  it.each(['>Russia’s military< presence', '>US military< aid', '>Russian military< bases in Tartus', '>российских военных< баз'])(
    '%s',
    (marked) => {
      const text = marked.replaceAll(/[<>]/g, '');
      expect(isAdjectiveOfMore(text, marked.indexOf('>'), marked.indexOf('<') - 1)).toBe(true);
    },
  );

  it.each(['>Russian military< said', 'the >Syrian military< and its allies', '>Turkish military< convoy'])('%s: no', (marked) => {
    const text = marked.replaceAll(/[<>]/g, '');
    expect(isAdjectiveOfMore(text, marked.indexOf('>'), marked.indexOf('<') - 1)).toBe(false);
  });
});

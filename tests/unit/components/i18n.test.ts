import { beforeEach, describe, expect, it } from 'vitest';
import { dateWords, whenWords } from '../../../components/date-words.ts';
import { enumerated, interfaceLocale, keyed, listed, plural, provideTranslator, rich, t } from '../../../components/i18n.ts';
import { pseudo, translatorFor } from '../../../components/locale-files.ts';
import { readableDate } from '../../../lib/claims/readable-date.ts';

const DATES = [
  '2016',
  '2016-05',
  '2016-12-08',
  '2017-08~',
  '2016-12-10?',
  '2016%',
  '2016-12-08/2016-12-11',
  '2016-11-30/2016-12-02',
  '2016-03/2016-12',
  '2015-05/2016-03',
  '2011/2016',
  '2016-06/2016-12-07',
  '2016-12-08/2016-12-10~',
  '2011/..',
  '../2016-05',
  'some day',
];

describe('in English', () => {
  beforeEach(() => provideTranslator(translatorFor('en')));

  it('puts values into messages, as text or as elements', () => {
    expect(t('event.countOf', { shown: 3, total: 11 })).toBe('3 of 11 events');
    expect(t('date.until', { date: '{from} $1' })).toBe('until {from} $1');
    expect(rich('class.within', { class: 'Town', places: ['Homs', ', ', 'Syria'] })).toEqual([
      '',
      'Town',
      ' in ',
      ['Homs', ', ', 'Syria'],
      '',
    ]);
  });

  it('has two plural forms', () => {
    expect([0, 1, 2, 11].map((count) => plural('event.count', count))).toEqual(['0 events', '1 event', '2 events', '11 events']);
  });

  it('joins lists', () => {
    expect(listed(['A', 'B', 'C'])).toEqual(['A', ', ', 'B', ' and ', 'C']);
    expect(listed(['A'])).toEqual(['A']);
    expect(enumerated(['A', 'B'], 'list.clause')).toEqual(['A', '; ', 'B']);
    expect(enumerated([])).toEqual([]);
  });

  it.each(DATES)('writes %s as the verdicts of the corpus do', (edtf) => {
    expect(dateWords(edtf)).toBe(readableDate(edtf));
  });

  it('says that a date is not known', () => {
    expect(whenWords(undefined)).toBe('date not known');
  });
});

describe('in Arabic', () => {
  beforeEach(() => provideTranslator(translatorFor('ar')));

  it('runs from right to left', () => {
    expect(interfaceLocale()).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });

  it('has six plural forms', () => {
    expect([0, 1, 2, 3, 11, 100].map((count) => plural('event.count', count))).toEqual([
      'لا أحداث',
      'حدث واحد',
      'حدثان',
      '3 أحداث',
      '11 حدثًا',
      '100 حدث',
    ]);
  });

  it('joins lists', () => {
    expect(listed(['تدمر', 'حمص'])).toEqual(['تدمر', ' و', 'حمص']);
    expect(enumerated(['تدمر', 'حمص'])).toEqual(['تدمر', '، ', 'حمص']);
  });

  it.each([
    ['2016-12-08', '8 كانون الأول 2016'],
    ['2017-08~', 'نحو آب 2017'],
    ['2016-12-10?', '10 كانون الأول 2016 (غير مؤكد)'],
    ['2016-12-08/2016-12-11', 'من 8 إلى 11 كانون الأول 2016'],
    ['2016-11-30/2016-12-02', 'من 30 تشرين الثاني إلى 2 كانون الأول 2016'],
    ['2011/..', 'منذ 2011'],
    ['2016-13', '2016-13'],
  ])('names the months of %s as people in Syria do', (edtf, words) => {
    expect(dateWords(edtf)).toBe(words);
  });
});

describe('pseudo', () => {
  it('is accented, a third longer and in brackets, around what will be put in', () => {
    expect(pseudo('Close')).toBe('[Çlósé~~]');
    expect(pseudo('via {names}')).toBe('[víá {names}~~~~]');
    expect(pseudo(', ')).toBe(', ');
  });
});

it('has no hyphens in keys', () => {
  expect(keyed('single-source')).toBe('single_source');
});

import { describe, expect, it } from 'vitest';
import { group, indexOf, marks, needsSupport, place, weak } from '../fixtures.ts';

describe('a town and a broadcaster of one name', () => {
  const index = indexOf(
    place('al-mayadin', [needsSupport('Al-Mayadeen')], { class: 'city' }),
    group('al-mayadeen', [weak('Al-Mayadeen')], { class: 'outlet' }),
    group('one', ['Nusra Front']),
    group('two', ['Syrian army']),
  );

  it.each([
    ['Al-Mayadeen TV showed it', 'al-mayadeen'],
    ['Al-Mayadeen reported it', 'al-mayadeen'],
    ['he told Al-Mayadeen', 'al-mayadeen'],
    ['selon la chaîne libanaise Al-Mayadeen', 'al-mayadeen'],
    ['la cadena de televisión libanesa Al-Mayadeen', 'al-mayadeen'],
    ['el corresponsal de Al-Mayadeen en Idlib', 'al-mayadeen'],
    ['as Al-Mayadeen’s correspondent saw', 'al-mayadeen'],
    ['сообщает телеканал Al-Mayadeen', 'al-mayadeen'],
    ['со ссылкой на Al-Mayadeen', 'al-mayadeen'],
    ['selon Al-Mayadeen', 'al-mayadeen'],
    ['ils marchent vers Al-Mayadeen', 'al-mayadin'],
    ['a journalist from Al-Mayadeen', 'al-mayadin'],
    ['our correspondent in Al-Mayadeen', 'al-mayadin'],
    ['la chaîne a montré Al-Mayadeen', 'al-mayadin'],
    ['raids had hit Al-Mayadeen', 'al-mayadin'],
    ['the police station of Al-Mayadeen', 'al-mayadin'],
  ])('%s', (text, id) => {
    expect(marks(index, ['The Nusra Front and the Syrian army', text]).at(-1)).toBe(`Al-Mayadeen → ${id}`);
  });
});

describe('a paper or channel that is a word of the language', () => {
  const index = indexOf(
    place('middle-east', [weak('الشرق الأوسط', { lang: 'ar' })], { class: 'region' }),
    group('awsat', [weak('الشرق الأوسط', { lang: 'ar', common: true })], { class: 'outlet' }),
    group('arabiya', [weak('قناة العربية', { lang: 'ar' })], { class: 'outlet' }),
    group('alam', [weak('قناة العالم', { lang: 'ar' })], { class: 'outlet' }),
    group('sabah', [weak('صحيفة صباح', { lang: 'ar' })], { class: 'outlet' }),
    group('one', ['Nusra Front']),
    group('two', ['Syrian army']),
  );
  const last = (text: string): string[] => marks(index, ['The Nusra Front and the Syrian army', text]).slice(2);

  it.each([
    ['وقال لـ«الشرق الأوسط» إن', 'الشرق الأوسط → awsat'],
    ['بحسب «الشرق الأوسط» فإن', 'الشرق الأوسط → awsat'],
    ['بيروت – «الشرق الأوسط»', 'الشرق الأوسط → awsat'],
    ['في قطنا (الشرق الأوسط)', 'الشرق الأوسط → awsat'],
    ['(الشرق الأوسط)', 'الشرق الأوسط → awsat'],
    ['في الشرق الأوسط', 'الشرق الأوسط → middle-east'],
    ['لقناة «العربية» إن', 'العربية → arabiya'],
    ['قال مصدر للعربية إن', 'لعربية → arabiya'],
    ['ونقلت العربية عن', 'العربية → arabiya'],
    ['به گزارش العربیه، ارتش', 'العربیه → arabiya'],
    ['او به العربیه گفت که', 'العربیه → arabiya'],
    ['خبرنگار العالم گفت', 'العالم → alam'],
  ])('%s', (text, expected) => {
    expect(last(text)).toEqual([expected]);
  });

  it.each(['في العالم', 'الدول العربية', 'قال العالم', 'قالت صباح اليوم', 'دعوة للعربية', 'در جهان العالم'])('none in %s', (text) => {
    expect(last(text)).toEqual([]);
  });
});

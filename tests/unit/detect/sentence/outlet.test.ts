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
    ['la chaîne a montré Al-Mayadeen', 'al-mayadin'],
    ['raids had hit Al-Mayadeen', 'al-mayadin'],
    ['the police station of Al-Mayadeen', 'al-mayadin'],
  ])('%s', (text, id) => {
    expect(marks(index, ['The Nusra Front and the Syrian army', text]).at(-1)).toBe(`Al-Mayadeen → ${id}`);
  });
});

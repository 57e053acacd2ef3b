import { describe, expect, it } from 'vitest';
import { capitalsOf } from '../../../../lib/detect/index/capitals.ts';
import { exactForm, hasSpelling, isLower, isUpper } from '../../../../lib/detect/find/letter-case.ts';

describe('capitalsOf', () => {
  it.each([
    ['Palmyra', 0b1],
    ['palmyra palm', 0],
    ['Temple of Bel', 0b101],
    ['Deir Ez-Zor', 0b101],
    ['The New Arab', 0b111],
    ['pro-Assad soldiers', 0b010],
    ['T4 (Tiyas) airbase', 0b011],
    ['U.S.-led coalition', 0b1],
    ['Palmyra, Virginia', 0b11],
    ['İdlib', 0b1],
    ['Syrian National Coalition', 0b1],
    ['UN Commission of Inquiry', 0b1],
    ['Turkish National Intelligence Organization', 0b1],
    ['U.S. State Department', 0b1],
    ['Kurdish Internal Security Forces', 0b11],
    ['Syrian National Army', 0b11],
    ['Ejército Árabe Sirio', 0],
    ['Frente al Nusra', 0b100],
    ['Estado Islámico', 0b11],
    ['Syrian Interim Government', 0b11],
    ['Syrian Archive', 0b11],
    ['Human Rights Watch', 0b111],
    ['Save the Children', 0b101],
    ['Military Intelligence', 0b11],
    ['تدمر', 0],
    ['Сирия', 0b1],
    ['Эль-Ваер', 0b10],
    ['Джунд Аль-Акса', 0b101],
    ['Правительство Сирии', 0b10],
    ['Сирийские правительственные войска', 0],
    ['Coalition menée par les Etats-Unis', 0b110000],
  ])('%s needs %i', (name, bits) => {
    expect(capitalsOf(name)).toBe(bits);
  });
});

describe('spelling of fixed case', () => {
  it.each([
    ['IS', 'IS', true],
    ['Is', 'IS', false],
    ['U.S.', 'US', true],
    ['u.s.', 'US', false],
    ['T\u20114', 'T 4', true],
    ['T4', 'T 4', false],
    ['DAMASCO', 'Damasco', true],
    ['EFE', 'Efe', false],
    ['S\u00adDF', 'SDF', true],
    ['I\u0307S', 'IS', true],
  ])('%j against %j', (slice, spelling, same) => {
    expect(hasSpelling(slice, spelling)).toBe(same);
  });

  it('forgets marks, apostrophes and dots, and keeps letters and figures', () => {
    expect(exactForm("T–4 a'b U.S.")).toBe('T 4 ab US');
  });
});

describe('isUpper and isLower', () => {
  it.each([
    ['A', true, false],
    ['z', false, true],
    ['É', true, false],
    ['ß', false, true],
    ['İ', true, false],
    ['ı', false, true],
    ['ж', false, true],
    ['ت', false, false],
    ['4', false, false],
  ])('%s', (char, upper, lower) => {
    expect([isUpper(char.charCodeAt(0)), isLower(char.charCodeAt(0))]).toEqual([upper, lower]);
  });
});

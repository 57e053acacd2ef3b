import { describe, expect, it } from 'vitest';
import {
  afterPossessive,
  bare,
  isAllCapitals,
  isCapitalised,
  startsSentence,
  wordAfter,
  wordBefore,
} from '../../../../lib/detect/sentence/context.ts';

describe('wordBefore', () => {
  it.each([
    ['the town of Homs', 'of'],
    ['Dr. Homs', 'Dr.'],
    ['Saddam\u00a0Homs', 'Saddam'],
    ['said “Homs', 'said'],
    ['Jean-Paul Homs', 'Jean-Paul'],
    ['said, Homs', undefined],
    ['Ali — Homs', undefined],
    ['Ali-Homs', undefined],
    ['le siège d’Homs', 'd'],
    ["l'aéroport Homs", 'aéroport'],
    ["l'un Homs", "l'un"],
    ['said Homs’Homs', 'said'],
    ['#Homs', undefined],
    ['in #Homs', 'in'],
    ['Homs', undefined],
  ])('%j: %s', (text, word) => {
    expect(wordBefore(text, text.indexOf('Homs'))?.word).toBe(word);
  });

  it('knows where the word stands', () => {
    expect(wordBefore('in old Homs', 7)).toEqual({ word: 'old', start: 3, end: 6 });
  });
});

describe('wordAfter', () => {
  it.each([
    ['Homs fell', 'fell'],
    ['“Homs” fell', 'fell'],
    ['Homs (city', 'city'],
    ['Homs, fell', undefined],
    ['Homs. It', undefined],
    ['Homs-based', undefined],
    ['Homs', undefined],
  ])('%j: %s', (text, word) => {
    expect(wordAfter(text, text.indexOf('Homs') + 4)?.word).toBe(word);
  });

  it('knows where the word stands', () => {
    expect(wordAfter('Homs “city”', 4)).toEqual({ word: 'city', start: 6, end: 10 });
  });
});

describe('words', () => {
  it('end their possessive', () => {
    expect(["'s road", '’ road', 'since', "'sir", "'s"].map((text) => afterPossessive(text, 0))).toEqual([2, 1, 0, 0, 2]);
  });

  it('begin sentences after a stop, a colon, a dash, a quotation mark or a line break', () => {
    const at = (text: string) => startsSentence(text, text.indexOf('X'));
    expect(['X', 'a. X', 'a: X', 'a — X', 'a\nX', '“X', 'a.” X', 'a X', 'a, X'].map(at)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('have capitals at the start, everywhere or nowhere', () => {
    expect(['Saddam', 'J.', 'SAA', 'al-Shaer', 'Ş'].map(isCapitalised)).toEqual([true, true, false, false, false]);
    expect(['SAA', 'ÇOK', 'A', 'Saa', '2016', 'T4'].map(isAllCapitals)).toEqual([true, true, false, false, false, false]);
  });

  it('are compared bare', () => {
    expect(['Dr.', "Homs's", 'Homs’', 'IS'].map(bare)).toEqual(['dr', 'homs', 'homs', 'is']);
  });
});

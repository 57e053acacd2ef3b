import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLetter, foldName, unitKind } from '../../../../lib/detect/find/fold.ts';

const kindOf = (char: string) => unitKind(char.charCodeAt(0));

describe('unitKind', () => {
  it.each([
    ['word', 'aZ9éßдحא中٣'],
    ['separator', ' \t\n\r\u00a0\u2009\u202f\u3000-‐‑‒–—−_'],
    ['apostrophe', "'’‘`´′"],
    ['mark', '\u0301\u064e\u0640ʿʾ'],
    ['invisible', '\u00ad\u200b\u200d\u200e\u200f\u202b\u2066\u2069\ufeff\ufe0f'],
    ['dot', '.'],
    ['other', ',;:!?"“”()[]/&•…²¹\ud83d\ude00\uffff\u0000'],
  ] as const)('%s', (kind, chars) => {
    for (let i = 0; i < chars.length; i++) expect([chars[i], unitKind(chars.charCodeAt(i))]).toEqual([chars[i], kind]);
  });

  it('knows no letters outside the Basic Multilingual Plane', () => {
    expect([kindOf('\ud835'), kindOf('\udc00')]).toEqual(['other', 'other']);
  });
});

describe('foldLetter', () => {
  it.each([
    ['A', 'a'],
    ['É', 'e'],
    ['ṣ', 's'],
    ['ø', 'o'],
    ['ł', 'l'],
    ['Đ', 'd'],
    ['ａ', 'a'],
    ['I', 'i'],
    ['İ', 'i'],
    ['ı', 'i'],
    ['i', 'i'],
    ['Ş', 's'],
    ['ß', 'ss'],
    ['ẞ', 'ss'],
    ['æ', 'ae'],
    ['ﬁ', 'fi'],
    ['Ё', 'е'],
    ['Й', 'и'],
    ['Σ', 'σ'],
    ['ς', 'σ'],
    ['أ', 'ا'],
    ['إ', 'ا'],
    ['آ', 'ا'],
    ['ٱ', 'ا'],
    ['ى', 'ي'],
    ['ئ', 'ي'],
    ['ی', 'ي'],
    ['ؤ', 'و'],
    ['ة', 'ه'],
    ['ک', 'ك'],
    ['ﻻ', 'لا'],
    ['ﺔ', 'ه'],
    ['٤', '4'],
    ['۴', '4'],
    ['7', '7'],
  ])('%s is %s', (char, folded) => {
    expect(foldLetter(char.charCodeAt(0))).toBe(folded);
  });
});

describe('foldName', () => {
  it.each([
    ['Deir ez-Zor', 'deir ez zor'],
    ['Deir\u00a0 ez –Zor', 'deir ez zor'],
    ["Sha'er", 'shaer'],
    ['Shaʿer', 'shaer'],
    ['Sha’er', 'shaer'],
    ['Quwāt ad-Difāʿ', 'quwat ad difa'],
    ['Force — Operation', 'force operation'],
    ['#دير_الزور', 'دير الزور'],
    ['تَـدْمُر', 'تدمر'],
    ['U.S.-led coalition', 'us led coalition'],
    ['US-led coalition', 'us led coalition'],
    ['M. F. Husain', 'm f husain'],
    ['St. Simeon', 'st.simeon'],
    ['Palmyra, Virginia', 'palmyra,virginia'],
    ['Palmyra,\n Virginia', 'palmyra,virginia'],
    ['Lebanon, N.H.', 'lebanon,nh'],
    ['T4 (Tiyas) airbase', 't4 (tiyas)airbase'],
    ['"Homs"', 'homs'],
    ['  Homs. ', 'homs'],
    ['Hims & Hers', 'hims &hers'],
    ['Ho\u00adms', 'homs'],
    ['\u202bحمص\u202c', 'حمص'],
    ['', ''],
    ['–', ''],
    ['...', ''],
    ['Homs \ud83d\ude00', ''],
  ])('%j is %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        const once = foldName(text);
        expect(foldName(once)).toBe(once);
      }),
    );
  });

  it('takes no notice of letter case and composition', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aéİışñöЙжحإؤ -'), maxLength: 12 });
    fc.assert(
      fc.property(letters, (text) => {
        expect(foldName(text.normalize('NFD'))).toBe(foldName(text));
        expect(foldName(text.toUpperCase())).toBe(foldName(text));
      }),
    );
  });
});

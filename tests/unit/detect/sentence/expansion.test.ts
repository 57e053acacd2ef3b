import { describe, expect, it } from 'vitest';
import { commonWordsBefore, expansionOf, isSameName, isSpellingOf } from '../../../../lib/detect/sentence/expansion.ts';

/** What is found for the acronym between the bars. */
function spelled(marked: string): string | undefined {
  const text = marked.replaceAll('|', '');
  const found = expansionOf(text, marked.indexOf('|'), marked.lastIndexOf('|') - 1);
  return found && text.slice(found.start, found.end);
}

describe('expansionOf', () => {
  it.each([
    ['at Yuma Proving Ground (|YPG|)', 'Yuma Proving Ground'],
    ['the Yuma Proving Ground, better known as |YPG|', 'Yuma Proving Ground'],
    ['in 1998. The Self-Defense Forces, or |SDF|, said', 'Self-Defense Forces'],
    ['the Organisation for the Prohibition of Chemical Weapons (|OPCW|)', 'Organisation for the Prohibition of Chemical Weapons'],
    ['|FSA| (Food Standards Agency)', 'Food Standards Agency'],
    ['the |SDF|, the Special Deterrence Force, moved', 'Special Deterrence Force'],
    ['Der |SAA| (Sozial- und Ausländerausschuss)', 'Sozial- und Ausländerausschuss'],
  ])('%s', (marked, expected) => {
    expect(spelled(marked)).toBe(expected);
  });

  it.each([
    'the town fell to the |SDF|',
    '(|SDF|) said',
    'Damascus and |SDF|',
    'the |SDF|, said Dr Farid',
    'the |SDF|, Syrian Daily News wrote',
    'Some Day Friends said. |SDF|',
    'Some Day Friends. (|SDF|)',
    'fell to the best of the |SDF|',
  ])('%s: nothing', (marked) => {
    expect(spelled(marked)).toBeUndefined();
  });
});

describe('isSameName', () => {
  it.each([
    ['Syria Democratic Forces', 'Syrian Democratic Forces', true],
    ['Islamic Revolution Guards Corps', 'Islamic Revolutionary Guard Corps', true],
    ['Local Co-ordination Committees', 'Local Coordination Committees', true],
    ['Syrian National Council', 'Syrian National Coalition', false],
    ['Self-Defense Forces', 'Syrian Democratic Forces', false],
    ['South African Airways', 'Syrian army', false],
  ])('%s and %s: %s', (words, label, expected) => {
    expect(isSameName(words, label)).toBe(expected);
  });
});

describe('isSpellingOf', () => {
  it.each([
    ['Syrian Democracy Force', 'Syrian Democratic Forces', true],
    ['World Food Program', 'World Food Programme', true],
    ['Somali National Army', 'Syrian National Army', false],
  ])('%s and %s: %s', (words, label, expected) => {
    expect(isSpellingOf(words, label)).toBe(expected);
  });
});

describe('commonWordsBefore', () => {
  const common = (marked: string): string | undefined => {
    const text = marked.replaceAll('|', '');
    const found = commonWordsBefore(text, marked.indexOf('|'), marked.lastIndexOf('|') - 1);
    return found && text.slice(found.start, found.end);
  };

  it.each([
    ['Llega el fin de semana (|FDS|, para los del chat)', 'fin de semana'],
    ['the point of sale system (|PSS|)', 'point of sale system'],
    ['a deuterated internal standard (|IS|)', 'internal standard'],
    ['las fuerzas democráticas sirias (|FDS|)', 'fuerzas democráticas sirias'],
  ])('%s', (marked, expected) => {
    expect(common(marked)).toBe(expected);
  });

  it.each(['The Fuerzas de Siria (|FDS|)', 'fin de semana |FDS|', 'the old house (|OH|)', 'fin del mes (|FDS|)', '(|FDS|)'])(
    '%s: nothing',
    (marked) => {
      expect(common(marked)).toBeUndefined();
    },
  );
});

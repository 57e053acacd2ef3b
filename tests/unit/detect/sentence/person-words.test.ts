import { describe, expect, it } from 'vitest';
import { followsGivenName, isGivenNameOfPerson } from '../../../../lib/detect/sentence/person.ts';

const at = (text: string, word: string): number => text.indexOf(word);

describe('words that tell of a person', () => {
  it.each([
    ['ويروي أبو جاسم، وهو بائع', 'جاسم'],
    ['بينهم المسعف جاسم المحاميد', 'جاسم'],
    ['¿A qué casa?”, pregunta Yasim, sastre', 'Yasim'],
    ['Nabil Hama', 'Hama'],
    ['dice la médica Salma', 'Salma'],
    ['журналист Касра', 'Касра'],
  ])('before the name: %s', (text, word) => {
    expect(followsGivenName(text, at(text, word))).toBe(true);
  });

  it.each([
    ['قصف على جاسم', 'جاسم'],
    ['في مدينة جاسم', 'جاسم'],
  ])('not before: %s', (text, word) => {
    expect(followsGivenName(text, at(text, word))).toBe(false);
  });

  it.each([
    ['Jordan Mills told us', 'Jordan', true],
    ['touchdowns from Israel Torres.', 'Israel', true],
    ['Jordan Valley', 'Jordan', false],
    ['Israel Prime Minister', 'Israel', false],
    ['Jordan said', 'Jordan', false],
    ['Lebanon Mills', 'Lebanon', false],
  ])('a country that is a given name in %j: %s', (text, word, expected) => {
    const start = at(text, word);
    expect(isGivenNameOfPerson(text, start, start + word.length, () => false)).toBe(expected);
  });
});

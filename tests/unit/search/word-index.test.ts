import { describe, expect, it } from 'vitest';
import { distanceToBeginning, searchText, WordIndex } from '../../../lib/search/word-index.ts';

describe('distanceToBeginning', () => {
  it.each([
    ['palmyra', 'palmyra', 0],
    ['palm', 'palmyra', 0],
    ['plamyra', 'palmyra', 1],
    ['palmra', 'palmyra', 1],
    ['palmmyra', 'palmyra', 1],
    ['pelmira', 'palmyra', 2],
    ['plam', 'palmyra', 1],
  ])('%s is %s but for %i', (query, word, distance) => {
    expect(distanceToBeginning(query, word, 2)).toBe(distance);
  });

  it('gives up beyond the limit', () => {
    expect(distanceToBeginning('damascus', 'palmyra', 2)).toBe(3);
  });
});

describe('WordIndex', () => {
  const index = new WordIndex();
  for (const [item, text] of ['clash at palmyra', 'talks in palmyra', 'clash at aleppo'].entries()) index.add(item, searchText(text), 1);
  index.add(1, searchText('clash'), 0.5);
  const propose = (...words: string[]): number[] =>
    index.propose(
      words.map((word) => index.near(word)),
      2,
    );

  it('proposes only items in which every word has a near one', () => {
    expect(propose('clash', 'palmira')).toEqual([0, 1]);
    expect(propose('talks', 'aleppo')).toEqual([]);
    expect(propose()).toEqual([]);
  });

  it('puts the heavier field first, and keeps to the limit', () => {
    expect(propose('clash')).toEqual([0, 2]);
  });

  it('forgives nothing in short words', () => {
    expect([...index.near('ta').keys()]).toEqual(['talks']);
    expect([...index.near('at').keys()]).toEqual(['at']);
    expect([...index.near('ot').keys()]).toEqual([]);
  });

  it('finds a part of a word', () => {
    expect([...index.near('lepp').keys()]).toEqual(['aleppo']);
  });
});

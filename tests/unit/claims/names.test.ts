import { describe, expect, it } from 'vitest';
import { capitalised, claimantName, distinct, joinNames, midSentence, withArticle } from '../../../lib/claims/names.ts';
import { claim, type ClaimInput, open } from './fixtures.ts';

const { lookup } = open({ claims: [] });

describe('withArticle', () => {
  it.each([
    ['syrian-government', 'the Syrian government'],
    ['islamic-state', 'the Islamic State group'],
    ['sohr', 'the Syrian Observatory for Human Rights'],
    ['wfb', 'the Washington Free Beacon'],
    ['lwj', 'the Long War Journal'],
    ['the-new-arab', 'The New Arab'],
    ['south-front', 'South Front'],
    ['voa', 'Voice of America'],
    ['amaq', 'Amaq'],
    ['palmyra', 'Palmyra'],
  ])('writes %s as "%s"', (id, words) => {
    expect(withArticle(id, lookup)).toBe(words);
  });
});

describe('claimantName', () => {
  const named = (claimant: ClaimInput['claimant']) => {
    const opened = open({ claims: [claim({ id: 'a', predicate: 'assessment', claimant })] });
    const [only] = opened.claims;
    return only && claimantName(only, opened.lookup);
  };

  it('puts the group of a speaker in brackets', () => {
    expect(named({ group: 'jcpa', speaker: 'An analyst' })).toBe('An analyst (Jerusalem Center for Public Affairs)');
    expect(named({ speaker: 'Saad, war reporter' })).toBe('Saad (war reporter)');
    expect(named({ speaker: 'United Nations' })).toBe('the United Nations');
    expect(named({ speaker: 'Military.com' })).toBe('Military.com');
    expect(named({ unnamed: 'opposition groups' })).toBe('opposition groups');
  });

  it.each([
    ['Rami Abdel Rahman, director', 'Rami Abdel Rahman (director, Syrian Observatory for Human Rights)'],
    ['Foreign Ministry', 'the Foreign Ministry (Syrian Observatory for Human Rights)'],
    ['office of the president', 'the office of the president (Syrian Observatory for Human Rights)'],
    ['statement on the web', 'a statement on the web (Syrian Observatory for Human Rights)'],
    ['internal investigation', 'an internal investigation (Syrian Observatory for Human Rights)'],
    ['officials', 'officials (Syrian Observatory for Human Rights)'],
    ['three officials', 'three officials (Syrian Observatory for Human Rights)'],
    ['Igor Konashenkov, spokesman of the ministry', 'Igor Konashenkov (spokesman of the ministry, Syrian Observatory for Human Rights)'],
  ])('gives %s the article that it needs', (speaker, words) => {
    expect(named({ group: 'sohr', speaker })).toBe(words);
  });

  it.each([
    ['Orthodox archdiocese of Homs, Hama and their environs', 'the Orthodox archdiocese of Homs, Hama and their environs'],
    ['Damascus Water Authority', 'the Damascus Water Authority'],
    ['Los Angeles Times', 'the Los Angeles Times'],
    ['Syriac Press', 'Syriac Press'],
    ['local council of the town', 'the local council of the town'],
    ['head of the hospital', 'the head of the hospital'],
    ['flutterbareer (blog)', 'flutterbareer (blog)'],
    ['novinite.com', 'novinite.com'],
    ['la Repubblica', 'la Repubblica'],
    ['archdiocese of Homs, Hama and their environs', 'the archdiocese of Homs, Hama and their environs'],
  ])('takes %s for what it is', (speaker, words) => {
    expect(named({ speaker })).toBe(words);
  });
});

describe('words in a sentence', () => {
  it('joins names as people do', () => {
    expect(joinNames([])).toBe('');
    expect(joinNames(['A'])).toBe('A');
    expect(joinNames(['A', 'B'])).toBe('A and B');
    expect(joinNames(['A', 'B', 'C'], 'or')).toBe('A, B or C');
  });

  it('lowers an article, not a name', () => {
    expect(midSentence('The plane was shot down')).toBe('the plane was shot down');
    expect(midSentence('A fuel tank exploded')).toBe('a fuel tank exploded');
    expect(midSentence('IS attacked')).toBe('IS attacked');
    expect(midSentence('Theodor wrote')).toBe('Theodor wrote');
  });

  it('keeps first appearances and raises first letters', () => {
    expect(distinct(['b', 'a', 'b'])).toStrictEqual(['b', 'a']);
    expect(capitalised('at least 112')).toBe('At least 112');
    expect(capitalised('')).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import {
  followsGivenName,
  followsKin,
  isFullNameWithTrade,
  isFatherFrom,
  isNamedAsPlace,
  speaksItself,
  standsBesideCapital,
  standsInPersonName,
} from '../../../../lib/detect/sentence/person.ts';

function ask(text: string, word: string, options: { isBare?: boolean; isPlace?: boolean; known?: string } = {}): boolean {
  const { isBare = true, isPlace = true, known } = options;
  const start = text.indexOf(word);
  const from = known === undefined ? -1 : text.indexOf(known);
  return standsInPersonName({
    text,
    start,
    end: start + word.length,
    isBare,
    isPlace,
    isKnown: (a, b) => known !== undefined && a >= from && b <= from + known.length,
  });
}

describe('followsGivenName', () => {
  it.each([
    ['Qassem Soleimani', 'Soleimani'],
    ['министр Мурхаф Абу Касра заявил', 'Касра'],
    ['Nadia Abu Hama', 'Hama'],
    ['Rohlat Afrin, comandante', 'Afrin'],
    ['Dr. Tal Golan, to the chair', 'Golan'],
    ['says Ahmad al Qusair, formerly', 'Qusair'],
  ])('in %s', (text, word) => {
    expect(followsGivenName(text, text.indexOf(word))).toBe(true);
  });

  it.each([
    ['in Касра', 'Касра'],
    ['They left Hama', 'Hama'],
    ['They left al Qusair', 'Qusair'],
  ])('not in %s', (text, word) => {
    expect(followsGivenName(text, text.indexOf(word))).toBe(false);
  });
});

describe('followsKin', () => {
  const asks = (text: string, word: string): boolean => followsKin(text, text.indexOf(word), text.indexOf(word) + word.length);
  it.each([
    ['Prof. J. Jasim, Jordan Hall', 'Jasim'],
    ['her sister Salma plays on', 'Salma'],
    ["kardeşi Fırat'la ekmek", 'Fırat'],
  ])('in %s', (text, word) => {
    expect(asks(text, word)).toBe(true);
  });

  it.each([
    ['shelling of E. Ghouta', 'Ghouta'],
    ["kardeşi Halep'te öldü", 'Halep'],
    ['his brother, Homs and Hama', 'Homs'],
  ])('not in %s', (text, word) => {
    expect(asks(text, word)).toBe(false);
  });
});

describe('a full name with a trade', () => {
  const asks = (text: string, word: string): boolean =>
    isFullNameWithTrade(text, text.indexOf(word), text.indexOf(word) + word.length, () => false);
  it.each([
    ['Nasib Khalaf, a farmer who sells wheat', 'Nasib'],
    ['said Nadim Hayan, a musician and one of them', 'Hayan'],
  ])('in %s', (text, word) => {
    expect(asks(text, word)).toBe(true);
  });

  it.each([
    ['Homs Governorate, a farming land,', 'Homs'],
    ['In Hayan, a village and', 'Hayan'],
    ['They left Hayan, a farmer said', 'Hayan'],
  ])('not in %s', (text, word) => {
    expect(asks(text, word)).toBe(false);
  });
});

it('a father is told by where he comes from', () => {
  expect(isFatherFrom('Abu Hamam al-Shami, a veteran', 0, 'Abu Hamam'.length)).toBe(true);
  expect(isFatherFrom('Abu Hamam and al-Shami', 0, 'Abu Hamam'.length)).toBe(false);
  expect(isFatherFrom('in Abu Hamam al-Sharqi', 3, 3 + 'Abu Hamam'.length)).toBe(false);
});

describe('a bare name', () => {
  it.each([
    ['the trial of Saddam Husain began', 'Husain'],
    ['Saddam Husain was tried', 'Husain'],
    ['a poet, Husain Ali, wrote', 'Husain'],
    ['Dr Akram left', 'Akram'],
    ['Dr. Akram left', 'Akram'],
    ['with Sheikh Akram there', 'Akram'],
    ['Abu Husain spoke', 'Husain'],
    ['Yusuf bin Akram', 'Akram'],
    ['J. Husain wrote', 'Husain'],
    ['on Friday Akram said so', 'Akram'],
    ['and Akram, a welder, lost two fingers', 'Akram'],
  ])('is a person in %j', (text, word) => {
    expect(ask(text, word)).toBe(true);
  });

  it.each([
    ['they took Akram and Ghadur', 'Akram'],
    ['and Akram, a gas field, fell', 'Akram'],
    ['In Akram the fire burns', 'Akram'],
    ['Near Husain, fighting went on', 'Husain'],
    ['the Akram Gas Field', 'Akram'],
    ['the Akram field', 'Akram'],
    ['on Monday Akram burned', 'Akram'],
    ['said Ali. Husain fell', 'Husain'],
    ['Çatışmalar Husain köyünde', 'Husain'],
    ['Житель Husain пришел', 'Husain'],
    ['north of Husain', 'Husain'],
    ['die Kämpfe um Husain', 'Husain'],
    ['the Syrian Husain field', 'Husain'],
    ['Husain', 'Husain'],
    ['Army Takes Husain After Clashes With Fighters', 'Husain'],
  ])('is not in %j', (text, word) => {
    expect(ask(text, word)).toBe(false);
  });

  it('knows names of the list for what they are', () => {
    expect(ask('the Homs Akram road', 'Akram')).toBe(true);
    expect(ask('the Homs Akram road', 'Akram', { known: 'Homs' })).toBe(false);
  });

  it('lets a group speak', () => {
    expect(ask('on Friday Akram said so', 'Akram', { isPlace: false })).toBe(false);
  });
});

describe('a name that reads as a surname', () => {
  const surname = { isBare: false };
  it.each([
    'his cousin Ali al-Shaer left',
    'Ali al-Shaer said so',
    'General al-Shaer left',
    'the doctor Yusuf al-Shaer',
    'Mohammed al-Shaer, a shopkeeper, left',
  ])('is a person in %j', (text) => {
    expect(ask(text, 'al-Shaer', surname)).toBe(true);
  });

  it.each([
    'fighters near al-Shaer left',
    'Yesterday al-Shaer fell',
    'Near al-Shaer they fought',
    'Eastern al-Shaer burned',
    'IS Captures al-Shaer After Heavy Clashes',
    'the fields of al-Shaer',
  ])('is not in %j', (text) => {
    expect(ask(text, 'al-Shaer', surname)).toBe(false);
  });
});

describe('isNamedAsPlace', () => {
  it.each([
    ['the al-Shaer field', true],
    ["al-Shaer's gas fields", true],
    ['the area of al-Shaer', true],
    ['la région d’al-Shaer', true],
    ['die Stadt von al-Shaer', true],
    ['near al-Shaer', false],
    ['al-Shaer left the field', false],
  ])('%j: %s', (text, expected) => {
    const start = text.indexOf('al-Shaer');
    expect(isNamedAsPlace(text, start, start + 8)).toBe(expected);
  });
});

describe('standsBesideCapital', () => {
  const isBeside = (text: string, body: string, isPlace = false): boolean => {
    const start = text.indexOf(body);
    return standsBesideCapital({ text, start, end: start + body.length, isPlace, isBare: false, isKnown: () => false });
  };

  it.each([
    ['yesterday evening the IDF Spokesman Daniel Harari said that nothing happened', 'IDF'],
    ['wrote about the Human Rights Watch Emergencies Director Peter Bouckaert, whose team went there before them', 'Human Rights Watch'],
    ['spokesperson for the Israeli Army Jonathan Conricus said that nothing there had happened', 'Israeli Army'],
  ])('no part of a longer name: %s', (text, body) => {
    expect(isBeside(text, body)).toBe(false);
  });

  it.each([
    ['the IDF Golf Club met there again yesterday', 'IDF', false],
    ['yesterday evening the Turkmen Assembly Vice Chairman said that nothing there had happened', 'Turkmen', false],
    ['where the Aleppo String Quartet played through the evening', 'Aleppo', true],
    ['a Jordan Daniel played', 'Jordan', true],
  ])('part of a longer name: %s', (text, body, isPlace) => {
    expect(isBeside(text, body, isPlace)).toBe(true);
  });
});

describe('a town that would speak, or be so old', () => {
  const ask = (text: string, word: string): boolean => speaksItself(text, text.indexOf(word), text.indexOf(word) + word.length);

  it.each([
    ['“This paves the way to stability,” Khattab said.', 'Khattab'],
    ['Salma, 36, described the camp.', 'Salma'],
  ])('%s', (text, word) => {
    expect(ask(text, word)).toBe(true);
  });

  it.each([
    ['They left Salma, 36 kilometres from Latakia.', 'Salma'],
    ['people were counted: Salma, 36,000, and others', 'Salma'],
    ['“It is over.” Khattab lies north of Hama.', 'Khattab'],
  ])('not: %s', (text, word) => {
    expect(ask(text, word)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { isInCapitalsRun } from '../../../../lib/detect/sentence/capitals-run.ts';

function ask(text: string, word: string): boolean {
  const start = text.indexOf(word);
  return isInCapitalsRun(text, start, start + word.length);
}

describe('isInCapitalsRun', () => {
  it.each([
    ['WHAT IS NEXT FOR HOMS', 'IS'],
    ['HOMS: IS THE ROAD OPEN?', 'IS'],
    ['THE END IS', 'IS'],
    ['DOCE AÑOS DE GUERRA Y UN TERREMOTO', 'UN'],
    ['SAA FLIGHTS', 'SAA'],
    ['ÇOK IS ŞEY', 'IS'],
    ['WAR — IS — PEACE', 'IS'],
    ['IN 2016 IS 20 TOWNS', 'IS'],
    ['KILLED IN HOMS/IS SAID', 'IS'],
  ])('%s', (text, word) => {
    expect(ask(text, word)).toBe(true);
  });

  it.each([
    ['BEIRUT — IS fighters left', 'IS'],
    ['The army fought IS', 'IS'],
    ['NATO, IS and others', 'IS'],
    ['YPG/PKK/DSG', 'PKK'],
    ['(BSS/AFP)', 'AFP'],
    ['(CBS/AP) BEIRUT', 'AP'],
    ['IS', 'IS'],
    ['IS 2016', 'IS'],
    ['the A IS', 'IS'],
    ['ضد IS هنا', 'IS'],
  ])('not %s', (text, word) => {
    expect(ask(text, word)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { isInAddress, isInsideName, isOtherCouncil, isPartOfOwnName } from '../../../../lib/detect/sentence/inside-name.ts';

/** The answer on the words between the bars. */
function ask(question: (text: string, start: number, end: number) => boolean, marked: string): boolean {
  return question(marked.replaceAll('|', ''), marked.indexOf('|'), marked.lastIndexOf('|') - 1);
}

describe('isInsideName', () => {
  it.each([
    ['the UN Interim Force in |Lebanon| said', true],
    ['the Supervision Mission in |Syria|', true],
    ['the |Syria| Allies Operations Room said', true],
    ['the |Idlib| Operations Room', true],
    ['the Caesar |Syria| Civilian Protection Act', true],
    ['the |Palestine| and Dawriyat (security) branches', true],
    ['the |Palestine| Branch', true],
    ['a force in |Lebanon| said', false],
    ['the Air Force in |Syria| said', false],
    ['an operations room in |Syria|', false],
    ['|Syria| Must Act Now', false],
    ['|Syria| and its branches', false],
    ['the |Lebanon| and Iraq branches', false],
  ])('%s: %s', (marked, expected) => {
    expect(ask(isInsideName, marked)).toBe(expected);
  });
});

describe('isOtherCouncil', () => {
  it.each([
    ['US National |Security Council| spokesman', true],
    ['the Supreme National |Security Council|', true],
    ['the United Nations |Security Council|', false],
    ['the |UN Security Council|', false],
  ])('%s: %s', (marked, expected) => {
    expect(ask(isOtherCouncil, marked)).toBe(expected);
  });
});

describe('isPartOfOwnName', () => {
  it.each([
    ['a group calling itself the “|Syrian Revolutionaries| -- Aleppo Province” said', true],
    ['a group calling itself the “Syrian Revolutionaries -- |Aleppo Province|” said', true],
    ['a group that calls itself "Youth of the |Euphrates|"', true],
    ['a group calling itself “|Islamic State|”', false],
    ['a group calling itself “Youth” in |Aleppo|', false],
    ['who said “|Syria| is free”', false],
  ])('%s: %s', (marked, expected) => {
    expect(ask(isPartOfOwnName, marked)).toBe(expected);
  });
});

describe('isInAddress', () => {
  it.each([
    ['https://www.kurdistan24.net/en/19-|US|-kills-ISIS', true],
    ['(www.example.org/|Syria|)', true],
    ['example.com/world/|Syria|', true],
    ['Idlib/|Aleppo|', false],
    ['|ISIS|-held areas, https://example.org', false],
  ])('%s: %s', (marked, expected) => {
    expect(ask(isInAddress, marked)).toBe(expected);
  });
});

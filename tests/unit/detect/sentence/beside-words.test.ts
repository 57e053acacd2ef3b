import { expect, it } from 'vitest';
import { besideWords } from '../../../../lib/detect/sentence/beside-words.ts';

const asked: string[] = [];
/** An expression that tells when it is asked. */
class Told extends RegExp {
  override test(text: string): boolean {
    asked.push(this.source);
    return super.test(text);
  }
}

const holds = besideWords(['to from', new Told('went to $')], ['to', new Told('sold to $')]);

it('holds where one of the expressions of a word does', () => {
  expect(holds('to', 'he went to ')).toBe(true);
  expect(holds('to', 'it was sold to ')).toBe(true);
  expect(holds('from', 'it was sold to ')).toBe(false);
  expect(holds(undefined, 'he went to ')).toBe(false);
});

it('asks nothing beside other words', () => {
  asked.length = 0;
  expect(holds('at', 'he went to ')).toBe(false);
  expect(asked).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { isVerb } from '../../../../lib/detect/sentence/verb-is.ts';

/** The question for the last `IS` of a sentence. */
function ask(sentence: string): boolean {
  const start = sentence.lastIndexOf('IS');
  return isVerb(sentence, start, start + 2);
}

describe('IS as a verb', () => {
  it.each([
    'It IS true that they left',
    'This IS the road',
    'What IS a siege?',
    'He said that it IS',
    'There IS hope',
    'Here IS how',
    'Who IS in charge of what IS not theirs',
    'the question IS this',
    'Peace IS not near',
    'the war that IS expected',
    'Help IS now there',
    'The town IS being rebuilt',
    'Everyone IS tired',
    'Where IS Homs?',
    'It IS, they say',
    'This IS also the end',
    'the time IS now',
  ])('%s', (sentence) => {
    expect(ask(sentence)).toBe(true);
  });
});

describe('IS as the group', () => {
  it.each([
    'IS',
    'Fighters of IS left',
    'IS fighters took the road',
    'the army says IS lost ground',
    'what IS said on Friday',
    'They say that IS targeted civilians',
    'Moscow said that IS launched attacks',
    'villages that IS held',
    'land that IS-held roads cross',
    'the fight against IS this week',
    'driven out by IS there',
    'IS now controls the road',
    'IS also sold oil',
    'IS also says so',
    'for [IS], they said',
    'IS’s media',
    'with IS and its allies',
    'he blamed IS',
    'warning that “IS is not defeated”',
    'a deal with IS',
    'IS recaptured the town',
    'said on Monday. IS claims it',
    'The army left it. IS fighters came',
    'between Homs and IS the front',
  ])('%s', (sentence) => {
    expect(ask(sentence)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { Opening, openersIn } from '../../../../lib/detect/find/opening.ts';
import { indexOf, needsSupport, place } from '../fixtures.ts';

const gate = indexOf(
  place('gate', ['Syria', 'Nusra Front']),
  place('aleppo', [needsSupport('Aleppo')]),
  place('homs', [needsSupport('Homs')]),
);

function opens(...texts: readonly string[]): boolean {
  const opening = new Opening();
  for (const text of texts) opening.add(openersIn(gate, text));
  return opening.isOpen;
}

describe('the gate', () => {
  it.each([
    ['for one name that tells of the war', ['A report on Syria.']],
    ['for two names in company', ['Aleppo was quiet.', 'So was Homs.']],
    ['for a post in small letters', ['fighters of the nusra front left the town']],
  ])('opens %s', (_, texts) => {
    expect(opens(...texts)).toBe(true);
  });

  it.each([
    ['for one name in company, however often', ['Aleppo pepper', 'Aleppo soap']],
    ['for words in small letters that are no strong name', ['the best aleppo pepper and homs lace of the town']],
    ['for anything else', ['A report on something else.']],
  ])('stays shut %s', (_, texts) => {
    expect(opens(...texts)).toBe(false);
  });
});

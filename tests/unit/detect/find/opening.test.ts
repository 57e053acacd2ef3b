import { describe, expect, it } from 'vitest';
import { loadGate, Opening, openersIn } from '../../../../lib/detect/find/opening.ts';
import { buildNameIndex } from '../../../../lib/detect/index/build-index.ts';
import { buildTownFilter } from '../../../../lib/detect/index/town-filter.ts';
import { needsSupport, place } from '../fixtures.ts';

const gate = loadGate({
  names: buildNameIndex({
    places: [place('gate', ['Syria', 'Nusra Front']), place('aleppo', [needsSupport('Aleppo')]), place('homs', [needsSupport('Homs')])],
    groups: [],
  }),
  towns: buildTownFilter(['Daraya', 'Qatana', 'Khan al-Shih', 'al-Qutayfah', 'Assal al-Ward']),
});

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
    ['for five towns', ['From Daraya to Qatana’s gate, and Assal al-Ward.', 'He drove to Khan al-Shih, and to Al-Qutayfah.']],
    ['for four towns and a name in company', ['From Daraya to Qatana, to Al-Qutayfah, to Assal al-Ward and Aleppo.']],
  ])('opens %s', (_, texts) => {
    expect(opens(...texts)).toBe(true);
  });

  it.each([
    ['for one name in company, however often', ['Aleppo pepper', 'Aleppo soap']],
    ['for words in small letters that are no strong name', ['the best aleppo pepper and homs lace of the town']],
    ['for four towns', ['From Daraya to Qatana, Khan al-Shih and Assal al-Ward, and back to Daraya.']],
    ['for words that begin as towns do', ['Khan Academy, Assal Foods, Khan Market, Assal Road']],
    ['for anything else', ['A Report on Something Else, by Nobody Known, from New York.']],
  ])('stays shut %s', (_, texts) => {
    expect(opens(...texts)).toBe(false);
  });
});

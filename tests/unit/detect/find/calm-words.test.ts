import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../../lib/detect/find/find-candidates.ts';
import { withSounds } from '../../../../lib/detect/find/find-by-sound.ts';
import { loadNameIndex } from '../../../../lib/detect/index/load-index.ts';
import { compileNames } from '../../../../scripts/corpus/compile.ts';

/** The capitalised words that 6 million words of texts on other things have most often, names that are listed left out; then words that may begin a sentence. */
const WORDS = readFileSync(join(import.meta.dirname, 'calm-words.txt'), 'utf8')
  .split(/\s+/)
  .filter(Boolean);

/** What these words sounded like whenever places were added (Harry, Manche): then a word joins sounds-alike.ts, or the place needs another key. */
describe('everyday words', () => {
  const index = loadNameIndex(compileNames());

  it.each([
    ['English', 'They said that ', ' was there and that it is not.'],
    ['German', 'Sie sagten, dass ', ' nicht da ist und das auch so ist.'],
    ['French', 'Ils ont dit que ', ' est dans les rues et que ce n’est pas une bonne chose.'],
    ['Spanish', 'Dijeron que ', ' está en las calles y que no es una buena cosa para los demás.'],
    ['Turkish', 'Orada bir ', ' olduğunu ve bunun çok iyi olmadığını söylediler.'],
  ])('sound like no place of the corpus in %s', (_, before, after) => {
    const alike = WORDS.filter((word) => {
      const text = before + word + after;
      const listed = findCandidates(index, text);
      return withSounds(index, text, listed).some((each) => each.isLoose === true && !listed.includes(each));
    });
    expect(WORDS.length).toBeGreaterThan(3_000);
    expect(alike).toEqual([]);
  });

  it('are none with the ending of a Turkish place either: in June', () => {
    const text = "Saldırı 15 Haziran'da, Hemen'de ve Temmuz'da bir yerde oldu.";
    expect(withSounds(index, text, findCandidates(index, text)).filter(({ isLoose }) => isLoose)).toEqual([]);
  });
});

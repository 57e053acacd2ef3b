import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNameIndex } from '../../../../lib/detect/index/load-index.ts';
import { buildNameIndex } from '../../../../lib/detect/index/build-index.ts';
import { foldName } from '../../../../lib/detect/find/fold.ts';
import { maySound, outlinesOf } from '../../../../lib/detect/find/sound-outline.ts';
import { keysOfListed, soundKeys, withoutArticles } from '../../../../lib/detect/find/sound.ts';

const EMPTY = loadNameIndex(buildNameIndex({ places: [], groups: [] }));
const indexOf = (keys: readonly string[]) => ({ ...EMPTY, outlines: new Set(outlinesOf(keys)) });

describe('outlines of sounds', () => {
  test('a word has the outline of every key that any language makes of it', () => {
    const SYLLABLES =
      'a e i o u y h b d f g l m n p r t k q c j s z w v x sh ch sch tsch dsch dj dzh kh gh th dh ph al- el- ash- ad- ath- asch- esch- ar- at '
        .split(' ')
        .map((each) => (each === '' ? ' ' : each));
    const words = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 14 }).map((parts) => parts.join('').trim());
    const spellings = fc.constantFrom(undefined, 'de', 'es', 'tr');
    fc.assert(
      fc.property(words, spellings, fc.boolean(), (word, spelling, isMarked) => {
        for (const key of soundKeys(word, spelling, isMarked)) {
          expect(maySound(indexOf([key]), foldName(word), withoutArticles(word)), key).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('most words sound like no listed name', () => {
    const index = indexOf(['Hammouriyeh', 'Deir ez-Zor', 'Qudsaya'].flatMap(keysOfListed));
    expect(['hamuria', 'dair zur', 'kudsaya'].map((name) => maySound(index, name, name))).toEqual([true, true, true]);
    expect(['ministry', 'united nations', 'president'].map((name) => maySound(index, name, name))).toEqual([false, false, false]);
  });
});

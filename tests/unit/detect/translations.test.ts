import { describe, expect, it } from 'vitest';
import { sourceOrThrow } from '../../../scripts/corpus/compile.ts';
import { allTranslated, translationsOf } from '../../../lib/detect/translations.ts';

describe('translationsOf', () => {
  it('has the names of what every language translates', () => {
    expect(translationsOf('Arab League').map(({ text, lang }) => `${lang} ${text}`)).toEqual(['de Arabische Liga', 'fa اتحادیه عرب']);
    expect(translationsOf('Nusra')).toEqual([]);
  });

  it('is of names that the corpus has', () => {
    const { places, groups } = sourceOrThrow();
    const names = new Set([...places, ...groups].flatMap((each) => each.names.map(({ text }) => text)));
    expect([...allTranslated()].filter((name) => !names.has(name))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../../lib/detect/find/find-candidates.ts';
import { findListed } from '../../../../lib/detect/find/find-listed.ts';
import { foldName } from '../../../../lib/detect/find/fold.ts';
import { acronym, indexOf, name, place } from '../fixtures.ts';
import { referenceCandidates, type ReferenceName } from '../reference.ts';

/** Few letters, so that names and texts meet; every kind of unit that is treated apart. */
const letter = fc.constantFrom(...'aabbhhssAABHS', 'á', 'Š', 'ı', 'İ', 'ß', 'ж', 'Ж', '7');
const between = fc.constantFrom(' ', ' ', ' ', '-', '–', '\u00a0', '\n', '  ', '_', ', ', ',', '’', "'", '. ');
const skipped = fc.constantFrom('\u0301', '\u00ad', '\u200f', '’', 'ʿ', '\u200b');
const noise = fc.constantFrom(' ', '; ', '(', ')', '"', '\ud83d\ude00', '\ud800', '\udc00', '\u202b', '…', '\u0000', 'x', 'X', '.');

const word = fc.array(letter, { minLength: 1, maxLength: 4 }).map((letters) => letters.join(''));
const looseWord = fc
  .array(fc.oneof({ weight: 6, arbitrary: letter }, { weight: 1, arbitrary: skipped }), { minLength: 1, maxLength: 5 })
  .map((units) => units.join(''));
const nameText = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '))
  .filter((text) => foldName(text).length >= 2 && !/\b(?:as|ash) s/.test(foldName(text)));
const names: fc.Arbitrary<ReferenceName[]> = fc.array(fc.record({ text: nameText, exact: fc.boolean() }), { minLength: 1, maxLength: 8 });

function textOver(listed: readonly ReferenceName[]): fc.Arbitrary<string> {
  const ofNames = fc.constantFrom(
    ...listed.map(({ text }) => text),
    ...listed.map(({ text }) => text.toLowerCase()),
    ...listed.map(({ text }) => text.toUpperCase()),
  );
  const initials = fc.constantFrom(...listed.map(({ text }) => text.replace(/\S/gu, '$&.')));
  return fc
    .array(fc.oneof({ weight: 6, arbitrary: ofNames }, initials, looseWord, between, between, noise), { maxLength: 14 })
    .map((parts) => parts.join(''));
}
const namesAndText = names.chain((listed) => fc.tuple(fc.constant(listed), textOver(listed)));

const indexFor = (listed: readonly ReferenceName[]) =>
  indexOf(
    place(
      'it',
      listed.map(({ text, exact }) => (exact ? acronym(text) : name(text))),
    ),
  );
const spans = (listed: readonly ReferenceName[], text: string) =>
  findListed(indexFor(listed), text).map(({ start, end }) => `${start}:${end}`);

describe('findCandidates', () => {
  it('finds what a slow matcher finds', () => {
    fc.assert(
      fc.property(namesAndText, ([listed, text]) => {
        expect(spans(listed, text)).toEqual(referenceCandidates(listed, text));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps offsets inside the text, in order, and apart', () => {
    fc.assert(
      fc.property(names, fc.string({ unit: 'binary', maxLength: 60 }), (listed, text) => {
        let last = 0;
        for (const { start, end, refs } of findCandidates(indexFor(listed), text + (listed[0]?.text ?? '') + text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(refs.length).toBeGreaterThan(0);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length * 2 + (listed[0]?.text ?? '').length);
      }),
    );
  });

  it('finds the same names behind other text, shifted', () => {
    fc.assert(
      fc.property(namesAndText, fc.string({ unit: letter, maxLength: 20 }), ([listed, text], prefix) => {
        const before = `${prefix}\n;\n`;
        const shifted = findListed(indexFor(listed), before + text).filter(({ start }) => start >= before.length);
        expect(shifted.map(({ start, end }) => `${start - before.length}:${end - before.length}`)).toEqual(spans(listed, text));
      }),
    );
  });

  it('finds the same names when the text is written in decomposed letters', () => {
    fc.assert(
      fc.property(namesAndText, ([listed, text]) => {
        const loose = listed.filter(({ exact }) => !exact);
        fc.pre(loose.length > 0);
        const slices = (written: string) =>
          findListed(indexFor(loose), written).map(({ start, end }) => written.slice(start, end).normalize('NFC'));
        expect(slices(text.normalize('NFD'))).toEqual(slices(text.normalize('NFC')));
      }),
    );
  });

  it('covers exactly what it names: the slice folds to a listed name', () => {
    fc.assert(
      fc.property(namesAndText, ([listed, text]) => {
        const keys = new Set(listed.map((each) => foldName(each.text)));
        for (const { start, end } of findListed(indexFor(listed), text)) expect(keys).toContain(foldName(text.slice(start, end)));
      }),
    );
  });
});

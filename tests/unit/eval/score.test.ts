import { describe, expect, it } from 'vitest';
import type { DetectedBlock } from '../../../scripts/eval/detect.ts';
import { parseLabelled } from '../../../scripts/eval/labelled.ts';
import { measures, type Score, scorePage } from '../../../scripts/eval/score.ts';
import type { Mention, NameIndex } from '../../../lib/detect/types.ts';

const HEAD = 'kind: agency\nlang: en\nwar: yes\nabout: a test\n\n';
const index = { entities: [{ id: 'homs' }, { id: 'syrian-army' }, { id: 'hama' }] } as unknown as NameIndex;

/** Marks as `[words, entity]`, each at the first place where its words stand. */
function scored(source: string, marks: readonly (readonly [string, string])[], war = 'yes'): Score {
  const page = parseLabelled('page', HEAD.replace('war: yes', `war: ${war}`) + source);
  const detected = page.blocks.map(({ text }): DetectedBlock => {
    const mentions = marks.flatMap(([words, id]) => {
      const start = text.indexOf(words);
      return start < 0 ? [] : [{ start, end: start + words.length, entity: { id }, alternatives: [] } as unknown as Mention];
    });
    return { mentions, candidates: [] };
  });
  return scorePage(index, page, detected);
}

const classes = ({ mistakes }: Score): string[] => mistakes.map((each) => each.class);

describe('scoring a labelled page', () => {
  it('counts a mark on a labelled name as right, with or without what stands in braces', () => {
    for (const words of ['Homs', 'Homs province']) {
      const score = scored('In [[Homs{ province}|homs]] it rained.', [[words, 'homs']]);
      expect(measures(score.counts)).toMatchObject({ precision: 1, recall: 1, sense: 1 });
    }
  });

  it('counts other bounds against precision and recall', () => {
    const score = scored('The [[Syrian army|syrian-army]] came.', [['Syrian', 'syrian-army']]);
    expect(measures(score.counts)).toMatchObject({ precision: 0, recall: 0 });
    expect(classes(score)).toEqual(['boundary']);
  });

  it('lets the kind of thing be inside a mark, and no other word', () => {
    expect(classes(scored('In the city of [[Homs|homs]].', [['city of Homs', 'homs']]))).toEqual([]);
    expect(classes(scored('In rainy [[Homs|homs]].', [['rainy Homs', 'homs']]))).toEqual(['boundary']);
  });

  it('leaves optional mentions out of both measures, and tells what they would cost', () => {
    const text = "[[Assad's army|?syrian-army]] took [[Homs|homs]].";
    const left = measures(scored(text, [['Homs', 'homs']]).counts);
    const marked = measures(
      scored(text, [
        ["Assad's army", 'syrian-army'],
        ['Homs', 'homs'],
      ]).counts,
    );
    expect(left).toMatchObject({ precision: 1, strictPrecision: 1, recall: 1 });
    expect(marked).toMatchObject({ precision: 1, strictPrecision: 0.5, recall: 1 });
  });

  it('counts an optional mention that is given another entity as wrong', () => {
    const score = scored("[[Assad's army|?syrian-army]] came.", [["Assad's army", 'hama']]);
    expect(score.counts).toMatchObject({ marks: 1, rightMarks: 0, optionalMarks: 0 });
    expect(classes(score)).toEqual(['reference']);
  });

  it('counts marks on traps, references and words without a label', () => {
    const text = 'At [[Homs|!nested]] Street [[the army|~syrian-army]] met Hama.';
    const score = scored(text, [
      ['Homs', 'homs'],
      ['the army', 'syrian-army'],
      ['Hama', 'hama'],
    ]);
    expect(classes(score).sort()).toEqual(['nested name', 'reference', 'unlabelled']);
    expect(measures(score.counts).precision).toBe(0);
  });

  it('counts a missed name, unless the corpus does not hold it', () => {
    const score = scored('From [[Homs|homs]] to [[Elsewhere|elsewhere]].', []);
    expect(score.counts).toMatchObject({ gold: 1, found: 0, notHeld: 1 });
  });

  it('takes any of several labelled entities as right and another as a wrong sense', () => {
    expect(classes(scored('In [[Homs|homs|hama]].', [['Homs', 'hama']]))).toEqual([]);
    expect(classes(scored('In [[Homs|homs]].', [['Homs', 'hama']]))).toEqual(['wrong sense']);
  });

  it('counts what no label allows as a false mark on a page about other things', () => {
    const score = scored(
      '[[Homs|homs]] and Hama are cities.',
      [
        ['Homs', 'homs'],
        ['Hama', 'hama'],
      ],
      'no',
    );
    expect(score.counts).toMatchObject({ marks: 0, falseMarks: 1, words: 5 });
  });

  it('refuses a label that is not closed', () => {
    expect(() => parseLabelled('page', `${HEAD}In [[Homs|homs] it rained.`)).toThrow('is not closed');
  });
});

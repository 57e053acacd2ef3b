import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFigure } from '../../../components/figure.ts';

describe('splitFigure', () => {
  it.each([
    ['112', '', '112', '', 'large'],
    ['at least 112', 'at least ', '112', '', 'large'],
    ['more than $2 million', 'more than ', '$2 million', '', 'medium'],
    ['3,000 to 5,000', '', '3,000 to 5,000', '', 'medium'],
    ['about 60%', 'about ', '60%', '', 'large'],
    ['nearly 7,000 a day', 'nearly ', '7,000', ' a day', 'large'],
    ['١١٢ على الأقل', '', '١١٢', ' على الأقل', 'large'],
    ['dozens', '', 'dozens', '', 'large'],
    ['several hundred', '', 'several hundred', '', 'small'],
    ['hundreds of thousands', '', 'hundreds of thousands', '', 'small'],
  ])('cuts "%s"', (text, lead, core, tail, size) => {
    expect(splitFigure(text)).toEqual({ lead, core, tail, size });
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { lead, core, tail } = splitFigure(text);
        expect(lead + core + tail).toBe(text);
      }),
    );
  });
});

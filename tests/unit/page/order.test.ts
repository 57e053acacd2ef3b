import { describe, expect, it } from 'vitest';
import { selectMarks } from '../../../lib/page/order.ts';
import type { PlacedMention } from '../../../lib/page/placed-mention.ts';

const named = (id: string, kind: 'place' | 'group', words = id): PlacedMention =>
  ({ key: `${id} ${words}`, mention: { entity: { id, kind } } }) as unknown as PlacedMention;
const PAGE = [named('palmyra', 'place'), named('is', 'group'), named('palmyra', 'place'), named('palmyra', 'place', 'tadmur')];
const ALL = { marks: 'every', kinds: { place: true, group: true }, muted: [] } as const;
const keys = (settings: Parameters<typeof selectMarks>[1]): string[] => selectMarks(PAGE, settings).map(({ key }) => key);

describe('selectMarks', () => {
  it('marks every mention, the first of each spelling, or none', () => {
    expect(keys(ALL)).toHaveLength(4);
    expect(keys({ ...ALL, marks: 'first' })).toStrictEqual(['palmyra palmyra', 'is is', 'palmyra tadmur']);
    expect(keys({ ...ALL, marks: 'none' })).toStrictEqual([]);
  });

  it('leaves out a kind that is switched off, and what is muted in any spelling', () => {
    expect(keys({ ...ALL, kinds: { place: false, group: true } })).toStrictEqual(['is is']);
    expect(keys({ ...ALL, muted: ['palmyra'] })).toStrictEqual(['is is']);
  });
});

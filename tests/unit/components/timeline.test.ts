import { describe, expect, it } from 'vitest';
import { silence } from '../../../components/fixtures-events.ts';
import { timeline } from '../../../components/timeline.ts';
import type { EventView } from '../../../lib/context/card.ts';
import { dayNumber } from '../../../lib/corpus/edtf.ts';

const day = (text: string): number => dayNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
const on = (id: string, earliest: string | null, latest = earliest): EventView => ({
  ...silence,
  id,
  span: { earliest: earliest && day(earliest), latest: latest && day(latest) } as EventView['span'],
});

describe('timeline', () => {
  const three = [on('a', '2015-01-01'), on('b', '2015-07-02'), on('c', '2016-12-30')];

  it('needs three dated events', () => {
    expect(timeline(three.slice(0, 2), undefined)).toBeUndefined();
    expect(timeline([...three.slice(0, 2), { ...silence, span: undefined }], undefined)).toBeUndefined();
  });

  it('shows whole years, and events where they lie in them', () => {
    const line = timeline(three, undefined);
    expect(line?.years.map(({ year }) => year)).toStrictEqual([2015, 2016]);
    expect(line?.marks.map(({ from }) => Math.round(from))).toStrictEqual([0, 25, 100]);
    expect(line?.article).toBeUndefined();
  });

  it('makes room for the article', () => {
    const line = timeline(three, day('2018-06-01'));
    expect(line?.years.map(({ year }) => year)).toStrictEqual([2015, 2016, 2017, 2018]);
    expect(Math.round(line?.article ?? 0)).toBe(85);
  });

  it('reaches the end of the axis where an event has none, and draws it as a line', () => {
    const open = { ...on('open', '2015-07-02'), span: { earliest: day('2015-07-02'), latest: null } };
    const mark = timeline([...three, open], undefined)?.marks.at(-1);
    expect([mark?.to, mark?.isSpan]).toStrictEqual([100, true]);
  });

  it('labels at most six years or so', () => {
    const line = timeline([on('a', '2011-03-15'), on('b', '2017-01-01'), on('c', '2025-12-01')], undefined);
    expect(line?.years.length).toBeLessThanOrEqual(6);
  });
});

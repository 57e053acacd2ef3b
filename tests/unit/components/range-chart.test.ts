import { describe, expect, it } from 'vitest';
import { claim } from '../../../components/fixture-parts.ts';
import { rangeChart } from '../../../components/range-chart.ts';
import type { Interval } from '../../../lib/claims/quantities.ts';
import type { ClaimView } from '../../../lib/context/card.ts';

const said = (id: string, interval: Interval, rest: Partial<ClaimView> = {}): ClaimView => ({
  ...claim({ id, claimant: id, paraphrase: 'A figure.', interval, unit: 'persons', figure: id }),
  ...rest,
});
const exactly = (n: number): Interval => ({ min: n, max: n });
const three = [said('a', exactly(10)), said('b', exactly(20)), said('c', exactly(40))];

describe('rangeChart', () => {
  it('is drawn from three figures on', () => {
    expect(rangeChart(three.slice(0, 2))).toBeUndefined();
    expect(rangeChart(three)?.rows.map(({ claim: { id } }) => id)).toStrictEqual(['a', 'b', 'c']);
  });

  it('leaves out what is no figure of its claimant', () => {
    const others: readonly Partial<ClaimView>[] = [
      { act: 'denies' },
      { act: 'retracts' },
      { withdrawn: { on: '2020-01-01', why: 'Misread.' } },
      { unit: 'tanks' },
    ];
    for (const rest of others) {
      expect(rangeChart([...three.slice(0, 2), said('d', exactly(5), rest)])).toBeUndefined();
    }
  });

  it('starts a linear axis at nought and keeps proportions', () => {
    const chart = rangeChart(three);
    expect(chart?.isLog).toBe(false);
    expect(chart?.ticks[0]).toStrictEqual({ value: 0, at: 0 });
    const [a, b, c] = chart?.rows.map(({ from }) => from) ?? [];
    expect((b ?? 0) / (a ?? 1)).toBeCloseTo(2, 1);
    expect((c ?? 0) / (a ?? 1)).toBeCloseTo(4, 1);
  });

  it('draws open ends as open: at least, up to, more than', () => {
    const chart = rangeChart([
      said('at-least', { min: 10, max: null }),
      said('up-to', { min: 0, max: 30 }),
      said('more-than', { min: 20, max: null, open: 'min' }),
      said('none', exactly(0)),
    ]);
    expect(chart?.rows.map(({ start, end }) => [start, end])).toStrictEqual([
      ['closed', 'unbounded'],
      ['unbounded', 'closed'],
      ['excluded', 'unbounded'],
      ['closed', 'closed'],
    ]);
    expect(chart?.rows[0]?.to).toBe(100);
  });

  it('takes a logarithmic axis where one figure is more than thirty times another', () => {
    expect(rangeChart([said('a', exactly(10)), said('b', exactly(300)), said('c', exactly(20))])?.isLog).toBe(false);
    const chart = rangeChart([said('a', exactly(10)), said('b', exactly(4_000)), said('c', exactly(20))]);
    expect(chart?.isLog).toBe(true);
    expect(chart?.ticks.map(({ value }) => value)).toStrictEqual([10, 100, 1_000]);
  });

  it('keeps every mark inside the axis and in the order of the numbers', () => {
    const figures = [1, 3, 7, 20, 150, 999, 12_000, 400_000];
    for (let i = 0; i + 3 <= figures.length; i += 1) {
      const rows = rangeChart(figures.slice(i, i + 3).map((n) => said(String(n), exactly(n))))?.rows ?? [];
      const at = rows.map(({ from }) => from);
      expect(at).toStrictEqual([...at].sort((a, b) => a - b));
      expect(at.every((percent) => percent >= 0 && percent <= 100)).toBe(true);
    }
  });
});

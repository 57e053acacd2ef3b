import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Storm } from '../../../lib/page/storm.ts';

let told: string[];
let stopper: AbortController;
let storm: Storm;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.advanceTimersByTime(10_000);
  told = [];
  stopper = new AbortController();
  const tell = (what: string) => (): void => void told.push(what);
  storm = new Storm({ onStart: tell('start'), onGoesOn: tell('goes on'), onEnd: tell('end') }, stopper.signal);
});
afterEach(() => vi.useRealTimers());

describe('Storm', () => {
  it('starts at 600 nodes in two seconds, and not at as many in a longer time', () => {
    storm.count(599);
    vi.advanceTimersByTime(2_100);
    storm.count(599);
    expect(told).toEqual([]);
    storm.count(1);
    expect(told).toEqual(['start']);
    expect(storm.isBlowing).toBe(true);
  });

  it('goes on while as much comes in each period, ends after one with less, and can start again', () => {
    storm.count(600);
    storm.count(600);
    vi.advanceTimersByTime(2_000);
    storm.count(599);
    vi.advanceTimersByTime(2_000);
    expect(told).toEqual(['start', 'goes on', 'end']);
    expect(storm.isBlowing).toBe(false);
    vi.advanceTimersByTime(2_100);
    storm.count(600);
    expect(told).toEqual(['start', 'goes on', 'end', 'start']);
  });

  it('tells nothing more once it is stopped', () => {
    storm.count(600);
    stopper.abort();
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual(['start']);
    expect(vi.getTimerCount()).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { once } from '../../../lib/platform/once.ts';

describe('once', () => {
  it('loads at the first call and keeps what it got', async () => {
    let calls = 0;
    const load = once(() => Promise.resolve(++calls));
    expect(calls).toBe(0);
    expect(await Promise.all([load(), load()])).toEqual([1, 1]);
    expect(await load()).toBe(1);
  });

  it('tries again after a failure', async () => {
    let calls = 0;
    const load = once(() => {
      calls += 1;
      return calls === 1 ? Promise.reject(new Error('asleep')) : Promise.resolve(calls);
    });
    await expect(load()).rejects.toThrow('asleep');
    expect(await load()).toBe(2);
  });
});

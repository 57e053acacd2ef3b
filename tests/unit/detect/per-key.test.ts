import { describe, expect, it, vi } from 'vitest';
import { perKey } from '../../../lib/detect/per-key.ts';

describe('what is kept for a key', () => {
  it('is made once, even where nothing comes of it', () => {
    const make = vi.fn((word: string) => (word === 'Homs' ? 1 : undefined));
    const ask = perKey(make);
    expect([ask('Homs'), ask('Hama'), ask('Homs'), ask('Hama')]).toEqual([1, undefined, 1, undefined]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('is given up when so many are kept', () => {
    const make = vi.fn((word: string) => word.length);
    const ask = perKey(make, 2);
    ['Homs', 'Hama', 'Daraa', 'Daraa', 'Homs'].forEach(ask);
    expect(make.mock.calls.flat()).toEqual(['Homs', 'Hama', 'Daraa', 'Homs']);
  });
});

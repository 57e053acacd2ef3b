import { describe, expect, it } from 'vitest';
import { collectStarts, NOWHERE, nextStart, startTables } from '../../../../lib/detect/index/starts.ts';

const keys = [
  { key: 'homs', isLower: false },
  { key: '25th division', isLower: false },
  { key: 'pro government forces', isLower: true },
  { key: 'a b', isLower: true },
  { key: 'ap', isLower: true },
  { key: 'تدمر', isLower: true },
];
const tables = startTables(collectStarts(keys));

function starts(text: string, from = 0): string[] {
  const found: string[] = [];
  for (let i = nextStart(tables, text, from); i !== NOWHERE; i = nextStart(tables, text, i + 1)) found.push(text.slice(i, i + 3));
  return found;
}

describe('nextStart', () => {
  it.each([
    ['in Homs and HOMS, not homs', ['Hom', 'HOM']],
    ['Hamas, Homer, AHoms', ['Hom']],
    ['the 25th, the 24th, the 3rd, 125', ['25t', '24t']],
    ['pro-government, improve, (pro', ['pro', 'pro']],
    ['a b, a  b, ab, cap ap', ['a b', 'a  ', 'ap']],
    ['p’ro, Pr\u0301o', ['p’r', 'Pr\u0301']],
    ['l’Homs', ['Hom']],
    ['تدمر', ['تدم', 'دمر', 'مر', 'ر']],
    ['nothing at all', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(starts(text)).toEqual(expected);
  });

  it('looks from an offset on', () => {
    expect(starts('Homs, Homs', 1)).toEqual(['Hom']);
    expect(starts('pro pro', 1)).toEqual(['pro']);
  });

  it('looks for capitals alone when no name starts small', () => {
    const upper = startTables(collectStarts([{ key: 'homs', isLower: false }]));
    expect(upper.lower).toBeUndefined();
    expect([nextStart(upper, 'homs Homs', 0), nextStart(upper, 'homs', 0)]).toEqual([5, NOWHERE]);
  });
});

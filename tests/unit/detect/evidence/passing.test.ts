import { expect, it } from 'vitest';
import { Passing } from '../../../../lib/detect/evidence/passing.ts';

const STRONG = 1;
const BESIDE = 2;
const block = (mentions: number, strong: number[], others: number[][], entities: number[]) => ({ mentions, strong, others, entities });

it('counts a short name as a mention once its entity is named strongly, in whatever order the blocks are read', () => {
  const first = ['named', block(1, [STRONG], [], [STRONG])] as const;
  const short = ['short', block(0, [], [[STRONG]], [STRONG, BESIDE])] as const;
  const rest = Array.from({ length: 4 }, (_, i) => [`other ${i}`, block(0, [], [], [9])] as const);
  for (const blocks of [
    [first, short, ...rest],
    [...rest, short, first],
  ]) {
    const passing = new Passing();
    for (const [text, naming] of blocks) passing.add(text, naming);
    // Two mentions for six blocks; one would be passing.
    expect(passing.isPassing).toBe(false);
    expect(passing.isNear(BESIDE)).toBe(true);
    expect(passing.isNear(9)).toBe(false);
  }
});

it('does not count a name of what is named by no strong name', () => {
  const passing = new Passing();
  passing.add('strong', block(1, [STRONG], [], [STRONG]));
  for (let i = 0; i < 5; i++) passing.add(`weak ${i}`, block(0, [], [[BESIDE]], [BESIDE]));
  expect(passing.isPassing).toBe(true);
  expect(passing.isNear(BESIDE)).toBe(false);
});

it('counts a block once', () => {
  const passing = new Passing();
  expect(passing.add('a', block(1, [STRONG], [], [STRONG]))).toBe(true);
  expect(passing.add('a', block(1, [STRONG], [], [STRONG]))).toBe(false);
  expect(passing.blocks).toBe(1);
});

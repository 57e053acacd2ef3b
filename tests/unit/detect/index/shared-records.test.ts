import { expect, it } from 'vitest';
import { shareRecords } from '../../../../lib/detect/index/shared-records.ts';
import type { NameRecord } from '../../../../lib/detect/index/records.ts';

const record = (entity: number, more: Partial<NameRecord> = {}): NameRecord => ({
  entity,
  role: 'name',
  strength: 'strong',
  support: 3,
  capitals: 1,
  exact: false,
  dated: false,
  from: '',
  until: '',
  article: false,
  surname: false,
  common: false,
  ...more,
});

it('keeps one run of records for the keys that mean the same', () => {
  const all = [record(1), record(2), record(1), record(2), record(1)];
  const { records, firsts, numberOf } = shareRecords(all, [0, 2, 4]);
  expect(records).toHaveLength(3);
  expect(firsts).toEqual([0, 0, 2]);
  expect([0, 1, 2, 3, 4].map(numberOf)).toEqual([0, 1, 0, 1, 2]);
});

it.each([
  ['capitals', { capitals: 3 }],
  ['spelling', { exact: true, spelling: 'IS' }],
  ['dates', { dated: true, until: '2024-12-08' }],
])('tells records apart by their %s', (_, more) => {
  expect(shareRecords([record(1), record(1, more)], [0, 1]).firsts).toEqual([0, 1]);
});

/** Spellings that mean the same share their records: Deir ez-Zor and Deir al-Zor are one city. Build time only. */
import { packRef } from './name-refs.ts';
import type { NameRecord } from './records.ts';

export interface SharedRecords {
  readonly records: readonly NameRecord[];
  /** The first record of each key. */
  readonly firsts: readonly number[];
  /** The new number of an old record. */
  readonly numberOf: (old: number) => number;
}

/** Keeps one run of records for all keys whose runs are alike; `firsts` are where they begin, in order. */
export function shareRecords(all: readonly NameRecord[], firsts: readonly number[]): SharedRecords {
  const records: NameRecord[] = [];
  const numbers: number[] = [];
  const known = new Map<string, number>();
  const shared = firsts.map((first, i) => {
    const run = all.slice(first, firsts[i + 1] ?? all.length);
    const looks = JSON.stringify(
      run.map((record) => [packRef(record, false), record.capitals, record.spelling, record.from, record.until]),
    );
    const start = known.get(looks) ?? records.length;
    if (!known.has(looks)) records.push(...run);
    known.set(looks, start);
    numbers.push(...run.map((_, n) => start + n));
    return start;
  });
  return { records, firsts: shared, numberOf: (old) => numbers[old] ?? old };
}

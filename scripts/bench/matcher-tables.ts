/** The matcher against npm peers and the floor, each in a process of its own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../browser/drive.ts';
import { table } from '../eval/table.ts';
import { floor, ours, peers, type Engine } from './engines.ts';
import type { EngineResult } from './matcher-child.ts';

const MB = 1_000_000;
const NAMES = [1_000, 10_000, 100_000];
/** A build or a pass that takes longer is left out, and said so. */
const LIMIT_MS = 90_000;
const COLD_UNITS = 100_000;
const COLD_RUNS = 5;

function measure(engine: string, names: number, units: number, mode: 'warm' | 'cold' = 'warm'): EngineResult | undefined {
  const { stdout, status } = spawnSync(
    'node',
    ['--expose-gc', join(ROOT, 'scripts/bench/matcher-child.ts'), engine, String(names), String(units), mode],
    { encoding: 'utf8', timeout: LIMIT_MS },
  );
  return status === 0 ? (JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as EngineResult) : undefined;
}

const rate = (units: number, ms: number): string => (units / 1_000 / ms).toFixed(0);
const times = (ratio: number): string => `${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2)}×`;

export function benchMatcher(): unknown {
  const figures: Record<string, unknown> = {};
  for (const names of NAMES) {
    const bare = measure(floor.name, names, MB);
    const us = measure(ours.name, names, MB);
    if (!bare || !us) throw new Error('the benchmark’s own engines did not finish');
    const engines: readonly Engine[] = peers.filter(({ most }) => most === undefined || names <= most);
    const results = engines.map((engine) => ({ engine, result: measure(engine.name, names, MB) }));
    const rows = [
      [floor.name, rate(MB, bare.ms), times(us.ms / bare.ms), '', '', ''],
      [ours.name, rate(MB, us.ms), '1', us.buildMs.toFixed(0), us.bytesPerName.toFixed(0), String(us.matches)],
      ...results.map(({ engine, result }) =>
        result
          ? [
              engine.name + (engine.lacks === undefined ? '' : ` (${engine.lacks})`),
              rate(MB, result.ms),
              times(result.ms / us.ms),
              result.buildMs.toFixed(0),
              result.bytesPerName.toFixed(0),
              String(result.matches),
            ]
          : [engine.name, `over ${LIMIT_MS / 1_000} s`, '', '', '', ''],
      ),
    ];
    console.log(`\n${names.toLocaleString('en')} names, 1 MB of text (Node ${process.versions.node})\n`);
    console.log(table(['engine', 'MB/s', 'Sidelight is faster by', 'build ms', 'bytes a name', 'matches'], rows));
    figures[`${names} names`] = { bare, us, peers: Object.fromEntries(results.map(({ engine, result }) => [engine.name, result ?? null])) };
  }
  return { ...figures, growth: growth(), cold: cold() };
}

/** Ten times the text; and the corpus as it is. */
function growth(): unknown {
  const rows: string[][] = [];
  for (const [name, units] of [
    [floor.name, MB],
    [floor.name, 10 * MB],
    [ours.name, MB],
    [ours.name, 10 * MB],
    ['Sidelight, its corpus', MB],
    ['Sidelight, its corpus', 10 * MB],
  ] as const) {
    const result = measure(name, 100_000, units);
    rows.push([name, `${units / MB} MB`, result ? result.ms.toFixed(1) : '-', result ? rate(units, result.ms) : '-']);
  }
  console.log(`\n${table(['growth with text (100,000 names, or the corpus)', 'text', 'ms', 'MB/s'], rows)}`);
  return rows;
}

/** The first pass of a fresh process, middle of some. */
function cold(): unknown {
  const middle = (engine: string): number => {
    const runs = Array.from({ length: COLD_RUNS }, () => measure(engine, 1_000, COLD_UNITS, 'cold')?.ms ?? Number.NaN);
    return runs.sort((a, b) => a - b)[COLD_RUNS >> 1] ?? Number.NaN;
  };
  const bare = middle(floor.name);
  const us = middle('Sidelight, its corpus');
  const rows = [
    [floor.name, bare.toFixed(2), '1'],
    ['Sidelight, its corpus', us.toFixed(2), times(us / bare)],
  ];
  console.log(`\n${table(['first pass over 100 kB, cold', 'ms', 'of the loop'], rows)}`);
  return { bare, us };
}

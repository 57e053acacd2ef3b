/**
 * `npm test`: types, lint, format, corpus, unit tests, and the built extension in Chromium and
 * Firefox. Every step runs, also after a failure; the last line counts all of it.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './browser/drive.ts';
import { findBrowser } from './browser/find.ts';
import { build, type Ran, run } from './run.ts';

const REPORTS = join(ROOT, 'artifacts', 'reports');

interface Tally {
  passed: number;
  failed: number;
}
const tally: Tally = { passed: 0, failed: 0 };

function step(name: string, command: string, args: readonly string[]): boolean {
  return count(name, run(command, args));
}

function count(name: string, { ok, output, seconds }: Ran): boolean {
  tally[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)`);
  if (!ok) console.log(output);
  return ok;
}

/** Vitest prints as it goes; the counts come from its report. */
function vitest(project: string): void {
  const report = join(REPORTS, `${project}.json`);
  const { ok } = run('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    show: true,
  });
  if (!existsSync(report)) {
    tally.failed += 1;
    return;
  }
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  tally.passed += numPassedTests;
  // A file that does not load fails without a failing test.
  tally.failed += ok ? numFailedTests : Math.max(1, numFailedTests);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
step('types', 'tsc', ['-p', 'tsconfig.json']);
step('types of the pure rooms, without DOM and Node', 'tsc', ['-p', 'tsconfig.pure.json']);
step('lint', 'eslint', ['.']);
step('format', 'prettier', ['--check', '.']);
step('corpus', 'node', ['scripts/corpus/check.ts']);
step('published schemas', 'node', ['scripts/corpus/schema.ts', '--check']);
vitest('unit');
const built = [
  count('build for Chrome', build('chrome', 'production')),
  count('build for Firefox', build('firefox', 'production')),
  count('build for Chrome, open to axe', build('chrome', 'test')),
  count('build for Firefox, open to tests', build('firefox', 'test')),
];
step('store lint of the Firefox package', 'addons-linter', ['.output/firefox-mv3']);
if (built.every(Boolean)) {
  findBrowser('chrome');
  findBrowser('firefox');
  vitest('browser');
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;

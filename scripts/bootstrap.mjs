// Runs one of the scripts beside it on a machine that may have nothing but Node 20 or later:
// installs the locked dependencies if they are missing or stale, then goes on under the Node that
// they bring (24), which runs TypeScript as it is.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lock = join(root, 'package-lock.json');
/** npm writes this file when an installation is complete. */
const installed = join(root, 'node_modules', '.package-lock.json');
const bin = join(root, 'node_modules', '.bin');

function run(command, args) {
  const path = `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

const [script, ...args] = process.argv.slice(2);
if (!script) {
  console.error('usage: node scripts/bootstrap.mjs SCRIPT.ts [arguments]');
  process.exit(2);
}
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  const modules = join(root, 'node_modules');
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      'node_modules is a link, and what it points to is not what package-lock.json asks for. npm ci would empty that folder, which others may use; ' +
        'nothing was changed. Remove the link, then run the same command again.',
    );
    process.exit(1);
  }
  console.log('Installing dependencies (npm ci) …');
  const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) {
    console.error('npm ci failed; nothing else was changed. Check the network and run the same command again.');
    process.exit(status);
  }
}
process.exit(run('node', [join('scripts', script), ...args]));

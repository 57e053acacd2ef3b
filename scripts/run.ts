/** Runs a command of this project and says how long it took. */
import { spawnSync } from 'node:child_process';
import { type BuildKind, ROOT } from './browser/drive.ts';
import type { BrowserName } from './browser/find.ts';

export interface Ran {
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Builds the extension into `buildFolder(browser, kind)`. */
export function build(browser: BrowserName, kind: BuildKind): Ran {
  return run('wxt', ['build', '-b', browser, '--mode', kind]);
}

/** `show`: print what it prints as it goes; else it is returned. */
export function run(command: string, args: readonly string[], options: { readonly show?: boolean } = {}): Ran {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: options.show ? 'inherit' : 'pipe',
  });
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}`, seconds: (performance.now() - start) / 1_000 };
}

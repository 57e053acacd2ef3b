/** Runs a command of this project and says how long it took. */
import { spawnSync } from 'node:child_process';
import { ROOT } from './browser/drive.ts';

export interface Ran {
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** `show`: print what it prints as it goes; else it is returned. */
export function run(
  command: string,
  args: readonly string[],
  options: { readonly show?: boolean; readonly env?: Record<string, string> } = {},
): Ran {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: options.show ? 'inherit' : 'pipe',
    env: { ...process.env, ...options.env },
  });
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}`, seconds: (performance.now() - start) / 1_000 };
}

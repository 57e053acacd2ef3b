/** `npm run build`, `npm run zip`: the extension for Chrome and for Firefox, in `.output/`. */
import { run } from './run.ts';

const command = process.argv.includes('--zip') ? 'zip' : 'build';
const results = ['chrome', 'firefox'].map((browser) => run('wxt', [command, '-b', browser], { show: true }));
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;

/** Finds Chromium and Firefox on this machine, and installs them where that is one command away. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { getuid } from 'node:process';

export type BrowserName = 'chrome' | 'firefox';

interface Where {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  readonly debian: string;
}

const WHERE: Readonly<Record<BrowserName, Where>> = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
  },
};

/** Path of a browser's executable; installs it on Debian as root, else throws with what to do. */
export function findBrowser(name: BrowserName): string {
  const found = look(name) ?? (install(name) ? look(name) : undefined);
  if (found !== undefined) return found;
  const { variable, debian } = WHERE[name];
  throw new Error(
    `No ${name === 'chrome' ? 'Chrome or Chromium' : 'Firefox'} was found. Install it (Debian, Ubuntu: sudo apt-get install ${debian}) or name its executable in ${variable}, then run the same command again.`,
  );
}

function look(name: BrowserName): string | undefined {
  const { variable, commands, places } = WHERE[name];
  const named = process.env[variable];
  if (named !== undefined && named !== '') return isExecutable(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}

function install(name: BrowserName): boolean {
  if (getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  const { debian } = WHERE[name];
  console.log(`Installing ${debian} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Fonts with it, because a bare machine shows Arabic as boxes.
  const steps = [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', debian, 'fonts-noto-core', 'fonts-dejavu-core'],
  ];
  return steps.every((args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0);
}

/**
 * `npm run demo`: builds the extension, serves sample articles from loopback and opens them in a
 * browser with the extension in it. Without a display it leaves screenshots in artifacts/demo and
 * prints what was found. `npm run demo -- --firefox` opens Firefox instead of Chromium.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { account } from './demo/account.ts';
import { type Article, indexPage } from './demo/articles.ts';
import { launch, ROOT } from './browser/drive.ts';
import type { BrowserName } from './browser/find.ts';
import { serve } from './browser/serve.ts';
import { NEWS } from './eval/pages.ts';
import { build } from './run.ts';

const OWN = join(ROOT, 'tests', 'pages');
const SHOTS = join(ROOT, 'artifacts', 'demo');

const OWN_ARTICLES: readonly Article[] = [
  { path: '/own/palmyra.html', title: 'Palmyra, December 2016 (own sample)' },
  { path: '/own/arabic.html', title: 'القريتين, October 2017 (own sample, Arabic)' },
  { path: '/own/live.html', title: 'A live blog (own sample)' },
];

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const articles = [...OWN_ARTICLES, ...newsArticles()];
const server = await serve({ own: OWN, ...(existsSync(NEWS) ? { news: NEWS } : {}) }, { '/': () => indexPage(articles) });

prepare('chrome');
prepare('firefox');
if (hasDisplay && process.env['CI'] === undefined) await show(process.argv.includes('--firefox') ? 'firefox' : 'chrome');
else await headless();
await server.close();

function newsArticles(): Article[] {
  if (!existsSync(NEWS)) return [];
  const files = readdirSync(NEWS).filter((file) => file.endsWith('.html'));
  return files.map((file) => ({ path: `/news/${file}`, title: `News article ${file.replace('.html', '')}` }));
}

function prepare(name: BrowserName): void {
  const { ok, output, seconds } = build(name, 'production');
  if (!ok) throw new Error(`The build for ${name} failed:\n${output}`);
  console.log(`Built for ${name === 'chrome' ? 'Chrome' : 'Firefox'} in ${seconds.toFixed(1)} s.`);
}

async function show(name: BrowserName): Promise<void> {
  const driven = await launch(name, { headless: false });
  const page = await driven.browser.newPage();
  await page.goto(`${server.origin}/`);
  console.log(`Rest the pointer on a marked name. More articles: ${server.origin}/\nClose the browser to end the demo.`);
  await new Promise<void>((done) => driven.browser.once('disconnected', () => done()));
}

async function headless(): Promise<void> {
  rmSync(SHOTS, { recursive: true, force: true });
  mkdirSync(SHOTS, { recursive: true });
  for (const name of ['chrome', 'firefox'] as const) await account(name, server.origin, articles, SHOTS);
  console.log(`\nScreenshots: ${SHOTS}`);
}

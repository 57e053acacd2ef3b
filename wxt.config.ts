import { defineConfig } from 'wxt';
import { compileCorpus, compileGate, compileNames, sourceOrThrow } from './scripts/corpus/compile.ts';
import { virtualModule } from './scripts/virtual-module.ts';

/** Highlights need Chrome 105, their underline Firefox 146; caretPositionFromPoint Chrome 128. */
const CHROME_FLOOR = '128';
const FIREFOX_FLOOR = '149.0';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  zip: { excludeSources: ['artifacts/**'] },
  vite: () => ({
    plugins: [virtualModule('virtual:gate', () => compileGate())],
    build: { modulePreload: false },
  }),
  hooks: {
    // The gallery shows components to their makers; readers have no use for it.
    'entrypoints:found': (wxt, infos) => {
      const gallery = infos.findIndex(({ name }) => name === 'gallery');
      if (gallery >= 0 && wxt.config.mode === 'production') infos.splice(gallery, 1);
    },
    'build:publicAssets': (_wxt, files) => {
      const read = sourceOrThrow();
      const {
        source: { events, ...records },
        ...verdicts
      } = compileCorpus(read);
      const packaged = { 'records.json': records, 'events.json': events, 'verdicts.json': verdicts, 'names.json': compileNames(read) };
      for (const [relativeDest, value] of Object.entries(packaged)) {
        files.push({ relativeDest, contents: JSON.stringify(value) });
      }
    },
  },
  manifest: ({ browser }) => ({
    // Words are in locales/.
    default_locale: 'en',
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    // `storage`: settings and saved events. `scripting`: to bring the reading script into pages that name the war, to
    // read tabs that were open before the installation, and, with `activeTab`,
    // the current one on request where site access is withheld. The hosts are those of the content script.
    permissions: ['storage', 'activeTab', 'scripting'],
    host_permissions: ['<all_urls>'],
    // Declared by hand: WXT's own content-script wrapper announces the extension to the page (docs/decisions).
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['in-page.js'],
        css: ['assets/marks.css'],
        run_at: 'document_idle',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    content_security_policy: { extension_pages: CSP },
    commands: {
      'next-name': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_next__' },
      'previous-name': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_command_previous__' },
      'open-name': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_open__' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: FIREFOX_FLOOR,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: FIREFOX_FLOOR },
          },
        }
      : { minimum_chrome_version: CHROME_FLOOR }),
  }),
});

/** What is in the packages: the promises that a reader can check without running anything. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildFolder, builtManifest } from '../../scripts/browser/drive.ts';

/** Every way out of a browser that a script has. */
const WAYS_OUT = /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|RTCPeerConnection|new Image\b|importScripts/g;
/**
 * Bytes gzipped of what every page carries, the telling names included, which grow with the corpus (decision 5 calls
 * 60 kB of them too many, today they are 58); and of what comes where a page is about the war: words of eight languages
 * by which the rules tell what is meant (decision 29).
 */
const MAX_GZ = { 'in-page.js': 80_000, 'reader.js': 137_000 } as const;
const IN_PAGES = ['in-page.js', 'reader.js'] as const;

describe.each(['chrome', 'firefox'] as const)('the package for %s', (name) => {
  const folder = buildFolder(name);
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');

  it('asks for exactly the permissions that have a reason', () => {
    const manifest = builtManifest(name);
    expect(manifest['permissions']).toEqual(['storage', 'activeTab', 'scripting']);
    expect(manifest['host_permissions']).toEqual(['<all_urls>']);
    expect(manifest['optional_permissions']).toBeUndefined();
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
    expect(manifest['content_security_policy']).toMatchObject({ extension_pages: expect.stringContaining("default-src 'none'") });
  });

  it.each(IN_PAGES)('has no way out of the browser in %s', (file) => {
    expect(text(file).match(WAYS_OUT)).toBeNull();
  });

  it('fetches in one place, and only its own corpus', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    const out = scripts.flatMap((file) => [...text(file).matchAll(WAYS_OUT)].map(([way]) => `${file}: ${way}`));
    expect(new Set(out.map((line) => line.split(': ')[1]))).toEqual(new Set(['fetch(']));
    for (const file of scripts) {
      for (const { index } of text(file).matchAll(/\bfetch\s*\(/g)) expect(text(file).slice(index, index + 80), file).toContain('getURL');
    }
  });

  it.each(IN_PAGES)('does not announce itself to pages: %s', (file) => {
    expect(text(file)).not.toMatch(/postMessage|content-script-started|dispatchEvent/);
  });

  it('leaves out the gallery', () => {
    expect(readdirSync(folder)).not.toContain('gallery.html');
  });

  it.each(IN_PAGES)('keeps %s small', (file) => {
    expect(gzipSync(readFileSync(join(folder, file))).length).toBeLessThan(MAX_GZ[file]);
  });
});

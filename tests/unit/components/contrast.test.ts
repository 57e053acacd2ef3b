/** The contrast of the colour tokens, in both themes (WCAG 2.2, 1.4.3 text 4.5:1, 1.4.11 interface 3:1). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(join(import.meta.dirname, '../../../components/tokens.css'), 'utf8');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** `--sl-ink: light-dark(#1b1a18, #eeebe5)` → its two colours. */
const TOKENS = new Map(
  [...CSS.matchAll(/--sl-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

function luminance(name: string, theme: Theme): number {
  const hex = TOKENS.get(name)?.[theme];
  if (hex === undefined) throw new Error(`no colour token ${name}`);
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string, theme: Theme): number {
  const [low, high] = [luminance(a, theme), luminance(b, theme)].toSorted((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const PAPERS = ['ground', 'surface', 'raised'];

describe.each(THEMES)('contrast, %s', (theme) => {
  it.each(['ink', 'muted', 'place', 'group'].flatMap((text) => PAPERS.map((paper) => [text, paper] as const)))(
    'text: %s on %s',
    (text, paper) => {
      expect(contrast(text, paper, theme)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ['accent', 'accent-wash'],
    ['surface', 'ink'],
    ['surface', 'muted'],
  ])('text: %s on %s', (text, paper) => {
    expect(contrast(text, paper, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['edge', 'focus', 'accent-edge'].flatMap((line) => PAPERS.map((paper) => [line, paper] as const)))(
    'interface: %s on %s',
    (line, paper) => {
      expect(contrast(line, paper, theme)).toBeGreaterThanOrEqual(3);
    },
  );

  it('the edge of a conflict on its own wash', () => {
    expect(contrast('accent-edge', 'accent-wash', theme)).toBeGreaterThanOrEqual(3);
  });
});

/** Whether a page is dark where the reader looks: its own background decides, not the system. */
import { parentElement } from './dom.ts';

/** Relative luminance (WCAG 2) under which light text is easier to read than dark text. */
const DARK_BELOW = 0.18;

/** The theme of the first opaque background behind an element, or undefined when there is none and the page may be dark. */
export function themeBehind(element: Element): 'light' | 'dark' | undefined {
  for (let at: Element | null = element; at; at = parentElement(at) ?? shadowHost(at)) {
    const { backgroundColor } = getComputedStyle(at);
    const rgb = opaque(backgroundColor);
    if (rgb) return luminance(rgb) < DARK_BELOW ? 'dark' : 'light';
    const lightness = LIGHTNESS.exec(backgroundColor);
    if (lightness) return Number(lightness[2]) * (lightness[1] === 'ok' ? 100 : 1) < DARK_LIGHTNESS ? 'dark' : 'light';
  }
  // Without a background a page is white, unless it says that it can be dark.
  return /\bdark\b/.test(getComputedStyle(document.documentElement).colorScheme) ? undefined : 'light';
}

/** Lightness of `oklab()`, `oklch()` (0–1), `lab()` and `lch()` (0–100), if nothing shines through. */
const LIGHTNESS = /^(ok)?l(?:ab|ch)\(([\d.]+) [^/]*\)$/;
/** Of a colour as light to the eye as `DARK_BELOW`, 0–100. */
const DARK_LIGHTNESS = 50;

function shadowHost(element: Element): Element | null {
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** Channels 0–255 of a computed `rgb()` or `rgba()` colour that hides what is behind it. */
function opaque(color: string): [number, number, number] | undefined {
  const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(color);
  if (!parts || Number(parts[4] ?? 1) < 0.5) return undefined;
  return [Number(parts[1]), Number(parts[2]), Number(parts[3])];
}

function luminance([r, g, b]: [number, number, number]): number {
  const [lr, lg, lb] = [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * lr + 0.7152 * lg + 0.0722 * lb;
}

/** Which text a reader can see and is meant to read. Asked only of runs that hold a name. */
import { closest, isConnected, matches, parentElement } from './dom.ts';

/** Somebody's typing, controls, page furniture, and text that is hidden from everybody. */
const NOT_PROSE = [
  '[contenteditable]:not([contenteditable="false" i])',
  '[hidden]:not([hidden="until-found" i])',
  '[aria-hidden="true" i]',
  ...[
    'textbox',
    'searchbox',
    'combobox',
    'button',
    'menu',
    'menubar',
    'menuitem',
    'toolbar',
    'tab',
    'tablist',
    'navigation',
    'search',
    'contentinfo',
    'code',
  ].map((role) => `[role="${role}" i]`),
  'nav, footer, pre, code, textarea, select, button',
].join(',');

/** May text in this element be marked at all, whatever its style? */
export function isProse(container: Element | ShadowRoot): boolean {
  for (let node: Element | ShadowRoot | null = container; node; node = outerHost(node)) {
    if (node instanceof Element && closest(node, NOT_PROSE)) return false;
  }
  return true;
}

/**
 * The same for many blocks, most of which lie side by side: what is around them is asked once. Answers hold
 * for one stretch of work, until the page had its turn.
 */
export class ProseBlocks {
  private parent: Element | undefined;
  private isParentProse = false;

  has(container: Element | ShadowRoot): boolean {
    const parent = container instanceof ShadowRoot ? null : parentElement(container);
    if (!parent) return isProse(container);
    if (parent !== this.parent) {
      this.parent = parent;
      this.isParentProse = isProse(parent);
    }
    return this.isParentProse && !matches(container as Element, NOT_PROSE);
  }

  forget(): void {
    this.parent = undefined;
  }
}

/** The shadow host around an element, or null at the document. */
function outerHost(node: Element | ShadowRoot): Element | null {
  const root = node instanceof ShadowRoot ? node : Node.prototype.getRootNode.call(node);
  return root instanceof ShadowRoot ? root.host : null;
}

/** Is it laid out and not `visibility: hidden`? Opacity is not asked: articles fade in. */
export function isVisible(container: Element | ShadowRoot): boolean {
  const element = container instanceof ShadowRoot ? container.host : container;
  return isConnected(element) && Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}

/**
 * Reads of the page's DOM that a page cannot bend. A form's named inputs shadow its own
 * properties even in the extension's isolated world (`<input name="childNodes">`, seen in
 * Chromium 156), so what may be asked of a form is asked through the prototype's getters.
 */

const XHTML = 'http://www.w3.org/1999/xhtml';

function getter<T>(owner: object, property: string): (this: Node) => T {
  const get = Object.getOwnPropertyDescriptor(owner, property)?.get;
  if (!get) throw new Error(`this browser has no ${property}`);
  return get as (this: Node) => T;
}

const parentElementOf = getter<Element | null>(Node.prototype, 'parentElement');
const isConnectedOf = getter<boolean>(Node.prototype, 'isConnected');

export function parentElement(node: Node): Element | null {
  return parentElementOf.call(node);
}

export function isConnected(node: Node): boolean {
  return isConnectedOf.call(node);
}

/** `Element.closest`, safe on forms. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** The tag name in lower case. Only a form can hide its own name. */
export function tagOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

/** Documents in which marks make sense: HTML and XHTML, not XML, SVG, plain text, images or PDF. */
export function isReadable(document: Document): boolean {
  const root = document.documentElement as Element | null;
  const type = document.contentType;
  return root !== null && root.namespaceURI === XHTML && (type === 'text/html' || type === 'application/xhtml+xml');
}

export function createHtml(document: Document, tag: string): HTMLElement {
  return document.createElementNS(XHTML, tag);
}

/**
 * Cards of an earlier version of the extension, which Firefox leaves on the page when it is
 * updated: their script is dead, so nothing in them answers, and nothing closes them.
 */
interface RootOpener {
  readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}

/** The shadow root of an element, closed or open: Firefox has it on the element, Chrome in its API. */
function rootOf(element: HTMLElement): ShadowRoot | null {
  const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  return own ?? (globalThis as { chrome?: RootOpener }).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** Takes away every card that this script did not open; to be called before it opens any. */
export function removeLeftovers(document: Document): void {
  for (const element of document.querySelectorAll<HTMLElement>('div[popover="manual"]')) {
    if (rootOf(element)?.querySelector('.card[role="dialog"]')) element.remove();
  }
}

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

/** Takes away every card that an earlier script opened; to be called before this one opens any. Never throws. */
export function removeLeftovers(document: Document): void {
  for (const element of Document.prototype.querySelectorAll.call(document, 'div[popover="manual"]')) {
    if (element instanceof HTMLElement && isOurs(element)) element.remove();
  }
}

/** As lib/page/host.ts and components/CardFrame.tsx make them; a site's own cards are none of our business. */
function isOurs(element: HTMLElement): boolean {
  if (element.style.getPropertyPriority('z-index') !== 'important') return false;
  try {
    const stages = [...(rootOf(element)?.children ?? [])];
    return stages.some((stage) => stage.querySelector(':scope > .card[role="dialog"] > .card-tools') !== null);
  } catch {
    return false;
  }
}

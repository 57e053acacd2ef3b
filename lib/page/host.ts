/**
 * The element that is put into a page for each card that is open, and for nothing else: a closed shadow
 * root in the top layer, so that no page style reaches it and nothing of the page covers it.
 */
import { createHtml } from './dom.ts';
import { type Box, GAP, MARGIN, place, type Placement, type Spot, within } from './placement.ts';

/** The test build has an open root, because axe-core reports nothing in a closed one. */
const SHADOW_MODE: ShadowRootMode = import.meta.env.MODE === 'test' ? 'open' : 'closed';

/** `!important` wins over a page's own rules for bare elements; set through CSSOM, which no CSP forbids. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  color: 'initial',
  width: 'max-content',
  height: 'auto',
  'max-width': 'none',
  'max-height': 'none',
  overflow: 'visible',
  display: 'block',
  opacity: '1',
  visibility: 'visible',
  'pointer-events': 'auto',
  'z-index': '2147483647',
  'color-scheme': 'normal',
};

export class Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where a view is rendered. */
  readonly stage: HTMLElement;
  private readonly status: HTMLElement;
  /** Where the card stands beside its line. */
  private side: Placement['side'] | undefined;

  constructor(css: string) {
    this.element = createHtml(document, 'div');
    for (const [property, value] of Object.entries(HOST_STYLE)) this.element.style.setProperty(property, value, 'important');
    this.element.popover = 'manual';
    this.root = this.element.attachShadow({ mode: SHADOW_MODE });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets = [sheet];
    this.stage = createHtml(document, 'div');
    this.stage.style.setProperty('display', 'flex');
    this.stage.style.setProperty('flex-direction', 'column');
    this.status = createHtml(document, 'div');
    this.status.role = 'status';
    this.status.className = 'sr-only';
    this.root.append(this.stage, this.status);
  }

  /** Tells a screen reader, politely; an empty region first, so that the change is noticed. */
  announce(text: string): void {
    this.status.textContent = '';
    requestAnimationFrame(() => {
      this.status.textContent = text;
    });
  }

  /** What scrolls inside the card. */
  get scroller(): Element | null {
    return this.stage.querySelector('.card-scroll');
  }

  get isOpen(): boolean {
    return this.element.isConnected;
  }

  /** Puts the host on top of everything, inside whatever makes the rest of the page inert. */
  open(near: Element | undefined): void {
    this.side = undefined;
    const home = homeFor(near);
    if (this.element.parentNode !== home) home.append(this.element);
    // A page that is zoomed by style would zoom the card, which is laid out in px of the viewport.
    const zoom = (home as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
    this.element.style.setProperty('zoom', String(1 / zoom), 'important');
    if (!this.element.matches(':popover-open')) this.element.showPopover();
  }

  /** The page is as it was. */
  close(): void {
    this.element.remove();
  }

  /** Lays the card beside a line; the card is measured at its natural size first. */
  lay(line: Box, rightToLeft: boolean): Placement {
    const scrolled = this.release();
    const viewport = visibleViewport();
    this.stage.style.setProperty('max-width', `${viewport.right - viewport.left - 2 * MARGIN}px`);
    const { width, height } = this.stage.getBoundingClientRect();
    const placement = place(line, { width, height }, viewport, rightToLeft, this.side);
    this.side = placement.side;
    this.stage.style.setProperty('max-height', `${placement.maxHeight}px`);
    scrolled();
    this.element.style.setProperty('left', `${placement.left}px`, 'important');
    if (placement.side === 'below') {
      this.element.style.setProperty('top', `${placement.top}px`, 'important');
      this.element.style.setProperty('bottom', 'auto', 'important');
    } else {
      // Anchored at its foot, so that a card that grows never slides over the line.
      this.element.style.setProperty('top', 'auto', 'important');
      this.element.style.setProperty('bottom', `${window.innerHeight - line.top + GAP}px`, 'important');
    }
    return placement;
  }

  /** Keeps the card where it is, wherever the page scrolls, and inside the viewport. */
  stay(): void {
    const scrolled = this.release();
    const viewport = visibleViewport();
    this.stage.style.setProperty('max-width', `${viewport.right - viewport.left - 2 * MARGIN}px`);
    const { left, top, width, height } = this.box;
    this.putAt(within(viewport, { left, top }, { width, height }));
    scrolled();
  }

  /** Lets the card have its natural height for a measurement. @returns what puts its content back where it was scrolled to */
  private release(): () => void {
    const room = this.scroller;
    const top = room?.scrollTop ?? 0;
    this.stage.style.removeProperty('max-height');
    return () => {
      if (room && room.scrollTop !== top) room.scrollTop = top;
    };
  }

  /** In front of the other cards. */
  raise(): void {
    this.element.hidePopover();
    this.element.showPopover();
  }

  /** Moves a card that stays, px. */
  moveBy(dx: number, dy: number): void {
    const { left, top, width, height } = this.box;
    this.putAt(within(visibleViewport(), { left: left + dx, top: top + dy }, { width, height }));
  }

  private putAt({ left, top, maxHeight }: Spot): void {
    this.stage.style.setProperty('max-height', `${maxHeight}px`);
    this.element.style.setProperty('left', `${left}px`, 'important');
    this.element.style.setProperty('top', `${top}px`, 'important');
    this.element.style.setProperty('bottom', 'auto', 'important');
  }

  get box(): DOMRect {
    return this.element.getBoundingClientRect();
  }
}

/** The part of the page that can be seen, also when pinched or with an on-screen keyboard. */
function visibleViewport(): Box {
  const v = window.visualViewport;
  const left = v?.offsetLeft ?? 0;
  const top = v?.offsetTop ?? 0;
  const width = Math.min(v?.width ?? Number.POSITIVE_INFINITY, document.documentElement.clientWidth || window.innerWidth);
  const height = v?.height ?? window.innerHeight;
  return { left, top, right: left + width, bottom: top + height };
}

/** A modal dialog and a full-screen element make everything outside inert: the host goes inside. */
function homeFor(near: Element | undefined): Element {
  const modal = near && Element.prototype.closest.call(near, 'dialog:modal');
  return modal ?? document.querySelector('dialog:modal') ?? fullScreenHome() ?? document.documentElement;
}

/** A full-screen video or image cannot hold other elements. */
function fullScreenHome(): Element | undefined {
  const element = document.fullscreenElement;
  return element && !/^(?:video|img|iframe|canvas|embed|object)$/.test(element.localName) ? element : undefined;
}

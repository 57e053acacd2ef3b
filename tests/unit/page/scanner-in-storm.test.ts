/**
 * What the scanner reads of a stormy page, by the text that its reader is given. linkedom lays nothing out, and has no
 * walker for whole trees: boxes are told by `data-top` and `data-height` (in the page, unless `data-fixed`).
 */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TextRun } from '../../../lib/page/runs.ts';
import type { RunReader, Scanner } from '../../../lib/page/scanner.ts';

vi.mock(import('../../../lib/page/runs.ts'), async (original) => ({
  ...(await original()),
  collectRuns: function* (root, { shallow } = {}) {
    const blocks = [root, ...(shallow ? [] : root.querySelectorAll('*'))];
    const texts = blocks.filter(({ firstChild }) => firstChild?.nodeType === 3).map(({ textContent }) => textContent);
    yield { runs: texts.map((text) => ({ text }) as TextRun), roots: [] };
  },
}));

vi.mock(import('../../../lib/page/dom.ts'), async (original) => ({
  ...(await original()),
  parentElement: (node) => node.parentElement,
  isConnected: (node) => node.isConnected,
  boxOf: (element) => {
    const { top = '0', height = '20', fixed } = (element as HTMLElement).dataset;
    const at = Number(top) - (fixed === undefined ? scrolledTo : 0);
    return { top: at, bottom: at + Number(height), width: 600, height: Number(height) } as DOMRect;
  },
}));

const SCREEN = 800;
const FAR = 5_000;

class FakeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

let dom: ReturnType<typeof parseHTML>;
let page: Document;
let scrolledTo: number;
let listeners: Map<string, () => void>;
let report: (records: object[]) => void;
let read: string[];
/** How much was read in each slice. */
let slices: number[];
let msPerReading: number;
let stopper: AbortController;
let fed: Element;
let noise: number | undefined;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  vi.advanceTimersByTime(10_000);
  vi.resetModules();
  dom = parseHTML('<!doctype html><html><body><div id="feed" data-top="0" data-height="50000"></div></body></html>');
  page = dom.document;
  scrolledTo = 0;
  listeners = new Map();
  read = [];
  slices = [];
  msPerReading = 0;
  let spent = 0;
  let seen = 0;
  const clock = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => clock() + spent);
  stopper = new AbortController();
  const { Element, Node, ShadowRoot } = dom.window as unknown as typeof globalThis;
  const get = function (this: HTMLElement): number {
    return Number(this.dataset['overflow'] ?? 0);
  };
  Object.defineProperty(Element.prototype, 'scrollHeight', { configurable: true, get });
  const window = {
    innerHeight: SCREEN,
    addEventListener: (type: string, listener: () => void) => void listeners.set(type, listener),
  };
  class FakeMutations extends FakeObserver {
    constructor(callback: (records: object[]) => void) {
      super();
      report = callback;
    }
  }
  const globals = {
    document: page,
    window,
    Document: page.constructor,
    Element,
    Node,
    ShadowRoot,
    NodeFilter: { SHOW_ELEMENT: 1, SHOW_TEXT: 4 },
  };
  for (const [name, value] of Object.entries({ ...globals, MutationObserver: FakeMutations, IntersectionObserver: FakeObserver }))
    vi.stubGlobal(name, value);
  vi.stubGlobal('requestIdleCallback', undefined);
  const onRead = (): void => void (spent += msPerReading);
  const onSlice = (): void => {
    slices.push(read.length - seen);
    seen = read.length;
  };
  const scanner = await start(onRead, onSlice);
  scanner.start(page.body);
  fed = page.getElementById('feed') as unknown as Element;
  noise = undefined;
});
afterEach(() => {
  stopper.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function start(onRead: () => void, onSlice: () => void): Promise<Scanner> {
  const module = await import('../../../lib/page/scanner.ts');
  const names: RunReader = {
    add: ({ text }) => {
      read.push(text);
      onRead();
      return 'kept';
    },
    settle: () => {
      onSlice();
      return false;
    },
    forget: () => undefined,
    forgetWithin: () => undefined,
    sweep: () => undefined,
    reveal: () => false,
  };
  const nothing = (): void => undefined;
  return new module.Scanner(names, { onChange: nothing, onNewDocument: nothing }, () => false, stopper.signal);
}

/** Adds a paragraph to the page, as the browser would report it. */
function add(text: string, data: Record<string, number | string>, parent = fed, tag = 'p'): HTMLElement {
  const element = page.createElement(tag);
  element.textContent = text;
  for (const [key, value] of Object.entries(data)) element.dataset[key] = String(value);
  parent.append(element);
  told('childList', parent, [element]);
  return element;
}

function told(type: string, target: Node, addedNodes: readonly Node[] = [], removedNodes: readonly Node[] = []): void {
  report([{ type, target, addedNodes, removedNodes }]);
}

function startStorm(): void {
  // Nodes that hold no text and that nothing is asked of: only their number counts.
  const blow = (): void => told('childList', fed, new Array<Node>(100).fill(page.createComment('')));
  for (let i = 0; i < 6; i++) blow();
  noise = setInterval(blow, 200) as unknown as number;
  vi.advanceTimersByTime(300);
}

const endStorm = (): void => clearInterval(noise);
const later = (ms: number): void => void vi.advanceTimersByTime(ms);
const readOf = (...texts: string[]): string[] => read.filter((text) => texts.includes(text));

describe('a stormy page', () => {
  it('is read where it is near; what is far is read once, when the storm is over', () => {
    startStorm();
    add('near', { top: 100 });
    add('far', { top: FAR });
    later(300);
    expect(readOf('near', 'far')).toEqual(['near']);
    later(6_000);
    expect(readOf('near', 'far')).toEqual(['near']);
    endStorm();
    later(4_500);
    expect(readOf('near', 'far')).toEqual(['near', 'far']);
  });

  it('is read at once, also far away, when it is not stormy', () => {
    add('far', { top: FAR });
    later(500);
    expect(read).toEqual(['far']);
  });

  it.each(['scroll', 'resize'])('is read where it has come near, after a %s', (event) => {
    startStorm();
    add('far', { top: FAR });
    add('further', { top: 3 * FAR });
    later(500);
    scrolledTo = FAR;
    listeners.get(event)?.();
    later(300);
    expect(readOf('far', 'further')).toEqual(['far']);
  });

  it('is read where something comes near without a scroll, within a period', () => {
    startStorm();
    const row = add('far', { top: FAR });
    later(300);
    row.dataset['top'] = '100';
    later(2_500);
    expect(readOf('far')).toEqual(['far']);
  });

  it('is read where a child is near though its parent is far, and where a far box overflows into view', () => {
    startStorm();
    const parent = add('', { top: FAR, height: 10 }, fed, 'div');
    later(300);
    add('toast', { top: 10, fixed: '' }, parent);
    const tall = add('', { top: 0, height: SCREEN }, fed, 'div');
    scrolledTo = FAR;
    add('overflowing', { top: FAR + 100 }, tall);
    later(300);
    expect(readOf('toast', 'overflowing')).toEqual(['toast', 'overflowing']);
    endStorm();
    later(5_000);
    expect(readOf('toast', 'overflowing')).toEqual(['toast', 'overflowing']);
  });

  it('is read where what is added overflows into view, or has no area of its own', () => {
    startStorm();
    scrolledTo = FAR;
    add('long', { top: 0, height: SCREEN, overflow: 2 * FAR });
    add('floats', { top: 0, height: 0 });
    add('far', { top: 0 });
    later(300);
    expect(read).toEqual(['long', 'floats']);
  });

  it('is read once where a near list is filled with far rows in the same breath', () => {
    startStorm();
    const list = add('', { top: 100, height: 3 * FAR }, fed, 'div');
    add('row', { top: 2 * FAR }, list);
    later(300);
    endStorm();
    later(5_000);
    expect(readOf('row')).toEqual(['row']);
  });

  it('reads what is changed or moved while it waits once, with its last words', () => {
    startStorm();
    const changed = add('old', { top: FAR });
    const moved = add('moved', { top: FAR });
    later(300);
    changed.textContent = 'new';
    told('childList', changed, [...changed.childNodes]);
    moved.dataset['top'] = '50';
    told('childList', fed, [], [moved]);
    told('childList', fed, [moved]);
    later(300);
    expect(readOf('old', 'new', 'moved')).toEqual(['moved']);
    endStorm();
    later(5_000);
    expect(readOf('old', 'new', 'moved')).toEqual(['moved', 'new']);
  });

  it('never reads what is removed while it waits', () => {
    startStorm();
    const row = add('removed', { top: FAR });
    add('far', { top: FAR });
    later(300);
    row.remove();
    told('childList', fed, [], [row]);
    endStorm();
    later(5_000);
    expect(read).toEqual(['far']);
  });

  it('is not read any more after the stop', () => {
    startStorm();
    add('far', { top: FAR });
    later(300);
    stopper.abort();
    endStorm();
    later(5_000);
    expect(read).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is read in slices after the storm, however much waits', () => {
    startStorm();
    const list = add('', { top: FAR }, fed, 'div');
    const rows = Array.from({ length: 300 }, (_, n) => add(`row ${n}`, { top: FAR }, list));
    later(300);
    endStorm();
    msPerReading = 1;
    later(5_000);
    expect(read).toHaveLength(rows.length);
    expect(Math.max(...slices)).toBeLessThan(10);
  });

  it('forgets what left the page with what was around it', () => {
    startStorm();
    const list = add('', { top: FAR }, fed, 'div');
    later(300);
    add('row', { top: FAR }, list);
    later(300);
    list.remove();
    endStorm();
    later(5_000);
    expect(read).toEqual([]);
  });
});

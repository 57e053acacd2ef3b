/**
 * Keeps the index of names true to the page: one walk at the start, then whatever the page
 * changes. Observers only queue; all work runs in slices.
 */
import { Arrivals, type Container, insideSkipped } from './arrivals.ts';
import { isConnected, tagOf } from './dom.ts';
import { collectRoots } from './late-roots.ts';
import { type Collected, collectRuns, isBlock, type TextRun } from './runs.ts';
import { type Place, Sections } from './sections.ts';
import { Storm } from './storm.ts';

/** Longest stretch of work before the page gets its turn: half a frame at 60 Hz. */
const SLICE_MS = 8;
/** Of which reading takes at most this; the rest is for judging what was read. */
const READING_MS = 5;
/** And taking in what the page added and changed at most this; the rest waits for the next slice. */
const TAKING_MS = 3;
/** What a stormy page changes is collected for this long, ms: every slice costs, however little is in it. */
const STORM_PAUSE_MS = 100;
/**
 * The browser is asked for idle time, and takes a slice at the latest after this: Firefox has some only every
 * 50 to 70 ms, also where nothing else is to be done.
 */
const IDLE_TIMEOUT_MS = 4;
/** The same while the reader scrolls, types or presses, and on a stormy page. */
const PATIENT_TIMEOUT_MS = 100;
/** Nothing of it for this long, ms, and the reader waits for us again. */
const READER_PAUSE_MS = 200;
/** Text that unfolds below the screen is read before it is scrolled to. */
const NEAR = '100% 0px';
/** A sweep of removed blocks after this many removals; a page that only adds needs none. */
const REMOVALS_PER_SWEEP = 500;

/** When shadow roots are looked for again after the start, ms: components are usually there after the first second. */
const LATE_ROOTS_MS = [1_000, 4_000];

/** What is done with the text: page-names.ts keeps names, gate.ts waits for the first telling one. */
export interface RunReader {
  /** @returns `hidden` when the run must be offered again, by `reveal`, once it is shown. */
  add(run: TextRun): 'none' | 'kept' | 'hidden';
  /** Called after some runs, and again as long as it answers that there is more; works until a time of `performance.now`. */
  settle(until: number): boolean;
  /** The words of a container changed. @returns the place that its runs had, if they were kept. */
  forget(container: Container): Place | undefined;
  forgetWithin(root: Container): void;
  /** Forgets what is no longer in the page. */
  sweep(): void;
  /** A container was laid out. @returns whether hidden text of it was taken in. */
  reveal(container: Container): boolean;
}

export interface ScannerEvents {
  /** Names changed; called at most once a slice. */
  onChange(): void;
  /** The page is changing at a rate at which every mark costs it. */
  onStorm?(): void;
  /** The document got a new root element (document.open, a replaced page). */
  onNewDocument(): void;
}

export class Scanner {
  private readonly roots = new WeakSet<Node>();
  private readonly walks: { readonly root: Container; readonly steps: Generator<Collected, void, void> }[] = [];
  private readonly found: TextRun[] = [];
  /** Of what is added after the first walk. */
  private readonly lateSections = new Sections();
  private removals = 0;
  private readonly storm: Storm;
  private readonly arrivals: Arrivals;
  private pausedUntil = 0;
  private patientUntil = 0;
  private scheduled = false;
  private readonly observer = new MutationObserver((records) => this.queue(records));
  private readonly revealer = new IntersectionObserver((changes) => this.reveal(changes), { rootMargin: NEAR });
  private documentRoot: Element;
  private readonly names: RunReader;
  private readonly events: ScannerEvents;
  private readonly signal: AbortSignal;
  /** Elements of ours that are not the page's. */
  private readonly isOurs: (node: Node) => boolean;

  constructor(names: RunReader, events: ScannerEvents, isOurs: (node: Node) => boolean, signal: AbortSignal) {
    this.names = names;
    this.events = events;
    this.isOurs = isOurs;
    this.signal = signal;
    this.documentRoot = document.documentElement;
    this.arrivals = new Arrivals({
      read: (element) => this.walk(element, { sections: this.lateSections }),
      rescan: (container) => this.rescan(container),
      forget: (container) => this.names.forget(container),
      isStormy: () => this.storm.isBlowing,
    });
    const onGoesOn = (): void => this.lookAgain();
    this.storm = new Storm({ onStart: () => events.onStorm?.(), onGoesOn, onEnd: () => this.schedule() }, signal);
    this.lookAtScroll(window);
    window.addEventListener('resize', () => this.lookAgain(), { passive: true, signal });
    signal.addEventListener('abort', () => {
      this.observer.disconnect();
      this.revealer.disconnect();
      this.arrivals.clear();
    });
  }

  /** Starts on a root (the document, or an element of it): reads it now and watches it from now on. */
  start(root: Document | Element): void {
    const element = root instanceof Document ? (root.body ?? root.documentElement) : root;
    this.watch(root);
    this.walk(element);
    this.slice();
    const timers = LATE_ROOTS_MS.map((ms) => setTimeout(() => this.lookForRoots(element), ms));
    this.signal.addEventListener('abort', () => timers.forEach(clearTimeout));
  }

  private lookForRoots(root: Element): void {
    this.walks.push({ root, steps: collectRoots(root) });
    this.schedule();
  }

  private walk(root: Container, options: Parameters<typeof collectRuns>[1] = {}): void {
    this.walks.push({ root, steps: collectRuns(root, options) });
  }

  private watch(root: Node): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    this.observer.observe(root, { childList: true, characterData: true, subtree: true });
    // A scroll event does not leave its shadow tree.
    if (root instanceof ShadowRoot) this.lookAtScroll(root);
  }

  private lookAtScroll(target: EventTarget): void {
    target.addEventListener('scroll', () => this.lookAgain(), { capture: true, passive: true, signal: this.signal });
  }

  /** In the observer's callback: nothing but notes. */
  private queue(records: readonly MutationRecord[]): void {
    if (document.documentElement !== this.documentRoot) {
      this.documentRoot = document.documentElement;
      return this.events.onNewDocument();
    }
    let added = 0;
    for (const record of records) {
      if (this.isOurs(record.target)) continue;
      this.removals += record.removedNodes.length;
      this.arrivals.noteRemoved(record.removedNodes);
      if (record.type === 'characterData' || hasOwnWords(record.removedNodes)) this.arrivals.noteChanged(record.target);
      for (const node of record.addedNodes) if (!this.isOurs(node)) this.arrivals.noteAdded(node);
      added += record.addedNodes.length;
    }
    this.storm.count(added);
    if (this.arrivals.isAny || this.removals > REMOVALS_PER_SWEEP) this.schedule(this.pausedUntil - performance.now());
  }

  /** What was postponed may have come near: the next slices look. */
  private lookAgain(): void {
    if (!this.arrivals.isAnyPostponed) return;
    this.arrivals.startLook();
    this.schedule(this.pausedUntil - performance.now());
  }

  /** There is something to settle. */
  wake(): void {
    this.schedule();
  }

  /** The reader does something with the page: that comes first. */
  giveWay(): void {
    this.patientUntil = performance.now() + READER_PAUSE_MS;
  }

  private schedule(pause = 0): void {
    if (this.scheduled || this.signal.aborted) return;
    this.scheduled = true;
    const run = (): void => {
      this.scheduled = false;
      if (!this.signal.aborted) this.slice();
    };
    const ask = (): void => {
      const isPatient = this.storm.isBlowing || performance.now() < this.patientUntil;
      const timeout = isPatient ? PATIENT_TIMEOUT_MS : IDLE_TIMEOUT_MS;
      if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout });
      else setTimeout(run, 0);
    };
    if (pause > 0) setTimeout(ask, pause);
    else ask();
  }

  /** Works off what is queued until the slice is over, then reports and asks for the next. */
  private slice(): void {
    const start = performance.now();
    const end = start + READING_MS;
    this.arrivals.take(start + TAKING_MS);
    this.sweepNowAndThen();
    while (performance.now() < end && this.step()) {
      // each step is short
    }
    const isMore = this.names.settle(start + SLICE_MS);
    this.events.onChange();
    if (this.storm.isBlowing) this.pausedUntil = start + STORM_PAUSE_MS;
    if (isMore || this.isBusy) this.schedule();
    else if (this.arrivals.isLooking) this.schedule(STORM_PAUSE_MS);
  }

  private get isBusy(): boolean {
    const isQueued = this.walks.length + this.found.length > 0 || this.arrivals.isAny;
    return isQueued || (this.arrivals.isAnyPostponed && !this.storm.isBlowing);
  }

  private sweepNowAndThen(): void {
    if (this.removals <= REMOVALS_PER_SWEEP) return;
    this.removals = 0;
    this.names.sweep();
  }

  /** Reads one block's own words again. */
  private rescan(container: Container): void {
    const element = container instanceof ShadowRoot ? container.host : container;
    const place = this.names.forget(container);
    if (!isConnected(element) || insideSkipped(element)) return;
    this.walk(container, { shallow: true, ...(place ? { place } : { sections: this.lateSections }) });
  }

  /** One short piece of work. @returns whether there may be more. */
  private step(): boolean {
    const run = this.found.shift();
    if (run) {
      this.take(run);
      return true;
    }
    const walk = this.walks[0];
    if (!walk) return this.arrivals.takePostponed();
    const next = walk.steps.next();
    if (next.done) this.walks.shift();
    else {
      this.found.push(...next.value.runs);
      for (const root of next.value.roots) this.enter(root);
      if (next.value.broken) this.startAgain(walk.root);
    }
    return true;
  }

  /** The page replaced what was being walked: its part is read afresh. */
  private startAgain(root: Container): void {
    this.walks.shift();
    this.names.forgetWithin(root);
    if (isConnected(root)) this.walk(root);
  }

  private take(run: TextRun): void {
    if (this.names.add(run) !== 'hidden') return;
    this.revealer.observe(run.container instanceof ShadowRoot ? run.container.host : run.container);
  }

  /** An open shadow root: observed on its own, because observers do not see into it. */
  private enter(root: ShadowRoot): void {
    if (this.roots.has(root) || this.isOurs(root.host)) return;
    this.watch(root);
    this.walk(root);
  }

  /** Text that was hidden when it was read has come into view. */
  private reveal(changes: readonly IntersectionObserverEntry[]): void {
    let any = false;
    for (const { target, isIntersecting } of changes) {
      if (!isIntersecting) continue;
      const shown = this.names.reveal(target) || (target.shadowRoot ? this.names.reveal(target.shadowRoot) : false);
      if (shown) this.revealer.unobserve(target);
      any ||= shown;
    }
    if (any) this.schedule();
  }
}

/** Do nodes belong to the words of the block that they stood in? Blocks are blocks of their own. */
function hasOwnWords(nodes: NodeList): boolean {
  for (const node of nodes) if (!(node instanceof Element && isBlock(tagOf(node)))) return true;
  return false;
}

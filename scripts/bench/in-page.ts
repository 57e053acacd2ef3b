/**
 * Runs inside a page of the benchmark: this project's page code and its peers on the same document.
 * Our code is the extension's own (scanner, names, marks), only started by hand. Times in ms of the
 * main thread.
 */
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import names from 'virtual:names';
import { anyOf } from '../../lib/detect/expressions.ts';
import { findCandidates } from '../../lib/detect/find/find-candidates.ts';
import { loadNameIndex } from '../../lib/detect/index/load-index.ts';
import { entityOf, roleOf } from '../../lib/detect/index/name-refs.ts';
import { markAt } from '../../lib/page/hit-test.ts';
import { Marks } from '../../lib/page/marks.ts';
import { selectMarks } from '../../lib/page/order.ts';
import { PageNames } from '../../lib/page/page-names.ts';
import { type PlacedMention, place } from '../../lib/page/placed-mention.ts';
import type { TextRun } from '../../lib/page/runs.ts';
import { type RunReader, Scanner } from '../../lib/page/scanner.ts';

export interface Work {
  /** Time in our tasks, the longest of them, and until the frame after the last. */
  readonly busy: number;
  readonly longest: number;
  readonly total: number;
  readonly marks: number;
}

/** Quiet time after which a run counts as finished, ms. */
const SETTLED_MS = 300;
const QUIET_POLL_MS = 20;
/** Longer than the page code takes to call a storm over, ms. */
const CALM_MS = 5_000;

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Adds up the time that is spent in callbacks of idle time and observers from now on. */
class Meter {
  busy = 0;
  longest = 0;
  last = performance.now();
  readonly #idle = window.requestIdleCallback;
  readonly #Observer = window.MutationObserver;

  constructor() {
    const time = (work: () => void): void => this.time(work);
    window.requestIdleCallback = (callback, options) => this.#idle.call(window, (deadline) => time(() => callback(deadline)), options);
    window.MutationObserver = class extends this.#Observer {
      constructor(callback: MutationCallback) {
        super((records, observer) => time(() => callback(records, observer)));
      }
    };
  }

  time(work: () => void): void {
    const start = performance.now();
    work();
    this.last = performance.now();
    this.busy += this.last - start;
    this.longest = Math.max(this.longest, this.last - start);
  }

  /** Until everything that is queued for idle time now has had it. */
  idle(): Promise<void> {
    return new Promise((done) => this.#idle.call(window, () => done()));
  }

  stop(): void {
    window.requestIdleCallback = this.#idle;
    window.MutationObserver = this.#Observer;
  }
}

/** What a scanner fills and marks are drawn of. */
interface Names extends RunReader {
  takeChanges(): ReadonlyMap<number, readonly PlacedMention[]>;
}

interface Running<Kind extends Names> {
  readonly names: Kind;
  readonly marks: Marks;
  readonly meter: Meter;
  stop(): void;
}

const loadedFrom = performance.now();
const index = loadNameIndex(names);
/** What a page about the war waits for before anything is found, ms; part of no pass. */
const loadMs = performance.now() - loadedFrom;
const SETTINGS = { marks: 'first', kinds: { place: true, group: true }, muted: [] } as const;

type Choice = (mentions: readonly PlacedMention[]) => readonly PlacedMention[];

function start<Kind extends Names>(found: Kind, choose: Choice): Running<Kind> {
  const meter = new Meter();
  const stopper = new AbortController();
  const marks = new Marks();
  const onChange = (): void => {
    for (const [section, mentions] of found.takeChanges()) marks.setSection(section, choose(mentions));
    marks.flush();
  };
  meter.time(() => {
    const events = { onChange, onNewDocument: () => undefined, onStorm: () => marks.keepNear() };
    new Scanner(found, events, () => false, stopper.signal).start(document);
  });
  return {
    names: found,
    marks,
    meter,
    stop: () => {
      stopper.abort();
      marks.clear();
      meter.stop();
    },
  };
}

const startOurs = (): Running<PageNames> => start(new PageNames(index, undefined), (mentions) => selectMarks(mentions, SETTINGS));
const startUndecided = (): Running<Undecided> => start(new Undecided(), (mentions) => mentions);

/** Quiet is not enough: a browser that lays out a large page gives no idle time for seconds while work is queued. */
async function settled(meter: Meter): Promise<void> {
  do {
    await sleep(QUIET_POLL_MS);
    await meter.idle();
  } while (performance.now() - meter.last < SETTLED_MS);
}

/** The work of one pass over the page, from its start until nothing is left to do. */
async function passOf(begin: () => Running<Names>): Promise<Work> {
  const since = performance.now();
  const running = begin();
  await settled(running.meter);
  const { busy, longest, last } = running.meter;
  const marks = [...running.marks.all()].length;
  running.stop();
  return { busy, longest, total: last - since, marks };
}

/** What the peers do: every listed name is marked as it is found, and nothing is asked of its sentence or its page. */
class Undecided implements Names {
  readonly #found = new Map<number, PlacedMention[]>();
  #changed = new Map<number, readonly PlacedMention[]>();

  add(run: TextRun): 'kept' {
    const kept = this.#found.get(run.section) ?? [];
    for (const { start, end, refs } of findCandidates(index, run.text)) {
      const record = refs.map((ref) => index.refs[ref] ?? 0).find((each) => roleOf(each) === 'name');
      const entity = record === undefined ? undefined : index.entities[entityOf(record)];
      if (entity) kept.push(place(run, { start, end, entity, alternatives: [], reason: { rule: 'strong-name' } }));
    }
    this.#found.set(run.section, kept);
    this.#changed.set(run.section, kept);
    return 'kept';
  }

  takeChanges(): ReadonlyMap<number, readonly PlacedMention[]> {
    const changed = this.#changed;
    this.#changed = new Map();
    return changed;
  }

  settle = (): boolean => false;
  forget = (): undefined => undefined;
  forgetWithin = (): void => undefined;
  sweep = (): void => undefined;
  reveal = (): boolean => false;
}

/** A peer's work, in one go and to the frame after it. */
async function oneGo(work: () => number): Promise<Work> {
  const start = performance.now();
  const marks = work();
  const busy = performance.now() - start;
  const total = (await frame()) - start;
  return { busy, longest: total, total, marks };
}

const walkBare = (): number => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let nodes = 0;
  while (walker.nextNode()) nodes += 1;
  return nodes;
};

/** One expression for all names, longest first, prepared before the clock starts. */
function expressionOf(surfaces: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(surfaces)})(?![\\p{L}\\p{N}])`, 'gu');
}

const count = (selector: string): number => document.querySelectorAll(selector).length;

const peers = {
  'mark.js markRegExp': (surfaces: readonly string[]) => {
    const expression = expressionOf(surfaces);
    expression.exec('warm');
    return oneGo(() => {
      new Mark(document.body).markRegExp(expression);
      return count('mark');
    });
  },
  'mark.js mark, 100 names': (surfaces: readonly string[]) =>
    oneGo(() => {
      new Mark(document.body).mark(surfaces.slice(0, 100), { accuracy: 'exactly', separateWordSearch: false, caseSensitive: true });
      return count('mark');
    }),
  findAndReplaceDOMText: (surfaces: readonly string[]) => {
    const expression = expressionOf(surfaces);
    expression.exec('warm');
    return oneGo(() => {
      findAndReplaceDOMText(document.body, { find: expression, wrap: 'mark', preset: 'prose' });
      return count('mark');
    });
  },
};

/** Mean cost of one question, µs, over points spread across the window. */
async function hitTests(): Promise<{ ours: number; elementFromPoint: number }> {
  const running = startOurs();
  await settled(running.meter);
  const points = Array.from({ length: 2_000 }, (_, i) => ({ x: (i * 37) % innerWidth, y: (i * 91) % innerHeight }));
  const targets = points.map(({ x, y }) => document.elementFromPoint(x, y) ?? undefined);
  const mean = (ask: (x: number, y: number, i: number) => unknown): number => {
    const start = performance.now();
    points.forEach(({ x, y }, i) => ask(x, y, i));
    return ((performance.now() - start) * 1_000) / points.length;
  };
  const runs = [0, 1, 2].map(() => ({
    elementFromPoint: mean((x, y) => document.elementFromPoint(x, y)),
    ours: mean((x, y, i) => markAt(running.names.runs, running.marks, targets[i], x, y)),
  }));
  running.stop();
  const best = (key: 'ours' | 'elementFromPoint'): number => Math.min(...runs.map((run) => run[key]));
  return { ours: best('ours'), elementFromPoint: best('elementFromPoint') };
}

/** `perSecond` nodes a second for `seconds`, oldest removed beyond `keep`; with our code running or without. */
async function storm(
  withOurs: boolean,
  { perSecond, seconds, keep, sentences }: { perSecond: number; seconds: number; keep: number; sentences: readonly string[] },
): Promise<{ share: number; longest: number; seconds: number; heapGrowth: number | undefined }> {
  const running = withOurs ? startOurs() : undefined;
  if (running) await settled(running.meter);
  const list = document.body.appendChild(document.createElement('div'));
  const heapBefore = heap();
  const busyBefore = running?.meter.busy ?? 0;
  if (running) running.meter.longest = 0;
  const start = performance.now();
  let added = 0;
  while (performance.now() - start < seconds * 1_000) {
    const due = ((performance.now() - start) / 1_000) * perSecond;
    for (; added < due; added++) {
      const paragraph = document.createElement('p');
      paragraph.append(sentences[added % sentences.length] ?? '');
      list.append(paragraph);
      if (list.childElementCount > keep) list.firstElementChild?.remove();
    }
    await sleep(16);
  }
  const elapsed = performance.now() - start;
  // What was put off until the page is calm belongs to the storm.
  if (running) await sleep(CALM_MS);
  if (running) await settled(running.meter);
  const heapGrowth = heapBefore === undefined ? undefined : (heap() ?? 0) - heapBefore;
  const share = running ? (running.meter.busy - busyBefore) / elapsed : 0;
  const longest = running?.meter.longest ?? 0;
  list.remove();
  running?.stop();
  return { share, longest, seconds: elapsed / 1_000, heapGrowth };
}

/** Bytes in use after a collection; undefined where the browser does not tell (Firefox). */
function heap(): number | undefined {
  const { gc } = window as { gc?: () => void };
  const { memory } = performance as { memory?: { usedJSHeapSize: number } };
  gc?.();
  return memory?.usedJSHeapSize;
}

/** Cold: the very first pass over a text in this page, beside a cold bare loop over it. */
function firstPass(text: string): { ours: number; bare: number } {
  const blocks = text.split('\n');
  const start = performance.now();
  for (const block of blocks) findCandidates(index, block);
  const oursMs = performance.now() - start;
  const bareStart = performance.now();
  let sum = 0;
  for (const block of blocks) for (let i = 0; i < block.length; i++) sum += block.charCodeAt(i);
  return { ours: oursMs, bare: performance.now() - bareStart + (sum < 0 ? 1 : 0) };
}

const bench = {
  load: () => loadMs,
  ours: () => passOf(startOurs),
  oursUndecided: () => passOf(startUndecided),
  walkBare: () => oneGo(walkBare),
  peers,
  hitTests,
  storm,
  firstPass,
};
export type Bench = typeof bench;
(window as unknown as { bench: Bench }).bench = bench;

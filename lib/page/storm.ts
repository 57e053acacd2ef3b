/** Tells when a page changes at a rate at which everything costs it: from 600 new nodes in two seconds to two seconds with fewer. */
const NODES = 600;
const PERIOD_MS = 2_000;

/** What is told of a storm. */
export interface StormEvents {
  onStart(): void;
  /** Another period is over, and it lasts. */
  onGoesOn(): void;
  onEnd(): void;
}

export class Storm {
  private from = 0;
  private added = 0;
  private isOn = false;
  private readonly events: StormEvents;
  private readonly signal: AbortSignal;

  constructor(events: StormEvents, signal: AbortSignal) {
    this.events = events;
    this.signal = signal;
  }

  get isBlowing(): boolean {
    return this.isOn;
  }

  /** The page added nodes. */
  count(nodes: number): void {
    const now = performance.now();
    if (!this.isOn && now - this.from > PERIOD_MS) this.startPeriod();
    this.added += nodes;
    if (this.isOn || this.added < NODES) return;
    this.isOn = true;
    this.events.onStart();
    this.watch();
  }

  private startPeriod(): void {
    this.from = performance.now();
    this.added = 0;
  }

  private watch(): void {
    // Whoever is told of the start may have stopped everything.
    if (this.signal.aborted) return;
    this.startPeriod();
    const timer = setTimeout(() => {
      this.signal.removeEventListener('abort', stop);
      if (this.added >= NODES) {
        this.events.onGoesOn();
        return this.watch();
      }
      this.isOn = false;
      this.events.onEnd();
    }, PERIOD_MS);
    const stop = (): void => clearTimeout(timer);
    this.signal.addEventListener('abort', stop, { once: true });
  }
}

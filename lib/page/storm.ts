/** Tells when a page changes at a rate at which everything costs it: from 600 new nodes in two seconds to two seconds with fewer. */
const NODES = 600;
const PERIOD_MS = 2_000;

export class Storm {
  private from = 0;
  private added = 0;
  private isOn = false;
  private readonly onStart: () => void;
  private readonly onEnd: () => void;
  private readonly signal: AbortSignal;

  constructor(events: { onStart(): void; onEnd(): void }, signal: AbortSignal) {
    this.onStart = () => events.onStart();
    this.onEnd = () => events.onEnd();
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
    this.onStart();
    this.watch();
  }

  private startPeriod(): void {
    this.from = performance.now();
    this.added = 0;
  }

  private watch(): void {
    this.startPeriod();
    const timer = setTimeout(() => {
      this.signal.removeEventListener('abort', stop);
      if (this.added >= NODES) return this.watch();
      this.isOn = false;
      this.onEnd();
    }, PERIOD_MS);
    const stop = (): void => clearTimeout(timer);
    this.signal.addEventListener('abort', stop, { once: true });
  }
}

/** Answers that are asked for while the pointer still dwells, so that a card need not wait for them. */
import type { Card, CardRequest } from '../context/card.ts';

/** A look-up that was begun during the dwell. */
export interface Prepared {
  readonly key: string;
  /** ms of `performance.now`. */
  readonly begun: number;
  readonly answer: Promise<Card | undefined>;
  /** The card, once it is there: then it is drawn at once, without a card that is loading before it. */
  card?: Card | undefined;
}

/** Older answers may not know what was saved since. */
const FRESH_MS = 3_000;

export class PreparedAnswers {
  private prepared: Prepared | undefined;

  /** Asks, unless a fresh answer to the same request is there or under way. */
  prepare(request: CardRequest, ask: (request: CardRequest) => Promise<Card | undefined>): void {
    if (this.find(request)) return;
    const prepared: Prepared = {
      key: keyOf(request),
      begun: performance.now(),
      answer: Promise.resolve().then(() => ask(request)),
    };
    prepared.answer.then(
      (card) => (prepared.card = card),
      // Asked again when the card opens; until then nobody has asked for it.
      () => {
        if (this.prepared === prepared) this.prepared = undefined;
      },
    );
    this.prepared = prepared;
  }

  /** What was begun for a request, unless it is old by now; an answer serves once. */
  take(request: CardRequest): Prepared | undefined {
    const prepared = this.find(request);
    this.prepared = undefined;
    return prepared;
  }

  forget(): void {
    this.prepared = undefined;
  }

  private find(request: CardRequest): Prepared | undefined {
    const { prepared } = this;
    return prepared?.key === keyOf(request) && performance.now() - prepared.begun < FRESH_MS ? prepared : undefined;
  }
}

function keyOf(request: CardRequest): string {
  return JSON.stringify(request);
}

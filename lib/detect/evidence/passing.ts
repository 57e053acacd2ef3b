/**
 * Does a page name the war in passing only: a town's news with a line on Syria, a column of short notes?
 * Then few strong names and words that tell of it stand among many blocks with other names.
 */

/** With so many strong names and telling words on it, a page does more than mention the war. */
const ENOUGH_MENTIONS = 4;
/** One for so many blocks that hold a name is no passing mention either: an article of three paragraphs. */
const BLOCKS_PER_MENTION = 4;
/** Texts that are kept; on a page that goes on and on a block that is read again may count twice from then on. */
const MOST_SEEN = 1_000;

/** What a block tells of how its page names the war. */
export interface Naming {
  /** Strong names and words that tell of the war: how many. */
  readonly mentions: number;
  /** Entities of those names. */
  readonly strong: readonly number[];
  /** For each other name that supports: what it can mean. It is a mention, too, once one of these is named strongly: Nusra beside the Nusra Front. */
  readonly others: readonly (readonly number[])[];
  /** All that the block names. */
  readonly entities: readonly number[];
}

/** A name that may turn out to be a mention, and what stands beside it. */
interface Waiting {
  readonly meant: readonly number[];
  readonly beside: readonly number[];
}

export class Passing {
  /** Texts that were counted: a block that is read again counts once. */
  readonly #seen = new Set<string>();
  readonly #near = new Set<number>();
  readonly #strong = new Set<number>();
  #waiting: readonly Waiting[] = [];
  #changed: number[] = [];
  #mentions = 0;
  #version = 0;

  /** Another number after each change. */
  get version(): number {
    return this.#version;
  }

  /** Counts a block. @returns whether it is another one. */
  add(text: string, { mentions, strong, others, entities }: Naming): boolean {
    if (this.isRuledOut || this.#seen.has(text)) return false;
    if (this.#seen.size < MOST_SEEN) this.#seen.add(text);
    this.#version += 1;
    if (mentions > 0) this.#count(mentions, entities);
    const news = strong.filter((entity) => !this.#strong.has(entity));
    for (const entity of news) this.#strong.add(entity);
    const waiting = news.length > 0 ? this.#waiting.filter(({ meant, beside }) => !this.#take(meant, beside)) : this.#waiting;
    const left = others.filter((meant) => !this.#take(meant, entities)).map((meant) => ({ meant, beside: entities }));
    this.#waiting = waiting.length < MOST_SEEN ? [...waiting, ...left] : waiting;
    return true;
  }

  /** Counts a name as a mention if it can mean what is named strongly. */
  #take(meant: readonly number[], beside: readonly number[]): boolean {
    if (!meant.some((entity) => this.#strong.has(entity))) return false;
    this.#count(1, beside);
    return true;
  }

  #count(mentions: number, entities: readonly number[]): void {
    this.#mentions += mentions;
    for (const entity of entities) {
      if (!this.#near.has(entity)) this.#changed.push(entity);
      this.#near.add(entity);
    }
  }

  /** The entities that were named beside the war since the last call, and not before. */
  takeChanged(): readonly number[] {
    const changed = this.#changed;
    this.#changed = [];
    return changed;
  }

  /** Blocks that were counted. */
  get blocks(): number {
    return this.#seen.size;
  }

  /** Is it no passing mention, whatever comes? */
  get isRuledOut(): boolean {
    return this.#mentions >= ENOUGH_MENTIONS;
  }

  get isPassing(): boolean {
    return !this.isRuledOut && this.#mentions * BLOCKS_PER_MENTION < this.#seen.size;
  }

  /** Was the entity named in a block that names the war? Asked of a page that does so in passing. */
  isNear(entity: number): boolean {
    return this.#near.has(entity);
  }
}

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

export class Passing {
  /** Texts that were counted: a block that is read again counts once. */
  readonly #seen = new Set<string>();
  readonly #near = new Set<number>();
  #changed: number[] = [];
  #mentions = 0;
  #version = 0;

  /** Another number after each change. */
  get version(): number {
    return this.#version;
  }

  /** Counts a block that names `entities`, in which telling names stand so many times. @returns whether it is another one. */
  add(text: string, mentions: number, entities: readonly number[]): boolean {
    if (this.isRuledOut || this.#seen.has(text)) return false;
    if (this.#seen.size < MOST_SEEN) this.#seen.add(text);
    this.#mentions += mentions;
    this.#version += 1;
    if (mentions === 0) return true;
    for (const entity of entities) {
      if (!this.#near.has(entity)) this.#changed.push(entity);
      this.#near.add(entity);
    }
    return true;
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

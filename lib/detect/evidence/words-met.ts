/**
 * The words met on a page, by their name records, and what was decided on them. Most of what becomes
 * known concerns one entity, so only the words that can name it are looked at again.
 */
import type { Option } from './choose-sense.ts';

export interface Words {
  readonly refs: readonly number[];
  /** In a spelling that is not listed. */
  readonly isLoose: boolean;
  /** How the page stands to them; undefined before it was asked. */
  standing: string | undefined;
  /** Decisions that only the evidence bears on, by the length of the words, until it changes. */
  readonly options: Map<number, readonly Option[]>;
}

export class WordsMet {
  readonly #words = new Map<string, Words>();
  /** Keys of words with one record. */
  readonly #byRecord = new Map<number, string>();
  readonly #byEntity = new Map<number, Set<string>>();
  #unsettled = new Set<string>();
  #mostEntities = 0;

  /** Most entities that the same words can name. */
  get mostEntities(): number {
    return this.#mostEntities;
  }

  /** The key of words that can name some entities. */
  meet(refs: readonly number[], entityOf: (ref: number) => number, isLoose: boolean): string {
    // Most words are listed and have one record: a string to look them up would cost more than all the rest here.
    const only = !isLoose && refs.length === 1 ? refs[0] : undefined;
    const known = only === undefined ? undefined : this.#byRecord.get(only);
    if (known !== undefined) return known;
    const key = `${isLoose ? '~' : ''}${refs.join()}`;
    if (only !== undefined) this.#byRecord.set(only, key);
    if (this.#words.has(key)) return key;
    this.#words.set(key, { refs, isLoose, standing: undefined, options: new Map() });
    this.#unsettled.add(key);
    for (const ref of refs) {
      const entity = entityOf(ref);
      const others = this.#byEntity.get(entity);
      if (others) others.add(key);
      else this.#byEntity.set(entity, new Set([key]));
    }
    this.#mostEntities = Math.max(this.#mostEntities, refs.length);
    return key;
  }

  get(key: string): Words | undefined {
    return this.#words.get(key);
  }

  /** Forgets what was decided on the words that can name some entities; on all words without any. */
  unsettle(entities?: Iterable<number>): void {
    if (!entities) for (const key of this.#words.keys()) this.#unsettle(key);
    else for (const entity of entities) for (const key of this.#byEntity.get(entity) ?? []) this.#unsettle(key);
  }

  #unsettle(key: string): void {
    this.#unsettled.add(key);
    this.#words.get(key)?.options.clear();
  }

  /** The words that are new or were unsettled since the last call. */
  takeUnsettled(): ReadonlySet<string> {
    const unsettled = this.#unsettled;
    this.#unsettled = new Set();
    return unsettled;
  }
}

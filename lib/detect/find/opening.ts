/**
 * What opens the gate (index/gate.ts) on a page that may be about anything: one name that tells of the war, or two that do so
 * in company.
 */
import { entityOf } from '../index/name-refs.ts';
import type { NameIndex } from '../types.ts';
import { findNames } from './without-capitals.ts';

/** Number of the entity whose names open the gate alone. */
const OPENER = 0;
/** Different things that open it when a page names them. */
const ENOUGH_IN_COMPANY = 2;

/** What a text names of the gate's index, the likeliest of each name. */
export function openersIn(gate: NameIndex, text: string): number[] {
  return findNames(gate, text).map(({ refs }) => entityOf(gate.refs[refs[0] ?? 0] ?? 0));
}

export class Opening {
  readonly #named = new Set<number>();

  /** Was all of that named before? */
  has(entities: readonly number[]): boolean {
    return entities.every((entity) => this.#named.has(entity));
  }

  add(entities: readonly number[]): void {
    for (const entity of entities) this.#named.add(entity);
  }

  get isOpen(): boolean {
    return this.#named.has(OPENER) || this.#named.size >= ENOUGH_IN_COMPANY;
  }
}

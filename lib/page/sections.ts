/** Sections of a page: stretches of text in each of which a name is marked once. */

/**
 * A stretch without headings counts as several sections, so that a first mention is never more
 * than about a screen away: 2,500 characters fill a desktop window at common reading sizes.
 */
const SECTION_CHARS = 2_500;

let lastNumber = 0;
/** A number that grows. */
export function newNumber(): number {
  lastNumber += 1;
  return lastNumber;
}

/** Where a block stood that is read again: its runs take the place of those before. */
export interface Place {
  readonly section: number;
  readonly order: number;
}

/** Gives runs their sections. Walks of a page's late additions share one, so that short ones share a section. */
export class Sections {
  section = newNumber();
  #chars = 0;

  /** After a heading, or when enough was read. */
  start(): void {
    if (this.#chars === 0) return;
    this.section = newNumber();
    this.#chars = 0;
  }

  count(chars: number): void {
    this.#chars += chars;
    if (this.#chars > SECTION_CHARS) this.start();
  }
}

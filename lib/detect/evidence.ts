/** The names met on a page, entity by entity: who supports whom, and what speaks against. */
import type { NameStrength } from '../corpus/schema.ts';

export interface EntityEvidence {
  /** Support that its names give to others. */
  readonly support: number;
  /** A strong name of it is on the page. */
  readonly hasStrongName: boolean;
  /** UTF-16 units of its longest name on the page that needs support; 0 for none. */
  readonly longest: number;
  /** The same of those that are weak. */
  readonly longestWeak: number;
  readonly decoy: boolean;
  readonly cue: boolean;
  /** A person of one of its names is on the page. */
  readonly person: boolean;
}

interface Supporter {
  readonly entity: number;
  readonly points: number;
}

const NOTHING: EntityEvidence = { support: 0, hasStrongName: false, longest: 0, longestWeak: 0, decoy: false, cue: false, person: false };

export class Evidence {
  readonly #entities = new Map<number, EntityEvidence>();
  /** Entities that give support, strongest first, then in the order in which the page names them; undefined after a change. */
  #supporters: readonly Supporter[] | undefined;
  readonly #used = new Set<number>();
  #version = 0;
  /** A demonym (Syrian) is on the page. */
  #hasSign = false;
  #hasStrong = false;
  #strongEntities = 0;

  /** Another number after each change. */
  get version(): number {
    return this.#version;
  }

  /** Is a strong name that tells of the war on the page? One that a decoy or a cue speaks against (an Army of Islam in Gaza) tells nothing alone. */
  get hasStrong(): boolean {
    this.#supporting();
    return this.#hasSign || this.#hasStrong;
  }

  of(entity: number): EntityEvidence {
    return this.#entities.get(entity) ?? NOTHING;
  }

  noteName(entity: number, strength: NameStrength, support: number, length: number): void {
    const known = this.of(entity);
    const next = {
      ...known,
      support: Math.max(known.support, support),
      hasStrongName: known.hasStrongName || strength === 'strong',
      longest: strength === 'needs-support' ? Math.max(known.longest, length) : known.longest,
      longestWeak: strength === 'weak' ? Math.max(known.longestWeak, length) : known.longestWeak,
    };
    const isNews =
      next.support > known.support ||
      next.hasStrongName !== known.hasStrongName ||
      next.longest > known.longest ||
      next.longestWeak > known.longestWeak;
    if (isNews || !this.#entities.has(entity)) this.#set(entity, next);
  }

  /** Notes a word that tells what the page is about. */
  noteSign(entity: number, support: number): void {
    const known = this.of(entity);
    this.#hasSign ||= support > 0;
    if (support > known.support || !this.#entities.has(entity)) this.#set(entity, { ...known, support: Math.max(known.support, support) });
  }

  noteAgainst(entity: number, what: 'decoy' | 'cue' | 'person'): void {
    const known = this.of(entity);
    if (!known[what]) this.#set(entity, { ...known, [what]: true });
  }

  /** Was a name of the entity seen that is used as one? */
  isUsed(entity: number): boolean {
    return this.#used.has(entity);
  }

  noteUsed(entity: number): void {
    this.#used.add(entity);
    this.#version += 1;
  }

  /** Entities of which a strong telling name is on the page. */
  get strongEntities(): number {
    this.#supporting();
    return this.#strongEntities;
  }

  /** Support from entities that are named strongly, or by a name that is used as one. */
  get usedSupport(): number {
    let sum = 0;
    for (const { entity, points } of this.#supporting()) if (points > 1 || this.#used.has(entity)) sum += points;
    return sum;
  }

  /** Support from all entities but some. */
  supportBut(but: readonly number[]): number {
    let points = 0;
    for (const supporter of this.#supporting()) {
      if (!but.includes(supporter.entity)) points += supporter.points;
    }
    return points;
  }

  /** The first of the entities that give it. */
  supportersBut(but: readonly number[], most: number): number[] {
    const others = this.#supporting().filter(({ entity }) => !but.includes(entity));
    return others.slice(0, most).map(({ entity }) => entity);
  }

  #set(entity: number, evidence: EntityEvidence): void {
    this.#entities.set(entity, evidence);
    this.#supporters = undefined;
    this.#version += 1;
  }

  /** Works out who supports whom, if something changed since; one pass, as each new name asks. */
  #supporting(): readonly Supporter[] {
    if (this.#supporters) return this.#supporters;
    const supporters: Supporter[] = [];
    let strong = 0;
    let isOpen = false;
    this.#strongEntities = 0;
    for (const [entity, { support, hasStrongName, decoy, cue }] of this.#entities) {
      const isContested = decoy || cue;
      if (support === 0 || (isContested && !hasStrongName)) continue;
      supporters.push({ entity, points: support });
      if (!hasStrongName) continue;
      strong += 1;
      isOpen ||= !isContested;
      if (support > 1) this.#strongEntities += 1;
    }
    this.#hasStrong = isOpen || strong > 1;
    this.#supporters = supporters.sort((a, b) => b.points - a.points);
    return this.#supporters;
  }
}

/** The names met on a page, entity by entity: who supports whom, and what speaks against. */
import type { NameStrength } from '../../corpus/schema.ts';

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
  #changed = new Set<number>();
  /** A demonym (Syrian) is on the page. */
  #hasSign = false;
  #namesCountry = false;
  #isOfLater = false;
  /** Sums over all entities, kept up to date: they are asked for every name, and a page has hundreds. */
  #support = 0;
  #usedSupport = 0;
  #strongEntities = 0;
  /** Entities that support others by a strong name, and those of them that nothing speaks against. */
  #strong = 0;
  #uncontested = 0;

  /** Another number after each change. */
  get version(): number {
    return this.#version;
  }

  /** Entities of which something became known since the last call. */
  takeChanged(): ReadonlySet<number> {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  /** Is a strong name that tells of the war on the page? One that a decoy or a cue speaks against (an Army of Islam in Gaza) tells nothing alone. */
  get hasStrong(): boolean {
    return this.#hasSign || this.#uncontested > 0 || this.#strong > 1;
  }

  /** The same, whatever speaks against it; once true it stays so. */
  get hasAnyStrong(): boolean {
    return this.#hasSign || this.#strong > 0;
  }

  /** Is the country of the war named by its name? */
  get namesCountry(): boolean {
    return this.#namesCountry;
  }

  /** Does a page without a date speak of the time after the last change of power? */
  get isOfLater(): boolean {
    return this.#isOfLater;
  }

  noteLater(): void {
    if (this.#isOfLater) return;
    this.#isOfLater = true;
    this.#version += 1;
  }

  /** Does nothing on the page speak against the entity's names? */
  isUncontested(entity: number): boolean {
    const { decoy, cue, person } = this.of(entity);
    return !decoy && !cue && !person;
  }

  noteCountry(): void {
    if (this.#namesCountry) return;
    this.#namesCountry = true;
    this.#version += 1;
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
    if (support > 0 && !this.#hasSign) {
      this.#hasSign = true;
      this.#version += 1;
    }
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
    this.#count(entity, -1);
    this.#used.add(entity);
    this.#count(entity, 1);
    this.#changed.add(entity);
    this.#version += 1;
  }

  /** Entities of which a strong telling name is on the page. */
  get strongEntities(): number {
    return this.#strongEntities;
  }

  /** Support from entities that are named strongly, or by a name that is used as one. */
  get usedSupport(): number {
    return this.#usedSupport;
  }

  /** Support from all entities but some. */
  supportBut(but: readonly number[]): number {
    return but.reduce((points, entity, i) => (but.indexOf(entity) === i ? points - pointsOf(this.of(entity)) : points), this.#support);
  }

  /** The first of the entities that give it. */
  supportersBut(but: readonly number[], most: number): number[] {
    const others = this.#supporting().filter(({ entity }) => !but.includes(entity));
    return others.slice(0, most).map(({ entity }) => entity);
  }

  #set(entity: number, evidence: EntityEvidence): void {
    this.#count(entity, -1);
    this.#entities.set(entity, evidence);
    this.#count(entity, 1);
    this.#supporters = undefined;
    this.#changed.add(entity);
    this.#version += 1;
  }

  /** Adds what an entity gives to the sums, or (-1) takes it out of them before a change. */
  #count(entity: number, sign: 1 | -1): void {
    const evidence = this.of(entity);
    const points = pointsOf(evidence);
    this.#support += sign * points;
    if (points > 1 || this.#used.has(entity)) this.#usedSupport += sign * points;
    if (points === 0 || !evidence.hasStrongName) return;
    this.#strong += sign;
    if (points > 1) this.#strongEntities += sign;
    if (!evidence.decoy && !evidence.cue) this.#uncontested += sign;
  }

  #supporting(): readonly Supporter[] {
    this.#supporters ??= [...this.#entities]
      .map(([entity, evidence]) => ({ entity, points: pointsOf(evidence) }))
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points);
    return this.#supporters;
  }
}

/** What an entity gives to others: nothing while other words speak against it and no strong name for it. */
function pointsOf({ support, hasStrongName, decoy, cue }: EntityEvidence): number {
  return hasStrongName || !(decoy || cue) ? support : 0;
}

/** Clauses of a sentence: what a date, a place or a party in one of them has to do with a statement in another. */

/**
 * - `main`: stands by itself.
 * - `same`: tells more of what the clause before tells ("when a bomb went off in Homs").
 * - `other`: tells of something else ("hours after blasts shook Damascus").
 */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly kind: 'main' | 'same' | 'other';
}

const SPLIT =
  /(?:;| - |—|,? (?:but|whereas|although|though|despite|even as|just as)(?= )|,? (?:(?:just |only |barely )?(?:an? |\w+ |several |some )?(?:minutes?|hours?|days?|weeks?|months?|years?) |shortly |soon |long )(?:after|before|later|earlier)(?= )|,? (?:before|while)(?= )|,? (?:after|because|following)(?= )|, (?:as|despite)(?= )|,? (?:when|where|in which)(?= )|, (?:who|which)(?= ))/g;
const SAME = /^,? ?(?:when|where|in which|who|which|as|after|because|following)$/;
/** "As the army closed in on Palmyra, bombs in Brussels …" */
const OPENING = /^(?:(?:\w+ ){0,3}(?:after|before)|as|while|when|although|though|if|despite|following)\b[^,;]*,/;

export function clausesOf(shape: string): Clause[] {
  const opening = OPENING.exec(shape);
  const from = opening?.[0].length ?? 0;
  const clauses: Clause[] = opening ? [{ start: 0, end: from, kind: 'other' }] : [];
  let start = from;
  let kind: Clause['kind'] = 'main';
  for (const found of shape.slice(from).matchAll(SPLIT)) {
    const at = from + found.index;
    if (at > start) clauses.push({ start, end: at, kind });
    start = at;
    kind = /^(?:;| - |—)/.test(found[0]) ? 'main' : SAME.test(found[0]) ? 'same' : 'other';
  }
  clauses.push({ start, end: shape.length, kind });
  return clauses;
}

/** The clause in which an offset lies, alone and with those that tell of the same. */
export function clausesAround(clauses: readonly Clause[], at: number): { readonly own: Clause; readonly linked: readonly Clause[] } {
  const found = clauses.findIndex(({ start, end }) => at >= start && at < end);
  const i = found < 0 ? clauses.length - 1 : found;
  let first = i;
  while (first > 0 && clauses[first]?.kind === 'same') first -= 1;
  let last = i;
  while (clauses[last + 1]?.kind === 'same') last += 1;
  const own = clauses[i] ?? { start: 0, end: at, kind: 'main' };
  return { own, linked: clauses.slice(first, last + 1) };
}

/** What some classes of places and groups have in common. */

/** Classes of settlements. */
export const SETTLEMENTS = ['city', 'town', 'village', 'neighbourhood'] as const;
const SETTLEMENT_CLASSES: ReadonlySet<string | undefined> = new Set(SETTLEMENTS);

export function isSettlement(kind: string | undefined): boolean {
  return SETTLEMENT_CLASSES.has(kind);
}

/** Settlements of one name, or a settlement and a region (Shahba), are told apart by the places beside them. */
export function mayHaveNamesakes(kind: string | undefined): boolean {
  return kind === 'region' || isSettlement(kind);
}

/** Is a class (of a group) that of a medium: a broadcaster, a paper, an agency? */
export function isMedium(kind: string | undefined): boolean {
  return kind === 'outlet' || kind === 'news-agency';
}

/** Of a body that fights? */
export function isFighting(kind: string | undefined): boolean {
  return kind === 'armed-group' || kind === 'coalition';
}

/** Of bodies that are called by a number or a noun, elsewhere, too: Fourth Division, Republican Guard? */
export function isForce(kind: string | undefined): boolean {
  return kind === 'state-force' || kind === 'armed-group';
}

/** Of bodies that other countries call so, too: Red Crescent, Republican Guard? */
export function isCalledAlike(kind: string | undefined): boolean {
  return kind === 'organisation' || kind === 'state-force';
}

/** Of a state's own bodies, which most are called by a noun that every state has? */
export function isOfState(kind: string | undefined): boolean {
  return kind === 'state' || kind === 'state-force';
}

/** Who really says it: chains of reporters collapse to the claimant, partners of one bloc to one (step h). */
import { parseEdtf, type DayBounds } from '../corpus/edtf.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { Claim, Document } from '../corpus/schema.ts';
import { sideOf } from './sides.ts';

/** One key for all unnamed collectives: two of them may be the same people. */
export const UNNAMED_ORIGIN = 'unnamed';

/** When a claim was made, as bounds: its own date, else its document's, else undefined. */
export function saidBounds(claim: Claim, lookup: Lookup): DayBounds | undefined {
  const edtf = saidOn(claim, lookup);
  return edtf === undefined ? undefined : parseEdtf(edtf);
}

/** The EDTF date of which `saidBounds` are the bounds. */
export function saidOn(claim: Claim, lookup: Lookup): string | undefined {
  return claim.saidOn ?? lookup.documents.get(claim.document)?.published;
}

/** Which of two claims was surely made first? undefined when the dates overlap or are missing. */
export function saidFirst(a: Claim, b: Claim, lookup: Lookup): Claim | undefined {
  const whenA = saidBounds(a, lookup);
  const whenB = saidBounds(b, lookup);
  if (!whenA || !whenB || whenA.uncertain || whenB.uncertain) return undefined;
  if (whenA.latest < whenB.earliest) return a;
  return whenB.latest < whenA.earliest ? b : undefined;
}

/** The same speaker or institution; two unnamed collectives never are, whatever they are called. */
export function sameClaimant(a: Claim, b: Claim): boolean {
  if ('unnamed' in a.claimant || 'unnamed' in b.claimant) return false;
  if ('group' in a.claimant || 'group' in b.claimant) {
    return 'group' in a.claimant && 'group' in b.claimant && a.claimant.group === b.claimant.group;
  }
  return a.claimant.speaker === b.claimant.speaker;
}

/**
 * The key of the origin that a claim counts for: the interest bloc of its claimant on the day
 * on which it was said, else the claimant's outermost parent. What an outlet says in a
 * document taken over from another counts for the first publisher.
 */
export function originOf(claim: Claim, lookup: Lookup): string {
  const { claimant } = claim;
  if ('unnamed' in claimant) return UNNAMED_ORIGIN;
  if (!('group' in claimant)) return `speaker:${claimant.speaker}`;
  const document = lookup.documents.get(claim.document);
  const isNarrator = document?.publisher === claimant.group && claimant.speaker === undefined;
  const group = isNarrator ? firstPublisher(document, lookup) : claimant.group;
  return sideOf(group, saidDay(claim, lookup), lookup);
}

function saidDay(claim: Claim, lookup: Lookup): number | undefined {
  const bounds = saidBounds(claim, lookup);
  const day = bounds && (Number.isFinite(bounds.earliest) ? bounds.earliest : bounds.latest);
  return day !== undefined && Number.isFinite(day) ? day : undefined;
}

function firstPublisher(document: Document, lookup: Lookup): string {
  const seen = new Set<string>();
  let current = document;
  while (current.derivedFrom !== undefined && !seen.has(current.id)) {
    seen.add(current.id);
    const source = lookup.documents.get(current.derivedFrom);
    if (!source) break;
    current = source;
  }
  return current.publisher;
}

/** Claims that say something on the matter: not withdrawn, not "no comment", not taken back. */
export function isStatement(claim: Claim): boolean {
  return claim.withdrawn === undefined && claim.act !== 'declines' && claim.act !== 'retracts';
}

/** How many independent origins the claims have. */
export function countOrigins(claims: readonly Claim[], lookup: Lookup): number {
  return originsOf(claims, lookup).size;
}

/** Key of an origin (see `originOf`) → the statements that count for it, in the order of the claims. */
export function originsOf(claims: readonly Claim[], lookup: Lookup): ReadonlyMap<string, readonly Claim[]> {
  return Map.groupBy(claims.filter(isStatement), (claim) => originOf(claim, lookup));
}

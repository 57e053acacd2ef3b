/** Makes claims and claim sets for fixtures, with what most of them share. */
import type { Verdict } from '../lib/claims/types.ts';
import type { Card, ClaimSetView, ClaimView, EntityLink, OriginView } from '../lib/context/card.ts';

export const PARTY = 'A party to the conflict, or its own medium: read it as that side’s word.';

/** The document of every claim that names no other. */
export const INVENTED = {
  id: 'document-1',
  title: 'Bulletin of the day',
  publisher: 'The Example Courier',
  published: '4 March 2020',
  url: 'https://example.org/bulletin',
  where: 'paragraph 2',
} as const;

export function claim(part: Partial<ClaimView> & Pick<ClaimView, 'id' | 'claimant' | 'paraphrase'>): ClaimView {
  return { act: 'asserts', hedge: 'none', via: [], document: INVENTED, ...part };
}

export function places(...labels: string[]): EntityLink[] {
  return labels.map((label) => ({ id: `place-${label}`, kind: 'place', label }));
}

export function groups(...labels: string[]): EntityLink[] {
  return labels.map((label) => ({ id: `group-${label}`, kind: 'group', label }));
}

/** A card of the bundled pack that is not restricted to a day. */
export function card(part: Pick<Card, 'entity' | 'events' | 'total'> & Partial<Card>): Card {
  return { leftOut: 0, pack: { name: 'Sidelight: Syria', version: '0.1.0', hash: '0123456789abcdef' }, notes: {}, ...part };
}

/** Without `claims`, the verdict is about the first two. `origins` says how many claimants count by themselves. */
export function set(
  label: string,
  verdict: Omit<Verdict, 'claims'> & { claims?: readonly string[] },
  claims: readonly ClaimView[],
  origins: number,
): ClaimSetView {
  return { label, verdict: { claims: claims.slice(0, 2).map(({ id }) => id), ...verdict }, claims, origins: originsOf(claims, origins) };
}

/** One chain a claim; the last origin takes what is left over. */
function originsOf(claims: readonly ClaimView[], count: number): OriginView[] {
  const chains = claims.map(({ claimant, via, document }) => [claimant, ...via, document.publisher]);
  return Array.from({ length: count }, (_, i) => ({
    label: claims[i]?.claimant ?? 'unnamed',
    chains: i < count - 1 ? chains.slice(i, i + 1) : chains.slice(i),
  }));
}

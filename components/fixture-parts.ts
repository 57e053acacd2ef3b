/** Makes claims and claim sets for fixtures, with what most of them share. */
import type { Verdict } from '../lib/claims/types.ts';
import type { ClaimSetView, ClaimView } from '../lib/context/card.ts';

export const PARTY = 'A party to the conflict, or its own medium: read it as that side’s word.';

/** The document of every claim that names no other. */
export const INVENTED = {
  title: 'Bulletin of the day',
  publisher: 'The Example Courier',
  published: '4 March 2020',
  url: 'https://example.org/bulletin',
  where: 'paragraph 2',
} as const;

export function claim(part: Partial<ClaimView> & Pick<ClaimView, 'id' | 'claimant' | 'paraphrase'>): ClaimView {
  return { act: 'asserts', hedge: 'none', via: [], document: INVENTED, ...part };
}

/** Without `claims`, the verdict is about the first two. */
export function set(
  label: string,
  verdict: Omit<Verdict, 'claims'> & { claims?: readonly string[] },
  claims: readonly ClaimView[],
  origins: number,
): ClaimSetView {
  return { label, verdict: { claims: claims.slice(0, 2).map(({ id }) => id), ...verdict }, claims, origins };
}

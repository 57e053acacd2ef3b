import { useId, useState } from 'preact/hooks';
import type { ClaimSetView, ClaimView } from '../lib/context/card.ts';
import { ClaimRow } from './ClaimRow.tsx';
import { opposedPair } from './claim-pair.ts';
import { VerdictIcon } from './VerdictIcon.tsx';
import { VerdictLine } from './VerdictLine.tsx';

/** Claims shown before the reader asks for more: as many as can be compared at a glance. */
const LEAD = 3;

/** What is at issue, how the accounts lie to each other, and the accounts. */
export function ClaimSetBlock({ set }: { readonly set: ClaimSetView }) {
  const labelId = useId();
  const pair = opposedPair(set);
  const others = pair ? set.claims.filter((claim) => !pair.includes(claim)) : set.claims;
  return (
    <section class="claim-set" aria-labelledby={labelId}>
      <h4 class="claim-set-label" id={labelId}>
        <bdi>{set.label}</bdi>
      </h4>
      <VerdictLine verdict={set.verdict} origins={set.origins} />
      {pair && (
        <div class={`pair pair-${set.verdict.kind}`}>
          <ul class="pair-claims">
            {pair.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} />
            ))}
          </ul>
          <span class="pair-mark">
            <VerdictIcon kind={set.verdict.kind} />
          </span>
        </div>
      )}
      <ClaimList claims={others} lead={pair ? LEAD - pair.length : LEAD} total={set.claims.length} />
    </section>
  );
}

interface ClaimListProps {
  readonly claims: readonly ClaimView[];
  /** How many to show at first. */
  readonly lead: number;
  /** Claims of the set in all, for the button's words. */
  readonly total: number;
}

function ClaimList({ claims, lead, total }: ClaimListProps) {
  const listId = useId();
  const [all, setAll] = useState(false);
  const shown = all ? claims : claims.slice(0, lead);
  if (claims.length === 0) return null;
  return (
    <>
      <ul class="claims" id={listId}>
        {shown.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
      </ul>
      {claims.length > lead && (
        <button type="button" class="text-button show-all" aria-expanded={all} aria-controls={listId} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${total} claims`}
        </button>
      )}
    </>
  );
}

import { useId, useState } from 'preact/hooks';
import type { VerdictKind } from '../lib/claims/types.ts';
import type { ClaimSetView, ClaimView } from '../lib/context/card.ts';
import { ClaimRow } from './ClaimRow.tsx';
import { opposedPair } from './claim-pair.ts';
import { CorpusText } from './CorpusText.tsx';
import { Chevron } from './Disclosure.tsx';
import { plural, t } from './i18n.ts';
import { RangeChart } from './RangeChart.tsx';
import { VerdictBadge } from './VerdictBadge.tsx';
import { VerdictIcon } from './VerdictIcon.tsx';
import { VerdictLine } from './VerdictLine.tsx';
import { VERDICT_TONE } from './verdict-words.ts';

/** Claims shown before the reader asks for more: as many as can be compared at a glance. */
const LEAD = 3;

/**
 * What is at issue, how the accounts lie to each other, and the accounts. The reason is the caption
 * of two accounts that stand side by side and of one that stands alone, and leads into a list.
 */
export function ClaimSetBlock({ set }: { readonly set: ClaimSetView }) {
  const labelId = useId();
  const pair = opposedPair(set);
  const isSingle = set.claims.length === 1;
  const reason = <VerdictLine verdict={set.verdict} origins={set.origins} />;
  const others = pair ? set.claims.filter((claim) => !pair.includes(claim)) : set.claims;
  return (
    <div class="claim-set" role="group" aria-labelledby={labelId}>
      <div class="claim-set-head">
        <h4 class="claim-set-label" id={labelId}>
          <CorpusText>{set.label}</CorpusText>
        </h4>
        <VerdictBadge kind={set.verdict.kind} />
      </div>
      {pair && <ClaimPair pair={pair} kind={set.verdict.kind} />}
      {!isSingle && reason}
      <RangeChart claims={set.claims} label={set.label} />
      <ClaimList claims={others} lead={pair ? LEAD - pair.length : LEAD} total={set.claims.length} />
      {isSingle && reason}
    </div>
  );
}

interface ClaimPairProps {
  readonly pair: readonly [ClaimView, ClaimView];
  readonly kind: VerdictKind;
}

/** Two accounts with the sign of the verdict between them. */
function ClaimPair({ pair, kind }: ClaimPairProps) {
  return (
    <div class={`pair pair-${VERDICT_TONE[kind]}`}>
      <ul class="pair-claims">
        {pair.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
      </ul>
      <span class="pair-mark">
        <VerdictIcon kind={kind} />
      </span>
    </div>
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
        <button type="button" class="text-button" aria-expanded={all} aria-controls={listId} onClick={() => setAll(!all)}>
          <Chevron />
          {all ? t('claim.showFewer') : plural('claim.showAll', total)}
        </button>
      )}
    </>
  );
}

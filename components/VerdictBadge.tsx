import type { VerdictKind } from '../lib/claims/types.ts';
import { VerdictIcon } from './VerdictIcon.tsx';
import { VERDICT_TONE, verdictLabel } from './verdict-words.ts';

/** The kind of a verdict in a shape and a word or two. */
export function VerdictBadge({ kind }: { readonly kind: VerdictKind }) {
  return (
    <span class={`badge badge-${VERDICT_TONE[kind]}`}>
      <VerdictIcon kind={kind} />
      <span class="badge-word">{verdictLabel(kind)}</span>
    </span>
  );
}

import type { VerdictKind } from '../lib/claims/types.ts';
import { VerdictIcon } from './VerdictIcon.tsx';
import { VERDICT_WORDS } from './verdict-words.ts';

/** The kind of a verdict in a shape and a word or two. */
export function VerdictBadge({ kind }: { readonly kind: VerdictKind }) {
  const { label, tone } = VERDICT_WORDS[kind];
  return (
    <span class={`badge badge-${tone}`}>
      <VerdictIcon kind={kind} />
      <span class="badge-word">{label}</span>
    </span>
  );
}

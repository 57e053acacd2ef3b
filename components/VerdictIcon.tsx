import type { VerdictKind } from '../lib/claims/types.ts';

/** Outlines on a 16 × 16 grid. Each kind has a shape of its own, so none is told by colour alone. */
const OUTLINES: Readonly<Record<VerdictKind, string>> = {
  // Not equal.
  conflict: 'M2.5 5.7h11M2.5 10.3h11M11 2 5 14',
  // A speech bubble that says no.
  denied: 'M2 2.5h12v8.5H7.5L4.5 14v-3H2ZM5 6.75h6',
  // A question mark.
  unresolved: 'M5 5.6a3 3 0 1 1 4.6 2.5C8.6 8.8 8 9.3 8 10.4M8 13.2v.2',
  // A speech bubble with nothing but dots.
  silent: 'M2 2.5h12v8.5H7.5L4.5 14v-3H2ZM5 6.75h.1M8 6.75h.1M11 6.75h.1',
  // The number one in a ring.
  'single-source': 'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0ZM6.8 6.2 8.4 5v6',
  // A line that is interrupted.
  'sequence-gap': 'M1.2 8h4M5.2 4.8v6.4M10.8 8h4M10.8 4.8v6.4',
  // Two circles apart.
  'different-scope': 'M6.6 8a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 0 1 5.2 0ZM14.6 8a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 0 1 5.2 0Z',
  // A turn.
  update: 'M13.4 8.4A5.4 5.4 0 1 1 11.6 4M12 1.2v3.2H8.8',
  // A circle in a circle.
  compatible: 'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0ZM10.2 9.4a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0Z',
  // Equal.
  agree: 'M2.5 5.7h11M2.5 10.3h11',
  // Quotation marks.
  wording: 'M6.5 4.2C4.4 5 3.2 6.6 3.2 8.9v2.4h3V8.6h-3M13 4.2c-2.1.8-3.3 2.4-3.3 4.7v2.4h3V8.6h-3',
  // Two that do not touch.
  'not-compared': 'M5 3v10M11 3v10',
};

/** Decorative: the words of the verdict always stand beside it. */
export function VerdictIcon({ kind }: { readonly kind: VerdictKind }) {
  return (
    <svg class={`verdict-icon verdict-icon-${kind}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={OUTLINES[kind]} />
    </svg>
  );
}

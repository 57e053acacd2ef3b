import type { EntityKind } from '../lib/corpus/lookup.ts';

/** A pin for places, two figures for groups: the shape says what the colour says. Decorative; words stand beside it. */
export function EntityIcon({ kind }: { readonly kind: EntityKind }) {
  return (
    <svg class={`entity-icon entity-icon-${kind}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {kind === 'place' ? (
        <path
          fill-rule="evenodd"
          d="M8 1.2a5 5 0 0 1 5 5c0 3.4-3.4 6.6-5 8.6-1.6-2-5-5.2-5-8.6a5 5 0 0 1 5-5Zm0 3.1a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8Z"
        />
      ) : (
        <path d="M5.6 2.2a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2ZM.9 13.8v-.9a4.7 4.7 0 0 1 9.4 0v.9Zm10.5-6.5a2.3 2.3 0 0 1-1.5-4 2.4 2.4 0 1 1 1.5 4Zm.4 6.5v-.9c0-1.6-.6-3-1.6-4.1a4.1 4.1 0 0 1 4.9 4v1Z" />
      )}
    </svg>
  );
}

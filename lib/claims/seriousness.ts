/** The order of verdicts for a reader, the same in lists, badges and headlines. */
import type { VerdictKind } from './types.ts';

/**
 * From the most serious kind to the least. First what readers must know before they repeat a
 * figure (it is contradicted, it is denied), then what cannot be settled, then what explains a
 * difference away, then support or the lack of it, then notes.
 */
export const SERIOUSNESS: readonly VerdictKind[] = [
  'conflict',
  'denied',
  'sequence-gap',
  'unresolved',
  'silent',
  'update',
  'different-scope',
  'compatible',
  'agree',
  'single-source',
  'wording',
  'not-compared',
];

/** Orders verdicts from the most serious; for `toSorted`. */
export function bySeriousness(a: { readonly kind: VerdictKind }, b: { readonly kind: VerdictKind }): number {
  return SERIOUSNESS.indexOf(a.kind) - SERIOUSNESS.indexOf(b.kind);
}

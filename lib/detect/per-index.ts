/** Keeps what is worked out of a name index for as long as the index lives. */
import type { NameIndex } from './types.ts';

export function perIndex<T>(make: (index: NameIndex) => T): (index: NameIndex) => T {
  const made = new WeakMap<NameIndex, { readonly value: T }>();
  return (index) => {
    const known = made.get(index) ?? { value: make(index) };
    made.set(index, known);
    return known.value;
  };
}

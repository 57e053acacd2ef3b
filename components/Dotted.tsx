import type { ComponentChildren } from 'preact';

/** Short facts in one line, parted by dots that are text: they are read, copied and searched as they look. A date breaks as a whole. */
export function Dotted({ parts }: { readonly parts: readonly ComponentChildren[] }) {
  return parts.map((part, index) => (
    <>
      {index > 0 && ' · '}
      <span class="unbroken">{part}</span>
    </>
  ));
}

import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

/** Attributes that tie a button to the region which it shows and hides. */
export interface DisclosureParts {
  readonly open: boolean;
  readonly button: { readonly type: 'button'; readonly 'aria-expanded': boolean; readonly 'aria-controls': string; onClick(): void };
  readonly region: { readonly id: string; readonly hidden: boolean };
}

/** State of a button that shows and hides a region (ARIA Authoring Practices: disclosure). */
export function useDisclosure(initiallyOpen = false): DisclosureParts {
  const id = useId();
  const [open, setOpen] = useState(initiallyOpen);
  return {
    open,
    button: { type: 'button', 'aria-expanded': open, 'aria-controls': id, onClick: () => setOpen(!open) },
    region: { id, hidden: !open },
  };
}

/** A quiet text button with more behind it. What is hidden is not rendered. */
export function Disclosure({ label, children }: { readonly label: ComponentChildren; readonly children: ComponentChildren }) {
  const { open, button, region } = useDisclosure();
  return (
    <div class="disclosure">
      <button class="text-button" {...button}>
        <Chevron />
        {label}
      </button>
      <div class="disclosure-region" {...region}>
        {open && children}
      </div>
    </div>
  );
}

/** Points to the text's end, and down once `aria-expanded` of its button is true. */
export function Chevron() {
  return (
    <svg class="chevron" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      <path d="m5.5 3 5 5-5 5" />
    </svg>
  );
}

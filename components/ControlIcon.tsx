/** Outlines of the interface's own signs, on a 16 × 16 grid. */
const OUTLINES = {
  close: 'm3.5 3.5 9 9M12.5 3.5l-9 9',
  pin: 'M5.5 2h5l-.6 4.4 2.1 2.4v.9H4v-.9l2.1-2.4ZM8 9.7V14',
  move: 'M8 2v12M2 8h12M8 2 6.3 3.7M8 2l1.7 1.7M8 14l-1.7-1.7M8 14l1.7-1.7M2 8l1.7-1.7M2 8l1.7 1.7M14 8l-1.7-1.7M14 8l-1.7 1.7',
  back: 'm10 3-5 5 5 5',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.6 10.6 14 14',
} as const;

export type ControlName = keyof typeof OUTLINES;

/** A sign on a button whose accessible name says what it does. */
export function ControlIcon({ name }: { readonly name: ControlName }) {
  return (
    <svg class={`control-icon control-icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={OUTLINES[name]} />
    </svg>
  );
}

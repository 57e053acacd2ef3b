import type { ComponentChildren } from 'preact';

export interface SegmentsProps<V extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: ComponentChildren }[];
  readonly chosen: V;
  onChoose(value: V): void;
}

/** A few buttons of which one is pressed. */
export function Segments<V extends string>({ label, options, chosen, onChoose }: SegmentsProps<V>) {
  return (
    <div class="segments" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          class="segment"
          aria-pressed={option.value === chosen}
          onClick={() => onChoose(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}

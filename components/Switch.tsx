import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  readonly on: boolean;
  onChange(on: boolean): void;
  /** The label. */
  readonly children: ComponentChildren;
}

/** A setting that takes effect at once. The knob's place tells the state, not its colour. */
export function Switch({ on, onChange, children }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" role="switch" class="switch-input" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span class="switch-label">{children}</span>
    </label>
  );
}

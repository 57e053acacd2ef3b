import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldsetProps {
  readonly legend: string;
  readonly hint: string;
  readonly example?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A named group of choices with a hint that assistive technology reads with the name. */
export function Fieldset({ legend, hint, example, children }: FieldsetProps) {
  const hintId = useId();
  return (
    <fieldset class="setting" aria-describedby={hintId}>
      <legend>
        <h2>{legend}</h2>
      </legend>
      <div class="hint">
        <p id={hintId}>{hint}</p>
        {example}
      </div>
      <div class="options-group">{children}</div>
    </fieldset>
  );
}

export interface OptionProps {
  readonly type: 'radio' | 'checkbox';
  /** Radios of one name exclude each other. */
  readonly name: string;
  readonly checked: boolean;
  readonly label: string;
  readonly hint?: string;
  onChange(checked: boolean): void;
}

/** A radio button or a check box; its whole row is the label. */
export function Option({ type, name, checked, label, hint, onChange }: OptionProps) {
  return (
    <label class="choice-row">
      <input type={type} name={name} checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {label}
        {hint && <span class="choice-hint">{hint}</span>}
      </span>
    </label>
  );
}

import type { ComponentChildren } from 'preact';

export interface SpecimenProps {
  /** Id in the gallery; screenshots are named after it. */
  readonly name: string;
  readonly caption: string;
  /** Width of the room that the view gets, px. Absent: as wide as it likes. */
  readonly width?: number;
  readonly children: ComponentChildren;
}

/** One view in one state, with its caption. */
export function Specimen({ name, caption, width, children }: SpecimenProps) {
  return (
    <figure class="specimen" id={name}>
      <figcaption>{caption}</figcaption>
      <div class="specimen-room" style={width === undefined ? undefined : { inlineSize: `${width}px` }}>
        {children}
      </div>
    </figure>
  );
}

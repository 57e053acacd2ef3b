import { EntityIcon } from './EntityIcon.tsx';

/** How places and groups are marked in a text: told apart by colour, by line and here by sign. */
export function MarkLegend() {
  return (
    <p class="legend">
      <span class="legend-item">
        <EntityIcon kind="place" />
        <span class="mark-place">Places</span>
      </span>
      <span class="legend-item">
        <EntityIcon kind="group" />
        <span class="mark-group">Groups</span>
      </span>
    </p>
  );
}

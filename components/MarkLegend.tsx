import { EntityIcon } from './EntityIcon.tsx';
import { t } from './i18n.ts';

/** How places and groups are marked in a text: told apart by colour, by line and here by sign. */
export function MarkLegend() {
  return (
    <p class="legend">
      <span class="legend-item">
        <EntityIcon kind="place" />
        <span class="mark-place">{t('mark.places')}</span>
      </span>
      <span class="legend-item">
        <EntityIcon kind="group" />
        <span class="mark-group">{t('mark.groups')}</span>
      </span>
    </p>
  );
}

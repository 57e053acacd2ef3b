import type { NameView, Position } from '../lib/context/card.ts';
import { formatNumber, t } from './i18n.ts';
import { locate } from './locator.ts';
import { writtenNames } from './Name.tsx';

/** Where a place lies in Syria, and how exactly that is known. Nothing for countries and places far away. */
export function LocatorMap({ name, position }: { readonly name: NameView; readonly position: Position }) {
  const map = locate(position);
  if (!map) return null;
  const { width, height, outline, landmarks, x, y, radius } = map;
  return (
    <figure class="locator">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={t('locator.label', { name: writtenNames(name).first.text, radius: exactness(position) })}
      >
        <path class="locator-land" d={outline} />
        {landmarks.map((city) => (
          <circle key={city.id} class="locator-city" cx={city.x} cy={city.y} r="1.4" />
        ))}
        <circle class="locator-area" cx={x} cy={y} r={radius} />
        <circle class="locator-place" cx={x} cy={y} r="2.6" />
      </svg>
      <figcaption>{exactness(position)}</figcaption>
    </figure>
  );
}

/** "within 5 km"; below a kilometre in metres. */
function exactness({ radiusKm }: Position): string {
  return radiusKm < 1
    ? t('locator.metres', { count: formatNumber(Math.round(radiusKm * 1_000)) })
    : t('locator.kilometres', { count: formatNumber(Math.round(radiusKm)) });
}

import type { NameView } from '../lib/context/card.ts';
import { CardTitle } from './EntityHeading.tsx';
import { t } from './i18n.ts';

/** Grey bars where the class, the summary, an event and its first two claims will stand. Nothing moves. */
export function CardSkeleton({ name, labelId }: { readonly name: NameView; readonly labelId: string }) {
  return (
    <>
      <CardTitle name={name} labelId={labelId} />
      <p class="sr-only">{t('card.loading')}</p>
      <div class="skeleton" aria-hidden="true">
        <span class="bar bar-third" />
        <span class="bar" />
        <span class="bar bar-half" />
        <SkeletonEvent />
        <span class="bar bar-half" />
        <div class="skeleton-pair">
          <SkeletonClaim />
          <SkeletonClaim />
        </div>
        <SkeletonEvent />
      </div>
    </>
  );
}

function SkeletonEvent() {
  return (
    <div class="skeleton-event">
      <span class="bar bar-half bar-title" />
      <span class="bar bar-third" />
    </div>
  );
}

function SkeletonClaim() {
  return (
    <div class="skeleton-claim">
      <span class="bar bar-half" />
      <span class="bar bar-third bar-figure" />
      <span class="bar" />
      <span class="bar" />
      <span class="bar bar-half" />
    </div>
  );
}

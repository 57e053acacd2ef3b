import { CardTitle } from './EntityHeading.tsx';

/** Grey bars where the class, the summary and the first two claims will stand. Nothing moves. */
export function CardSkeleton({ name, labelId }: { readonly name: string; readonly labelId: string }) {
  return (
    <>
      <CardTitle name={name} labelId={labelId} />
      <p class="sr-only">Looking it up</p>
      <div class="skeleton" aria-hidden="true">
        <span class="bar bar-third" />
        <span class="bar" />
        <span class="bar bar-half" />
        <div class="skeleton-pair">
          <span class="bar bar-tall" />
          <span class="bar bar-tall" />
        </div>
        <span class="bar" />
        <span class="bar bar-half" />
      </div>
    </>
  );
}

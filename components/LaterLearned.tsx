import type { EventView, LaterView } from '../lib/context/card.ts';
import { ClaimRow } from './ClaimRow.tsx';
import { Disclosure } from './Disclosure.tsx';

const CHANGE: Readonly<Record<LaterView['claims'][number]['change'], string>> = {
  correction: 'Correction',
  confirmation: 'Confirmation',
  revision: 'Revised by the same claimant',
  account: 'Another account',
};

/** What became public only after the article, by matter. */
export function LaterLearned({ event }: { readonly event: EventView }) {
  const count = event.later.reduce((sum, { claims }) => sum + claims.length, 0);
  return (
    <>
      {count > 0 && (
        <Disclosure label={`Later learned: ${count === 1 ? '1 claim' : `${count} claims`}`}>
          {event.later.map(({ label, claims }) => (
            <div key={label} class="later-set" role="group" aria-label={label}>
              <p class="claim-set-label">
                <bdi>{label}</bdi>
              </p>
              <ul class="claims">
                {claims.map((claim) => (
                  <ClaimRow key={claim.id} claim={claim} lead={CHANGE[claim.change]} />
                ))}
              </ul>
            </div>
          ))}
        </Disclosure>
      )}
      {event.undated > 0 && (
        <p class="because">
          {event.undated === 1 ? 'One claim is left out: nobody' : `${event.undated} claims are left out: nobody`} knows when it became
          public.
        </p>
      )}
    </>
  );
}

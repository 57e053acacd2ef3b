import type { EventView } from '../lib/context/card.ts';
import { ClaimRow } from './ClaimRow.tsx';
import { CorpusText } from './CorpusText.tsx';
import { Disclosure } from './Disclosure.tsx';
import { plural, t } from './i18n.ts';

/** What became public only after the article, by matter. */
export function LaterLearned({ event }: { readonly event: EventView }) {
  const count = event.later.reduce((sum, { claims }) => sum + claims.length, 0);
  return (
    <>
      {count > 0 && (
        <Disclosure label={plural('later.open', count)}>
          {event.later.map(({ label, claims }) => (
            <div key={label} class="later-set" role="group" aria-label={label}>
              <p class="claim-set-label">
                <CorpusText>{label}</CorpusText>
              </p>
              <ul class="claims">
                {claims.map((claim) => (
                  <ClaimRow key={claim.id} claim={claim} lead={t(`later.${claim.change}`)} />
                ))}
              </ul>
            </div>
          ))}
        </Disclosure>
      )}
      {event.undated > 0 && <p class="because">{plural('later.undated', event.undated)}</p>}
    </>
  );
}

import { useId } from 'preact/hooks';
import type { EventView, LaterView } from '../lib/context/card.ts';
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
          {event.later.map((view) => (
            <LaterSet key={view.label} view={view} />
          ))}
        </Disclosure>
      )}
      {event.undated > 0 && <p class="because">{plural('later.undated', event.undated)}</p>}
    </>
  );
}

function LaterSet({ view: { label, claims } }: { readonly view: LaterView }) {
  const id = useId();
  return (
    <div class="later-set" role="group" aria-labelledby={id}>
      <p class="claim-set-label" id={id}>
        <CorpusText>{label}</CorpusText>
      </p>
      <ul class="claims">
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} lead={t(`later.${claim.change}`)} />
        ))}
      </ul>
    </div>
  );
}

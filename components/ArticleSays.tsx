import type { ArticleSays as Says } from '../lib/context/card.ts';
import { CorpusText } from './CorpusText.tsx';
import { rich, t } from './i18n.ts';
import { quoted } from './match-words.tsx';
import { Name } from './Name.tsx';

/** Claims beside a statement before the reader goes to the event. */
const MOST = 4;

/** What the block around the name states about an event on record, beside the claims of others. */
export function ArticleSays({ says }: { readonly says: readonly Says[] }) {
  if (says.length === 0) return null;
  return (
    <section class="says" aria-label={t('says.title')}>
      {says.map((one) => (
        <Statement key={`${one.event.id} ${one.label} ${one.quote}`} says={one} />
      ))}
    </section>
  );
}

function Statement({ says: { quote, attributedTo, event, label, compared } }: { readonly says: Says }) {
  return (
    <div class="says-statement">
      <p class="says-quote">
        <span class="says-lead">{t('says.title')}</span> {quoted(quote)}
        {attributedTo !== undefined && <span class="says-lead"> {rich('says.by', { name: <bdi>{attributedTo}</bdi> })}</span>}
      </p>
      <p class="says-lead">
        {rich('says.about', { event: <CorpusText>{event.title}</CorpusText>, label: <CorpusText>{label}</CorpusText> })}
      </p>
      <ul class="says-claims">
        {compared.slice(0, MOST).map(({ claim, relation }) => (
          <li key={claim.id} class="says-claim">
            <span class="says-who">
              <Name name={claim.claimant} />
            </span>{' '}
            {claim.figure === undefined ? (
              <CorpusText>{claim.paraphrase}</CorpusText>
            ) : (
              <strong>
                <CorpusText>{claim.figure}</CorpusText>
              </strong>
            )}{' '}
            <span class={`says-relation says-${relation}`}>{t(`says.relation.${relation}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

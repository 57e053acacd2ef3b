import type { NameView, OriginView } from '../lib/context/card.ts';
import { plural, t } from './i18n.ts';
import { Name } from './Name.tsx';

/** Who the accounts go back to, and on which ways they came here: one origin, however many repeat it. */
export function Origins({ origins }: { readonly origins: readonly OriginView[] }) {
  return (
    <>
      {plural('decision.originCount', origins.length)}
      <ul class="origins">
        {origins.map(({ name, chains }, index) => (
          <li key={index}>
            <span class="origin-label">{name ? <Name name={name} /> : t('decision.unnamed')}</span>
            {chains
              .filter(({ length }) => length > 1)
              .map((chain, at) => (
                <Chain key={at} names={chain} />
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The arrow points to those who took the words over. */
function Chain({ names }: { readonly names: readonly NameView[] }) {
  return (
    <span class="chain">
      {names.map((name, index) => (
        <span key={index}>
          {index > 0 && (
            <>
              <span class="sr-only">{t('decision.passedOn')}</span>
              <span class="chain-arrow" aria-hidden="true" />
            </>
          )}
          <Name name={name} />
        </span>
      ))}
    </span>
  );
}

import type { OriginView } from '../lib/context/card.ts';

/** Who the accounts go back to, and on which ways they came here: one origin, however many repeat it. */
export function Origins({ origins }: { readonly origins: readonly OriginView[] }) {
  return (
    <>
      {origins.length === 1 ? 'one' : `${origins.length} independent`}
      <ul class="origins">
        {origins.map(({ label, chains }) => (
          <li key={label}>
            <bdi class="origin-label">{label}</bdi>
            {chains
              .filter(({ length }) => length > 1)
              .map((chain) => (
                <Chain key={chain.join()} names={chain} />
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The arrow points to those who took the words over. */
function Chain({ names }: { readonly names: readonly string[] }) {
  return (
    <span class="chain">
      {names.map((name, index) => (
        <span key={index} class="chain-link">
          {index > 0 && (
            <>
              <span class="sr-only">, passed on by </span>
              <span class="chain-arrow" aria-hidden="true" />
            </>
          )}
          <bdi>{name}</bdi>
        </span>
      ))}
    </span>
  );
}

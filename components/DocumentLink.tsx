import type { ClaimView } from '../lib/context/card.ts';
import { safeLink } from './safe-link.ts';

/**
 * Where a claim can be read. A plain web address makes publisher and date a link, with the title
 * for those who point at it or hear it; without one the title stands in the text.
 */
export function DocumentLink({ document }: { readonly document: ClaimView['document'] }) {
  const { title, publisher, published, url, where } = document;
  const link = safeLink(url);
  const name = (
    <>
      <bdi>{publisher}</bdi>
      {published && (
        <>
          , <bdi>{published}</bdi>
        </>
      )}
    </>
  );
  return (
    <p class="source">
      {link ? (
        <a
          class="source-link"
          href={link.href}
          target="_blank"
          rel="noopener noreferrer"
          title={`“${title}” on ${link.host}, in a new tab`}
        >
          <cite>{name}</cite>
        </a>
      ) : (
        <cite>
          <bdi class="source-title">{title}</bdi>, {name}
        </cite>
      )}
      , <bdi class="unbroken">{where}</bdi>
    </p>
  );
}

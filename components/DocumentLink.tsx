import type { ClaimView } from '../lib/context/card.ts';
import { safeLink } from './safe-link.ts';

/** Where a claim can be read: the title (a link where the address is a plain web address), publisher, date, passage. */
export function DocumentLink({ document }: { readonly document: ClaimView['document'] }) {
  const { title, publisher, published, url, where } = document;
  const link = safeLink(url);
  return (
    <p class="source">
      <cite>
        {link ? (
          <a class="source-title" href={link.href} target="_blank" rel="noopener noreferrer" title={`Opens ${link.host} in a new tab`}>
            <bdi>{title}</bdi>
          </a>
        ) : (
          <bdi class="source-title">{title}</bdi>
        )}
      </cite>
      <span class="source-meta">
        <span>
          <bdi>{publisher}</bdi>
        </span>
        {published && (
          <span>
            <bdi>{published}</bdi>
          </span>
        )}
        <span>
          <bdi>{where}</bdi>
        </span>
      </span>
    </p>
  );
}

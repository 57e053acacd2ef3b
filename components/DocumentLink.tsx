import type { ClaimView } from '../lib/context/card.ts';
import { dateWords } from './date-words.ts';
import { enumerated, t } from './i18n.ts';
import { Name } from './Name.tsx';
import { safeLink } from './safe-link.ts';

/**
 * Where a claim can be read. A plain web address makes publisher and date a link, with the title
 * for those who point at it or hear it; without one the title stands in the text.
 */
export function DocumentLink({ document }: { readonly document: ClaimView['document'] }) {
  const { title, publisher, published, url, where } = document;
  const link = safeLink(url);
  const name = enumerated([
    <Name key="publisher" name={publisher} />,
    ...(published === undefined ? [] : [<bdi key="published">{dateWords(published)}</bdi>]),
  ]);
  const source = link ? (
    <a
      class="source-link"
      href={link.href}
      target="_blank"
      rel="noopener noreferrer"
      title={t('claim.documentTitle', { title, host: link.host })}
    >
      <cite>{name}</cite>
    </a>
  ) : (
    <cite>{enumerated([<TitleInText key="title" title={title} />, name])}</cite>
  );
  return (
    <p class="source">
      {enumerated([
        source,
        <bdi key="where" class="unbroken" lang="en">
          {where}
        </bdi>,
      ])}
    </p>
  );
}

function TitleInText({ title }: { readonly title: string }) {
  return (
    <bdi class="source-title" dir="auto">
      {title}
    </bdi>
  );
}

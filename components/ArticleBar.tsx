import type { Card } from '../lib/context/card.ts';
import type { Dating } from '../lib/context/dating.ts';
import { dateWords } from './date-words.ts';
import { Disclosure } from './Disclosure.tsx';
import { enumerated, keyed, plural, t } from './i18n.ts';
import { Segments } from './Segments.tsx';

export interface ArticleBarProps {
  readonly card: Card;
  readonly dating: Dating | undefined;
  readonly asOf: boolean;
  onAsOf(asOf: boolean): void;
}

/** For which article the events are ordered, and a switch to what could be known on its day. */
export function ArticleBar({ card, dating, asOf, onAsOf }: ArticleBarProps) {
  if (!dating) return <p class="article-bar">{t('article.undated')}</p>;
  const date = dateWords(dating.date);
  return (
    <div class="article-bar">
      <Segments
        label={t('article.show')}
        options={[
          { value: 'all', label: t('article.all') },
          { value: 'as-of', label: t('article.asOf') },
        ]}
        chosen={asOf ? 'as-of' : 'all'}
        onChoose={(value) => onAsOf(value === 'as-of')}
      />
      <Disclosure label={<time dateTime={dating.date}>{date}</time>}>
        <p>{t(`article.from.${keyed(dating.from)}`, { date })}</p>
        {dating.others.length > 0 && (
          <p>
            {enumerated(
              dating.others.map((other) => t(`article.other.${keyed(other.from)}`, { date: dateWords(other.date) })),
              'list.clause',
            )}
          </p>
        )}
        <p>{t(asOf ? 'article.asOfNote' : 'article.order')}</p>
        {asOf && card.leftOut > 0 && <p>{plural('article.leftOut', card.leftOut)}</p>}
      </Disclosure>
    </div>
  );
}

import type { Card } from '../lib/context/card.ts';
import type { Dating } from '../lib/context/dating.ts';
import { Disclosure } from './Disclosure.tsx';

export interface ArticleBarProps {
  readonly card: Card;
  readonly dating: Dating | undefined;
  readonly asOf: boolean;
  onAsOf?: ((asOf: boolean) => void) | undefined;
}

const FROM: Readonly<Record<Dating['from'], string>> = {
  'json-ld': 'its metadata',
  meta: 'its metadata',
  address: 'its address',
  time: 'its text',
  reader: 'the article that you came from',
};

/** For which article the events are ordered, and a switch to what could be known on its day. */
export function ArticleBar({ card, dating, asOf, onAsOf }: ArticleBarProps) {
  if (!dating) return <p class="article-bar article-undated">This page states no date: the newest events come first.</p>;
  return (
    <div class="article-bar">
      <div class="segments" role="group" aria-label="What to show">
        <button type="button" class="segment" aria-pressed={!asOf} onClick={() => onAsOf?.(false)}>
          All that is known
        </button>
        <button type="button" class="segment" aria-pressed={asOf} onClick={() => onAsOf?.(true)}>
          As of this article
        </button>
      </div>
      <Disclosure label={<time dateTime={dating.date}>{dating.date}</time>}>
        <p>
          {asOf
            ? `Only claims that were public by the day of this article (${FROM[dating.from]} says ${dating.date}).`
            : `The article is of ${dating.date}, by ${FROM[dating.from]}. Near in time, sharing its other names and disputed comes first.`}
        </p>
        {dating.others.length > 0 && (
          <p>{dating.others.map(({ date, from }) => `${FROM[from]} says ${date}`).join('; ')}; most statements decide.</p>
        )}
        {asOf && card.leftOut > 0 && <p>{card.leftOut} events lie later, or nothing on record about them was public yet.</p>}
      </Disclosure>
    </div>
  );
}

/** What a passage states, as a card shows it beside the corpus's claims. */
import type { OpenBundle } from '../context/bundle.ts';
import type { ArticleContext, ArticleSays } from '../context/card.ts';
import type { Passage } from '../context/passage.ts';
import { claimView } from '../context/views.ts';
import { readPassage } from './read-passage.ts';

/** The tied statements of a passage, the most useful first. */
export function saysOf(passage: Passage, context: ArticleContext, opened: OpenBundle): ArticleSays[] {
  return readPassage(passage, context, opened).flatMap(({ quote, attributedTo, event: id, set, compared }) => {
    const event = opened.lookup.events.get(id);
    if (!event) return [];
    return [
      {
        quote,
        attributedTo,
        event: { id, title: event.title },
        label: set,
        compared: compared.flatMap(({ claim: claimId, relation }) => {
          const claim = event.claims.find((one) => one.id === claimId);
          return claim ? [{ claim: claimView(opened, claim, context), relation }] : [];
        }),
      },
    ];
  });
}

/** The answer for a name on a page: what the corpus knows, what the page says of it, what the reader saved. */
import { bundleAsOf } from '../context/as-of.ts';
import { buildCard } from '../context/build-card.ts';
import type { Card, CardRequest } from '../context/card.ts';
import { saysOf } from '../statements/says.ts';
import { loadCorpus } from './corpus.ts';
import { readSaved } from './saved.ts';

export async function answerCard({ entity, context, asOf, passage }: CardRequest): Promise<Card | undefined> {
  const [corpus, saved] = await Promise.all([loadCorpus(), readSaved().catch(() => [])]);
  const shown = asOf ? bundleAsOf(corpus, context.date) : corpus;
  const card = buildCard(corpus, entity, context, { shown });
  if (!card) return undefined;
  return {
    ...card,
    says: passage ? saysOf(passage, context, shown) : [],
    saved: card.events.filter(({ id }) => saved.some(({ event }) => event === id)).map(({ id }) => id),
  };
}

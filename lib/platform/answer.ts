/** The answer for a name on a page: what the corpus knows, and what the reader noted about it. */
import { buildCard } from '../context/build-card.ts';
import type { Card, CardRequest } from '../context/card.ts';
import { loadCorpus } from './corpus.ts';
import { readSaved } from './saved.ts';

export async function answerCard({ entity, context, asOf }: CardRequest): Promise<Card | undefined> {
  const [corpus, saved] = await Promise.all([loadCorpus(), readSaved().catch(() => [])]);
  const card = buildCard(corpus, entity, context, { asOf });
  const notes = saved.filter(({ event }) => card?.events.some(({ id }) => id === event)).map(({ event, note }) => [event, note]);
  return card && { ...card, notes: Object.fromEntries(notes) as Card['notes'] };
}

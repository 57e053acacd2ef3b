/**
 * Phrases that mean an entity without naming it ("the Observatory", "the group"). They are never
 * marked; a card says where its page uses them. A phrase counts only in a block that has named the
 * entity before it, and no other entity since that it could mean as well.
 */
import { anyOf } from '../expressions.ts';
import type { Mention } from '../types.ts';

export interface Reference {
  readonly start: number;
  readonly end: number;
}

/**
 * References to an entity in a block, in order. `mentions` are the block's, in order; `phrases` are
 * what the entity is called without being named, in any letter case.
 */
export function referencesTo(text: string, mentions: readonly Mention[], entity: string, phrases: readonly string[]): Reference[] {
  if (phrases.length === 0 || !mentions.some((mention) => mention.entity.id === entity)) return [];
  return [...text.matchAll(expressionFor(phrases))].flatMap(({ index: start, 0: words }) => {
    const end = start + words.length;
    const isNamed = mentions.some((mention) => mention.start < end && mention.end > start);
    return !isNamed && lastNamed(mentions, entity, start) === entity ? { start, end } : [];
  });
}

/** The last entity before an offset that is of the same class as the one asked for: a phrase means the nearest. */
function lastNamed(mentions: readonly Mention[], entity: string, before: number): string | undefined {
  const entityClass = mentions.find((mention) => mention.entity.id === entity)?.entity.class;
  return mentions.filter((mention) => mention.end <= before && mention.entity.class === entityClass).at(-1)?.entity.id;
}

const EDGE = '[\\p{L}\\p{N}\\p{M}]';

/** Whole words, in any letter case. */
function expressionFor(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<!${EDGE})(?:${anyOf(phrases)})(?!${EDGE})`, 'giu');
}

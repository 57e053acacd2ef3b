import { describe, expect, it } from 'vitest';
import { createLookup } from '../../../lib/corpus/lookup.ts';
import { ACTOR_ENTITIES, FACTION_ENTITIES } from '../../../lib/statements/factions.ts';
import { SOLDIER_CLASSES } from '../../../lib/statements/matter.ts';
import { REBEL_BLOCS } from '../../../lib/statements/party-fit.ts';
import { NOUN_CLASSES, OWNER_CLASSES, OWNER_ENTITIES } from '../../../lib/statements/nouns.ts';
import { sourceOrThrow } from '../../../scripts/corpus/compile.ts';

const lookup = createLookup(sourceOrThrow());

describe('the tables of words and the corpus', () => {
  it.each([...new Set([...NOUN_CLASSES, ...OWNER_CLASSES, ...SOLDIER_CLASSES])])('knows the class %s', (id) => {
    expect(lookup.classes.has(id)).toBe(true);
  });

  it.each(REBEL_BLOCS)('knows the bloc %s', (id) => {
    expect(lookup.blocs.has(id)).toBe(true);
  });

  it.each([...new Set([...OWNER_ENTITIES, ...FACTION_ENTITIES, ...ACTOR_ENTITIES])])('knows the entity %s', (id) => {
    expect(lookup.entity(id)).toBeDefined();
  });
});

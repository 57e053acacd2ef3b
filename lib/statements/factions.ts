/**
 * Sides that news text names by a common noun or an adjective, as entities of the corpus. What the
 * Syrian state's forces are depends on the day: the government of before 8 December 2024 is another one.
 */
import { GOVERNMENT_FELL } from './nouns.ts';

interface Faction {
  readonly words: string;
  readonly before: string;
  /** From the day on which the government fell; the same without it, nobody where null. */
  readonly after?: string | null;
  /** The first day of `after`, where it is not that one. */
  readonly from?: string;
}

const FORCES = '(?:forces|troops|soldiers|fighters|units|army|military)';
const FACTIONS: readonly Faction[] = [
  {
    words: '(?:pro-government|pro-regime|pro-assad|loyalist) (?:forces|troops|fighters|militias?|militiamen|units)|loyalists',
    before: 'pro-government-forces',
    after: null,
  },
  {
    words: `(?:syrian )?(?:government|regime) ${FORCES}|syrian (?:army )?(?:forces|troops|soldiers)|(?:syrian )?army (?:forces|troops|soldiers|units)|government|regime|(?:the )(?:army|military)`,
    before: 'syrian-army',
    after: 'new-syrian-army',
  },
  {
    words:
      '(?:(?:[a-z]+-backed|islamist|syrian|armed) )?(?:rebels|rebel (?:fighters|forces|groups|factions)|opposition (?:fighters|forces|groups|factions)|insurgents)',
    before: 'syrian-opposition',
    after: null,
    from: '2025-02',
  },
];

const PATTERNS = FACTIONS.map((faction) => ({ ...faction, pattern: new RegExp(`^(?:${faction.words})$`) }));
/** All these words as one alternative. */
export const FACTION_PATTERN = `(?:${FACTIONS.map(({ words }) => words).join('|')})`;

export const FACTION_ENTITIES: readonly string[] = FACTIONS.flatMap(({ before, after }) => [
  before,
  ...(typeof after === 'string' ? [after] : []),
]);

/** The entity that a common noun stands for on a day (EDTF), or undefined in doubt. */
export function factionOf(words: string, day: string | undefined): string | undefined {
  const found = PATTERNS.find(({ pattern }) => pattern.test(words));
  if (!found) return undefined;
  if (found.after === undefined || day === undefined || day < (found.from ?? GOVERNMENT_FELL)) return found.before;
  return found.after ?? undefined;
}

/** Whose deed it was, by an adjective: "an Israeli air strike". Any of the entities may be meant. */
const DEED =
  "(?:(?:[a-z'-]+ )?(?:air ?strikes?|air-strikes?|strikes?|air ?raids?|raids?|warplanes?|war planes|planes?|jets?|fighter jets?|aircraft|helicopters?|drones?|missiles?|rockets?|shelling|artillery|bombs?|bombing|bombardment|forces|troops|soldiers|army|military|attacks?|fire|air force|tanks?|snipers?|shells?|operation|offensive))";
const ACTORS: readonly (readonly [words: string, entities: readonly string[]])[] = [
  ['israeli', ['israeli-military']],
  ['russian', ['russian-military', 'russian-aerospace-forces']],
  ['turkish', ['turkish-armed-forces']],
  ['us|u\\.s\\.|american|us-led|american-led', ['us-military', 'us-led-coalition']],
  ['coalition|us-led coalition', ['us-led-coalition']],
  ['iranian', ['irgc', 'iranian-government']],
  ['jordanian', []],
  ['iraqi', ['iraqi-armed-forces']],
  ['rebel|opposition|insurgent', ['syrian-opposition']],
  [
    'government|regime|syrian|syrian government|syrian army',
    ['syrian-army', 'syrian-government', 'syrian-arab-air-force', 'syrian-transitional-government', 'new-syrian-army'],
  ],
];
const ACTOR_PATTERNS = ACTORS.map(([words, entities]) => ({ pattern: new RegExp(`(?<![\\w-])(?:${words}) ${DEED}\\b`), entities }));
export const ACTOR_ENTITIES: readonly string[] = ACTORS.flatMap(([, entities]) => entities);

/** Each list is a side that the words name by its deeds; an empty one is a side that the corpus has no events of. */
export function actorsIn(shape: string): (readonly string[])[] {
  return ACTOR_PATTERNS.filter(({ pattern }) => pattern.test(shape)).map(({ entities }) => entities);
}

/**
 * The one table of counted nouns: what a reader counts, as classes of data/classes.json. A noun that
 * is not here is never counted. Whose soldiers or fighters they are follows from the words around.
 */
import type { CountPredicate } from './types.ts';

export interface CountedNoun {
  readonly kind: 'persons' | 'soldiers' | 'fighters' | 'things';
  /** Class id, where the noun alone gives one. */
  readonly counted?: string;
  /** As the corpus writes the unit of a thing. */
  readonly unit?: string;
}

const rows: readonly (readonly [nouns: string, noun: CountedNoun])[] = [
  ['people|persons?|individuals|martyrs|victims|bodies|corpses|lives|others', { kind: 'persons', counted: 'everyone' }],
  ['civilians?|non-combatants', { kind: 'persons', counted: 'civilians' }],
  ['children|child|minors|schoolchildren', { kind: 'persons', counted: 'children' }],
  ['journalists?|reporters?', { kind: 'persons', counted: 'journalists' }],
  ['students?|pupils?', { kind: 'persons', counted: 'students' }],
  ['aid workers?|relief workers?|humanitarian workers?', { kind: 'persons', counted: 'aid-workers' }],
  ['patients?', { kind: 'persons', counted: 'patients' }],
  ['detainees?|prisoners?|inmates?', { kind: 'persons', counted: 'detainees' }],
  ['rebels?|rebel fighters?|opposition fighters?|insurgents?', { kind: 'persons', counted: 'rebels' }],
  ['combatants?|gunmen|operatives|militants?|fighters?|militiamen|jihadists?|extremists', { kind: 'fighters', counted: 'combatants' }],
  ['soldiers?|troops|servicemen|service members?|personnel', { kind: 'soldiers', counted: 'combatants' }],
  [
    'wom[ae]n|m[ae]n|boys?|girls?|villagers|residents?|teachers?|doctors?|nurses?|medics?|rescuers?|workers?|policem[ae]n|police officers?|' +
      'officers?|commanders?|members?|guards?|guests|worshippers?|passengers?|protesters?|demonstrators?|pilgrims?|relatives|cadets?|recruits|' +
      'bystanders?|shoppers|hostages?|captives|migrants|refugees|americans|russians|iranians|turks|israelis|syrians|iraqis|kurds|christians|druze|alawites',
    { kind: 'persons' },
  ],
  ['families', { kind: 'things', unit: 'families' }],
  [
    'oil tanker trucks?|oil tankers?|tanker trucks?|fuel tankers?|tanker vehicles',
    { kind: 'things', counted: 'oil-tanker-trucks', unit: 'oil tanker trucks' },
  ],
  ['trucks?|lorries', { kind: 'things', counted: 'vehicles', unit: 'trucks' }],
  ['vehicles?', { kind: 'things', counted: 'vehicles', unit: 'vehicles' }],
  ['tanks?', { kind: 'things', counted: 'tanks', unit: 'tanks' }],
  ['aircraft|planes?|warplanes?|jets?|fighter jets?', { kind: 'things', counted: 'aircraft', unit: 'aircraft' }],
  ['drones?', { kind: 'things', counted: 'aircraft', unit: 'drones' }],
  ['helicopters?', { kind: 'things', counted: 'helicopters', unit: 'helicopters' }],
  ['missiles?|rockets?', { kind: 'things', counted: 'missiles', unit: 'missiles' }],
  ['checkpoints?', { kind: 'things', counted: 'checkpoints', unit: 'checkpoints' }],
];

const NOUNS: readonly (readonly [RegExp, CountedNoun])[] = rows.map(([nouns, noun]) => [new RegExp(`^(?:${nouns})$`), noun]);
/** All nouns as one alternative; the longest first. */
export const NOUN_PATTERN = `(?:${rows
  .flatMap(([nouns]) => nouns.split('|'))
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;

/** Every class id that the tables of this file can give; a test holds them against data/classes.json. */
export const NOUN_CLASSES: readonly string[] = rows.flatMap(([, { counted }]) => counted ?? []);

export function nounOf(words: string): CountedNoun | undefined {
  return NOUNS.find(([pattern]) => pattern.test(words))?.[1];
}

/** What can be counted with a verb: people die, things are destroyed. */
export function suits(noun: CountedNoun, predicate: CountPredicate): boolean {
  const isThing = noun.kind === 'things';
  if (predicate === 'destroyed' || predicate === 'damaged') return isThing && noun.unit !== 'families';
  if (predicate === 'seized') return isThing && noun.unit !== 'families';
  if (predicate === 'captured' || predicate === 'displaced') return !isThing || noun.unit === 'families';
  return !isThing;
}

interface Owner {
  /** Entity ids whose soldiers or fighters these are. */
  readonly entities: readonly string[];
  /** Adjectives that say the same. */
  readonly words: RegExp;
  readonly soldiers?: string;
  readonly fighters?: string;
}

const OWNERS: readonly Owner[] = [
  { entities: ['islamic-state'], words: /\b(?:isis|isil|daesh)\b/, soldiers: 'is-fighters', fighters: 'is-fighters' },
  { entities: ['sdf'], words: /\bsdf\b/, soldiers: 'sdf-fighters', fighters: 'sdf-fighters' },
  { entities: ['ypg', 'ypj'], words: /\bypg\b/, soldiers: 'ypg-fighters', fighters: 'ypg-fighters' },
  { entities: ['hezbollah'], words: /\bhezbollah\b/, soldiers: 'hezbollah-fighters', fighters: 'hezbollah-fighters' },
  { entities: ['irgc', 'quds-force'], words: /\brevolutionary guards?\b/, soldiers: 'iranian-fighters', fighters: 'iranian-fighters' },
  {
    entities: ['national-defense-forces'],
    words: /\bnational defen[cs]e\b/,
    soldiers: 'national-defense-fighters',
    fighters: 'national-defense-fighters',
  },
  { entities: ['turkey', 'turkish-armed-forces', 'turkish-government', 'ankara'], words: /\bturkish\b(?!-)/, soldiers: 'turkish-soldiers' },
  {
    entities: ['united-states', 'us-military', 'us-centcom', 'pentagon', 'us-government'],
    words: /\b(?:us|u\.s\.|american)(?![\w-])/,
    soldiers: 'us-soldiers',
  },
  {
    entities: ['russia', 'russian-military', 'russian-aerospace-forces', 'russian-government'],
    words: /\brussian\b(?!-)/,
    soldiers: 'russian-servicemen',
  },
  { entities: ['iran', 'iranian-government'], words: /\biranian\b(?!-)/, soldiers: 'iranian-military' },
  { entities: ['free-syrian-army', 'syrian-opposition'], words: /\b(?:rebel|opposition)\b(?!-)/, soldiers: 'rebels', fighters: 'rebels' },
  {
    entities: ['pro-government-forces'],
    words: /\b(?:pro-(?:government|regime|assad)|loyalist)\b/,
    soldiers: 'pro-government-fighters',
    fighters: 'pro-government-fighters',
  },
];

/** The Syrian state's own forces: other ones from the day on which the government fell. */
const STATE = { entities: ['syrian-army', 'syrian-government', 'syria'], words: /\b(?:syrian|government|regime|army)\b(?!-)/ };
const NEW_STATE = {
  entities: [
    'new-syrian-army',
    'syrian-transitional-government',
    'syrian-transitional-defense-ministry',
    'syrian-interior-ministry',
    'general-security',
  ],
  words: STATE.words,
};
export const GOVERNMENT_FELL = '2024-12-08';

export const OWNER_CLASSES: readonly string[] = [
  ...OWNERS.flatMap(({ soldiers, fighters }) => [soldiers, fighters].filter((id) => id !== undefined)),
  'syrian-army-soldiers',
  'pro-government-fighters',
  'transitional-government-forces',
];
export const OWNER_ENTITIES: readonly string[] = [...OWNERS, STATE, NEW_STATE].flatMap(({ entities }) => entities);

/**
 * The class of soldiers or fighters by the names and adjectives that go with the noun. Without any,
 * what the noun alone says. `day` is the article's, EDTF.
 */
export function ownedClass(
  noun: CountedNoun,
  entities: readonly string[],
  adjectives: string,
  day: string | undefined,
): string | undefined {
  if (noun.kind !== 'soldiers' && noun.kind !== 'fighters') return noun.counted;
  const kind = noun.kind;
  const owner =
    OWNERS.find((each) => entities.some((id) => each.entities.includes(id))) ?? OWNERS.find(({ words }) => words.test(adjectives));
  if (owner) return owner[kind] ?? noun.counted;
  if (!isStates(entities, adjectives)) return noun.counted;
  if (day !== undefined && day >= GOVERNMENT_FELL) return 'transitional-government-forces';
  return kind === 'soldiers' ? 'syrian-army-soldiers' : 'pro-government-fighters';
}

function isStates(entities: readonly string[], adjectives: string): boolean {
  return [STATE, NEW_STATE].some((each) => entities.some((id) => each.entities.includes(id)) || each.words.test(adjectives));
}

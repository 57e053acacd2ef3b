/**
 * Whose something is, in the ways of English: Turkish army, Turkey’s army, Turkey army (headlines), Defence Ministry of
 * Turkey; US, United States, American forces. Build time only.
 */

/** Adjectives of countries, and the countries. */
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['Syrian', 'Syria'],
  ['Turkish', 'Turkey'],
  ['Russian', 'Russia'],
  ['Iraqi', 'Iraq'],
  ['Iranian', 'Iran'],
  ['Israeli', 'Israel'],
  ['Lebanese', 'Lebanon'],
  ['Jordanian', 'Jordan'],
  ['French', 'France'],
  ['German', 'Germany'],
  ['British', 'Britain'],
  ['Chinese', 'China'],
  ['Italian', 'Italy'],
  ['Spanish', 'Spain'],
  ['Austrian', 'Austria'],
  ['Saudi', 'Saudi Arabia'],
  ['Qatari', 'Qatar'],
  ['Kuwaiti', 'Kuwait'],
  ['Egyptian', 'Egypt'],
  ['Armenian', 'Armenia'],
  ['Azerbaijani', 'Azerbaijan'],
]);
/** What "of" calls a country besides its name: Foreign Ministry of the Russian Federation. */
const IN_FULL: Readonly<Record<string, string>> = { Syrian: 'the Syrian Arab Republic', Russian: 'the Russian Federation' };
export const AMERICAN = 'US';
const AMERICANS = ['US ', 'American ', 'United States ', 'America’s '];

const OWNED = new RegExp(`^(?:(${[...COUNTRIES.keys()].join('|')})|(US|U\\.S\\.|United States|American)) (\\S.*)$`, 'u');
const POSSESSED = new RegExp(`^(${[...COUNTRIES.values()].join('|')})(?:['’]s)? (\\S.*)$`, 'u');
const ADJECTIVES: ReadonlyMap<string, string> = new Map([...COUNTRIES].map(([adjective, country]) => [country, adjective]));

export interface Owned {
  /** The country's adjective; US for that of the United States. */
  readonly owner: string;
  /** What is owned. */
  readonly thing: string;
}

/** A name taken apart into a country's adjective and the rest; undefined where it begins with none. */
export function ownedBy(name: string): Owned | undefined {
  const [, adjective, american, thing = ''] = OWNED.exec(name) ?? [];
  const owner = adjective ?? (american && AMERICAN);
  if (owner !== undefined) return { owner, thing };
  const [, country = '', possession = ''] = POSSESSED.exec(name) ?? [];
  const possessor = ADJECTIVES.get(country);
  return possessor === undefined ? undefined : { owner: possessor, thing: possession };
}

/** Two words at most, or a ministry: the Observatory's name is its own, and no "Syria’s Observatory for Human Rights". */
const THING =
  /^(?!Golan|Arabia|of )\p{L}+(?: \p{L}+)?$|^(?:\p{L}+ ){0,2}[Mm]inistry(?: of(?: the)? \p{L}+(?: \p{L}+){0,3})?$|^Department of \p{L}+$/u;
/** "The Ministry of Defence of Russia", in full too. */
const MINISTRY = /^(?:\p{L}+ ministry|ministry of .+)$/iu;

/** A name that begins with a country's adjective, as the country's own in the other ways. */
export function inOwnersWords(name: string): string[] {
  const [, adjective, american, thing = ''] = OWNED.exec(name) ?? [];
  if (!THING.test(thing)) return [];
  if (american !== undefined) return AMERICANS.map((owner) => owner + thing);
  const country = COUNTRIES.get(adjective ?? '');
  if (adjective === undefined || country === undefined) return [];
  const of = MINISTRY.test(thing) ? [country, ...(IN_FULL[adjective] ? [IN_FULL[adjective]] : [])] : [];
  return [
    `${country}’s ${thing}`,
    `${country} ${thing}`,
    ...of.map((each) => `${thing.charAt(0).toUpperCase()}${thing.slice(1)} of ${each}`),
  ];
}

const OWNERS_FOLDED: ReadonlySet<string> = new Set(
  [...COUNTRIES.keys(), ...COUNTRIES.values(), 'US', 'American', 'UN'].map((word) => word.toLowerCase()),
);

/** Does a name with this first word, in small letters, begin with its country or the United Nations? */
export function isOwner(word: string): boolean {
  return OWNERS_FOLDED.has(word);
}

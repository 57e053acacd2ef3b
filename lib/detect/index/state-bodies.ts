/**
 * What a state's bodies are called, composed by rule: its army is also its military, its troops, its
 * foreign ministry is its Ministry of Foreign Affairs, and speaks for its government. Who has one such name has all,
 * with the strength and the dates of the one that is listed. Build time only.
 */
import type { Group, GroupName, PlaceName } from '../../corpus/schema.ts';
import { strengthRank } from '../evidence/strength.ts';
import { AMERICAN, ownedBy } from './owners.ts';

type Name = PlaceName | GroupName;

/** Small letters: a capital may stand everywhere (letter-case.ts). */
const ARMY = ['army', 'military', 'armed forces', 'forces', 'troops'];
const MEDIA = [
  'state media',
  'state TV',
  'state television',
  'state-run media',
  'state-run television',
  'national television',
  'official media',
];
const BODIES = {
  army: ARMY,
  government: ['government', 'authorities'],
  regime: ['regime'],
  foreign: ['foreign ministry', 'ministry of foreign affairs', 'foreign affairs ministry'],
  defence: ['defence ministry', 'ministry of defence', 'MoD'],
  interior: ['interior ministry', 'ministry of interior', 'ministry of the interior'],
  media: MEDIA,
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Body = keyof typeof BODIES;
const MINISTRIES: ReadonlySet<Body> = new Set(['foreign', 'defence', 'interior']);
const BODY_OF: ReadonlyMap<string, Body> = new Map(
  (Object.keys(BODIES) as Body[]).flatMap((body) => BODIES[body].map((words) => [words.toLowerCase(), body] as const)),
);

/** The Lebanese Forces are a party. */
const OTHERS = new Set(['Lebanese forces']);

/** Whose foreign ministry has a longer name. */
const EXPATRIATES = new Set(['Syrian', 'Jordanian']);
const IN_FULL = ['ministry of foreign affairs and expatriates'];

/** Which body of which state a name is listed for. */
function bodyOf({ text, lang, kind }: Name): { owner: string; body: Body } | undefined {
  if (lang !== 'en' || kind === 'oblique' || kind === 'demonym') return undefined;
  const owned = ownedBy(text);
  const body = owned && BODY_OF.get(owned.thing.toLowerCase().replace('defense', 'defence'));
  return body && { owner: owned.owner, body };
}

/** What else the bodies are called that an entity is listed with; `isSmall` leaves out what holds another of its names. */
export function composedNames<N extends Name>(names: readonly N[], isSmall: boolean): N[] {
  const bodies = strongestFirst(names).flatMap((name) => {
    const found = bodyOf(name);
    return found ? bodyWords(found.owner, found.body, name).map((text) => alias(name, text)) : [];
  });
  return firstOfEach([...bodies, ...strongestFirst(names).flatMap((name) => ofAssad(name, isSmall)), ...withState(names)]);
}

/** In Arabic it is military security (الأمن العسكري). */
const MILITARY_INTELLIGENCE = /^military intelligence$/i;
const INTELLIGENCE = /\bintelligence\b/i;

/** "Turkish intelligence" is the Turkish National Intelligence Organization. */
function withState<N extends Name>(names: readonly N[]): N[] {
  const services = names.filter(({ text, lang, kind }) => lang === 'en' && kind !== 'oblique' && INTELLIGENCE.test(text));
  const owner = services.flatMap(({ text }) => ownedBy(text)?.owner ?? [])[0];
  if (owner === undefined) return [];
  return services.flatMap((name) => {
    const thing = ownedBy(name.text)?.thing ?? name.text;
    const things = [thing, ...(MILITARY_INTELLIGENCE.test(thing) ? ['military security'] : [])];
    return things.map((words) => alias(name, `${owner} ${words}`));
  });
}

function bodyWords(owner: string, body: Body, { from }: Name): string[] {
  const more = body === 'government' && owner !== 'Syrian' ? BODIES.regime : body === 'foreign' && EXPATRIATES.has(owner) ? IN_FULL : [];
  const words = [...BODIES[body], ...more].flatMap((each) => {
    const text = `${owner} ${each}`;
    return OTHERS.has(text) ? [] : [text];
  });
  // "Syrian regime’s Defence Ministry": Assad's alone.
  const rulers = owner !== 'Syrian' ? [] : from === undefined ? ['Syrian regime', 'Syrian government'] : ['Syrian government'];
  if (MINISTRIES.has(body)) return [...words, ...rulers.flatMap((ruler) => BODIES[body].map((each) => `${ruler}’s ${each}`))];
  return body === 'media' ? [...words, ...rulers.flatMap((ruler) => [`${ruler} media`, `${ruler}’s media`])] : words;
}

const WHOSE = ['', 'Bashar ', 'President ', 'President Bashar '].flatMap((title) => [`${title}Assad’s`, `${title}al-Assad’s`]);
const ASSADS_RULE = /^Assad['’]s (?:government|regime)$/;
const ASSADS_FORCES = /^Assad['’]s (?:forces|army|troops)$/;
const UNDER_RULE = /^Syrian (government|regime) (?:forces|troops)$/;
const RULE_OF_ASSAD = ['Assad regime', 'Assad regime’s', 'Assad government', 'Assad government’s', 'Assad’s regime', 'Assad’s government'];
const RULERS_ARMY = ARMY.filter((words) => words !== 'armed forces');

/** What is called by its ruler: President Bashar al-Assad’s government, Assad’s troops, Assad regime forces, Syrian government troops. */
function ofAssad<N extends Name>(name: N, isSmall: boolean): N[] {
  const { text, lang, kind } = name;
  if (lang !== 'en' || kind === 'oblique') return [];
  if (ASSADS_RULE.test(text)) return isSmall ? [] : ownersOf(name, WHOSE, ['government', 'regime']);
  if (ASSADS_FORCES.test(text)) return ownersOf(name, isSmall ? ['Assad’s'] : WHOSE, RULERS_ARMY);
  const rule = UNDER_RULE.exec(text)?.[1];
  if (rule === undefined || isSmall) return [];
  const rulers = [`Syrian ${rule}`, `Syrian ${rule}’s`, ...(rule === 'regime' ? RULE_OF_ASSAD : [])];
  return ownersOf(name, rulers, RULERS_ARMY);
}

function ownersOf<N extends Name>(name: N, owners: readonly string[], things: readonly string[]): N[] {
  return owners.flatMap((owner) => things.map((thing) => alias(name, `${owner} ${thing}`)));
}

/** Foreign ministries that are listed for nobody: they speak for their government, whose names have them too. */
export function foreignMinistries(groups: readonly Group[]): ReadonlyMap<string, readonly GroupName[]> {
  const listed = groups.flatMap(({ id, names }) => names.map((name) => ({ id, name, ...bodyOf(name) })));
  const known = new Set([AMERICAN, ...listed.flatMap(({ body, owner }) => (body === 'foreign' && owner ? [owner] : []))]);
  const found = new Map<string, GroupName[]>();
  for (const { id, name, body, owner } of listed) {
    if (body !== 'government' || owner === undefined || known.has(owner)) continue;
    found.set(id, [...(found.get(id) ?? []), ...BODIES.foreign.map((words) => alias(name, `${owner} ${words}`))]);
  }
  return found;
}

/** The same in other words, in any letter case. */
function alias<N extends Name>({ case: _fixed, ...name }: N, text: string): N {
  return { ...name, text, kind: 'alias' } as N;
}

function strongestFirst<N extends Name>(names: readonly N[]): N[] {
  return [...names].sort((a, b) => strengthRank(a.strength) - strengthRank(b.strength));
}

function firstOfEach<N extends Name>(names: readonly N[]): N[] {
  const kept = new Map<string, N>();
  for (const name of names) {
    const key = [name.text, name.from, name.until].join('|');
    if (!kept.has(key)) kept.set(key, name);
  }
  return [...kept.values()];
}

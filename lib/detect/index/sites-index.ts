/** Which sites are called after which place (sites.ts asks for them in a page). Build time only: a page carries the answer, not the lists. */
import { isSettlement } from '../../corpus/classes.ts';
import { governorOf, type Site } from '../sentence/governing-nouns.ts';
import type { NameRecord } from './records.ts';
import type { SharedRecords } from './shared-records.ts';
import type { NameIndexData } from '../types.ts';
import { words } from '../word-list.ts';

const SITES = new Set(['facility', 'airbase', 'ruin', 'field']);
/** What may stand between a place's name and the noun, folded. */
const QUALIFIERS = words('border military international central refugee air oil gas for displaced persons of de der von');

/** Which sites are called after which place. `keyOf` is the folded name of a record, in the order of the records. */
export function collectSites(
  entities: NameIndexData['entities'],
  records: readonly NameRecord[],
  keyOf: readonly string[],
  { numberOf }: Pick<SharedRecords, 'numberOf'>,
): NameIndexData['sites'] {
  const settlements = new Map<string, number[]>();
  records.forEach(({ entity, role }, ref) => {
    const key = keyOf[ref] ?? '';
    if (role === 'name' && isSettlement(entities[entity]?.[3])) settlements.set(key, [...(settlements.get(key) ?? []), entity]);
  });
  const sites = new Map<number, [Site, number][]>();
  records.forEach(({ entity, role, exact }, ref) => {
    if (role !== 'name' || exact || !SITES.has(entities[entity]?.[3] ?? '')) return;
    const { site, rest } = withoutNoun(keyOf[ref] ?? '');
    if (!site) return;
    for (const place of settlements.get(rest) ?? []) {
      const known = sites.get(place) ?? [];
      const isKnown = known.some(([kind, other]) => kind === site && records[other]?.entity === entity);
      if (!isKnown) sites.set(place, [...known, [site, ref]]);
    }
  });
  const numbered = [...sites].map(([place, called]) => [place, called.map(([site, ref]) => [site, numberOf(ref)] as const)] as const);
  return Object.fromEntries(numbered.sort(([a], [b]) => a - b));
}

/** Kinds of sites that are called by their place alone: "flown from Nairab", "cross at Semalka". Dams have names of days and words. */
const CALLED_SO: ReadonlySet<Site> = new Set(['airport', 'crossing']);
const LEAST_ALONE = 5;

/** What a site is called without its noun, if no settlement is called so: a spelling that is not listed. */
export function namesAlone(
  entities: NameIndexData['entities'],
  records: readonly NameRecord[],
  keyOf: readonly string[],
): [string, number][] {
  const known = new Set(keyOf);
  return records.flatMap(({ entity, role, exact }, ref): [string, number][] => {
    if (role !== 'name' || exact || !SITES.has(entities[entity]?.[3] ?? '')) return [];
    const { site, rest } = withoutNoun(keyOf[ref] ?? '');
    const isPossessive = known.has(rest.replace(/s$/, ''));
    return site && CALLED_SO.has(site) && rest.length >= LEAST_ALONE && !rest.includes(' ') && !known.has(rest) && !isPossessive
      ? [[rest, ref]]
      : [];
  });
}

/** "A prison in Damascus" need not be Damascus Central Prison. */
function isItsOwn(word: string, key: string): boolean {
  return word === 'central' && key.endsWith(' prison');
}

/** A site's name taken apart: "hol refugee camp" is a camp, and "hol". */
function withoutNoun(key: string): { site: Site | undefined; rest: string } {
  const words = key.split(' ').filter((word) => !QUALIFIERS.has(word) || isItsOwn(word, key));
  for (const [noun, rest] of [
    [words.at(-1), words.slice(0, -1)],
    [words[0], words.slice(1)],
  ] as const) {
    const site = noun === undefined ? undefined : governorOf(noun)?.site;
    if (site) return { site, rest: rest.join(' ') };
  }
  return { site: undefined, rest: '' };
}

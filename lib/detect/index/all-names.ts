/**
 * All names of an entity: those that are listed, those that it shares, and what rules make of them. The written forms of
 * each come after (forms.ts). Build time only.
 */
import type { CorpusSource, Decoy, GroupName, Place, PlaceName } from '../../corpus/schema.ts';
import { isForce, isMedium, isSettlement } from '../../corpus/classes.ts';
import { foldName } from '../find/fold.ts';
import { isArticleOf } from './articles.ts';
import { abroad } from './nations.ts';
import { namesFromCapitals } from './namesakes.ts';
import { compassAbroad, sidesOf } from './compass-abroad.ts';
import { coalitionsAbroad } from './coalitions-abroad.ts';
import { groupsAbroad } from './groups-abroad.ts';
import { numberedUnits } from './numbered-units.ts';
import { oldCityNames } from './old-cities.ts';
import { isPlain, LIKE_ENGLISH } from './plain-names.ts';
import { sitesAbroad } from './sites-abroad.ts';
import { townSpellings } from './town-spellings.ts';
import { composedNames, foreignMinistries } from './state-bodies.ts';
import { variantsOf } from './variants.ts';

type Name = PlaceName | GroupName;
export type EntityName = Name & { /** By a rule, of words that are listed. */ readonly isComposed?: boolean };

interface Named {
  readonly id: string;
  readonly class: string;
  readonly names: readonly Name[];
  readonly decoys: readonly Decoy[];
}

/** What is composed of an army is listed abroad with it; of ministries the list may have one in capitals alone. */
const MINISTRY = / ministry$/i;

/** Answers the names of each entity. A small index leaves out what hardly a page has alone. */
export function allNames(
  { places, groups, isSmall = false }: Pick<CorpusSource, 'places' | 'groups'> & { readonly isSmall?: boolean },
  entities: readonly Named[],
): (entity: Named) => EntityName[] {
  const fromCapitals = namesFromCapitals(places);
  const ministries = foreignMinistries(groups);
  const isTown = townsAmong(places);
  const bearers = bearersAmong(entities);
  const inOtherSpellings = townSpellings(places);
  const sides = sidesOf(places);
  const inOldCities = oldCityNames(places);
  const bodies = new Set(groups.map(({ id }) => id));
  return (entity) => {
    const listed = [...entity.names, ...(fromCapitals.get(entity.id) ?? []), ...(ministries.get(entity.id) ?? [])];
    const composed = composedNames<Name>(entity.names, isSmall).map((name) => ({ ...name, isComposed: true }));
    const own = strengthened([...listed, ...composed, ...(isSmall ? [] : outletsAlone(entity))]);
    const english = isSmall ? [] : own.filter((name) => name.lang === 'en' && isPlain(name));
    const groups = english.filter(({ text }) => entity.class === 'armed-group' || COUNCIL.test(text)).flatMap(groupNames);
    return [
      ...own.flatMap((name) => (name.isComposed && !MINISTRY.test(name.text) ? [name] : inAllLanguages(name, isTown, isSmall))),
      ...english.flatMap((name) => variantNames(name, entity, bearers)),
      ...(isForce(entity.class) ? english.flatMap(unitNames) : []),
      ...english.flatMap(coalitionNames),
      ...english.flatMap((name) => sideNames(name, sides)),
      ...english.flatMap((name) => oldCities(name, inOldCities)),
      ...groups.flatMap((name) => [name, ...spelledNames(name, inOtherSpellings)]),
      ...(isSmall || !bodies.has(entity.id) ? [] : own.flatMap((name) => spelledNames(name, inOtherSpellings))),
    ];
  };
}

/** The town in a body's name spelled otherwise. */
function spelledNames(name: EntityName, spelled: (name: string, lang: string) => string[]): EntityName[] {
  if (!isPlain(name)) return [];
  return spelled(name.text, name.lang).map((text) => ({ ...name, text, kind: 'alias', isComposed: true }));
}

/** Of a town, whoever it is. */
const COUNCIL = / (?:Civil|Military) Council$/;

/** What a group is called in other languages, by a plain English name; as are those below. */
function groupNames(name: EntityName): EntityName[] {
  return groupsAbroad(name.text).map((group) => ({
    ...name,
    ...group,
    kind: 'alias' as const,
    ...(!BY_SOUND.has(group.lang) && { isComposed: true }),
  }));
}

/** A side of a city or a region by what each language calls that. */
function sideNames(name: EntityName, sides: ReturnType<typeof sidesOf>): EntityName[] {
  return sides(name.text).map((side) => ({
    ...name,
    ...side,
    kind: 'alias',
    strength: 'needs-support',
    ...(!LIKE_ENGLISH.has(side.lang) && { isComposed: true }),
  }));
}

/** The old part of a city as each language calls it. */
function oldCities(name: EntityName, named: ReturnType<typeof oldCityNames>): EntityName[] {
  return named(name.text).map((old) => ({ ...name, ...old, kind: 'alias', strength: 'needs-support', isComposed: true }));
}

/** Of other wars, too: the US led one in Iraq in 2003. */
function coalitionNames(name: EntityName): EntityName[] {
  return coalitionsAbroad(name.text).map((coalition) => ({
    ...name,
    ...coalition,
    kind: 'alias',
    strength: 'needs-support',
    isComposed: true,
  }));
}

/** What a unit with a number is called in all languages. Other armies have units of that number, too. */
function unitNames(name: EntityName): EntityName[] {
  const strength = name.strength === 'strong' ? 'needs-support' : name.strength;
  return numberedUnits(name.text).map((unit) => ({ ...name, ...unit, kind: 'alias', strength, isComposed: true }));
}

/** A broadcaster, paper or agency by its name alone, a word of the language that only verbs and nouns for such bodies make a name: قناة الحرة, الحرة. */
const OUTLET = /^(?:(?:قناة|صحيفة|جريدة|موقع|وكالة) (?=ال)|(?:شبکه|روزنامه|خبرگزاری) )(\p{L}{4,})$/u;

function outletsAlone({ class: kind, names }: Named): EntityName[] {
  if (!isMedium(kind)) return [];
  return names.flatMap((name): EntityName[] => {
    const [, text] = OUTLET.exec(name.text) ?? [];
    const isListed = names.some((other) => other.text === text);
    return text === undefined || isListed ? [] : [{ ...name, text, kind: 'alias', strength: 'weak', common: true }];
  });
}

/** Which entities a folded name is listed for. */
function bearersAmong(entities: readonly Named[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const { id, names } of entities) {
    for (const { text } of names) bearers.set(foldName(text), (bearers.get(foldName(text)) ?? new Set()).add(id));
  }
  return bearers;
}

/** Singulars, plurals and the like of an English name, unless they are listed for another entity or mean something else. */
function variantNames(
  name: EntityName,
  { id, class: entityClass, decoys }: Named,
  bearers: ReadonlyMap<string, ReadonlySet<string>>,
): EntityName[] {
  return variantsOf(name.text, entityClass).flatMap(({ text, isSingular }): EntityName[] => {
    const key = foldName(text);
    const isTaken = decoys.some((decoy) => foldName(decoy.text) === key) || [...(bearers.get(key) ?? [])].some((other) => other !== id);
    if (isTaken) return [];
    const strength = isSingular && name.strength === 'strong' ? 'needs-support' : name.strength;
    return [{ ...name, text, kind: 'alias', strength, isComposed: true }];
  });
}

/**
 * A name that holds a strong one of its entity as whole words proves as much: "Kurdish People's Protection Units" must not
 * hide "People's Protection Units". What is of another time proves what its list says.
 */
function strengthened(names: readonly EntityName[]): EntityName[] {
  const strong = names.filter((name) => name.strength === 'strong' && isPlain(name));
  const keys = strong.map((name) => ({ words: wordsOf(name), period: periodOf(name) }));
  return names.map((name) => {
    if (name.strength === 'strong' || name.common || !isPlain(name)) return name;
    const words = wordsOf(name);
    const isStrong = keys.some((held) => words.includes(held.words) && held.period === periodOf(name));
    return isStrong ? { ...name, strength: 'strong' } : name;
  });
}

/** Folded, with a space at either end. */
function wordsOf({ text }: Name): string {
  return ` ${foldName(text)} `;
}

function periodOf({ from = '', until = '' }: Name): string {
  return `${from}|${until}`;
}

const ARTICLE = /^([^ ]+) (.+)$/;

/** Tells the names of settlements, with an article or without. */
function townsAmong(places: readonly Place[]): (name: string) => boolean {
  const bare = (name: string): string => withoutArticle(foldName(name));
  const towns = new Set(places.filter((place) => isSettlement(place.class)).flatMap(({ names }) => names.map(({ text }) => bare(text))));
  return (name) => towns.has(bare(name));
}

function withoutArticle(folded: string): string {
  const [, word = '', rest = ''] = ARTICLE.exec(folded) ?? [];
  return rest !== '' && isArticleOf(word, rest) ? rest : folded;
}

/** Whose names in the sentence sound alike and are not written alike: İran ordusunda. Words of the others are spelled in one way. */
const BY_SOUND: ReadonlySet<string> = new Set(['tr']);

/** A name, and for what belongs to a state its names in other languages. */
function inAllLanguages(name: EntityName, isTown: (name: string) => boolean, isSmall: boolean): EntityName[] {
  const isOwn = name.lang === 'en' && name.kind !== 'oblique' && name.case === undefined;
  if (!isOwn) return [name];
  const others = isSmall ? abroad(name.text, true) : [...abroad(name.text), ...sitesAbroad(name.text, isTown), ...compassAbroad(name.text)];
  return [
    name,
    ...others.map(({ text, lang }) => ({ ...name, text, lang, kind: 'alias' as const, ...(!BY_SOUND.has(lang) && { isComposed: true }) })),
  ];
}

/** The names of a corpus as keys with name records: the first half of building an index. */
import { byId, preferredName, withinAmong } from '../../corpus/lookup.ts';
import { nativeName } from '../../corpus/native-name.ts';
import type { CorpusSource, Decoy, Group, GroupName, Pack, Place, PlaceName } from '../../corpus/schema.ts';
import { allNames, type EntityName } from './all-names.ts';
import { isArticleOf } from './articles.ts';
import { foldName } from '../find/fold.ts';
import { formsOf } from './forms.ts';
import { isMedium } from '../../corpus/classes.ts';
import { capitalsOf } from './capitals.ts';
import { acronymCases } from './russian-cases.ts';
import { exactForm } from '../find/letter-case.ts';
import { ROLES, type NameRef } from './name-refs.ts';
import { variantsOf } from './variants.ts';
import { isTelling, strengthRank, supportGiven } from '../evidence/strength.ts';
import type { NameIndexData } from '../types.ts';

/** A name record with what is kept beside its 32 bits. */
export interface NameRecord extends NameRef {
  readonly capitals: number;
  /** The only spelling, for names of fixed case. */
  readonly spelling?: string;
  /** EDTF, '' for none. */
  readonly from: string;
  readonly until: string;
  /** Made of words that are listed (state-bodies.ts), so that nobody writes it by sound. */
  readonly isComposed?: boolean;
}

export interface Records {
  readonly entities: NameIndexData['entities'];
  /** Folded key → records, names before decoys before cues, stronger names first. */
  readonly byKey: ReadonlyMap<string, readonly NameRecord[]>;
}

/** A shorter key is a letter, not a name. */
const MIN_KEY = 2;
/** Longer keys would let one hostile name make every scan slow; the schema's names are at most 120 units. */
const MAX_KEY = 255;
const LEADING_WORD = /^([^ ]+) (.+)$/;

type Entity = (({ readonly kind: 'place' } & Place) | ({ readonly kind: 'group' } & Group)) & { readonly isTelling: boolean };

/** What an index is built of; where no pack says what it covers, all places count as covered. */
export type NameSource = Pick<CorpusSource, 'places' | 'groups'> & {
  readonly pack?: Partial<Pick<Pack, 'coverage'>> & Pick<Pack, 'otherWars' | 'changeOfPower'>;
  /** Without what sites and bodies are called in other languages: the gate, which every page carries, does with few names. */
  readonly isSmall?: boolean;
};

/** All names but oblique ones, in all their forms, with decoys and cues. */
export function collectRecords(source: NameSource): Records {
  const byKey = new Map<string, NameRecord[]>();
  const tells = tellingAmong(source);
  const all: Entity[] = [
    ...source.places.map((place) => ({ kind: 'place' as const, ...place, isTelling: tells(place) })),
    ...source.groups.map((group) => ({ kind: 'group' as const, ...group, isTelling: tells(group) })),
  ];
  const namesOf = allNames(source, all);
  all.forEach((entity, number) => {
    for (const name of namesOf(entity)) addName(byKey, entity, number, name);
    for (const decoy of entity.decoys) addDecoy(byKey, number, decoy);
  });
  addSigns(byKey);
  for (const [key, records] of byKey) {
    // A cue "al-Sanamayn" would stand before the town that is listed with its article.
    const [, word = '', rest = ''] = LEADING_WORD.exec(key) ?? [];
    const isShadow =
      records.every(({ role }) => role !== 'name') && isArticleOf(word, rest) && (byKey.get(rest) ?? []).some(isNamedWithArticle);
    if (isShadow) byKey.delete(key);
    else byKey.set(key, settle(records));
  }
  const isWithin = withinAmong(byId(source.places));
  const entities = all.map((e): NameIndexData['entities'][number] => {
    const native = nativeName(e, isWithin);
    const head = [e.id, e.kind, preferredName<PlaceName | GroupName>(e.names).text, e.class] as const;
    return native ? [...head, native] : head;
  });
  return { entities, byKey };
}

/** A name that holds a demonym (défenses aériennes syriennes) tells what it tells: the demonym itself is not found inside it. */
function addSigns(byKey: Map<string, NameRecord[]>): void {
  const signs = new Map(
    [...byKey].flatMap(([key, records]) => records.filter(({ role }) => role === 'sign').map((sign) => [key, sign] as const)),
  );
  for (const [key, records] of byKey) {
    if (!key.includes(' ') || records.some(({ role, strength, support }) => role === 'sign' || (strength === 'strong' && support > 0)))
      continue;
    const sign = key
      .split(' ')
      .map((word) => signs.get(word))
      .find((each) => each !== undefined);
    if (sign && records.some(({ role }) => role === 'name')) records.push({ ...sign, capitals: 0 });
  }
}

function isNamedWithArticle({ role, article }: NameRecord): boolean {
  return role === 'name' && article;
}

/** Tells the entities whose names tell that a page is about what the pack covers. */
export function tellingAmong({ places, pack }: NameSource): (entity: Place | Group) => boolean {
  const isWithin = withinAmong(byId(places));
  return (entity) => ('within' in entity ? pack?.coverage === undefined || isWithin(entity.id, pack.coverage.place) : isTelling(entity));
}

function addName(byKey: Map<string, NameRecord[]>, entity: Entity, number: number, name: EntityName): void {
  if (name.kind === 'oblique') return;
  const isFixed = name.case === 'exact' || isArabicAdjective(entity, name);
  for (const form of isFixed ? fixedForms(name, entity.class) : formsOf(name.text, name.lang, entity.class)) {
    const { key, article } = splitArticle(foldName(form), isFixed);
    add(byKey, key, {
      entity: number,
      role: name.kind === 'demonym' ? 'sign' : 'name',
      strength: name.strength,
      support: supportGiven(name.kind === 'demonym' ? 'strong' : name.strength, entity.isTelling),
      capitals: isWrittenSmall(entity, name) ? 0 : article ? capitalsOf(form) >> 1 : capitalsOf(form),
      exact: isFixed,
      ...(isFixed && { spelling: exactForm(form) }),
      dated: name.from !== undefined || name.until !== undefined,
      from: name.from ?? '',
      until: name.until ?? '',
      article,
      surname: article && !key.includes(' '),
      common: name.common ?? false,
      ...(name.isComposed && { isComposed: true }),
    });
  }
}

/** Languages in which house styles differ on the capitals inside a body's name: Médecins Sans Frontières, Médecins sans frontières. */
const OF_ANY_CAPITALS: ReadonlySet<string> = new Set(['fr', 'es', 'de']);
/** So many words, two of them long, are no everyday phrase without their capitals if the name can stand alone; others need more. */
const LONG_NAME = /^(?=.*\p{L}{4}.*[ -].*\p{L}{4})\S+ \S+ \S/u;
const LONGER_NAME = /^(?=.*\p{L}{4}.*[ -].*\p{L}{4}.*[ -].*\p{L}{4})\S+ \S+ \S+ \S/u;

/** Les druzes: French lists have the capital of a title. */
function isWrittenSmall(entity: Entity, { lang, text, strength }: EntityName): boolean {
  if (entity.kind !== 'group') return false;
  if (lang === 'fr' && entity.class === 'community' && !text.includes(' ')) return true;
  return OF_ANY_CAPITALS.has(lang) && !isMedium(entity.class) && (strength === 'strong' ? LONG_NAME : LONGER_NAME).test(text);
}

/**
 * Persian calls Russia and Turkey as Arabic calls what is Russian and Turkish, but for the last letter:
 * روسیه and روسية fold to the same. Such a name must be written as Persian writes it.
 */
function isArabicAdjective({ names }: Entity, { text, lang }: PlaceName | GroupName): boolean {
  if (lang !== 'fa' || !text.endsWith('\u0647')) return false;
  const key = foldName(text);
  return !names.some((other) => other.lang === 'ar' && foldName(other.text) === key);
}

/** Bodies whose acronym is read as a word: many papers write it as one (Nato, Unicef, Acnur). Armies and agencies have none that is no word. */
const READ_AS_WORDS: ReadonlySet<string> = new Set(['organisation', 'coalition']);
/** Four letters or more, vowels among them, and never three consonants in a row. */
const READABLE = /^(?=.*[AEIOU])(?!.*[^AEIOU]{3})[A-Z]{4,}$/;

/** Persian with either yeh and kaf, which its texts mix; readable acronyms as words, and in their cases. */
function fixedForms({ text, lang, strength }: PlaceName | GroupName, kind: string): string[] {
  if (lang === 'fa') {
    const arabicYeh = text.replaceAll('\u06cc', '\u064a');
    return [...new Set([text, arabicYeh, arabicYeh.replaceAll('\u06a9', '\u0643')])];
  }
  if (lang === 'ru') return [text, ...acronymCases(text)];
  const isWord = READ_AS_WORDS.has(kind) && strength !== 'needs-full-name' && READABLE.test(text);
  return isWord ? [text, text.charAt(0) + text.slice(1).toLowerCase()] : [text];
}

/** Takes a leading Arabic article off a folded name; names of fixed case keep theirs. */
function splitArticle(folded: string, isFixed: boolean): { key: string; article: boolean } {
  const [, word, rest] = LEADING_WORD.exec(folded) ?? [];
  const article = !isFixed && word !== undefined && rest !== undefined && isArticleOf(word, rest);
  return { key: article ? rest : folded, article };
}

function addDecoy(byKey: Map<string, NameRecord[]>, entity: number, decoy: Decoy): void {
  const common = {
    entity,
    strength: 'weak',
    support: 0,
    exact: false,
    dated: false,
    from: '',
    until: '',
    article: false,
    surname: false,
    common: false,
  } as const;
  const texts = [decoy.text, ...variantsOf(decoy.text).map(({ text }) => text)];
  for (const text of texts) add(byKey, foldName(text), { ...common, role: 'decoy', capitals: capitalsOf(text) });
  for (const cue of decoy.cues ?? []) add(byKey, foldName(cue), { ...common, role: 'cue', capitals: capitalsOf(cue) });
}

function add(byKey: Map<string, NameRecord[]>, key: string, record: NameRecord): void {
  if (key.length < MIN_KEY || key.length > MAX_KEY) return;
  const records = byKey.get(key);
  if (records) records.push(record);
  else byKey.set(key, [record]);
}

/**
 * Order, and no doubles. Words that tell of this war are never a decoy or a cue: that the page speaks of the Free Syrian Army is
 * no sign that it is about something else; that it speaks of Gaza may be one. A demonym may be written as
 * its country is but for the capital (Spanish siria, French syrien beside German Syrien).
 */
function settle(records: readonly NameRecord[]): NameRecord[] {
  const isTelling = records.some(({ role, support }) => role === 'name' && support > 0);
  const kept = new Map<string, NameRecord>();
  for (const record of [...records].sort(byRank)) {
    const { entity, role, spelling, capitals, article, from, until } = record;
    const identity = [entity, role, spelling ?? capitals, article, from, until].join('|');
    const isHidden = isTelling && role !== 'name' && role !== 'sign';
    if (!isHidden && !kept.has(identity)) kept.set(identity, record);
  }
  return [...kept.values()];
}

function byRank(a: NameRecord, b: NameRecord): number {
  return ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || strengthRank(a.strength) - strengthRank(b.strength) || a.entity - b.entity;
}

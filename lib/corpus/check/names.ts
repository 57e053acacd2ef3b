/** Names: one preferred English name each, a language that fits the script, and no name for two things by accident. */
import { mayHaveNamesakes } from '../classes.ts';
import type { Lookup } from '../lookup.ts';
import type { GroupName, PlaceName } from '../schema.ts';
import type { Finding } from './finding.ts';

type Name = PlaceName | GroupName;
type Owner = { readonly kind: 'places' | 'groups'; readonly id: string; readonly names: readonly Name[] };

/** Languages whose names may be in a script; a name in another language is in the wrong script or mislabelled. */
const SCRIPTS: readonly { readonly test: RegExp; readonly script: string; readonly langs: readonly string[] }[] = [
  { test: /\p{Script=Arabic}/u, script: 'Arabic', langs: ['ar', 'fa', 'ckb', 'ur', 'ps'] },
  { test: /\p{Script=Cyrillic}/u, script: 'Cyrillic', langs: ['ru', 'uk', 'be', 'bg', 'sr'] },
  { test: /\p{Script=Hebrew}/u, script: 'Hebrew', langs: ['he', 'yi'] },
  { test: /\p{Script=Greek}/u, script: 'Greek', langs: ['el', 'grc'] },
];
const LATIN_LANGUAGES_ONLY = new Set(['en', 'fr', 'de', 'es', 'tr', 'it', 'nl', 'pt']);

export function checkNames(lookup: Lookup): Finding[] {
  const owners: Owner[] = [
    ...lookup.source.places.map(({ id, names }) => ({ kind: 'places' as const, id, names })),
    ...lookup.source.groups.map(({ id, names }) => ({ kind: 'groups' as const, id, names })),
  ];
  return [
    ...owners.flatMap(checkPreferred),
    ...owners.flatMap(checkScripts),
    ...owners.flatMap(checkTwice),
    ...checkCollisions(owners, lookup),
  ];
}

function checkPreferred({ kind, id, names }: Owner): Finding[] {
  if (names.filter((n) => n.kind === 'preferred' && n.lang === 'en').length === 1) return [];
  return [
    {
      kind,
      id,
      path: ['names'],
      what: 'it needs exactly one preferred English name',
      remedy: 'Mark one English name as preferred, the others as alias.',
    },
  ];
}

function checkScripts({ kind, id, names }: Owner): Finding[] {
  return names.flatMap(({ text, lang }, i) => {
    const language = lang.split('-')[0] ?? lang;
    const fits = SCRIPTS.find(({ test }) => test.test(text));
    const wrong = fits ? !fits.langs.includes(language) : !/\p{Script=Latin}|^[\p{N}\p{P}]+$/u.test(text) || !isLatinTag(lang, language);
    const remedy =
      'Give the language that the name is written in (Arabic names in Latin letters: "ar-Latn", or the language that uses them).';
    return wrong ? [{ kind, id, path: ['names', i, 'lang'], what: `"${text}" is not written in the script of "${lang}"`, remedy }] : [];
  });
}

function isLatinTag(lang: string, language: string): boolean {
  return LATIN_LANGUAGES_ONLY.has(language) || /-Latn\b/.test(lang) || !SCRIPTS.some(({ langs }) => langs.includes(language));
}

function checkTwice({ kind, id, names }: Owner): Finding[] {
  const seen = new Set<string>();
  return names.flatMap(({ text, lang }, i) => {
    const key = `${lang} ${text}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ kind, id, path: ['names', i], what: `"${text}" (${lang}) is listed twice`, remedy: 'Keep one.' }];
  });
}

/** A name as it is compared: letter case and hyphens do not make another. */
export function nameKey(text: string): string {
  return text.toLowerCase().replaceAll('-', ' ');
}

/**
 * One name for two entities is meant only where one lies within the other (Homs), where they are related, or where they are
 * settlements or regions of two provinces (Sawran of Hama and of Aleppo), which the places beside them tell apart, or towns of
 * two countries (Tripoli), which the cues of their decoys do, if it is no strong one.
 */
function checkCollisions(owners: readonly Owner[], lookup: Lookup): Finding[] {
  const byText = new Map<string, { owner: Owner; index: number }[]>();
  for (const owner of owners) {
    owner.names.forEach(({ text }, index) => {
      const key = nameKey(text);
      byText.set(key, [...(byText.get(key) ?? []), { owner, index }]);
    });
  }
  return [...byText.values()].flatMap((holders) =>
    holders.slice(1).flatMap(({ owner, index }) => {
      const other = holders.find(
        (h) =>
          h.owner.id !== owner.id &&
          !areRelated(h.owner, owner, lookup) &&
          !validityDiffers(h, { owner, index }) &&
          !areNamesakes(h, { owner, index }, lookup),
      );
      if (!other) return [];
      const what = `"${owner.names[index]?.text}" is also a name of ${other.owner.id}`;
      return [
        {
          kind: owner.kind,
          id: owner.id,
          path: ['names', index],
          what,
          remedy: 'Take it from one of them, or tell them apart by dates, a longer name, or "within".',
        },
      ];
    }),
  );
}

function areRelated(a: Owner, b: Owner, lookup: Lookup): boolean {
  if (a.kind !== b.kind) return true;
  if (a.kind === 'places') return lookup.isWithin(a.id, b.id) || lookup.isWithin(b.id, a.id);
  const links = (x: string, y: string): boolean => lookup.groups.get(x)?.relations.some(({ group }) => group === y) ?? false;
  return links(a.id, b.id) || links(b.id, a.id);
}

function areNamesakes(a: { owner: Owner; index: number }, b: { owner: Owner; index: number }, lookup: Lookup): boolean {
  const isOfMany = ({ owner: { id } }: typeof a): boolean => mayHaveNamesakes(lookup.places.get(id)?.class);
  const isStrong = ({ owner, index }: typeof a): boolean => owner.names[index]?.strength === 'strong';
  if (!isOfMany(a) || !isOfMany(b) || isStrong(a) || isStrong(b)) return false;
  const covered = lookup.source.pack.coverage.place;
  const provinces = lookup.source.places
    .filter(({ id, class: kind }) => kind === 'governorate' || (kind === 'country' && id !== covered))
    .map(({ id }) => id);
  const around = ({ owner: { id } }: typeof a): string[] => provinces.filter((province) => lookup.isWithin(id, province));
  const [first, second] = [around(a), around(b)];
  return first.length > 0 && second.length > 0 && !first.some((province) => second.includes(province));
}

function validityDiffers(a: { owner: Owner; index: number }, b: { owner: Owner; index: number }): boolean {
  const [x, y] = [a.owner.names[a.index], b.owner.names[b.index]];
  return (x?.until !== undefined && y?.from !== undefined) || (y?.until !== undefined && x?.from !== undefined);
}

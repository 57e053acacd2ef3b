/**
 * Names that differ from a listed one in number or in the noun at their end: Farouq Brigade for Farouq Brigades, General
 * Intelligence Agency for … Directorate, White Helmet (rescuers), Turkmens. Another group may be called so, so that what
 * is listed elsewhere goes before. Build time only.
 */
type Wording = readonly [RegExp, readonly string[]];

const FIGHTERS = ['Brigade', 'Brigades', 'Battalion', 'Battalions'];
const SERVICES = ['Directorate', 'Agency', 'Service', 'Department', 'Branch', 'Administration'];
/** What follows "Syrian intelligence", in small letters as well. */
const OF_INTELLIGENCE = ['directorate', 'agency', 'service', 'services', 'branch', 'organisation'];
const SAME: readonly Wording[] = [
  // Of one article at most: each has four forms already (Nour al-Din al-Zanki Islamic Brigades).
  [/(?<!-.*-.*) (?:Brigade|Battalion)s?$/, FIGHTERS.map((noun) => ` ${noun}`)],
  [/^(\p{L}+) Martyrs (Brigade|Battalion)s?$/u, ['Martyrs of $1 $2', 'Martyrs of $1 $2s', 'Martyrs of the $1 $2']],
  [/(?<=\b(?:Intelligence|Security)) (?:Directorate|Agency|Service|Department|Organi[sz]ation)$/, SERVICES.map((noun) => ` ${noun}`)],
  [/(?<=^(?:Syrian|Air Force|Turkish)(?: \p{L}+)? [Ii]ntelligence)$/u, OF_INTELLIGENCE.map((noun) => ` ${noun}`)],
];
/** The singular before a noun; alone it is less of a name. */
const SINGULAR: readonly Wording[] = [
  [/(?<= (?:Helmet|Committee|Unit))s$/, ['']],
  [/(?<=\S \S+ Force)s$/, ['']],
];
/** A community's members: Turkmen, Turkmens. */
const COMMUNITY: Wording = [/(?<=[a-rt-y])$/, ['s']];

export interface Variant {
  readonly text: string;
  readonly isSingular: boolean;
}

/** The variants of an English name; `kind` is the class of what it names. */
export function variantsOf(name: string, kind = ''): Variant[] {
  const same = kind === 'community' ? [...SAME, COMMUNITY] : SAME;
  return [
    ...inWordings(name, same).map((text) => ({ text, isSingular: false })),
    ...inWordings(name, SINGULAR).map((text) => ({ text, isSingular: true })),
  ];
}

function inWordings(name: string, wordings: readonly Wording[]): string[] {
  const texts = wordings.flatMap(([from, to]) => (from.test(name) ? to.map((words) => name.replace(from, words)) : []));
  return [...new Set(texts)].filter((text) => text !== name);
}

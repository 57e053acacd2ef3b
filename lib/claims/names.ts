/** Names of claimants and groups as they stand in a sentence. */
import type { Lookup } from '../corpus/lookup.ts';
import { isMedium } from '../corpus/classes.ts';
import type { Claim } from '../corpus/schema.ts';

/** Common nouns that make an English name take "the": "the Syrian government", "the Institute for ...". */
const HEAD_NOUN = new RegExp(
  `\\b(?:${[
    'government',
    'army',
    'military',
    'forces?',
    'group',
    'coalition',
    'observatory',
    'institute',
    'department',
    'ministry',
    'cent(?:er|re)',
    'council',
    'party',
    'corps',
    'forum',
    'opposition',
    'company',
    'command',
    'guards?',
    'nations',
    'administration',
    'agency',
    'archdiocese',
    'archive',
    'association',
    'authority',
    'brigades?',
    'commission',
    'committees?',
    'crescent',
    'directorate',
    'division',
    'envoy',
    'federation',
    'hospital',
    'legion',
    'mechanism',
    'mission',
    'network',
    'office',
    'organi[sz]ation',
    'project',
    'service',
    'society',
    'team',
    'units?',
  ].join('|')})(?![.\\w])`,
  'i',
);
/** The same for names of newspapers and agencies. */
const MASTHEAD = /\b(?:journal|beacon|times|post|press|guardian|telegraph|agency)$/i;
/** What needs no more than its name to be known for a newspaper or an agency. */
const NEWSPAPER = /\b(?:journal|times|post|agency)$/i;
/** Names that English uses with "the" though nothing in them says so. */
const BY_CUSTOM = /^(?:Pentagon|White Helmets|Shabiha|Asayish|Druze|Alawites|BBC|Minister)$/;
/** "Nusra Front" is a front; "South Front" is an outlet's name. */
const FRONT = /\bfront\b/i;

/** An entity's label with its article, for the middle of a sentence. */
export function withArticle(id: string, lookup: Lookup): string {
  const label = lookup.label(id);
  const group = lookup.groups.get(id);
  if (!group || /^the /i.test(label)) return label;
  const takesArticle = isMedium(group.class) ? MASTHEAD.test(label) : HEAD_NOUN.test(label) || FRONT.test(label);
  return takesArticle || BY_CUSTOM.test(label) ? `the ${label}` : label;
}

/** Already has an article or a number, or is a name of another language ("la Repubblica", "al-Naba"). */
const DETERMINED = /^(?:an?|the|its|another|some|many|several|two|three|more|unnamed|la|al)\b/i;
/** What follows the noun: "ministry | of defence", "Rami Abdel Rahman |, director". */
const COMPLEMENT = /[,(]| (?=(?:of|in|to|on|at|for|from|by|led|who|that)\b)/;
const PLURAL = /[^s]s$/;
const UNCOUNTED = /^(?:television|media|intelligence|police)$/;
/** One of many, not the only one. */
const ONE_OF_MANY = /^(?:spokes\w+|statement|report|investigation)$/;

/** A person keeps the name, an office or institution gets its article: "the foreign ministry", "a spokesman". */
function speakerName(speaker: string): string {
  const head = speaker.split(COMPLEMENT)[0]?.trim() ?? '';
  if (DETERMINED.test(speaker)) return speaker;
  if (!/^\p{Ll}/u.test(speaker)) return HEAD_NOUN.test(head) || NEWSPAPER.test(head) || BY_CUSTOM.test(head) ? `the ${speaker}` : speaker;
  const noun = head.split(' ').at(-1) ?? '';
  if (PLURAL.test(noun) || UNCOUNTED.test(noun)) return speaker;
  if (ONE_OF_MANY.test(noun)) return `${/^[aeiou]/.test(speaker) ? 'an' : 'a'} ${speaker}`;
  const isName = noun === head && (speaker === head ? noun !== 'presidency' : !/ (?:of|in|to) /.test(speaker));
  return isName ? speaker : `the ${speaker}`;
}

/** "Saad (war reporter)": a comma would be lost among other names. */
function inBrackets(speaker: string): string {
  const [name = speaker, role, ...more] = speaker.split(', ');
  const isList = more.length > 0 || / and /.test(role ?? '');
  return role === undefined || isList ? speakerName(speaker) : `${speakerName(name)} (${role})`;
}

/** A claimant for the middle of a sentence: "the Syrian government", "Rami Abdel Rahman (director, Syrian Observatory for Human Rights)". */
export function claimantName(claim: Claim, lookup: Lookup): string {
  const { claimant } = claim;
  if ('group' in claimant) {
    const { group, speaker } = claimant;
    if (speaker === undefined) return withArticle(group, lookup);
    const [name = speaker, ...roles] = speaker.split(', ');
    return `${speakerName(name)} (${[...roles, lookup.label(group)].join(', ')})`;
  }
  return 'speaker' in claimant ? inBrackets(claimant.speaker) : claimant.unnamed;
}

/** With a small first letter where a sentence would begin with an article or the like; names keep theirs. */
export function midSentence(text: string): string {
  return /^(?:The|An?|No|It|Its|There|This|That|These|Their|In|On|At|Some|Two)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** "A", "A and B", "A, B and C"; with `or` in place of "and" where asked. */
export function joinNames(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Each text once, in the order of first appearance. */
export function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** With a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

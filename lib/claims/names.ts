/** Names of claimants and groups as they stand in a sentence. */
import type { Lookup } from '../corpus/lookup.ts';
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
  ].join('|')})(?![.\\w])`,
  'i',
);
/** The same for names of newspapers and agencies. */
const MASTHEAD = /\b(?:journal|beacon|times|post|press|guardian|telegraph)\b/i;
/** "Nusra Front" is a front; "South Front" is an outlet's name. */
const FRONT = /\bfront\b/i;

/** An entity's label with its article, for the middle of a sentence. */
export function withArticle(id: string, lookup: Lookup): string {
  const label = lookup.label(id);
  const group = lookup.groups.get(id);
  if (!group || /^the /i.test(label)) return label;
  const isMedium = group.class === 'outlet' || group.class === 'news-agency';
  const takesArticle = isMedium ? MASTHEAD.test(label) : HEAD_NOUN.test(label) || FRONT.test(label);
  return takesArticle ? `the ${label}` : label;
}

/** A claimant for the middle of a sentence: "the Syrian government", "Pinhas Inbari (Jerusalem Center)". */
export function claimantName(claim: Claim, lookup: Lookup): string {
  const { claimant } = claim;
  if ('group' in claimant) {
    return claimant.speaker === undefined ? withArticle(claimant.group, lookup) : `${claimant.speaker} (${lookup.label(claimant.group)})`;
  }
  const name = lookup.claimant(claimant);
  return 'speaker' in claimant && HEAD_NOUN.test(name) ? `the ${name}` : name;
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

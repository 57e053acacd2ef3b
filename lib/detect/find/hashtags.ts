/** Names whose words are run together: #KafrNabl, AbuKamal. */
import { LETTERS } from '../expressions.ts';
import { isFree } from './apart.ts';
import { findCandidates } from './find-candidates.ts';
import { isUpper } from './letter-case.ts';
import type { Candidate, NameIndex } from '../types.ts';

const HASHTAG = new RegExp(`#([${LETTERS}_]{5,40})`, 'g');
/** The same without the sign (AbuKamal). */
const CAMEL = /(\p{Lu}(?<![#@\p{L}\p{N}_]\p{Lu})\p{Ll}+(?:\p{Lu}\p{Ll}+){1,3})(?![\p{L}\p{N}_])/gu;
const HUMPED = /[a-z][A-Z]/;
const HUMP = /(?<=\p{Ll})(?=\p{Lu})|_/u;

/** @param bySound what sounds like one word in small letters, if anything does. */
export function hashtags(
  index: NameIndex,
  text: string,
  known: readonly Candidate[],
  bySound: (tag: string) => readonly number[] | undefined,
): Candidate[] {
  const tags = text.includes('#') ? text.matchAll(HASHTAG) : [];
  const runTogether = HUMPED.test(text) ? text.matchAll(CAMEL) : [];
  return [...tags, ...runTogether].flatMap(({ index: at, 1: tag = '' }) => {
    const isTag = text.charAt(at) === '#';
    const start = at + (isTag ? 1 : 0);
    const spaced = tag.split(HUMP).join(' ');
    if (!isFree(known, start, start + tag.length)) return [];
    if (spaced === tag) {
      const refs = isTag && isUpper(tag.charCodeAt(0)) ? bySound(tag) : undefined;
      return refs ? [{ start, end: start + tag.length, refs, isLoose: true }] : [];
    }
    const [first] = findCandidates(index, spaced);
    const isWhole = first?.end === spaced.length && first.start <= 3;
    return first && isWhole ? [{ start, end: start + tag.length, refs: first.refs, isLoose: true }] : [];
  });
}

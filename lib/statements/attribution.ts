/** Who is said to have said it, as written. */
import type { Sentence } from './shape.ts';
import type { Attribution } from './types.ts';

const SAYING = '(?:said|says|say|reported|reports|announced|declared|claimed|claims|confirmed|stated|added|acknowledged|admitted|told)';
const PATTERNS = [
  /\b(?:according to|as reported by|citing) (?<who>[^,.;"]{2,80})/,
  new RegExp(`(?:^|[,"] ?)(?<who>[^,.;"]{2,70}?) (?:(?:has|have|had|also|later) )?${SAYING}(?=[ ,.:"]|$)`),
];
/** A subject of this kind did not say it: "reports said", "it said". */
const NOBODY = /^(?:it|he|she|they|which|who|that|and|but|reports?|sources?)$/;

/** The attribution of a sentence with its place in it, or undefined. */
export function attributionOf(sentence: Sentence): (Attribution & { readonly start: number; readonly end: number }) | undefined {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(sentence.shape);
    const who = found?.groups?.['who'];
    if (!found || who === undefined || NOBODY.test(who.trim())) continue;
    const start = found.index + found[0].indexOf(who);
    const end = start + who.length;
    const entity = sentence.mentions.find((each) => each.start >= start && each.end <= end && each.kind === 'group')?.entity;
    return { words: sentence.text.slice(start, end).trim(), entity, start, end: found.index + found[0].length };
  }
  return undefined;
}

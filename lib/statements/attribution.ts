/** Who is said to have said it, as written. */
import type { Sentence } from './shape.ts';
import type { Attribution } from './types.ts';

const SAYING =
  /\b(?:said|says|say|reported|reports|announced|declared|claimed|claims|confirmed|stated|added|acknowledged|admitted|told)(?=[ ,.:"]|$)/;
const SOURCE = /\b(?:according to|as reported by|citing) (?<who>[^,.;"]{2,80})/;
/** The speaker stands before the verb, up to a comma or a quotation mark. */
const SPEAKER = /(?:^|[,;"] ?)(?<who>[^,.;"]{2,70}?)(?: (?:has|have|had|also|later))? $/;
/** A subject of this kind did not say it: "reports said", "it said". */
const NOBODY = /^(?:it|he|she|they|which|who|that|and|but|reports?|sources?)$/;

export interface FoundAttribution extends Attribution {
  readonly start: number;
  /** With the verb. */
  readonly end: number;
}

/** The attribution of a sentence with its place in it, or undefined. */
export function attributionOf(sentence: Sentence): FoundAttribution | undefined {
  const { shape } = sentence;
  const source = SOURCE.exec(shape);
  if (source) return named(sentence, source, 0);
  const saying = SAYING.exec(shape);
  const speaker = saying && SPEAKER.exec(shape.slice(0, saying.index));
  return speaker ? named(sentence, speaker, saying[0].length) : undefined;
}

function named(sentence: Sentence, found: RegExpExecArray, verb: number): FoundAttribution | undefined {
  const who = found.groups?.['who'] ?? '';
  if (NOBODY.test(who.trim())) return undefined;
  const start = found.index + found[0].indexOf(who);
  const end = start + who.length;
  const entity = sentence.mentions.find((each) => each.start >= start && each.end <= end && each.kind === 'group')?.entity;
  return { words: sentence.text.slice(start, end).trim(), entity, start, end: found.index + found[0].length + verb };
}

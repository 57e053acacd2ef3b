/** The words of the page that a card quotes: a clause from its subject on, to the end of the sentence where that fits. */
import type { Statement } from './types.ts';

const QUOTE_LENGTH = 160;
const CUT = '…';

/** What joins a clause to the one before it is not of it. */
const JOINT =
  /^(?:[\s,;:—–-]*(?:(?:(?:just |only |barely )?(?:an? |[\w-]+ )?(?:minutes?|hours?|days?|weeks?|months?|years?) |shortly |soon |long )(?:after|before|later|earlier)\b|(?:but|whereas|although|though|even as|just as|as|when|while|before|after|because)\b))?[\s,;:—–-]*/i;
/** Without a subject of its own: it goes on about the clause before it. */
const GOES_ON = /^[\s,;:—–-]*(?:(?:after|before|while|when|despite|following|as) )?(?:\w+ing\b|who\b|which\b|where\b|in which\b)/i;

/**
 * At most 160 characters, cut at the ends of words, with an ellipsis where words are left out. Undefined
 * where what is said of a place and who did it stand so far apart that one of them would be cut off.
 */
export function quoteOf(text: string, statement: Statement): string | undefined {
  const { start, end, value, sentence } = statement;
  const [from, to] = clauseIn(text, statement);
  const rest = tidy(text.slice(from, sentence[1]));
  if (rest.length <= QUOTE_LENGTH) return rest;
  const whole = tidy(text.slice(from, to)).replace(DANGLING, '');
  if (whole.length < QUOTE_LENGTH && end - from < QUOTE_LENGTH) return to < sentence[1] ? whole + CUT : whole;
  const room = QUOTE_LENGTH - 2 * CUT.length;
  if (end - from <= room) return cutAfter(text.slice(from, to), QUOTE_LENGTH);
  const subject = Math.max(from, Math.min(statement.subject, start));
  const isNear = subject > from && end - subject <= room;
  if (end - start > room || (!isNear && value.kind !== 'quantity')) return undefined;
  const first = isNear ? subject : Math.min(start, wordFrom(text, Math.max(from, to - room)));
  return CUT + cutAfter(text.slice(first, to), QUOTE_LENGTH - CUT.length);
}

/** "…, nearly", before "nine months after": it goes with what was cut off. */
const DANGLING = /,? (?:nearly|almost|about|just|only|some|barely|more than)$/;

function clauseIn(text: string, { subject, start, end, sentence, clause }: Statement): readonly [from: number, to: number] {
  const own = text.slice(clause[0], clause[1]);
  const from = Math.min(subject, start, GOES_ON.test(own) ? sentence[0] : clause[0]);
  const joint = from === clause[0] ? (JOINT.exec(own)?.[0].length ?? 0) : 0;
  return [Math.min(from + joint, start), Math.max(end, clause[1])];
}

/** The first word that begins at or after an offset. */
function wordFrom(text: string, at: number): number {
  const space = text.slice(Math.max(0, at - 1)).search(/\s\S/);
  return space < 0 ? text.length : Math.max(0, at - 1) + space + 1;
}

function cutAfter(text: string, most: number): string {
  const plain = tidy(text);
  if (plain.length <= most) return plain;
  const head = plain.slice(0, most - CUT.length);
  return head.slice(0, plain[head.length] === ' ' ? head.length : Math.max(head.lastIndexOf(' '), 1)).trimEnd() + CUT;
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/^[ ,;:]+|[ ,;:]+$/g, '');
}

/**
 * Names inside what another body, law or page is called: "UN Interim Force in Lebanon", "Syria Allies Operations
 * Room", "Caesar Syria Civilian Protection Act", an armed group "calling itself the “Syrian Revolutionaries -- Aleppo
 * Province”", a web address. They name nothing there; they say nothing against the name elsewhere on the page, either.
 */
import { units } from '../word-list.ts';

const WINDOW = 60;
const SPACE = 0x20;
/** Forces and missions that are called after the country they are sent to. */
const SENT =
  /\b(?:Interim|Observer|Stabili[sz]ation|Assistance|Supervision|Monitoring|Peacekeeping) (?:Force|Mission) (?:in|for) (?:the )?$/;
/** How "in", "for" and "the" end. */
const SENT_ENDS = units('nre');
/** Capitalised words up to the noun of a body or law that begins with the country. */
const GOES_ON = /^(?: \p{Lu}\p{Ll}+){1,2}(?: Operations Room|(?<!Must|Should|Will|Can|May|Could|Did) Act)\b|^ Operations Room\b/u;
/** "Palestine and Dawriyat (security) branches": Palestine Branch is a prison. */
const BRANCHES = /^ (?:and \p{Lu}[\p{L}'’-]* )?(?:\([a-z]+\) )?[Bb]ranch(?:es)?\b/u;

/** Is a place part of another name? */
export function isInsideName(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) === SPACE) {
    const after = text.slice(end, end + WINDOW);
    if (GOES_ON.test(after) || (text.startsWith('Palestine', start) && BRANCHES.test(after))) return true;
  }
  return SENT_ENDS.has(text.charCodeAt(start - 2)) && SENT.test(text.slice(Math.max(0, start - WINDOW), start));
}

/** The American, Israeli or Iranian one is not that of the United Nations. */
const NATIONAL = /\b(?:National|Supreme|Presidential) $/;

/** Is a council that other bodies have as well ("National Security Council") named as theirs? */
export function isOtherCouncil(text: string, start: number, end: number): boolean {
  return (
    text.startsWith('Security Council', start) &&
    end - start <= 'Security Council'.length &&
    NATIONAL.test(text.slice(Math.max(0, start - WINDOW), start))
  );
}

const OPENED = /\b(?:call(?:s|ed|ing)? (?:it|them)sel(?:f|ves)|self-styled) (?:the )?["“«]$/;
const QUOTES = units('"“«”»');
const CLOSED = /^["”»]/;
/** Of what stands between quotation marks. */
const LONGEST_QUOTE = 80;

/** Does a group call itself by a longer name, in quotation marks, of which this is a part? */
export function isPartOfOwnName(text: string, start: number, end: number): boolean {
  const quote = lastQuote(text, start);
  if (quote < 0 || !OPENED.test(text.slice(Math.max(0, quote - WINDOW), quote + 1))) return false;
  return quote + 1 < start || !CLOSED.test(text.slice(end, end + 1));
}

function lastQuote(text: string, before: number): number {
  for (let i = before - 1; i >= 0 && before - i <= LONGEST_QUOTE; i--) if (QUOTES.has(text.charCodeAt(i))) return i;
  return -1;
}

/** What joins the words of an address; nearly every name has none before it. */
const JOINTS = units('/-_.=%?&+');
const ADDRESS = /(?::\/\/|\bwww\.|\.(?:com|org|net|info|tv)\/)\S*$/;
const LONGEST_ADDRESS = 300;

/** Does a name stand in a web address (kurdistan24.net/en/story/US-kills-ISIS-leader)? */
export function isInAddress(text: string, start: number): boolean {
  return JOINTS.has(text.charCodeAt(start - 1)) && ADDRESS.test(text.slice(Math.max(0, start - LONGEST_ADDRESS), start));
}

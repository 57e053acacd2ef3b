/**
 * A country's capital that stands for its government, by what is said of no other town (stands-for-government.ts has what is
 * asked of any): a government would answer, was not asked, leans on another, is one of two sides. What no list names leaves the
 * town, but for the verbs of open-subject.ts. Where a sentence has its subject, half of the marks on capitals in 14,588 excerpts of
 * documents were governments, nearly all by some hundred verbs.
 */
import { wordAfter } from '../context.ts';
import { isInPersian } from '../../find/persian.ts';
import { ARABIC } from '../../find/scripts.ts';
import { governorOf } from '../governing-nouns.ts';
import { isJoinedSide, isOneSide, isParty, isPartyInArabic, isPartyInPersian } from './as-party.ts';
import { startsToAct } from './as-subject.ts';
import { standsForGovernment } from './stands-for-government.ts';

/** Units on either side that are looked at: a list of some capitals, a noun and its preposition. */
const WINDOW = 70;
/** Damascus-based. */
const HYPHEN = /^[-‑–][A-Za-zÀ-ÿ]/;
/** Damaskus-treue Kämpfer. */
const GERMAN_LOYAL = /^[-‑–](?:treu|freundlich|hörig|gestützt|kritisch|feindlich)/;
const LETTERS = "A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё'’";
const CAPITAL = 'A-ZÀ-ÞŞİĞА-ЯЁ';
/** Names in a row, of which what is said of one is said of all: "Riyadh, Doha and Amman put out …". */
const NAMES_BEFORE = new RegExp(`(?<![${LETTERS}-])(?:[${CAPITAL}][${LETTERS}-]+(?:,? (?:and|und|et|y|ve|и) |, ))+$`);
const NAMES_AFTER = new RegExp(
  `^(?:, [${CAPITAL}][${LETTERS}-]+(?=,? (?:and|und|et|y|ve|и)|, ))*,? (?:and|und|et|y|ve|и) (?:the |die |der |la |el |le |l['’])?[${CAPITAL}][${LETTERS}-]+(?= )`,
);

const AND_BEFORE = / (?:and|und|et|y|ve|и) $/;
const AND_AFTER = /^ (?:and|und|et|y|ve|и) /;

/** Does the capital at `start`–`end` stand for its country's government? */
export function capitalActs(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const after = text.slice(end, end + WINDOW);
  const name = text.slice(start, end);
  if (isOneSide(before, after)) return true;
  if (HYPHEN.test(after)) return isJoinedSide(after) || GERMAN_LOYAL.test(after);
  const mayBeInRow = after.startsWith(',') || before.endsWith(', ') || AND_AFTER.test(after) || AND_BEFORE.test(before);
  const from = start - (mayBeInRow ? (NAMES_BEFORE.exec(before)?.[0].length ?? 0) : 0);
  const to = end + (mayBeInRow ? (NAMES_AFTER.exec(after)?.[0].length ?? 0) : 0);
  const phrase = text.slice(Math.max(0, from - WINDOW), from);
  const following = text.slice(to, to + WINDOW);
  if (text.charCodeAt(start) >= ARABIC) return isInPersian(text) ? isPartyInPersian(phrase, following) : isPartyInArabic(phrase, following);
  const next = wordAfter(text, end);
  // "According to the Damascus Media Office".
  if (next && governorOf(next.word) !== undefined) return false;
  // "With Damascus and Moscow": what goes for the first of a row goes for all.
  const isInRow = from < start && standsForGovernment(text, from, to);
  return isInRow || isParty(name, phrase, following) || startsToAct(text, end, phrase, following);
}

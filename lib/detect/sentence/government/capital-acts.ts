/**
 * A country's capital that stands for its government, told more boldly than of any town (stands-for-government.ts):
 * without a preposition or a noun for places it is nearly always the government that is meant. Of 1,450 marks of
 * capitals in excerpts of documents 40 stand where a sentence has its subject, and half of those were governments.
 */
import { wordAfter } from '../context.ts';
import { governorOf } from '../governing-nouns.ts';
import { isInPersian } from '../../find/persian.ts';
import { ARABIC } from '../../find/scripts.ts';
import { isDependedOn, isOneSide } from './as-party.ts';
import { isRussianSubject, isSubject } from './as-subject.ts';
import { actsInArabic, actsInPersian } from './in-arabic-script.ts';

const CYRILLIC = 0x400;
const WINDOW = 70;
const HYPHEN = /^[-‑–][A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё]/;

/** Names in a row, of which what is said of one is said of all: "Riyadh, Doha and Amman put out …". */
const NAMES_BEFORE = /(?:[A-ZÀ-ÞŞİĞА-ЯЁ][A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё-]+(?:,? (?:and|und|et|y|ve|и) |, ))+$/;
const NAMES_AFTER =
  /^(?:, [A-ZÀ-ÞŞİĞА-ЯЁ][A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё-]+(?=,? (?:and|und|et|y|ve|и)|, ))*,? (?:and|und|et|y|ve|и) (?:the |die |der |la |el |le |l['’])?[A-ZÀ-ÞŞİĞА-ЯЁ][A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё-]+(?= )/;

/** Does the capital at `start`–`end` stand for its country's government? `isHome`: of the country whose war it is. */
export function capitalActs(text: string, start: number, end: number, isHome: boolean): boolean {
  const from = start - (NAMES_BEFORE.exec(text.slice(Math.max(0, start - WINDOW), start))?.[0].length ?? 0);
  const to = end + (NAMES_AFTER.exec(text.slice(end, end + WINDOW))?.[0].length ?? 0);
  const phrase = text.slice(Math.max(0, from - WINDOW), from);
  const following = text.slice(to, to + WINDOW);
  const name = text.slice(start, end);
  // DAMASCUS-AMMAN in a headline is a road.
  const isOnRoad = name === name.toUpperCase() && name !== name.toLowerCase();
  if (!isOnRoad && isOneSide(text.slice(Math.max(0, start - WINDOW), start), text.slice(end, end + WINDOW))) return true;
  // Damascus-based.
  if (HYPHEN.test(following)) return false;
  const unit = text.charCodeAt(start);
  if (unit >= ARABIC) return isInPersian(text) ? actsInPersian(phrase, following, isHome) : actsInArabic(phrase, following);
  const after = wordAfter(text, end);
  // "According to the Damascus Media Office".
  if (after && governorOf(after.word) !== undefined) return false;
  if (isDependedOn(phrase, text.charAt(end) === 's' ? `${name}s` : name, following)) return true;
  return unit >= CYRILLIC ? isRussianSubject(phrase, following) : isSubject(text, phrase, following);
}

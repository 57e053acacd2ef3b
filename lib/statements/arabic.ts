/** Counts in Arabic sentences: a modest grammar, for what agencies write most. */
import { isoDay } from '../corpus/edtf.ts';
import {
  ARABIC_BEFORE,
  ARABIC_CUMULATIVE,
  ARABIC_DENIAL,
  ARABIC_FATES,
  ARABIC_FUTURE,
  ARABIC_MODIFIER,
  ARABIC_NOUNS,
  arabicNoun,
  ARABIC_NUMBER,
  ARABIC_OTHER_TIME,
  ARABIC_SAYING,
  ARABIC_WEEKDAYS,
  arabicQuantity,
} from './arabic-words.ts';
import { daysSinceWeekday, singleDay } from './date-words.ts';
import { ownedClass } from './nouns.ts';
import { GROUP, type Sentence } from './shape.ts';
import type { CountPredicate, StatedDate, Statement } from './types.ts';

/** Is the sentence in Arabic letters? */
export function isArabic({ text }: Sentence): boolean {
  return /[\u0621-\u064A]{3}/.test(text);
}

const NOUN = `(?:${ARABIC_NOUNS.map(([words]) => words).join('|')})`;
const BOUNDARY = '(?![\\p{L}\\p{M}])';
const FIGURE = `(?:(?<modifier>${ARABIC_MODIFIER}) )?(?<number>${ARABIC_NUMBER})`;
const AFTERWARDS = `(?: (?<afterwards>على الأقل))?`;
const BEFORE = ARABIC_BEFORE.map(
  ([predicate, verb]) =>
    [predicate, new RegExp(`(?:${verb})(?: ${GROUP}+)? ${FIGURE} (?:من )?(?<noun>${NOUN})${BOUNDARY}${AFTERWARDS}`, 'gu')] as const,
);
const FATES = ARABIC_FATES.map(
  ([predicate, noun]) => [predicate, new RegExp(`(?<![\\p{L}\\p{N}])[وف]?${FIGURE} ${noun}${BOUNDARY}${AFTERWARDS}`, 'gu')] as const,
);

/** The counts of an Arabic sentence; `article` is an EDTF day. */
export function arabicStatements(sentence: Sentence, article: string | undefined): Statement[] {
  return [...BEFORE, ...FATES].flatMap(([predicate, pattern]) =>
    [...sentence.shape.matchAll(pattern)].flatMap((found) => statementOf(sentence, predicate, found, article) ?? []),
  );
}

function statementOf(
  sentence: Sentence,
  predicate: CountPredicate,
  found: RegExpExecArray,
  article: string | undefined,
): Statement | undefined {
  const { modifier = '', number = '', noun, afterwards = '' } = found.groups ?? {};
  const interval = arabicQuantity(modifier || afterwards, number);
  if (!interval) return undefined;
  const counted = countedOf(sentence, found, noun, article);
  const { shape, start } = sentence;
  const words = [modifier, number, afterwards].filter(Boolean).join(' ');
  return {
    start: start + found.index,
    end: start + found.index + found[0].length,
    predicate,
    value: { kind: 'quantity', ...interval, unit: 'persons', words },
    counted,
    hedge: ARABIC_SAYING.test(shape) ? 'attributed' : 'none',
    negated: ARABIC_DENIAL.test(shape),
    tense: ARABIC_FUTURE.test(shape) ? 'future' : 'past',
    earlier: false,
    cumulative: ARABIC_CUMULATIVE.test(shape),
    toll: false,
    partial: /آخر(?:ين|ون)/.test(found[0]) && predicate === 'killed',
    date: dateIn(shape, article),
    subject: start,
    sentence: [start, sentence.end],
    clause: [start, sentence.end],
  };
}

function countedOf(sentence: Sentence, found: RegExpExecArray, noun: string | undefined, article: string | undefined): string | undefined {
  if (noun === undefined) return 'everyone';
  const known = arabicNoun(noun);
  if (!known) return undefined;
  const end = found.index + found[0].length;
  const next = sentence.mentions.find((each) => each.kind === 'group' && each.start >= end && each.start <= end + ' من قوات '.length);
  return ownedClass(known, next ? [next.entity] : [], '', article);
}

const word = (list: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${list})(?![\\p{L}])`, 'u');
const WEEKDAYS = ARABIC_WEEKDAYS.map(word);
const TODAY = word('اليوم(?! ال)');
const YESTERDAY = word('أمس');

/** The day that a sentence names, by the article's; everything else is of another time, in doubt. */
function dateIn(shape: string, article: string | undefined): StatedDate | undefined {
  const other = ARABIC_OTHER_TIME.exec(shape);
  if (other) return { words: other[0], kind: 'vague' };
  const weekday = WEEKDAYS.findIndex((pattern) => pattern.test(shape));
  const near = [TODAY, YESTERDAY].findIndex((pattern) => pattern.test(shape));
  const found = (WEEKDAYS[weekday] ?? [TODAY, YESTERDAY][near])?.exec(shape);
  if (!found) return undefined;
  const day = singleDay(article);
  if (day === undefined) return { words: found[0], kind: 'vague' };
  const back = weekday >= 0 ? daysSinceWeekday(weekday, day) : near;
  return { words: found[0], kind: 'day', edtf: isoDay(day - back) };
}

/** Figures with what is counted and what became of it: "killed at least 12 people", "30 soldiers were wounded". */
import { isLeft, isUnion, verbAfter, type VerbFound, verbsBefore } from './count-verbs.ts';
import { type Figure, figuresIn } from './figures.ts';
import { type CountedNoun, NOUN_PATTERN, nounOf, ownedClass, suits } from './nouns.ts';
import { GROUP, PLACE, type Sentence } from './shape.ts';
import type { CountPredicate } from './types.ts';

/** A figure that says something; offsets within the sentence. */
export interface Count {
  readonly start: number;
  readonly end: number;
  readonly figure: Figure;
  readonly predicate: CountPredicate;
  readonly unit: string;
  readonly counted?: string | undefined;
  readonly soldiers: boolean;
  readonly toll: boolean;
  readonly partial: boolean;
  /** Where the verb stands. */
  readonly verb: number;
}

interface Phrase {
  readonly figure: Figure;
  readonly end: number;
  readonly noun?: CountedNoun | undefined;
  readonly counted?: string | undefined;
}

/** Words that end a noun phrase. */
const STOP =
  '(?:and|or|in|at|on|of|by|to|for|with|from|near|who|which|that|when|while|as|after|before|were|was|are|is|have|has|had|been|be|killed|wounded|injured|dead|died|hurt|captured|destroyed|said|including|among|than|but|during|also)';
const NOUN_PHRASE = new RegExp(
  `^(?: of (?:its|their|his|our|the \\d+|\\d+))?(?<adjectives>(?: (?!${STOP}\\b|\\d)[\\w${PLACE}-\uE002'-]+,?){0,5}?) (?<noun>${NOUN_PATTERN})(?![\\w-])`,
);
const OWNED_BY = new RegExp(`^ (?:of|from|with|belonging to|loyal to|affiliated (?:with|to)|linked to|fighting for) (?:the )?(${GROUP}+)`);
const OF_ITS = /^ of (?:its|their|his|our) /;
/** A figure may stand without a noun before these. */
const BARE =
  /^(?: (?:more|in|at|on|near|when|after|during|by|as|and|or|dead|killed|wounded|injured|hurt|were|was|are|have|had|died|from|across|over|with|while|since|so far|last|this|yesterday|today|missing|who)\b|[,.;:!?)"]|$| -)/;

/** A cheap look before the long patterns: a stem of some verb of theirs. */
const MAY_TELL =
  /kill|dea[dt]h?|died|wound|injur|hurt|maim|toll|li[fv]es?|execut|behead|massacr|slaughter|slain|shot|gunn|perish|drown|fatal|succumb|burn|suffocat|captur|abduct|kidnap|prisoner|captive|hostage|missing|unaccounted|disappear|displac|uproot|evacuat|fled|flee|forced|destroy|down|knock|intercept|damag|seiz/;

/** All counts of a sentence; `day` is the article's (EDTF), for whose soldiers are meant. */
export function countsIn(sentence: Sentence, day: string | undefined): Count[] {
  if (!MAY_TELL.test(sentence.shape)) return [];
  const phrases = withClasses(figuresIn(sentence.shape).flatMap((figure) => phraseOf(sentence, figure, day) ?? []));
  const found: (Count | undefined)[] = [];
  phrases.forEach((phrase, i) => found.push(direct(sentence.shape, phrase) ?? inherited(sentence.shape, phrases, found, i)));
  for (let i = phrases.length - 1; i >= 0; i -= 1) found[i] ??= fromRight(sentence.shape, phrases, found, i);
  const counts = found.flatMap((count, i) => (count && !isUnknownPart(sentence.shape, phrases[i]) ? [count] : []));
  return counts.map((count, i) => ({ ...count, partial: isAdded(sentence.shape, count, counts.slice(0, i)) }));
}

/** "including two officers": a part of which no class is known says nothing that could be compared. */
function isUnknownPart(shape: string, phrase: Phrase | undefined): boolean {
  return phrase !== undefined && phrase.counted === undefined && INSIDE_OF.test(shape.slice(0, phrase.figure.start).trimEnd());
}

const ADDED = /\b(?:also|another|additional|further|more(?! than)|others?)\b/;
/** "a week ago more than 12" compares; "wounding 20 others" adds nothing to a figure of wounded. */
function isAdded(shape: string, count: Count, before: readonly Count[]): boolean {
  const words = shape.slice(Math.max(0, Math.min(count.start, count.figure.start - 'an additional '.length)), count.end);
  return ADDED.test(words) && !before.some(({ predicate }) => predicate !== count.predicate);
}

/** A figure without a noun counts what the one before it counts: "13 soldiers were killed and 21 wounded". */
function withClasses(phrases: readonly Phrase[]): Phrase[] {
  let last: Phrase | undefined;
  return phrases.map((phrase) => {
    if (phrase.noun) last = phrase;
    return !phrase.noun && last?.noun && last.noun.kind !== 'things' ? { ...phrase, counted: last.counted } : phrase;
  });
}

function phraseOf(sentence: Sentence, figure: Figure, day: string | undefined): Phrase | undefined {
  const rest = sentence.shape.slice(figure.end);
  const match = NOUN_PHRASE.exec(rest);
  if (!match) return figure.article || !BARE.test(rest) ? undefined : { figure, end: figure.end, counted: 'everyone' };
  const noun = nounOf(match.groups?.['noun'] ?? '');
  if (!noun) return undefined;
  const end = figure.end + match[0].length;
  const owner = OWNED_BY.exec(sentence.shape.slice(end));
  const last = end + (owner?.[0].length ?? 0);
  const within = sentence.mentions.filter((each) => each.start >= figure.end && each.end <= last);
  const its = OF_ITS.test(rest) ? sentence.mentions.filter((each) => each.end <= figure.start).slice(-1) : [];
  const entities = [...within, ...its].map(({ entity }) => entity);
  const isMembers = /^(?:members?|personnel)$/.test(match.groups?.['noun'] ?? '') && entities.length > 0;
  const fighting: CountedNoun = isMembers ? { kind: 'fighters' } : noun;
  const counted = ownedClass(fighting, entities, match.groups?.['adjectives'] ?? '', day);
  return { figure, end: last, noun: fighting, counted };
}

// ---- the verb ----

const INSIDE_OF = /\b(?:including|among them|of them|of whom|them|amongst them)(?: at least)?$/;
/** What may stand between a counted noun and its verb: ", including three children,"; " from both sides". */
const ASIDE =
  /^ and (?:an?|one|his|her|their) (?:[\w'-]+ ){0,3}?[\w'-]+(?= (?:were|have been|had been|died)\b)|^, (?:[\w-]+ ){1,5}?(?:of them|of whom|among them)\b[^,;.]{0,40},|^,? \(?(?:including|among them|most of them|many of them|some of them|mostly|mainly|both|all of them|half of them|most|many)\b[^;.]{0,90}?[,)](?= )|^ (?:including|of|from|in|on|at|near|inside|aboard) [^,;.]{1,60}?(?= (?:were|was|have been|had been|died|are)\b)/;
/** A participle without an auxiliary is passive only where no object follows: "12 people killed in a blast". */
const NO_OBJECT =
  /^(?:[,.;:!?)"]|$| (?:in|on|at|by|when|as|after|during|and|near|while|since|so|from|across|over|with|outside|inside|there|last|this|yesterday|today|early|late|between|around|because|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)/;
const ACTIVE_OR_PASSIVE =
  /^,? ?(?:who )?(?:killed|wounded|injured|captured|destroyed|seized|damaged|abducted|kidnapped|evacuated|displaced|executed|downed)\b$/;

function direct(shape: string, phrase: Phrase): Count | undefined {
  const before = shape.slice(0, phrase.figure.start);
  const after = shape.slice(phrase.end);
  if (isUnion(after) || isRate(after)) return undefined;
  const right = passive(after, phrase.end);
  if (!isLeft(before)) {
    const left = verbsBefore(before).find(({ predicate, toll }) => toll || fits(phrase, predicate));
    if (left) return countOf(phrase, left);
  }
  return right && fits(phrase, right.predicate) ? countOf(phrase, right) : undefined;
}

/** "12 people a day": a rate. */
function isRate(after: string): boolean {
  return /^(?: \w+)? (?:a|per|every|each) (?:day|week|month|year|hour)\b/.test(after);
}

function passive(after: string, offset: number): VerbFound | undefined {
  const aside = ASIDE.exec(after)?.[0].length ?? 0;
  for (const skipped of aside > 0 ? [0, aside] : [0]) {
    const rest = after.slice(skipped);
    const found = verbAfter(rest);
    if (!found) continue;
    const words = rest.slice(0, found.end);
    if (ACTIVE_OR_PASSIVE.test(words) && !NO_OBJECT.test(rest.slice(found.end))) continue;
    return { ...found, at: offset + skipped, end: offset + skipped + found.end };
  }
  return undefined;
}

function fits({ noun, figure }: Phrase, predicate: CountPredicate): boolean {
  if (noun) return suits(noun, predicate);
  return !figure.article && ['killed', 'wounded', 'missing', 'displaced'].includes(predicate);
}

function countOf(phrase: Phrase, verb: VerbFound): Count {
  const { figure, noun } = phrase;
  return {
    start: Math.min(figure.start, verb.at),
    end: Math.max(phrase.end, verb.end),
    figure,
    predicate: verb.predicate,
    unit: noun?.unit ?? 'persons',
    counted: phrase.counted,
    soldiers: noun?.kind === 'soldiers' && phrase.counted === 'combatants',
    toll: verb.toll,
    partial: false,
    verb: verb.at,
  };
}

/** A figure without a verb of its own. */
function withVerbOf(from: Count, phrase: Phrase): Count {
  const verb = { predicate: from.predicate, at: phrase.figure.start, end: phrase.end, toll: false };
  return { ...countOf(phrase, verb), verb: from.verb };
}

const LISTED = new RegExp(
  `^(?: (?:in|at|near)(?: the [a-z]+ of)? ${PLACE}+)?,? ?(?:and|as well as|plus|along with|together with)? ?(?:also |another |a further |about )?$`,
);

/** A figure in a list takes the verb of the one before it: "killed 12 civilians and 5 soldiers"; so does a part: "including 3 children". */
function inherited(shape: string, phrases: readonly Phrase[], found: readonly (Count | undefined)[], i: number): Count | undefined {
  const [phrase, left] = [phrases[i], phrases[i - 1]];
  const from = found[i - 1];
  if (!phrase || !left || !from || !fits(phrase, from.predicate) || isUnion(shape.slice(phrase.end))) return undefined;
  const isPart = INSIDE_OF.test(shape.slice(0, phrase.figure.start).trimEnd());
  if (isPart ? phrase.counted === undefined || !phrase.noun : !isListed(shape, left, phrase) || from.verb > phrase.figure.start)
    return undefined;
  return withVerbOf(from, phrase);
}

/** The same from the right: "12 civilians and 5 soldiers were killed". */
function fromRight(shape: string, phrases: readonly Phrase[], found: readonly (Count | undefined)[], i: number): Count | undefined {
  const [phrase, right] = [phrases[i], phrases[i + 1]];
  const from = found[i + 1];
  if (!phrase || !right || !from || from.toll || from.verb < right.figure.start || !fits(phrase, from.predicate)) return undefined;
  const isWhole = INSIDE_OF.test(shape.slice(phrase.end, right.figure.start).trimEnd());
  if (!isWhole && !isListed(shape, phrase, right)) return undefined;
  return withVerbOf(from, phrase);
}

function isListed(shape: string, left: Phrase, right: Phrase): boolean {
  const between = shape.slice(left.end, right.figure.start);
  if (right.figure.article && !/\band\b/.test(between)) return false;
  return between.trim() !== '' && LISTED.test(between) && right.noun !== undefined;
}

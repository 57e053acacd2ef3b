/** Who took, holds, entered, surrounded or lost a place, and which attacks were repelled. */
import type { Value } from '../corpus/schema.ts';
import { FACTION_PATTERN, factionOf } from './factions.ts';
import { GROUP, PLACE, type Sentence } from './shape.ts';

/** A statement on a place or an attack; offsets within the sentence. */
export interface Holding {
  readonly start: number;
  readonly end: number;
  /** Where the verb stands, and its words. */
  readonly verb: number;
  readonly words: string;
  readonly predicate: 'control' | 'outcome';
  readonly value: Extract<Value, { kind: 'control' | 'outcome' }>;
  readonly place?: string | undefined;
}

type State = Extract<Value, { kind: 'control' }>['state'];

const SIDE = `(?:(?:the |an? )?(?:${GROUP}+|${FACTION_PATTERN}))`;
/** "the ancient city of", "the strategic border town of"; no part of a place, no other verb, no preposition but "of". */
const NOT_WHOLE =
  '(?!(?:(?<!(?:town|city|village|stronghold|bastion|capital|hub|oasis|enclave|control) )of|north|south|east|west|north-?east|north-?west|south-?east|south-?west|in|at|on|to|from|by|with|for|near|around|outside|into|and|but|or|parts?|half|halves|most|much|some|several|many|villages?|neighbou?rhoods?|districts?|areas?|quarters?|checkpoints?|positions?|hills?|hilltops?|points?|buildings?|streets?|outskirts|countryside|roads?|routes?|per|percent|third|quarter|tanks?|soldiers?|fighters?|weapons?|people|was|were|is|has|had|that|which|who|said|a|an|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b)';
const TO_PLACE = `(?: ${NOT_WHOLE}[\\w'-]+){0,7}? (?<places>${PLACE}+(?:(?:,| and|, and)(?: the)?(?: (?:nearby|neighbou?ring))?(?: (?:town|city|village) of)? ${PLACE}+)*)`;
/** What makes the name part of another place: "Palmyra airport", "Homs province", "Raqqa's". */
const ANOTHER_PLACE =
  /^(?:'s\b|-|,? (?:countryside|province|governorate|district|region|area|suburbs?|outskirts|road|highway|airport|airbase|air base|base|military|prison|citadel|castle|hospital|crossing|border|dam|gas|oil|field|camp|neighbou?rhood|offensive|front|pocket|residents?|city cent(?:re|er)|cent(?:re|er)|university|square|market|bridge|mountains?|plain|desert|hills?)\b)/;

const GAINED =
  '(?:(?:re)?captur(?:ed|es|ing)|took back|tak(?:en|ing) back|(?:re)?took|(?:re)?tak(?:en|es|ing)|seiz(?:ed|es|ing)|overr[au]n(?:ning)?|regain(?:ed|s|ing)|conquer(?:ed|s|ing)|liberat(?:ed|es|ing)|secured|won back)';
const CONTROL_OF =
  '(?:(?:take|taken|took|takes|taking|retook|retaken|seiz(?:ed|es|ing)|gain(?:ed|s|ing)|regain(?:ed|s|ing)|recaptured|assumed|established|won)(?: back)?(?: (?:full|complete|total|near-total|effective))? control (?:of|over))';
const HOLDS = '(?:(?:(?:now|fully|still|currently) )?(?:controls?|(?:is|are|was|were)(?: now)? in (?:full |complete )?control of))';
const LOSES = '(?:(?:lost|loses|losing)(?: control (?:of|over))?|(?:withdrew|withdraws|retreated|pulled out|pulled back|fled) from)';
const DRIVEN = '(?:driven|expelled|ousted|pushed|forced|flushed|chased|kicked|evicted|dislodged|ejected|cleared)(?: back)? (?:out of|from)';
const DROVE =
  '(?:drove|driven|drives|driving|expelled|expelling|ousted|ousting|pushed|pushing|forced|forcing|flushed|chased|evicted|dislodged|ejected|cleared)';
const ENTERS = '(?:entered|stormed into|swept into|stormed|rolled into|marched into|moved into)';
const SURROUNDS = '(?:surrounded|encircled|besieged|laid siege to)';

const ACTIVE: readonly (readonly [State, RegExp])[] = (
  [
    ['controls', `(?<verb>${CONTROL_OF}|${GAINED}|${HOLDS})`],
    ['not-controls', `(?<verb>${LOSES}|(?:was|were|have been|has been|had been) ${DRIVEN})`],
    ['entered', `(?<verb>${ENTERS})`],
    ['surrounded', `(?<verb>${SURROUNDS})`],
  ] as const
).map(([state, verbs]) => [state, new RegExp(`\\b${verbs}(?:${TO_PLACE})`, 'g')]);

const WHEN =
  '(?: (?:on|late|early|in|at|this|last|again|back|over|within|yesterday|today|overnight|finally|eventually|quickly|swiftly|later|completely|fully|entirely)(?: [\\w-]+){0,3}?)?';
const BE =
  '(?:was|were|is|has been|had been|have been|being|being)(?: (?:finally|later|also|again|then|now|reportedly|quickly|completely|fully|officially|entirely|swiftly|re))?';
const PASSIVE: readonly (readonly [State, RegExp])[] = [
  [
    'controls',
    new RegExp(
      `(?<!${PLACE})(?<places>${PLACE}+)(?:,[^,;.]{1,60},)? (?<verb>${BE} (?:${GAINED}|held|controlled|recaptured))${WHEN} by (?<side>${SIDE})`,
      'g',
    ),
  ],
  [
    'controls',
    new RegExp(
      `(?<!${PLACE})(?<places>${PLACE}+)(?:,[^,;.]{1,60},)? (?:has |had |have )?(?<verb>f[ae]ll(?:en|s)?)${WHEN} (?:in)?to (?:the hands of |(?:the )?control of )?(?<side>${SIDE})`,
      'g',
    ),
  ],
  [
    'surrounded',
    new RegExp(`(?<!${PLACE})(?<places>${PLACE}+) (?<verb>${BE} (?:surrounded|encircled|besieged))${WHEN} by (?<side>${SIDE})`, 'g'),
  ],
  [
    'not-controls',
    new RegExp(
      `(?<verb>${DROVE}) (?:the )?(?:last |remaining )?(?<side>${SIDE})(?: (?:fighters|militants|forces|troops|jihadists))?(?: back)? (?:out of|from)${TO_PLACE}`,
      'g',
    ),
  ],
];

const ATTACK = '(?:attacks?|assaults?|offensives?|advances?|raids?|counter-?attacks?|counter-?offensives?|attempts?(?: to \\w+)?)';
const REPELLED =
  '(?:repell?(?:ed|s|ing)|repuls(?:ed|es|ing)|fended off|fend(?:s|ing) off|thwart(?:ed|s|ing)|foil(?:ed|s|ing)|beat(?:en)? back|fought off|beat off|warded off|pushed back)';
const OUTCOMES = [
  new RegExp(
    `(?<verb>\\b${REPELLED}) (?:an? |the |several |two |three |all )?(?:[\\w-]+ ){0,3}?(?:${ATTACK}) (?:by|from|of) (?<side>${SIDE})[^.;]{0,60}?(?: (?:on|against|near|at|around|in|towards?) (?:the )?(?:[\\w'-]+ ){0,5}?(?<places>${PLACE}+))`,
    'g',
  ),
  new RegExp(
    `(?<verb>\\b${REPELLED}) (?:an? |the |several |two |three |all )?(?:[\\w-]+ ){0,2}?(?<side>${SIDE}) (?:${ATTACK})[^.;]{0,40}?(?: (?:on|against|near|at|around|in|towards?) (?:the )?(?:[\\w'-]+ ){0,5}?(?<places>${PLACE}+))`,
    'g',
  ),
  new RegExp(
    `${ATTACK} by (?<side>${SIDE})[^.;]{0,30}? (?:on|against|near|at|around) (?:the )?(?:[\\w'-]+ ){0,5}?(?<places>${PLACE}+)[^.;]{0,30}? (?<verb>(?:was|were|has been|had been) ${REPELLED})`,
    'g',
  ),
];

/** A cheap look before the long patterns: a stem of some verb of theirs. */
const MAY_TELL =
  /captur|tak(?:e|ing)|took|seiz|overr|gain|conquer|liberat|secur|won |control|los[et]|losing|with(?:dr)|retreat|pull|fled|enter|storm|swept|roll|march|moved|surround|encircl|sieg|f[ae]ll|dr[io]v|expel|oust|push|forc|flush|chas|evict|dislodg|eject|clear|kick|rep[eu]l|fend|thwart|foil|beat|fought|ward/;

/** All such statements of a sentence; `day` is the article's (EDTF), for which government is meant. */
export function holdingsIn(sentence: Sentence, day: string | undefined): Holding[] {
  if (!sentence.shape.includes(PLACE) || !MAY_TELL.test(sentence.shape)) return [];
  const active = ACTIVE.flatMap(([state, pattern]) =>
    matches(sentence, pattern).flatMap((found) => held(sentence, found, state, subject(sentence, found, day))),
  );
  const passive = PASSIVE.flatMap(([state, pattern]) =>
    matches(sentence, pattern).flatMap((found) => held(sentence, found, state, sideIn(sentence, found, day))),
  );
  const outcomes = OUTCOMES.flatMap((pattern) => matches(sentence, pattern).flatMap((found) => repelled(sentence, found, day)));
  return [...outcomes, ...active, ...passive];
}

function matches({ shape }: Sentence, pattern: RegExp): RegExpExecArray[] {
  return [...shape.matchAll(pattern)];
}

function held(sentence: Sentence, found: RegExpExecArray, state: State, holder: string | undefined): Holding[] {
  if (holder === undefined) return [];
  return placesIn(sentence, found).map((place) => ({
    ...span(found),
    predicate: 'control',
    value: { kind: 'control', holder, state },
    place,
  }));
}

function repelled(sentence: Sentence, found: RegExpExecArray, day: string | undefined): Holding[] {
  const actor = sideIn(sentence, found, day);
  const [place] = placesIn(sentence, found);
  return actor === undefined || place === undefined
    ? []
    : [{ ...span(found), predicate: 'outcome', value: { kind: 'outcome', actor, result: 'repelled' }, place }];
}

function span(found: RegExpExecArray): Pick<Holding, 'start' | 'end' | 'verb' | 'words'> {
  const words = found.groups?.['verb'] ?? '';
  return { start: found.index, end: found.index + found[0].length, verb: found.index + found[0].indexOf(words), words };
}

/** The places that are named, unless the last name is part of another place's. */
function placesIn(sentence: Sentence, found: RegExpExecArray): string[] {
  const words = found.groups?.['places'] ?? '';
  const start = found.index + found[0].lastIndexOf(words);
  const end = start + words.length;
  if (ANOTHER_PLACE.test(sentence.shape.slice(end))) return [];
  return sentence.mentions.filter((each) => each.kind === 'place' && each.start >= start && each.end <= end).map(({ entity }) => entity);
}

function sideIn(sentence: Sentence, found: RegExpExecArray, day: string | undefined): string | undefined {
  const words = found.groups?.['side'] ?? '';
  const start = found.index + found[0].indexOf(words);
  return ledBy(sentence, start + words.length) ?? sideAt(sentence, start, words, day);
}

/** "rebels led by Hayat Tahrir al-Sham" */
const LED_BY = new RegExp(`^(?: [\\w-]+){0,2} led by (?:the )?(?=${GROUP})`);

function ledBy(sentence: Sentence, end: number): string | undefined {
  const match = LED_BY.exec(sentence.shape.slice(end));
  return match ? sentence.mentions.find((each) => each.start === end + match[0].length)?.entity : undefined;
}

function sideAt(sentence: Sentence, start: number, words: string, day: string | undefined): string | undefined {
  const named = sentence.mentions.find((each) => each.kind === 'group' && each.start >= start && each.end <= start + words.length);
  return named?.entity ?? factionOf(words.replace(/^(?:an? |the (?!army|military))/, ''), day);
}

/** Names after these words are not who did it, unless they lead. */
const NOT_SUBJECT =
  /\b(?:(?:from|against|by|with|backed by|support of|help of|alongside)(?: the)?(?: [\w.-]+)?|(?:between|to|fighting|over|via|near|told|for|on)(?: the)?) ?$/;
const LEADS = /\b(?:led by|spearheaded by|alliance of|coalition of|dominated by)(?: the)? ?$/;
/** "the army's base", "Hezbollah-held": the name only goes with a noun. */
const ATTRIBUTIVE = /^(?:'s|'|-)/;
const SIDES = new RegExp(`\\b${SIDE}|${GROUP}+`, 'g');
/** A new subject may stand in a new clause. */
const CLAUSE = /(?:[;:]|, (?:but|while|and|after|as|when)\b| (?:that|after|while|as|when|but|before)\b)/g;

/** The nearest side on the left of an active verb, in its clause; else, after "and" or a comma, in the clause before. */
function subject(sentence: Sentence, found: RegExpExecArray, day: string | undefined): string | undefined {
  const clauses = [...sentence.shape.slice(0, found.index).matchAll(CLAUSE)];
  const start = (clauses.at(-1)?.index ?? -1) + 1;
  const own = subjectIn(sentence, start, found.index, day);
  if (own !== undefined) return own.side;
  const between = sentence.shape.slice(start, found.index);
  const isShared = /^(?:[, ]*(?:and|before|after)? ?(?:\w+ly |then |later |also |have |has |had )*)$/.test(between);
  return isShared ? subjectIn(sentence, 0, Math.max(0, start - 1), day)?.side : undefined;
}

function subjectIn(sentence: Sentence, from: number, to: number, day: string | undefined): { side: string | undefined } | undefined {
  const text = sentence.shape.slice(0, to);
  const sides = [...text.matchAll(SIDES)].filter(({ index, 0: words }) => {
    const before = text.slice(0, index);
    return (
      index >= from && !ATTRIBUTIVE.test(sentence.shape.slice(index + words.length)) && (!NOT_SUBJECT.test(before) || LEADS.test(before))
    );
  });
  const last = sides.at(-1);
  return last && { side: sideAt(sentence, last.index, last[0], day) };
}

/**
 * The words by which a place changes hands, is entered or is surrounded, and an attack is beaten off. The
 * patterns read the shape of a sentence (shape.ts); their groups are `verb`, `places` and, where they name
 * it themselves, `side`.
 */
import type { Value } from '../corpus/schema.ts';
import { FACTION_PATTERN } from './factions.ts';
import { GROUP, PLACE } from './shape.ts';

export type State = Extract<Value, { kind: 'control' }>['state'];

/** A side by its name or by a common noun. */
export const SIDE = `(?:(?:the |an? )?(?:${GROUP}+|${FACTION_PATTERN}))`;
/** "the ancient city of", "the strategic border town of"; no part of a place, no other verb, no preposition but "of". */
const NOT_WHOLE =
  '(?!(?:(?<!(?:town|city|village|stronghold|bastion|capital|hub|oasis|enclave) )of|north|south|east|west|north-?east|north-?west|south-?east|south-?west|in|at|on|to|from|by|with|for|near|around|outside|into|and|but|or|parts?|half|halves|most|much|some|several|many|villages?|neighbou?rhoods?|districts?|areas?|quarters?|checkpoints?|positions?|hills?|hilltops?|points?|buildings?|streets?|outskirts|countryside|roads?|routes?|per|percent|third|quarter|tanks?|soldiers?|fighters?|weapons?|people|was|were|is|has|had|that|which|who|said|a|an|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b)';
const TO_PLACE = `(?: ${NOT_WHOLE}[\\w'-]+){0,7}?,? (?<places>${PLACE}+(?:(?:,| and|, and)(?: the)?(?: (?:nearby|neighbou?ring))?(?: (?:town|city|village) of)? ${PLACE}+)*)`;
/** What makes the name part of another place: "Palmyra airport", "Homs province", "Raqqa's". */
export const ANOTHER_PLACE =
  /^(?:'s\b|-|,? (?:countryside|province|governorate|district|region|area|suburbs?|outskirts|road|highway|airport|airbase|air base|base|military|prison|citadel|castle|hospital|crossing|border|dam|gas|oil|field|camp|neighbou?rhood|offensive|front|pocket|residents?|city cent(?:re|er)|cent(?:re|er)|university|square|market|bridge|mountains?|plain|desert|hills?)\b)/;

const GAINED =
  '(?:(?:re)?captur(?:ed|es|ing)|took back|tak(?:en|ing) back|(?:re)?took|(?:re)?tak(?:en|es|ing)|seiz(?:ed|es|ing)|overr[au]n(?:ning)?|regain(?:ed|s|ing)|conquer(?:ed|s|ing)|liberat(?:ed|es|ing)|secured|won back)';
const CONTROL_OF =
  '(?:(?:take|taken|took|takes|taking|retook|retaken|seiz(?:ed|es|ing)|gain(?:ed|s|ing)|regain(?:ed|s|ing)|recaptured|assumed|established|won)(?: back)?(?: (?:full|complete|total|near-total|effective))? control (?:of|over))';
const HOLDS = '(?:(?:(?:now|fully|still|currently) )?(?:controls?|(?:is|are|was|were)(?: now)? in (?:full |complete )?control of))';
const LOSES =
  '(?:no longer (?:controls?|holds?|(?:is|are) in control of)|(?:lost|loses|losing)(?: control (?:of|over))?|(?:withdrew|withdraws|retreated|pulled out|pulled back|fled) from)';
const DRIVEN = '(?:driven|expelled|ousted|pushed|forced|flushed|chased|kicked|evicted|dislodged|ejected|cleared)(?: back)? (?:out of|from)';
const DROVE =
  '(?:drove|driven|drives|driving|expelled|expelling|ousted|ousting|pushed|pushing|forced|forcing|flushed|chased|evicted|dislodged|ejected|cleared)';
const ENTERS = '(?:entered|stormed into|swept into|stormed|rolled into|marched into|moved into)';
const SURROUNDS = '(?:surrounded|encircled|besieged|laid siege to)';

/** The side stands on the left and is looked for from there. */
export const ACTIVE: readonly (readonly [State, RegExp])[] = (
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
/** The pattern names the side itself. */
export const PASSIVE: readonly (readonly [State, RegExp])[] = [
  [
    'controls',
    new RegExp(
      `(?<!${PLACE})(?<places>${PLACE}+) (?<verb>(?:is|was|are|were) (?:now |again |back |once more )*(?:in the hands|under (?:the )?(?:full )?control)) of (?<side>${SIDE})`,
      'g',
    ),
  ],
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
/** Attacks that were beaten off, and whose they were. */
export const OUTCOMES = [
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
export const MAY_TELL =
  /captur|tak(?:e|ing)|took|seiz|overr|gain|conquer|liberat|secur|won |control|los[et]|losing|with(?:dr)|retreat|pull|fled|enter|storm|swept|roll|march|moved|surround|encircl|sieg|f[ae]ll|dr[io]v|expel|oust|push|forc|flush|chas|evict|dislodg|eject|clear|kick|rep[eu]l|fend|thwart|foil|beat|fought|ward|in the hands|no longer/;

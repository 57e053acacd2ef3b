/** Does an article say that it is so? By the table of what casts doubt (doubt-words.ts), and by what stands before "that". */
import { A_SIDE, CLAIM_NOUN, DOUBTS, NUMBER, type Reach } from './doubt-words.ts';
import { PLACE } from './shape.ts';

const of = (...reaches: Reach[]): RegExp =>
  new RegExp(
    `(?<![\\w'-])(?:${DOUBTS.filter(([reach]) => reaches.includes(reach))
      .map(([, words]) => words)
      .join('|')})(?![\\w'])`,
  );
const SENTENCE = of('sentence', 'back');
const BACK = of('back');
const BEFORE = of('before');
const CLAUSE = of('clause');

const DEGREE = new RegExp(`${of('degree').source}(?! ${NUMBER})`);
/** "close to 50": no bound that is known. */
const CLOSE_TO_NUMBER = new RegExp(`\\bclose to (?=${NUMBER}[\\w ,-]*$)`);

/** "Had it captured …", "Should it …", "Suppose …", "Claim: …" */
const OPENING =
  /^[\s"'(]*(?:(?:but|and|or|so|for|even) )?(?:had|should|were|suppose|imagine|picture|pretend|assume|what if|until|till|lest|once|(?:the )?(?:claim|rumou?r|myth|allegation)s?:|that(?= (?:the|an?|its?|they|[\uE000\uE001]|\d)))(?![\w'])/;
/** "The claim that …", "Reports of …": what follows hangs on what is said of the claim. */
const TOLD = new RegExp(
  `^[\\s"'(]*(?:but )?(?:(?:the|an?|this|these|those|some|any|all|such|no|early|earlier|initial|first|recent|wild|unconfirmed|media|social media|online|local|there (?:was|were|is|are)|amid|despite|after|by|with) )*${CLAIM_NOUN}(?: (?:on|by|from|in)(?: [\\w${PLACE}-\uE002]+){1,3}?){0,2} (?:that|of)(?![\\w'])`,
);
/** "Homs would be next had it …" */
const INVERTED = new RegExp(`\\bhad ${A_SIDE}`);
const MODAL = /\b(?:would|could|might)\b/;

/** Words of one party, and what another sets against them. */
const SAID = /\b(?:claim(?:s|ed)?|sa(?:id|ys)|insist(?:s|ed)?|announced|declared|reported|boast(?:s|ed)?|according to)\b/;
const HOWEVER = /[,;:.] (?:but|although|though|while|whereas|yet|however|even though)\b|;| - |, (?:an? |something )(?=\w)/g;
const SET_AGAINST =
  /^.{0,160}?\b(?:still|den(?:y|ied|ies)|disput(?:ed|es)|reject(?:ed|s)|call(?:ed|s) (?:it|that|this)|(?:said|says|insist(?:s|ed)?|claim(?:s|ed)?)(?: \w+){0,2} (?:that|it|its|they|the|he|no|not)\b|no (?:one|body)|nobody|claim|boast|assertion|allegation|version)\b/;

/** "…, though hospitals counted just nine bodies" */
const FEWER = new RegExp(
  `^.{0,80}?\\b(?:only|just|no more than|fewer than|at most|(?:an?|the) (?:\\w+ )?(?:numbers?|figures?|toll|count) (?:was|were|is|of|at|to))(?: about)? ${NUMBER}`,
);

/** "that" before a clause of its own, not "that captured" or "that day". */
const THAT = new RegExp(
  `[\\w${PLACE}-\uE002"']+,? (that )(?=(?:the|an?|its?|they|their|he|she|his|her|this|these|those|some|at least|more than|fewer|nearly|about|around|up to|over|as many|${NUMBER}|[${PLACE}-\uE002]|[\\w-]+ (?:forces|fighters|troops|soldiers|rebels|army|people|civilians)|rebels|troops|militants|insurgents|fighters|forces|government|regime|on|in|by|after|during)(?![\\w']))`,
  'g',
);
/** Those who say that it is so: any other word before "that" may mean anything. */
const VOUCHED = new RegExp(
  `\\b(?:(?:sa(?:id|ys?|ying)|report(?:ed|s|ing)|confirm(?:ed|s|ing)|announc(?:ed|es|ing)|add(?:ed|s|ing)|acknowledg(?:ed|es|ing)|admit(?:ted|s)|conced(?:ed|es)|stat(?:ed|es|ing)|declar(?:ed|es|ing)|wr(?:ote|ites)|written|estimat(?:ed|es)|found|count(?:ed|s)|record(?:ed|s)|document(?:ed|s)|not(?:ed|es|ing)|show(?:ed|s)|claim(?:ed|s|ing)|insist(?:ed|s)|reveal(?:ed|s)|learn(?:ed|t)|mean(?:s|t)|so \\w+|such|the fact|it is clear)(?: (?:on|in|at|by|to|via|from|late|early|yesterday|today|earlier|later)(?: [^,;.]{1,50})?| [\\w${PLACE}-\uE002-]+)?|told(?: [\\w${PLACE}-\uE002'-]+){1,5}),?$`,
);
/** So far back the one who says so stands. */
const REACH = 90;

/** "The army rebuffed suggestions that …", "It is unthinkable that …" */
function isUnvouched(before: string): boolean {
  return [...before.matchAll(THAT)].some(({ index, 0: words }) => {
    const at = index + words.length - 'that '.length;
    return !VOUCHED.test(before.slice(Math.max(0, at - REACH), at).trimEnd());
  });
}

/** What a phrase is, where it stands in the shape of its sentence. */
export interface Phrase {
  readonly verb: number;
  readonly end: number;
  /** Where the clause of the verb begins. */
  readonly clause: number;
  /** A count takes its words of degree with its number. */
  readonly isCount: boolean;
}

/** Does the sentence as a whole assert nothing? */
export function isSentenceDoubted(shape: string): boolean {
  return SENTENCE.test(shape) || OPENING.test(shape) || (MODAL.test(shape) && INVERTED.test(shape)) || /\?["')\]\s]*$/.test(shape);
}

/** "It did not, as was reported, kill …": the clause goes on behind what was put into it. */
const CUT_OFF = /(?:\b(?:not|never|neither|nor|hardly|without|has|have|had|was|were|is|are|did|does|do|to)|n't)[\s,;-]*$/;

/** Is what a phrase says denied or doubted by words that reach it? */
export function isPhraseDoubted(shape: string, { verb, end, clause, isCount }: Phrase): boolean {
  const before = shape.slice(0, verb);
  const told = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(', but '), before.lastIndexOf(' but ')) + 1);
  const own = shape.slice(CUT_OFF.test(shape.slice(0, clause)) ? 0 : clause, verb);
  return (
    BEFORE.test(told) ||
    CLAUSE.test(own) ||
    TOLD.test(told) ||
    isUnvouched(shape.slice(before.length - told.length, end)) ||
    DEGREE.test(isCount ? own : shape.slice(clause, end)) ||
    (isCount && CLOSE_TO_NUMBER.test(shape.slice(clause, end))) ||
    isSetAgainst(shape, end, isCount ? FEWER : SET_AGAINST)
  );
}

/** "It says that it took the town, but the army says that its troops are still there." */
function isSetAgainst(shape: string, end: number, against: RegExp): boolean {
  if (against === SET_AGAINST && !SAID.test(shape)) return false;
  return [...shape.slice(end).matchAll(HOWEVER)].some(({ index, 0: words }) => against.test(shape.slice(end + index + words.length)));
}

/** A sentence that speaks of the one before it: "That was untrue.", "The army denied this.", "Not really." */
const SPEAKS_OF_IT = new RegExp(
  `^[\\s"'(]*(?:(?:but|yet|and|however,?|in fact,?|in truth,?|later,?|soon,?) )?(?:that|this|it|they|these|those|such|none of|both|all of|verdict|wrong|false|untrue|nonsense|fake)(?![\\w'])|(?<![\\w'])(?:the|this|that|these|those|its|their|such)(?: \\w+)? (?:${CLAIM_NOUN}|announcements?|videos?|footage)(?![\\w'])|(?:denied|disputed|rejected|dismissed) (?:it|this|that|them)(?![\\w'])`,
);
const NOT_SO = /^[\s"'(]*(?:or )?(?:not|no|hardly|wrong|really|never)\b/;
const SHORT = 40;
/** Of what was said, not of troops or towns. */
const GONE = /\b(?:withdrawn|removed|revised|rumou?rs?|in doubt|doubtful|unconfirmed|unverified)\b/;

/** Does a sentence take back the one before it? */
export function takesBack(shape: string): boolean {
  return (SPEAKS_OF_IT.test(shape) && (BACK.test(shape) || GONE.test(shape))) || (shape.length <= SHORT && NOT_SO.test(shape));
}

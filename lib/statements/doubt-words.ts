/**
 * What an article tells without saying that it is so: it denies it, doubts it, invents it, takes it back
 * or says that it nearly was. One table of words by their source of doubt, each with how far it reaches.
 * In doubt nothing is asserted: a statement that is left out is missed, one that is wrongly shown puts
 * words into an article's mouth.
 */
import { GROUP, PLACE } from './shape.ts';

/**
 * - `sentence`: nothing in its sentence is asserted, whichever side it stands on.
 * - `back`: that, and where the next sentence speaks of this one ("That was untrue"), this one as well.
 * - `before`: what follows it is not, up to a semicolon or a "but".
 * - `clause`: what follows it in its clause is not.
 * - `degree`: what it stands before in its clause is less than it seems, unless it is a number.
 */
export type Reach = 'sentence' | 'back' | 'before' | 'clause' | 'degree';

const SAY = '(?:report|claim|sa(?:id|y)|stat(?:e|ed|ing)\\b|announc|declar|identif|believ|assum|attribut)\\w*';
const WH = '(?:who|how|why|what|where|when|which)';
const NOT = "(?:not|never|cannot|\\w*n't)";
export const A_SIDE = `(?:the |an? |it |they |he |she |rebels|${GROUP}|${PLACE})`;
export const CLAIM_NOUN =
  '(?:claims?|reports?|stor(?:y|ies)|talk|rumou?rs?|allegations?|assertions?|statements?|suggestions?|accusations?|boasts?|accounts?|versions?|tales?|news)';

export const NUMBER =
  '(?:\\d|an? |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?)';

export const DOUBTS: readonly (readonly [Reach, string])[] = [
  // It is not true.
  ['back', `untrue|untruths?|no truth|${NOT} (?:\\w+ )?(?:true|so\\b(?! (?:much|far|many|long))|the case|accurate|correct)`],
  ['back', 'false|falsely|falsehoods?|wrong|wrongly|incorrect(?:ly)?|inaccura\\w+|erroneous(?:ly)?|in error|mistaken(?! for)'],
  [
    'back',
    `mistakenly ${SAY}|${SAY} by mistake|misreport\\w*|misstat\\w*|misidentif\\w*|mislead\\w*|misled|errors? in|a mistake|apologi[sz]ed?|apology`,
  ],
  ['back', '(?:an?|as|the|pure|outright|blatant|such|these|those|all|more|of) lies?|fibs?|lied|lying about|liars?'],
  [
    'back',
    `${NOT} (?:\\w+ )?(?:happen(?:ed)?|take(?:n)? place|occur(?:red)?|exist(?:ed)?)|no such|nothing of the (?:sort|kind)|(?:did|had|has|have|was|were|is|are|do|does) not(?=[.!"' ]*$)`,
  ],
  ['back', 'nonsens\\w+|rubbish|absurd\\w*|ridiculous\\w*|laughable|preposterous|ludicrous|bogus|spurious|phon(?:y|ey)'],
  // It has no ground, or was made up.
  [
    'back',
    'unfounded|groundless|baseless|unsubstantiated|unsupported|unproven|unproved|(?:no|without(?: any)?) (?:foundation|basis|merit|substance)',
  ],
  [
    'back',
    'fabricat\\w+|invent(?:s|ed|ions?)?|concocted|made[- ]up(?! of)|make-believe|trumped[- ]up|forged|forgery|hacked|counterfeit|fak(?:e[ds]?|ing)|hoax\\w*|canards?|sham',
  ],
  [
    'back',
    'myths?|mythical|fairy[- ]?tales?|legends?|(?:was|were|is|are|been|be) staged|staged (?:by actors|videos?|footage|scenes?|photo\\w*|events?)',
  ],
  [
    'back',
    '(?:mere|pure|sheer|only|just|as|was|is|were|be|enemy) propaganda|disinformation|misinformation|conspiracy theor\\w+|doctored|photoshop\\w*',
  ],
  ['back', 'april fool\\w*|satir\\w+|parod\\w+|spoof\\w*|jok(?:e[ds]?|ing|ingly)|in jest|fact[- ]?check\\w*|deep-?fakes?|bluff\\w*'],
  // It was taken back, refuted or not believed.
  [
    'back',
    'debunk\\w*|contradict\\w*|we regret|editors? note|editor.s note|taken down|citation needed|delet(?:ed|es|ing)|disprov\\w+|refut\\w+|rebut\\w*|discredit\\w*|belie[ds]|retract\\w*|recant\\w*|backtrack\\w*|walked back|corrected|corrections?',
  ],
  ['back', `(?:withdr(?:ew|awn|aws?|awing)|dropped|deleted|pulled) (?:its|the|his|her|their|an?|that|this) (?:\\w+ ){0,2}?${CLAIM_NOUN}`],
  [
    'back',
    'overstat\\w+|exaggerat\\w+|inflated|overblown|understat\\w+|over-?estimat\\w+|over-?count\\w*|mis-?count\\w*|double-count\\w*|premature(?:ly)?',
  ],
  [
    'back',
    'dispel\\w*|quash(?:ed|es)|scotched|laugh(?:ed|s) (?:off|at)|shrugged off|scoff\\w*|mock(?:ed|s|ing)|derid\\w+|ridicul(?:ed|es|ing)|turn(?:ed|s) out',
  ],
  [
    'back',
    `(?:den(?:y|ied|ies|ying)|disput(?:ed|es|ing)|reject(?:ed|s|ing)|dismiss(?:ed|es|ing))(?: (?:it|this|that|them|these|those)\\b| (?:the|any|all|its|such) (?:\\w+ )?(?:${CLAIM_NOUN}|loss(?:es)?|capture|fall|figures?|numbers?|tolls?)\\b|[ .,;"]*$)`,
  ],
  [
    'back',
    '(?:was|were|is|are|been|be|being) (?:\\w+ )?(?:denied|disputed|rejected|dismissed|contradicted|contested|challenged|questioned)',
  ],
  // Nobody knows.
  [
    'sentence',
    `(?:unclear|uncertain|unsure|unknown|${NOT} (?:\\w+ ){0,2}?(?:clear|certain|sure|known|established))(?! ${WH}\\b)(?=[ ,.;:"]|$)(?! (?:number|assailants?|gunmen|attackers?))`,
  ],
  ['before', `unclear|uncertain\\w*|unsure|unknown if|${NOT} (?:\\w+ ){0,2}?(?:clear|certain|sure|known|established)`],
  [
    'sentence',
    'whether|doubt(?:s|ed|ful|fully|ing)?|dubious\\w*|s[ck]eptic\\w*|question(?:s|ed|able)?|quer(?:y|ied|ies)|remain(?:s|ed)? to be seen',
  ],
  [
    'sentence',
    'disbelie\\w+|unbeliev\\w+|implausib\\w+|improbab\\w+|unlikely|inconceivable|impossible|far-fetched|(?:hard|difficult) to (?:believe|credit|imagine)',
  ],
  [
    'sentence',
    `too (?:early|soon) to|rumou?r\\w*|hearsay|gossip|speculat\\w+|(?:anybody|anyone)'s guess|who knows|god knows|${NOT} credible`,
  ],
  [
    'sentence',
    'or so (?:it|he|she|they|we|i|the|goes|runs)|or that is (?:how|what)|ahead of (?:itself|themselves|himself|herself)|a stretch|so (?:it|he|she|they) (?:says?|said|claims?|claimed)|at least (?:that is what|according to|in the)|in the (?:minds?|imagination|eyes|telling) of|only in the|in (?:truth|reality)|except(?: for)?|minus|,? or (?:maybe|perhaps|possibly|parts?|most|some|rather|none|not)|over (?:my|his|her|our|their) dead bod(?:y|ies)|if (?:it|they|he|she) (?:did|does|is|are) to be believed',
  ],
  [
    'sentence',
    'unconfirmed|unverified|perhaps|maybe|boast\\w*|brag\\w*|(?:less|fewer|more) than (?:was|were|first|initially|originally|previously)|no (?:\\w+ )?(?:confirmation|proof|evidence)|(?:anyone|anybody|whoever|those) who|alive and well|(?:were|are|was|is) (?:still |all |in fact |actually )?(?:alive|unharmed|unhurt)',
  ],
  // It would be so only under a condition, or would have been.
  [
    'sentence',
    "if|unless|as though|what if|supposing|provided that|assuming|presuming|in the event|would(?: not| never| also| only| then|n't)? have|had it not|but for",
  ],
  ['clause', `could(?! (?:not )?(?:\\w+ )?be (?:\\w+ )?(?:verif|confirm|heard|seen|felt))|may(?: well)? yet|should have`],
  // It is said in play, in fiction, in a mind.
  [
    'sentence',
    'novels?|novelists?|fiction\\w*|fictitious|films?|movies?|screenplays?|thrillers?|(?:video|computer|board|war)[- ]?games?|(?:show|play|story|tale|game|scene|opera|musical|skit|comedy|song|book) (?:in which|where)|episodes?|chapters?|on (?:a|the) stage|headlines?|comic books?|cartoons?',
  ],
  [
    'sentence',
    '(?:(?:military|staff|table-?top|training|command|army|naval|an?|the|in) (?:exercise|drill)s?)|simulat\\w+|scenarios?|hypothe\\w+|re-?enact\\w*|rehears\\w*',
  ],
  [
    'sentence',
    'imagin\\w+|pretend\\w*|pretence|suppos(?:e|es|ing|edly|ed)|purported(?:ly)?|fantas\\w+|dream(?:s|ed|t|ing)?|prophe\\w+|dystop\\w+|propaganda (?:clip|video|film|tape|footage|poster|song)s?|old (?:tape|video|footage|film|photo\\w*|report)s?|ideas?|notions?|alternat(?:e|ive) (?:history|telling|version|account)s?',
  ],
  ['sentence', `so-called(?! (?:["'])?${GROUP})|(?:in|on) (?:theory|paper)|in name only|nominal(?:ly)?|symbolic(?:ally)?`],
  // Others deny it, or do not say it.
  [
    'before',
    'den(?:y|ied|ies|ying)|reject(?:ed|s|ing)|dismiss(?:ed|es|ing)|contradict(?:ed|s|ing)|disput(?:ed|es|ing)|rul(?:ed|es|ing) out|contrary to|despite (?:what|claims?|reports?)',
  ],
  [
    'before',
    `(?:not|n't|never) (?:\\w+ )?(?:confirm\\w*|sa(?:y|id)|claim\\w*|report\\w*|acknowledg\\w*|admit\\w*|believ\\w*|think|thought|prove[nd]?|show\\w*|mean|imply|suggest\\w*|accept\\w*)`,
  ],
  [
    'before',
    'no (?:evidence|indication|proof|sign|confirmation|word|report)s?|nobody|no one|no-one|nowhere|neither|hardly|scarcely|rarely|seldom|by no means|at no (?:point|time)',
  ],
  ['before', 'few (?:\\w+ ){0,5}?(?:believe[sd]?|think|thought|expect(?:ed)?|trust(?:ed)?|credit(?:ed)?)'],
  // It is only feared, thought or told.
  [
    'before',
    `fears? (?:that|of|for|over|grew|spread|rose|mount\\w*)|fear(?:ed|s|ing)? (?:that|the|it|${GROUP}|${PLACE})|worr(?:y|ies|ied|ying)|concern(?:s|ed)? that|panic that`,
  ],
  [
    'before',
    'thought(?! to\\b)|believe[sd]?(?! (?:to|dead|killed)\\b)|assum\\w+|presum\\w+|suspect(?:s|ed)? that|guess\\w*|wish\\w*|under the impression|to (?:say|think|believe|suggest|claim|argue|conclude)|suggestions?|(?:brush|wav|push|rebuff|swat)\\w* (?:it |them |this )?(?:off|aside|away|suggestions?)|word spread',
  ],
  [
    'before',
    `(?:the|an?|any|this|these|that|such|old|new|wild|bold|of|by|with|amid|about|despite|on) (?:\\w+ )?(?:idea|notion|belief|theory|impression|possibility|prospect|danger|risk|chance|suggestion|allegation|assertion|talk|tale|fiction|pretext) (?:that|of)`,
  ],
  [
    'before',
    '(?<=(?:^|[ "(])(?:the|these|those|this|any|all|such|of|by|to|with|on|as|amid|about|down|up|off|out|said|says|that|were|are|no|some|early|first|initial|earlier|recent|local|unnamed|\\w+ed|\\w+ing) )(?:reports?|claims?|statements?|announcements?) (?:that|of)',
  ],
  [
    'before',
    `(?:reports?|claims?|stor(?:y|ies)|rumou?rs?|talk|figures?|numbers?|counts?|totals?) of(?= (?:some |about |at least )?${NUMBER})|(?:lower|reduc|cut|halv|slash)\\w* (?:the|its|their|a)`,
  ],
  [
    'sentence',
    '(?:said|alleged|claimed|meant|supposed|purport\\w*) to show|too (?:high|low)|(?:docu)?dramas?|played down|plays down|playing down',
  ],
  ['before', 'that (?:\\w+ )?(?:shows?|showed|announced|said|says|reported|claimed|claims|alleges?|alleged)(?: on \\w+| in \\w+)? that'],
  // It is less than it seems.
  [
    'degree',
    'almost|nearly|virtually|practically|all but|more or less|as good as|not quite|part(?:ly|ially)|in part|half|mostly|largely|nominally',
  ],
  [
    'clause',
    'instead of|rather than|short of|far from|away from|anything but|(?<!after )having|narrowly|missed|will (?:say|tell|claim)|close(?:r)? to \\w+ing|nowhere near|within (?:\\w+ ){1,4}?of \\w+ing',
  ],
  [
    'clause',
    'on the (?:verge|brink|point|cusp|edge|threshold|way) (?:of|to)|about to|bent on|poised to|set to|(?:said|alleged|rumou?red|meant|due|scheduled) to (?:have|be)|(?:tried|trying|tries|attempt\\w*|struggl\\w+|battl(?:ed|ing)|fighting) to',
  ],
  [
    'clause',
    "not(?! (?:only|just|merely|least|surprisingly|unexpectedly|long|far|independently)\\b)|\\w*n't|cannot|never|no(?! (?:fewer|less)\\b)(?= )|none of",
  ],
];

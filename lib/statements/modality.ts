/** Is it said as a fact? Negations, plans and conditions are no statements; hedges are noted. */
import type { Statement } from './types.ts';

export interface Modality {
  readonly negated: boolean;
  readonly tense: Statement['tense'];
  readonly earlier: boolean;
  readonly hedge: Statement['hedge'];
}

const ADVERB = '(?: ?(?:\\w+ly|also|even|ever|yet|then|now|still|all|just|be|been|being|have|has|had|it|them|all of|full|its|their|the))*';
const NOT_NEAR = new RegExp(
  `(?:\\bnot|n't|\\bnever|\\bnor|\\bfail(?:ed|s|ing)? to|\\bunable to|\\brefus(?:ed|es) to|\\bwithout|\\bneither|\\bnobody|\\bno one|\\bnone|\\bstopped short of|\\bprevent\\w*(?: \\S+){0,4} from|\\bkept(?: \\S+){0,4} from|\\bno (?:\\w+ )?(?:was|were|had|has|have))${ADVERB} ?$`,
);
const MANAGED = /\b(?:managed|able|went on|continu\w+|help(?:ed|s|ing)?|succeeded in|enabled\b.{0,30}|allow(?:ed|ing)\b.{0,30}) to$/;
const FUTURE = new RegExp(
  `\\b(?:will|won't|would|shall|could|can|must|should|cannot|to|if|unless|let|for|of|at|against|from|about|before|without|aim(?:ed|ing)? at|plan(?:s|ned)? for|hopes? of|plan(?:s|ning)?|threat(?:s|en(?:s|ed|ing)?)?|risk(?:s|ed|ing)?)${ADVERB} ?$`,
);
/** Only before a participle ("aimed at capturing", "before taking") are these prepositions a sign. */
const PREPOSITION = new RegExp(`\\b(?:for|of|at|against|from|about|before)${ADVERB} ?$`);
/** "led to the deaths of": nouns take prepositions as they like. */
const NOUN = /^(?:the )?(?:deaths?|killings?|death toll|toll|number|fatalities)\b/;
/** "the toll could rise to 40" */
const MODAL_INSIDE = /\b(?:could|would|will|may|might|expected|likely|fear(?:s|ed)?)\b/;
const PERHAPS = new RegExp(`\\b(?:may|might|to) have${ADVERB} ?$`);
const MAY = new RegExp(`\\b(?:may|might)${ADVERB} ?$`);
const CONDITION =
  /(?:^|[ ,])(?:if|unless|in case|had (?:they|he|it|we|the \w+) |were (?:they|it) to|wants?|wanted|hopes?|hoped|plans?|planned|intends?|vow(?:s|ed)|threaten(?:s|ed)|predicted|expects?|expected|calls? (?:for|on)|called (?:for|on)|urged|ordered|warned (?:that|of)|warns (?:that|of)) /;
const HEDGES =
  /\b(?:reportedly|allegedly|apparently|unconfirmed|unverified|believed|feared|thought to|may have|might have|possibly|probably|purportedly|supposedly|appear(?:s|ed)? to|seem(?:s|ed)? to|could not (?:be )?(?:independently )?(?:verif\w+|confirm\w*)|suspected)\b/;
const REPORTING =
  /\b(?:said|says|say|reported|reports|announced|declared|claimed|claims|told|confirmed|according|wrote|stated|added|acknowledged|admitted|showed)\b/;
const PERFECT = new RegExp(`\\bhad${ADVERB} ?$`);

/** "after taking Aleppo, he would …", "once the army takes Aleppo": the present tense of a plan. */
function isYetToCome(shape: string, before: string, words: string): boolean {
  const isPresent = /^(?:re)?\w+(?:ing|[^s]s)\b/.test(words) && !/^(?:was|has|is)\b/.test(words);
  const isDependent = /\b(?:after|once|when|until|till|before|while|by|of|since)\b[^,;]*$/.test(before);
  return isPresent && isDependent && /\b(?:will|would|could|may|might|can|plans?|wants?|once|until|till)\b/.test(shape);
}

/**
 * How a verb at `verb` is meant; `clause` is where its clause starts. Both are offsets in `shape`,
 * the sentence. `words` are the words of the verb.
 */
export function modalityOf(shape: string, verb: number, words: string, clause: number): Modality {
  const before = shape.slice(clause, verb).trimEnd();
  const auxiliary =
    /^,? ?(?:(?:were|was|have|had|has|been|also|be|being|are|is|who|reportedly|not|never|will|would|could|might|may|to)\b ?)*/.exec(
      words,
    )?.[0] ?? '';
  const near = `${before} ${auxiliary}`.trimEnd();
  const participle = /^(?:re)?\w+ing\b/.test(words);
  const isPlan =
    !NOUN.test(words) && FUTURE.test(near) && !MANAGED.test(near) && !PERHAPS.test(near) && (participle || !PREPOSITION.test(near));
  const isCondition =
    CONDITION.test(` ${before} `.slice(-140)) && !/\b(?:said|says|after)\b/.test(before.slice(before.search(CONDITION) + 1));
  return {
    negated: NOT_NEAR.test(near) || /^no /.test(before),
    tense:
      isPlan || isCondition || isYetToCome(shape, before, words) || MODAL_INSIDE.test(words) || (MAY.test(near) && !PERHAPS.test(near))
        ? 'future'
        : 'past',
    earlier: (PERFECT.test(near) || /\bhad\b/.test(auxiliary)) && !REPORTING.test(shape),
    hedge: HEDGES.test(shape) || PERHAPS.test(near) ? 'hedged' : REPORTING.test(shape) ? 'attributed' : 'none',
  };
}

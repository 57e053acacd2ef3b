/** The verbs that make a figure a statement, by where they stand: before the figure, or after it. */
import type { CountPredicate } from './types.ts';

type Rows = readonly (readonly [CountPredicate, string])[];

const ADVERBS =
  '(?: (?:also|reportedly|allegedly|apparently|so far|already|then|all|only|at least|another|an additional|a further|additional|further|a total of|up|the|its|their|his|nearby|instantly|outright))*';
/** Verbs that need an object: "killed 12", "wounding 30". */
const ACTIVE: Rows = [
  [
    'killed',
    '(?:kill(?:s|ed|ing)?|slaughter(?:ed|ing)|massacr(?:ed|ing)|execut(?:ed|ing|es)|behead(?:ed|ing|s)|shot dead|gunn(?:ed|ing) down|' +
      'claim(?:ed|s|ing) the lives of|cost(?:ing)? the lives of|(?:the )?deaths? of|(?:the )?killings? of|caus(?:ed|ing) the deaths? of)',
  ],
  ['wounded', '(?:wound(?:s|ed|ing)?|injur(?:e|es|ed|ing)|hurt(?:ing)?|maim(?:ed|ing))'],
  [
    'captured',
    '(?:captur(?:ed|es|ing)|abduct(?:ed|s|ing)|kidnapp(?:ed|ing)|took (?:prisoner|captive|hostage)|tak(?:en|ing) (?:prisoner|captive|hostage))',
  ],
  ['displaced', '(?:displac(?:ed|es|ing)|uproot(?:ed|s|ing)|evacuat(?:ed|ing))'],
  ['destroyed', '(?:destroy(?:s|ed|ing)?|shot down|shoot(?:ing)? down|down(?:ed|ing)|knock(?:ed|ing) out|intercept(?:ed|ing))'],
  ['damaged', '(?:damag(?:ed|es|ing))'],
  ['seized', '(?:seiz(?:ed|es|ing)|captur(?:ed|es|ing))'],
];

/** "killed or wounded 40" counts both together and is no figure of either. */
const UNION_BEFORE =
  /\b(?:kill\w*|wound\w*|injur\w*|dead|captur\w*|missing) (?:or|and(?:\/or)?|nor) (?:kill\w*|wound\w*|injur\w*|captur\w*|missing)$/;
const UNION_AFTER =
  /^(?:(?: \S+){0,3})? (?:killed|dead|wounded|injured|hurt)(?:,? (?:or|and|and\/or) (?:wounded|injured|killed|missing|captured|surrendered|hurt)|, (?:wounded|captured|injured) (?:or|and))\b/;

const AUX =
  '(?:(?:was|were|is|are|has|have|had|been|being|to have|reportedly|allegedly|also|thought|believed|feared|confirmed|said|known|all|both|each|either|later|then|now|still|subsequently|apparently|instantly|immediately|left|lay|found|reported)\\b ?)*';
/** Verbs after the figure: "12 were killed", "30 died", "12 dead". */
const PASSIVE: Rows = [
  [
    'killed',
    '(?:killed|dead|died|perished|slain|massacred|executed|beheaded|shot dead|gunned down|slaughtered|drowned|los(?:t|ing) their lives|lost (?:his|her) life|deaths|fatalities|succumbed|burned to death|suffocated)',
  ],
  ['wounded', '(?:wounded|injured|hurt|maimed|casualties wounded)'],
  ['captured', '(?:captured|taken (?:prisoner|captive|hostage)|abducted|kidnapped)'],
  ['missing', '(?:missing|unaccounted for|gone missing|disappeared)'],
  ['displaced', '(?:displaced|evacuated|fled|uprooted|forced (?:to flee|from their homes|out of their homes))'],
  ['destroyed', '(?:destroyed|shot down|downed|knocked out|intercepted)'],
  ['damaged', '(?:damaged)'],
  ['seized', '(?:seized)'],
];

const TOLL =
  /(?:death toll|toll|number of (?:the )?(?:dead|deaths|people killed|those killed|victims)|fatalities)\b(?:(?! (?:wounded|injured))[^.;:]){0,90}? (?:to|at|of|was|is|reached|hit|exceed(?:s|ed)|passed|topped)(?: (?:now|at|nearly))?$/;
/** "left 12 dead", "leaving 30 people wounded": the verb stands before, what it says after the figure. */
const LEFT = /\b(?:left|leaves|leaving|leave)(?: (?:at least|behind|another|a further))*$/;

const before = ACTIVE.map(([predicate, verbs]) => [predicate, new RegExp(`\\b${verbs}${ADVERBS}$`)] as const);
/** What can stand between the noun and the verb. */
const LEAD = new RegExp(`^,? ?(?:who |which |that )?${AUX}`);
const after = PASSIVE.map(([predicate, verbs]) => [predicate, new RegExp(`^${verbs}\\b`)] as const);

export interface VerbFound {
  readonly predicate: CountPredicate;
  /** Where the words of the verb begin and end, relative to the text that was given. */
  readonly at: number;
  readonly end: number;
  readonly toll: boolean;
}

/** The verbs that govern a figure from the left; `text` ends where the figure begins. */
export function verbsBefore(text: string): VerbFound[] {
  const trimmed = text.trimEnd();
  if (UNION_BEFORE.test(trimmed)) return [];
  const toll = TOLL.exec(trimmed);
  if (toll) return [{ predicate: 'killed', at: toll.index, end: trimmed.length, toll: true }];
  return before.flatMap(([predicate, pattern]) => {
    const found = pattern.exec(trimmed);
    return found ? [{ predicate, at: found.index, end: trimmed.length, toll: false }] : [];
  });
}

/** The verb that governs a figure from the right; `text` begins behind the counted noun. */
export function verbAfter(text: string): VerbFound | undefined {
  if (UNION_AFTER.test(text)) return undefined;
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  for (const [predicate, pattern] of after) {
    const found = pattern.exec(text.slice(lead));
    if (found) return { predicate, at: 0, end: lead + found[0].length, toll: false };
  }
  return undefined;
}

/** Does "killed or wounded" follow? Then the figure is of neither. */
export function isUnion(text: string): boolean {
  return UNION_AFTER.test(text);
}

export function isLeft(text: string): boolean {
  return LEFT.test(text.trimEnd());
}

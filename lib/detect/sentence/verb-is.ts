/**
 * `IS`, the group, against IS, the verb: a headline in capitals, or one stressed word ("It IS true").
 * Decided by the words on either side; the first of these rules that applies decides.
 *
 * 1. After it, he, she, there, here: the verb.
 * 2. After a preposition, "and" or "the" (by IS, against IS): the group.
 * 3. Before a hyphen or possessive (IS-held, IS's): the group.
 * 4. Before what the group has or does (IS fighters, IS said): the group.
 * 5. Before what completes the verb (IS a, IS not, IS this), adverbs and "this week" passed over: the verb.
 * 6. Between "that" and what somebody did ("said that IS targeted civilians"): the group.
 * 7. After this, that, what, who, nothing …: the verb; after where, when, how, why in a question, too.
 * Else the group.
 */
import { bare, wordAfter, wordBefore } from './context.ts';
import { words } from '../word-list.ts';

/** The spelling that is also a verb. */
export const VERB = 'IS';

const PRONOUNS = words('it he she there here');
const BEFORE_GROUP = words(
  'the against by from of with to for and on over between via versus including fighting fight fights fought defeat',
);
const BEFORE_VERB = words('this that what who which everything nothing something everyone nobody one');
const ASKING = words('where when how why');
const QUESTION = /^[^.!?]*\?/;
const GROUP_HAS_OR_DOES = words(
  'fighter fighters militant militants jihadist jihadists terrorist terrorists member members leader leaders group gunmen forces ' +
    'attack attacks assault offensive advance stronghold strongholds territory positions targets supply bomber bombers media video ' +
    'is are and or in on at near from to against was were has had have will would could may might said says claimed claims released warned ' +
    'took takes held holds made gave began fought fell went got came left led sent won hit lost sold wants uses',
);
const COMPLETES_VERB = words(
  'a an the not it this that these there here he she we they you i going being coming getting making trying dead done gone true ' +
    'false good bad right wrong new next possible likely expected believed my your his her its our their all',
);
const ADVERBS = words('now also still only just already always never');
const TIMES = words('morning evening weekend week month year spring summer autumn fall winter time');

/** Is the `IS` at `start`–`end` the verb? */
export function isVerb(text: string, start: number, end: number): boolean {
  const neighbour = wordBefore(text, start)?.word ?? '';
  const before = neighbour.endsWith('.') ? '' : bare(neighbour);
  if (BEFORE_GROUP.has(before)) return false;
  if (/^[-‑–'’]/u.test(text.charAt(end))) return false;
  if (before === 'that' && /..ed$/.test(wordAt(text, end).word) && !readsAsVerb(text, end)) return false;
  if (ASKING.has(before) && QUESTION.test(text.slice(end)) && !readsAsGroup(text, end)) return true;
  return PRONOUNS.has(before) || readsAsVerb(text, end) || (BEFORE_VERB.has(before) && !readsAsGroup(text, end));
}

function readsAsGroup(text: string, end: number): boolean {
  return GROUP_HAS_OR_DOES.has(wordAt(text, end).word);
}

function readsAsVerb(text: string, end: number): boolean {
  const first = wordAt(text, end);
  if (!ADVERBS.has(first.word)) return completesVerb(text, first);
  const second = wordAt(text, first.end);
  return second.word === '' || completesVerb(text, second) || !isFinite(second.word);
}

function completesVerb(text: string, { word, end }: { word: string; end: number }): boolean {
  return COMPLETES_VERB.has(word) && !(word === 'this' && TIMES.has(wordAt(text, end).word));
}

/** A finite verb by its look: the group's, after an adverb (IS now controls, IS also sold). */
function isFinite(word: string): boolean {
  return /(?:s|ed)$/.test(word) || GROUP_HAS_OR_DOES.has(word);
}

function wordAt(text: string, at: number): { word: string; end: number } {
  const next = wordAfter(text, at);
  return { word: bare(next?.word ?? ''), end: next?.end ?? at };
}

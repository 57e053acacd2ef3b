/** The sentence that a verdict gives to its reader: who says what, and why that is the verdict. What follows from scopes. */
import { statesAxis } from './align.ts';
import { joinNames } from './names.ts';
import { axisText } from './phrases.ts';
import { bothAccounts, type Pair } from './telling.ts';
import type { Alignment, Axis } from './types.ts';

/** Both accounts and then the reason, as one sentence. */
export function sentence(pair: Pair, reason: string): string {
  return `${bothAccounts(pair)}; ${reason}.`;
}

const APART: Record<Axis, string> = {
  place: 'different places',
  time: 'different times',
  window: 'different periods',
  class: 'different people or things',
  actor: 'different actors',
};
const DIFFER: Record<Axis, string> = {
  place: 'the place',
  time: 'the time',
  window: 'the period counted',
  class: 'who or what is counted',
  actor: 'who acted',
};
const OVERLAP: Record<Axis, string> = {
  place: 'the places match only in part',
  time: 'the dates match only roughly',
  window: 'the periods counted match only in part',
  class: 'who or what is counted matches only in part',
  actor: 'the actors named may have acted together',
};
const UNCLEAR: Record<Axis, string> = {
  place: 'how the places lie to each other is not on record',
  time: 'the dates are not certain',
  window: 'how the periods counted lie to each other is not clear',
  class: 'how those counted belong together is not on record',
  actor: 'whether the actors are the same is not on record',
};

/** "they are about different places (near T4; in T4), so neither contradicts the other" */
export function differing(pair: Pair): string {
  const axes = withAlignment(pair, ['disjoint']).map((axis) => `${APART[axis]} (${bothTexts(pair, axis).join('; ')})`);
  return `they are about ${joinNames(axes)}, so neither contradicts the other`;
}

/** "neither states the place, and the latter does not state the period counted, so the two cannot be compared" */
export function openAxes(pair: Pair): string {
  const { first, second, scene } = pair;
  const unstated = withAlignment(pair, ['unknown']);
  const clauses = [
    ...absences(pair, unstated),
    ...unstated
      .filter((axis) => statesAxis(first, axis, scene.lookup) && statesAxis(second, axis, scene.lookup))
      .map((axis) => UNCLEAR[axis]),
    ...withAlignment(pair, ['overlapping']).map((axis) => OVERLAP[axis]),
  ];
  const open = clauses.length === 2 ? clauses.join(', and ') : joinNames(clauses);
  return `${open}, so the two cannot be compared`;
}

/** Who leaves out which axes: one clause for both, one for the former, one for the latter. */
function absences({ first, second, scene }: Pair, axes: readonly Axis[]): string[] {
  const missing = (inFirst: boolean, inSecond: boolean): string => {
    const isMissing = (axis: Axis): boolean =>
      statesAxis(first, axis, scene.lookup) !== inFirst && statesAxis(second, axis, scene.lookup) !== inSecond;
    return joinNames(
      axes.filter(isMissing).map((axis) => DIFFER[axis]),
      'or',
    );
  };
  const [neither, former, latter] = [missing(true, true), missing(true, false), missing(false, true)];
  return [
    neither && `neither states ${neither}`,
    former && `the former does not state ${former}`,
    latter && `the latter does not state ${latter}`,
  ].filter((clause) => clause !== '');
}

/** "the former covers only a part of what the latter covers (civilians instead of people)" with what follows from it. */
export function partly(pair: Pair, consequence: string): string {
  const inner = withAlignment(pair, ['contained']);
  const [part, whole] = inner.length > 0 ? ['former', 'latter'] : ['latter', 'former'];
  const texts = withAlignment(pair, ['contained', 'contains']).map((axis) => bothTexts(pair, axis));
  const differences = texts
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => (inner.length > 0 ? [a, b] : [b, a]))
    .map(([less, more]) => `${less} instead of ${more === 'people' ? 'all people' : more}`);
  const detail = differences.length === 0 ? '' : ` (${differences.join('; ')})`;
  return `the ${part} covers only a part of what the ${whole} covers${detail}, ${consequence}`;
}

function withAlignment({ axes }: Pair, kinds: readonly Alignment[]): Axis[] {
  return axes.filter(({ how }) => kinds.includes(how)).map(({ axis }) => axis);
}

function bothTexts({ first, second, scene }: Pair, axis: Axis): [string, string] {
  return [axisText(first, axis, scene.lookup), axisText(second, axis, scene.lookup)];
}

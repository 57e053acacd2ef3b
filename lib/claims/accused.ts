/** Whom a claim concerns, so that a denial by that side can be told from a denial by a bystander. */
import type { Claim } from '../corpus/schema.ts';
import { polarity } from './compare-values.ts';
import { saidBounds } from './origins.ts';
import type { Scene } from './phrases.ts';
import { ofOneHouse, sideOf } from './sides.ts';

/**
 * Does the one of the two claims that denies come from a side whom the other concerns, or that took
 * part in the event? Within one house nobody is accused: one of them contradicts the other.
 */
export function isAccused(first: Claim, second: Claim, scene: Scene): boolean {
  const denier = isDenial(first) ? first : isDenial(second) ? second : undefined;
  if (!denier || !('group' in denier.claimant)) return false;
  const other = denier === first ? second : first;
  const { lookup } = scene;
  const day = saidBounds(denier, lookup)?.earliest;
  const onDay = day !== undefined && Number.isFinite(day) ? day : undefined;
  const side = sideOf(denier.claimant.group, onDay, lookup);
  const isOwn = 'group' in other.claimant && ofOneHouse(other.claimant.group, denier.claimant.group, onDay, lookup);
  return !isOwn && concerned(other, scene).some((group) => sideOf(group, onDay, lookup) === side);
}

function isDenial(claim: Claim): boolean {
  return claim.act === 'denies' || polarity(claim) === false;
}

function concerned(claim: Claim, scene: Scene): string[] {
  const { value, scope } = claim;
  const named = scene.event.groups.map(({ group }) => group);
  if (scope.actor !== undefined) named.push(scope.actor);
  if (value?.kind === 'responsible') named.push(...value.groups);
  if (value?.kind === 'cause') named.push(...(value.by ?? []));
  if (value?.kind === 'outcome') named.push(value.actor);
  if (value?.kind === 'control') named.push(value.holder);
  return named;
}

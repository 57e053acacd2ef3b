/** Names that other names are made of: no case of one, no word for people, no acronym. Build time only. */
import type { GroupName, PlaceName } from '../../corpus/schema.ts';

/** Neither oblique nor a demonym nor of fixed letter case. */
export function isPlain({ kind, case: fixed }: Pick<PlaceName | GroupName, 'kind' | 'case'>): boolean {
  return kind !== 'oblique' && kind !== 'demonym' && fixed === undefined;
}

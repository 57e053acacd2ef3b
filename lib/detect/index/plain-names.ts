/** Names that other names are made of: no case of one, no word for people, no acronym; and where English ones stand as well. Build time only. */
import type { GroupName, PlaceName } from '../../corpus/schema.ts';

/** Neither oblique nor a demonym nor of fixed letter case. */
export function isPlain({ kind, case: fixed }: Pick<PlaceName | GroupName, 'kind' | 'case'>): boolean {
  return kind !== 'oblique' && kind !== 'demonym' && fixed === undefined;
}

/** What English calls a place stands in these languages as well. */
export const LIKE_ENGLISH: ReadonlySet<string> = new Set(['fr', 'es', 'de', 'tr']);

/** Classes of places that old parts and bodies are called after. */
export const TOWNS: ReadonlySet<string> = new Set(['city', 'town']);

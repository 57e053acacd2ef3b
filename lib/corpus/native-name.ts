/** The name of a place or group in a language of the region. */
import type { Group, GroupName, Place, PlaceName } from './schema.ts';

export interface NativeName {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  /** Nobody there uses it: only for those who read its language, never beside the English name. */
  readonly translated?: boolean | undefined;
}

/** The first that is there is taken. */
const LANGUAGES = ['ar', 'fa'];
/** Countries whose places are known by their Arabic names; elsewhere an Arabic name is a translation. */
const ARABIC_SPEAKING = ['syria', 'iraq', 'lebanon'];

/** The preferred name in Arabic, else in Persian. */
export function nativeName(entity: Place | Group, isWithin: (inner: string, outer: string) => boolean): NativeName | undefined {
  const names: readonly (PlaceName | GroupName)[] = entity.names;
  const [name] = LANGUAGES.flatMap((lang) => names.filter((one) => one.lang === lang && one.kind === 'preferred'));
  if (!name) return undefined;
  const { text, lang } = name;
  const isAtHome = !('within' in entity) || ARABIC_SPEAKING.some((country) => isWithin(entity.id, country));
  return isAtHome ? { text, lang } : { text, lang, translated: true };
}

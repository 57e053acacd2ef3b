/** What an entity is, in words. */
import type { NameView } from '../lib/context/card.ts';
import type { GroupClass, PlaceClass } from '../lib/corpus/schema.ts';
import { enumerated, keyed, rich, t } from './i18n.ts';
import { namesOf } from './Name.tsx';

/** "Town", "Armed group". */
export function classWords(entityClass: PlaceClass | GroupClass): string {
  return t(`class.${keyed(entityClass)}`);
}

/** "Town in Homs Governorate, Syria". */
export function ClassWithin({
  entityClass,
  around,
}: {
  readonly entityClass: PlaceClass | GroupClass;
  readonly around: readonly NameView[];
}) {
  if (around.length === 0) return classWords(entityClass);
  const places = enumerated(namesOf(around));
  return rich('class.within', { class: classWords(entityClass), places });
}

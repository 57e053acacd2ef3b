/** A mistake in a corpus that its schema cannot see. */
export type RecordKind = 'places' | 'groups' | 'documents' | 'events' | 'pack';

export interface Finding {
  readonly kind: RecordKind;
  readonly id: string;
  /** Keys and indexes down to the value. */
  readonly path: readonly (string | number)[];
  readonly what: string;
  /** What to do about it. */
  readonly remedy: string;
}

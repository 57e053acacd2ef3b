/**
 * A group that has a record is named by its id. As free text it would have no card, no caution and no bloc, and what it
 * says would count as another origin than its other claims.
 */
import type { Lookup } from '../lookup.ts';
import type { Finding, RecordKind } from './finding.ts';
import { nameKey } from './names.ts';

export function checkCalledLikeGroups(lookup: Lookup): Finding[] {
  const byName = groupsByName(lookup);
  const look = (kind: RecordKind, id: string, path: Finding['path'], text: string | undefined): Finding[] => {
    const group = text === undefined || lookup.groups.has(text) ? undefined : byName.get(key(text));
    if (group === undefined) return [];
    return [{ kind, id, path, what: `"${text}" is a name of the group ${group}`, remedy: `Write the id, "${group}", or a fuller name.` }];
  };
  const { documents, events } = lookup.source;
  return [
    ...documents.flatMap(({ id, publisher }) => look('documents', id, ['publisher'], publisher)),
    ...events.flatMap(({ id, claims }) =>
      claims.flatMap((claim, i) =>
        [claim.claimant, ...claim.via].flatMap((who, step) => {
          const path = step === 0 ? ['claims', i, 'claimant'] : ['claims', i, 'via', step - 1];
          return look('events', id, path, 'group' in who || !('speaker' in who) ? undefined : who.speaker);
        }),
      ),
    ),
  ];
}

/** Descriptions ("the monitor") are nobody's name. */
function groupsByName(lookup: Lookup): ReadonlyMap<string, string> {
  return new Map(
    lookup.source.groups.flatMap(({ id, names }) =>
      names.filter(({ kind }) => kind !== 'oblique' && kind !== 'demonym').map(({ text }) => [key(text), id] as const),
    ),
  );
}

/** Nor does a leading "the" make another name. */
function key(text: string): string {
  return nameKey(text.trim()).replace(/^the /, '');
}

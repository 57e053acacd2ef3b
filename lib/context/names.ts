/** Entities and claimants as views name them. */
import { originLabel, UNNAMED_ORIGIN } from '../claims/origins.ts';
import type { Lookup } from '../corpus/lookup.ts';
import { nativeName } from '../corpus/native-name.ts';
import type { Claimant, Document } from '../corpus/schema.ts';
import type { NameView } from './card.ts';

/** The English name of an entity and its name in a language of the region. */
export function nameView(id: string, lookup: Lookup): NameView {
  const entity = lookup.places.get(id) ?? lookup.groups.get(id);
  const native = entity && nativeName(entity, lookup.isWithin);
  const label = lookup.label(id);
  return native ? { label, native } : { label };
}

/** A claimant; one that is no group of the corpus has the name that the document gives. */
export function claimantView(claimant: Claimant, lookup: Lookup): NameView {
  const isGroup = 'group' in claimant && claimant.speaker === undefined;
  return isGroup ? nameView(claimant.group, lookup) : { label: lookup.claimant(claimant) };
}

/** The publisher of a document. */
export function publisherView(document: Document, lookup: Lookup): NameView {
  return lookup.groups.has(document.publisher) ? nameView(document.publisher, lookup) : { label: document.publisher };
}

const GROUP = 'group:';

/** An origin by its key (lib/claims/origins.ts): the bloc, the parent organisation, or the person; undefined for the unnamed. */
export function originView(key: string, lookup: Lookup): NameView | undefined {
  if (key === UNNAMED_ORIGIN) return undefined;
  return key.startsWith(GROUP) ? nameView(key.slice(GROUP.length), lookup) : { label: originLabel(key, lookup) };
}

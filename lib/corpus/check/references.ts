/** Every id that a record names must be one that exists, and of the right kind. */
import type { Lookup } from '../lookup.ts';
import type { Claim, Claimant, Document, Event, Group, Place, Value } from '../schema.ts';
import type { Finding, RecordKind } from './finding.ts';

type Path = readonly (string | number)[];
type Report = (path: Path, what: string, remedy: string) => void;

export function checkReferences(lookup: Lookup): Finding[] {
  const findings: Finding[] = [];
  const on =
    (kind: RecordKind, id: string): Report =>
    (path, what, remedy) =>
      findings.push({ kind, id, path, what, remedy });
  const { source } = lookup;
  for (const place of source.places) checkPlace(place, lookup, on('places', place.id));
  for (const group of source.groups) checkGroup(group, lookup, on('groups', group.id));
  for (const event of source.events) checkEvent(event, lookup, on('events', event.id));
  for (const document of source.documents) {
    if (document.derivedFrom !== undefined)
      need(lookup.documents, document.derivedFrom, 'document', ['derivedFrom'], on('documents', document.id));
  }
  checkAddresses(source.documents, on);
  need(lookup.places, source.pack.coverage.place, 'place', ['coverage', 'place'], on('pack', 'pack'));
  return findings;
}

/** One page under two ids would count as two origins. */
function checkAddresses(documents: readonly Document[], on: (kind: RecordKind, id: string) => Report): void {
  const seen = new Map<string, string>();
  for (const { id, url } of documents) {
    if (url === undefined) continue;
    const address = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
    const other = seen.get(address);
    if (other === undefined) seen.set(address, id);
    else on('documents', id)(['url'], `the document "${other}" has the same address`, `Cite "${other}" and remove this one.`);
  }
}

function need(known: ReadonlyMap<string, unknown>, id: string, kind: string, path: Path, report: Report): void {
  if (!known.has(id)) report(path, `no ${kind} has the id "${id}"`, `Add the ${kind}, or correct the id.`);
}

function checkPlace(place: Place, lookup: Lookup, report: Report): void {
  place.names.forEach(({ source }, i) => need(lookup.documents, source, 'document', ['names', i, 'source'], report));
  place.within.forEach((outer, i) => need(lookup.places, outer, 'place', ['within', i], report));
  if (place.capitalOf !== undefined) need(lookup.places, place.capitalOf, 'place', ['capitalOf'], report);
  if (place.point) need(lookup.documents, place.point.source, 'document', ['point', 'source'], report);
  if (place.within.some((outer) => lookup.isWithin(outer, place.id))) {
    report(['within'], 'it lies within itself', 'Remove the loop: one of the outer places names this one.');
  }
}

function checkGroup(group: Group, lookup: Lookup, report: Report): void {
  group.names.forEach(({ source }, i) => need(lookup.documents, source, 'document', ['names', i, 'source'], report));
  group.relations.forEach(({ group: other, source }, i) => {
    need(lookup.groups, other, 'group', ['relations', i, 'group'], report);
    need(lookup.documents, source, 'document', ['relations', i, 'source'], report);
  });
  group.blocs.forEach(({ bloc }, i) => need(lookup.blocs, bloc, 'bloc', ['blocs', i, 'bloc'], report));
}

function checkEvent(event: Event, lookup: Lookup, report: Report): void {
  event.places.forEach(({ place }, i) => need(lookup.places, place, 'place', ['places', i, 'place'], report));
  event.groups.forEach(({ group }, i) => need(lookup.groups, group, 'group', ['groups', i, 'group'], report));
  if (event.partOf !== undefined) need(lookup.events, event.partOf, 'event', ['partOf'], report);
  const seen = new Set<string>();
  event.claims.forEach((claim, i) => {
    if (seen.has(claim.id))
      report(['claims', i, 'id'], `the claim id "${claim.id}" is used twice`, 'Ids are unique within an event; rename one.');
    seen.add(claim.id);
    checkClaim(claim, event, lookup, (path, what, remedy) => report(['claims', i, ...path], what, remedy));
  });
}

function checkClaim(claim: Claim, event: Event, lookup: Lookup, report: Report): void {
  need(lookup.documents, claim.document, 'document', ['document'], report);
  if (lookup.documents.get(claim.document)?.kind === 'reference') {
    report(['document'], 'a reference work is cited for a claim', 'Cite the document in which the claim was made.');
  }
  checkClaimant(claim.claimant, lookup, ['claimant'], report);
  claim.via.forEach((one, i) => checkClaimant(one, lookup, ['via', i], report));
  claim.scope.place?.forEach((place, i) => need(lookup.places, place, 'place', ['scope', 'place', i], report));
  if (claim.scope.class !== undefined) need(lookup.classes, claim.scope.class, 'class', ['scope', 'class'], report);
  if (claim.scope.actor !== undefined) need(lookup.groups, claim.scope.actor, 'group', ['scope', 'actor'], report);
  if (claim.value) checkValue(claim.value, event, lookup, report);
  else if (claim.act !== 'declines') report([], 'the claim has no value', 'State the value, or make the act "declines".');
}

function checkClaimant(claimant: Claimant, lookup: Lookup, path: Path, report: Report): void {
  if ('group' in claimant) need(lookup.groups, claimant.group, 'group', [...path, 'group'], report);
}

function checkValue(value: Value, event: Event, lookup: Lookup, report: Report): void {
  const group = (id: string, ...path: Path): void => need(lookup.groups, id, 'group', ['value', ...path], report);
  const term = (id: string, key: string): void => {
    if (!Object.hasOwn(event.terms, id)) {
      report(['value', key], `the event does not explain "${id}"`, `Add it to the event's "terms" in a neutral phrase.`);
    }
  };
  if (value.kind === 'control') {
    group(value.holder, 'holder');
    if (value.from !== undefined) group(value.from, 'from');
  }
  if (value.kind === 'outcome') group(value.actor, 'actor');
  if (value.kind === 'responsible') value.groups.forEach((id, i) => group(id, 'groups', i));
  if (value.kind === 'cause') {
    term(value.cause, 'cause');
    value.by?.forEach((id, i) => group(id, 'by', i));
  }
  if (value.kind === 'proposition') term(value.proposition, 'proposition');
  if (value.kind === 'wording' && !lookup.entity(value.referent) && !Object.hasOwn(event.terms, value.referent)) {
    report(
      ['value', 'referent'],
      `nothing has the id "${value.referent}"`,
      'Name the place or group that the term is used for, or explain it in the event\'s "terms".',
    );
  }
}

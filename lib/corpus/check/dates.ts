/** Dates that cannot be: said after the document, about a time after it, names that end before they begin. */
import { parseEdtf } from '../edtf.ts';
import type { Lookup } from '../lookup.ts';
import type { Claim, Document } from '../schema.ts';
import type { Finding } from './finding.ts';

export function checkDates(lookup: Lookup): Finding[] {
  return lookup.source.events.flatMap((event) =>
    event.claims.flatMap((claim, i) => {
      const document = lookup.documents.get(claim.document);
      return document
        ? checkClaim(claim, document).map((f) => ({ ...f, kind: 'events' as const, id: event.id, path: ['claims', i, ...f.path] }))
        : [];
    }),
  );
}

type Part = Pick<Finding, 'path' | 'what' | 'remedy'>;

function checkClaim(claim: Claim, document: Document): Part[] {
  const findings: Part[] = [];
  if (startsAfter(claim.saidOn, document.published)) {
    findings.push({
      path: ['saidOn'],
      what: `it was said (${claim.saidOn}) after the document was published (${document.published})`,
      remedy: 'Check both dates; leave saidOn out if the document does not give it.',
    });
  }
  if (claim.predicate !== 'assessment' && startsAfter(claim.scope.time, document.published)) {
    findings.push({
      path: ['scope', 'time'],
      what: `it is about ${claim.scope.time}, after the document was published (${document.published})`,
      remedy: 'Check both dates; what is expected is an assessment.',
    });
  }
  return findings;
}

/** Is the whole of `date` after the whole of `limit`? */
function startsAfter(date: string | undefined, limit: string | undefined): boolean {
  const a = date === undefined ? undefined : parseEdtf(date);
  const b = limit === undefined ? undefined : parseEdtf(limit);
  return a !== undefined && b !== undefined && a.earliest > b.latest;
}

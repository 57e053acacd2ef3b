/** Citations of an event's documents, with what is needed to find the record again: pack, version, hash, day. */
import { parseEdtf } from '../corpus/edtf.ts';
import type { ClaimView, EventView, PackRef } from './card.ts';

export type CitationFormat = 'plain' | 'bibtex' | 'csl-json';

type Document = ClaimView['document'];

export interface Citation {
  readonly event: Pick<EventView, 'id' | 'title'>;
  readonly documents: readonly Document[];
  readonly pack: PackRef;
  /** EDTF day to which the view was restricted. */
  readonly asOf?: string | undefined;
}

/** Every document of an event once, in the order in which its claims stand. */
export function documentsOf(event: EventView): Document[] {
  const all = event.sets.flatMap(({ claims }) => claims).filter(({ withdrawn }) => withdrawn === undefined);
  return [...new Map(all.map(({ document }) => [document.id, document])).values()];
}

export function cite(citation: Citation, format: CitationFormat): string {
  if (format === 'bibtex') return bibtex(citation);
  return format === 'csl-json' ? JSON.stringify(cslItems(citation), null, 2) : plain(citation);
}

/** "Sidelight: Syria 0.1.0 (0123456789abcdef), event palmyra-2016, as of 2016-12-09" */
function record({ event, pack, asOf }: Citation): string {
  const day = asOf === undefined ? '' : `, as of ${asOf}`;
  return `${pack.name} ${pack.version} (${pack.hash}), event ${event.id}${day}`;
}

function plain(citation: Citation): string {
  const lines = citation.documents.map(({ publisher, title, published, url }) =>
    [`${publisher.label}, “${title}”`, published ?? 'no date', url].filter((part) => part !== undefined).join(', '),
  );
  return [`${citation.event.title}. ${record(citation)}.`, ...lines.map((line) => `- ${line}`)].join('\n');
}

// ---- BibTeX ----

const SPECIAL = /[\\{}$&%#_~^]/g;
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

function escapeTex(text: string): string {
  return text.replace(SPECIAL, (character) => ESCAPED[character] ?? `\\${character}`);
}

function bibtex(citation: Citation): string {
  return citation.documents
    .map(({ id, publisher, title, published, url }) => {
      const fields: readonly (readonly [string, string | undefined])[] = [
        ['title', `{${escapeTex(title)}}`],
        ['publisher', escapeTex(publisher.label)],
        ['date', bibDate(published)],
        ['url', url],
        ['note', escapeTex(`In: ${record(citation)}`)],
      ];
      const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
      return `@misc{${id},\n${lines.join(',\n')}\n}`;
    })
    .join('\n\n');
}

/** biblatex reads EDTF, but for level 2 marks inside a date. */
function bibDate(edtf: string | undefined): string | undefined {
  return edtf === undefined || /[[\]{}]/.test(edtf) ? undefined : edtf;
}

// ---- CSL-JSON ----

function cslItems(citation: Citation): object[] {
  return citation.documents.map(({ id, publisher, title, published, url }) => ({
    id,
    type: 'webpage',
    title,
    publisher: publisher.label,
    ...(published !== undefined && { issued: cslDate(published) }),
    ...(url !== undefined && { URL: url }),
    note: `In: ${record(citation)}`,
  }));
}

const DATE_PARTS = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/;

/** `date-parts` for a day, month or year; what is more than that stands as it is. */
function cslDate(edtf: string): object {
  const parts = DATE_PARTS.exec(edtf)
    ?.slice(1)
    .filter((part) => part !== undefined);
  if (!parts) return { raw: edtf };
  const bounds = parseEdtf(edtf);
  return { 'date-parts': [parts.map(Number)], ...((bounds?.approximate || bounds?.uncertain) && { circa: true }) };
}

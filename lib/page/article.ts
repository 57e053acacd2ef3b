/** When an article says that it was published: JSON-LD, meta elements, `<time>`, the address. */
import { type DateCandidate, type Dating, datingOf } from '../context/dating.ts';
import { dayNumber, isoDay } from '../corpus/edtf.ts';

/** Names under which publishers state the day of publication, most telling first. */
const META = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'citation_publication_date',
  'originalpublicationdate',
];
const LD_TYPES = /^(?:\w*Article|Report|BlogPosting|LiveBlogPosting|Blog)$/;
/** A page's metadata may hold whole archives; nothing useful lies deeper. */
const MAX_LD_DEPTH = 6;
const ISO_START = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const IN_ADDRESS = /\/(20\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-]|$)/;

/** All statements of the publication day, most dependable kind first. */
export function findDates(document: Document, address: string): DateCandidate[] {
  return [
    ...jsonLd(document).map((date) => ({ date, from: 'json-ld' as const })),
    ...meta(document).map((date) => ({ date, from: 'meta' as const })),
    ...fromAddress(address).map((date) => ({ date, from: 'address' as const })),
    ...time(document).map((date) => ({ date, from: 'time' as const })),
  ];
}

/** The day of the article, or undefined when the page states none. */
export function articleDating(document: Document, address: string): Dating | undefined {
  return datingOf(findDates(document, address), new Date().toISOString().slice(0, 'YYYY-MM-DD'.length));
}

/** The day that an ISO 8601 text starts with; nothing is computed from other forms. */
function dayOf(text: unknown): string[] {
  const parts = typeof text === 'string' ? ISO_START.exec(text) : null;
  return parts ? validDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : [];
}

function validDay(year: number, month: number, day: number): string[] {
  const number = dayNumber(year, month, day);
  return Number.isNaN(number) ? [] : [isoDay(number)];
}

function jsonLd(document: Document): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return publishedIn(JSON.parse(script.textContent ?? ''), 0);
    } catch {
      return [];
    }
  });
}

function publishedIn(value: unknown, depth: number): string[] {
  if (depth > MAX_LD_DEPTH || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => publishedIn(item, depth + 1));
  const node = value as Record<string, unknown>;
  const types = [node['@type']].flat();
  if (types.some((type) => typeof type === 'string' && LD_TYPES.test(type))) return dayOf(node['datePublished']);
  return [node['@graph'], node['mainEntity'], node['mainEntityOfPage']].flatMap((inner) => publishedIn(inner, depth + 1));
}

function meta(document: Document): string[] {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? '').toLowerCase();
    const [day] = dayOf(element.getAttribute('content'));
    if (day !== undefined && !found.has(name)) found.set(name, day);
  }
  return META.flatMap((name) => found.get(name.toLowerCase()) ?? []);
}

/** The first `<time datetime>` of the article, where it stands outside comments and teasers. */
function time(document: Document): string[] {
  const element =
    document.querySelector('article header time[datetime]') ??
    besideHeading(document) ??
    document.querySelector('article time[datetime], [itemprop="datePublished"]');
  return dayOf(element?.getAttribute('datetime') ?? element?.getAttribute('content'));
}

/** After the heading of the page, walked by hand: a selector with `~` takes siblings times matches. */
function besideHeading(document: Document): Element | null {
  for (let at = document.querySelector('main h1')?.nextElementSibling; at; at = at.nextElementSibling) {
    const found = at.matches('time[datetime]') ? at : at.querySelector('time[datetime]');
    if (found) return found;
  }
  return null;
}

function fromAddress(address: string): string[] {
  const parts = IN_ADDRESS.exec(address);
  return parts ? validDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : [];
}

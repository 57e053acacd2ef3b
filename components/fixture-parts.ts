/** Makes claims and claim sets for fixtures, with what most of them share. */
import type { Verdict } from '../lib/claims/types.ts';
import { parseEdtf } from '../lib/corpus/edtf.ts';
import type { Card, Caution, ClaimSetView, ClaimView, EntityLink, NameView, OriginView } from '../lib/context/card.ts';

export const PARTY = 'party' satisfies Caution;

/** The document of every claim that names no other. */
export const INVENTED = {
  id: 'document-1',
  title: 'Bulletin of the day',
  publisher: { label: 'The Example Courier' },
  published: '2020-03-04',
  url: 'https://example.org/bulletin',
  where: 'paragraph 2',
} as const;

/** Names of the region beside the English ones, where the fixtures have any. */
const NATIVE: Readonly<Record<string, string>> = {
  Palmyra: 'تدمر',
  'Homs province': 'محافظة حمص',
  Syria: 'سوريا',
  'T4 airbase': 'مطار التيفور',
  'al-Qaryatayn': 'القريتين',
  'al-Shaer gas field': 'حقل الشاعر',
  'Islamic State group (IS)': 'تنظيم الدولة الإسلامية',
  'Syrian army': 'الجيش السوري',
  'Syrian government': 'الحكومة السورية',
  'Amaq News Agency': 'وكالة أعماق',
  'Syrian Observatory for Human Rights': 'المرصد السوري لحقوق الإنسان',
  'US-led coalition': 'التحالف الدولي',
};

export function named(label: string): NameView {
  const text = NATIVE[label];
  return text === undefined ? { label } : { label, native: { text, lang: 'ar' } };
}

type ClaimPart = Partial<Omit<ClaimView, 'claimant' | 'via'>> & Pick<ClaimView, 'id' | 'paraphrase'>;

export function claim({
  claimant,
  via = [],
  ...part
}: ClaimPart & { readonly claimant: string; readonly via?: readonly string[] }): ClaimView {
  return { act: 'asserts', hedge: 'none', document: INVENTED, claimant: named(claimant), via: via.map(named), ...part };
}

export function places(...labels: string[]): EntityLink[] {
  return labels.map((label) => ({ id: `place-${label}`, kind: 'place', ...named(label) }));
}

export function groups(...labels: string[]): EntityLink[] {
  return labels.map((label) => ({ id: `group-${label}`, kind: 'group', ...named(label) }));
}

/** First and last day of an event. */
export function span(earliest: string, latest = earliest): { readonly earliest: number; readonly latest: number } {
  const day = (date: string): number => parseEdtf(date)?.earliest ?? 0;
  return { earliest: day(earliest), latest: day(latest) };
}

/** A card of the bundled pack that is not restricted to a day. */
export function card(part: Pick<Card, 'entity' | 'events' | 'total'> & Partial<Card>): Card {
  return { leftOut: 0, pack: { name: 'Sidelight: Syria', version: '0.1.0', hash: '0123456789abcdef' }, says: [], saved: [], ...part };
}

/** Without `claims`, the verdict is about the first two. `origins` says how many claimants count by themselves. */
export function set(
  label: string,
  verdict: Omit<Verdict, 'claims'> & { claims?: readonly string[] },
  claims: readonly ClaimView[],
  origins: number,
): ClaimSetView {
  return { label, verdict: { claims: claims.slice(0, 2).map(({ id }) => id), ...verdict }, claims, origins: originsOf(claims, origins) };
}

/** One chain a claim; the last origin takes what is left over. */
function originsOf(claims: readonly ClaimView[], count: number): OriginView[] {
  const chains = claims.map(({ claimant, via, document }) => [claimant, ...via, document.publisher]);
  return Array.from({ length: count }, (_, i) => ({
    name: claims[i]?.claimant,
    chains: i < count - 1 ? chains.slice(i, i + 1) : chains.slice(i),
  }));
}

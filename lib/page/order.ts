/** Which mentions are marked, and in which order a keyboard walks them. */
import type { PlacedMention } from './placed-mention.ts';
import type { PageSettings } from './settings.ts';

/**
 * Mentions in document order. Within a section their runs know it. Sections mostly come in order too
 * (one walk reads most of a page), so each is compared with the one before it, and only late ones
 * are looked up: asking the browser for the order of two nodes takes as long as they have siblings.
 */
export function inDocumentOrder(mentions: Iterable<PlacedMention>): PlacedMention[] {
  const sections = Map.groupBy(mentions, ({ run }) => run.section);
  const sorted = [...sections.values()].map((group) => group.sort(byRun)).sort((a, b) => orderOf(a) - orderOf(b));
  const ordered: PlacedMention[][] = [];
  for (const group of sorted) ordered.splice(placeFor(ordered, group), 0, group);
  return ordered.flat();
}

function byRun(a: PlacedMention, b: PlacedMention): number {
  return a.run.order - b.run.order || a.mention.start - b.mention.start;
}

function orderOf([first]: readonly PlacedMention[]): number {
  return first?.run.order ?? 0;
}

/** Where a group belongs among those before it, found by halving when it does not follow the last. */
function placeFor(ordered: readonly (readonly PlacedMention[])[], group: readonly PlacedMention[]): number {
  let low = 0;
  let high = ordered.length;
  if (high === 0 || follows(group, ordered[high - 1])) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (follows(group, ordered[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Does one group stand after another? A shadow tree lies where its host does. */
function follows([first]: readonly PlacedMention[], [other]: readonly PlacedMention[] = []): boolean {
  if (!first || !other) return true;
  return (anchor(other).compareDocumentPosition(anchor(first)) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function anchor({ run }: PlacedMention): Node {
  let node: Node = run.nodes[0] ?? run.container;
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = node.getRootNode()) node = root.host;
  return node;
}

/** Of one section's mentions, in document order, those to mark. */
export function selectMarks(
  mentions: readonly PlacedMention[],
  { marks, kinds, muted }: Pick<PageSettings, 'marks' | 'kinds' | 'muted'>,
): PlacedMention[] {
  if (marks === 'none') return [];
  const shown = mentions.filter(({ mention: { entity } }) => kinds[entity.kind] && !muted.includes(entity.id));
  if (marks === 'every') return shown;
  const seen = new Set<string>();
  return shown.filter(({ key }) => !seen.has(key) && seen.add(key));
}

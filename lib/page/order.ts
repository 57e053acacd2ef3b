/** Which mentions are marked, and in which order a keyboard walks them. */
import type { PlacedMention } from './page-names.ts';

/** `first`: each name once in each section (see SECTION_CHARS). */
export type MarkPolicy = 'first' | 'every' | 'none';

/** Document order of two mentions; a shadow tree lies where its host does. */
export function compareMentions(a: PlacedMention, b: PlacedMention): number {
  if (a.run === b.run) return a.mention.start - b.mention.start;
  const nodeA = anchor(a);
  const nodeB = anchor(b);
  if (nodeA === nodeB) return 0;
  return nodeA.compareDocumentPosition(nodeB) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function anchor({ run }: PlacedMention): Node {
  let node: Node = run.nodes[0] ?? run.container;
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = node.getRootNode()) node = root.host;
  return node;
}

/** Of one section's mentions those to mark, in document order. */
export function selectMarks(
  mentions: readonly PlacedMention[],
  policy: MarkPolicy,
  kinds: { readonly place: boolean; readonly group: boolean },
): PlacedMention[] {
  if (policy === 'none') return [];
  const shown = mentions.filter(({ mention }) => kinds[mention.entity.kind]).toSorted(compareMentions);
  if (policy === 'every') return shown;
  const seen = new Set<string>();
  return shown.filter(({ key }) => !seen.has(key) && seen.add(key));
}

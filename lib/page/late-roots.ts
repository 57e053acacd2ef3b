/** Shadow roots that were attached after the text was read. */
import { type Collected, NODES_PER_STEP } from './runs.ts';

/** Walks elements only, for shadow roots that were attached after the text was read: nothing reports those. */
export function* collectRoots(root: Element | ShadowRoot): Generator<Collected, void, void> {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let roots: ShadowRoot[] = [];
  for (let steps = 1; walker.nextNode(); steps += 1) {
    const { shadowRoot } = walker.currentNode as Element;
    if (shadowRoot instanceof ShadowRoot) roots.push(shadowRoot);
    if (steps % NODES_PER_STEP !== 0) continue;
    yield { runs: [], roots };
    roots = [];
  }
  yield { runs: [], roots };
}

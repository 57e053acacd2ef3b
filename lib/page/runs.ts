/**
 * Text as a reader sees it: text nodes joined across inline elements into *runs*, each with a
 * map from its offsets back to the nodes. Only reads the page.
 */
import { tagOf } from './dom.ts';
import { newNumber, type Place, Sections } from './sections.ts';

/** Consecutive text of one block. Offsets are UTF-16 units of `text`. */
export interface TextRun {
  /** The nearest block element (or shadow root) that holds the text. */
  readonly container: Element | ShadowRoot;
  readonly nodes: readonly Text[];
  /** `starts[i]` is the offset in `text` at which `nodes[i]` begins. */
  readonly starts: readonly number[];
  readonly text: string;
  /** Runs between two headings share a section; see sections.ts. */
  readonly section: number;
  /** Grows in the order of the document within one walk, and so within one section. */
  readonly order: number;
}

/** Never read: not prose, not the page's words, or somebody's typing. */
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'input',
  'select',
  'option',
  'datalist',
  'button',
  'code',
  'pre',
  'kbd',
  'samp',
  'var',
  'svg',
  'math',
  'canvas',
  'object',
  'embed',
  'iframe',
  'audio',
  'video',
  'nav',
  'footer',
  'head',
  'title',
  'progress',
  'meter',
  'rt',
  'rp',
]);
/** The same elements, for asking whether something lies inside one. */
export const SKIPPED_SELECTOR = [...SKIPPED].join(',');
/** Elements of which CSS's own default is inline: they do not end a run. */
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'label',
  'mark',
  'nobr',
  'q',
  'ruby',
  'rb',
  's',
  'slot',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'wbr',
]);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const SECTIONS = new Set(['article', 'section', 'main', 'aside', 'dialog']);

/** A block's runs share the room up to the next run in order. */
const MAX_RUNS_PER_PLACE = 1_024;
/** Runs are cut at the next node once they are this long, so that one match stays under a slice. */
const MAX_RUN_CHARS = 32_768;
/** After this many nodes without a run the walk lets the caller look at the clock. */
export const NODES_PER_STEP = 256;
/** Stands in a run for something that is not text and that no name may span. */
const OBJECT = '\uFFFC';

export function isBlock(tag: string): boolean {
  return !INLINE.has(tag);
}

export interface Collected {
  readonly runs: TextRun[];
  /** Open shadow roots met on the way; their content is not walked. */
  readonly roots: ShadowRoot[];
  /** The page removed the ground from under the walk: what follows was not read. */
  broken?: boolean;
}

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

/**
 * An inline element that the page's style lays out as a box of its own: its words do not join
 * those beside it. Floats do (drop capitals). Asked only where two words would run together.
 */
function isBoxed(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.float === 'none' && style.display !== 'inline' && style.display !== 'contents';
}

/** Gathers text nodes until a block boundary turns them into a run. */
class RunBuilder {
  private nodes: Text[] = [];
  private starts: number[] = [];
  private text = '';
  /** What was added last: asking the whole text for its end would put it together anew each time. */
  private last = '';
  private replaced = 0;
  private readonly sections: Sections;
  private readonly place: Place | undefined;

  constructor(sections: Sections, place: Place | undefined) {
    this.sections = sections;
    this.place = place;
  }

  /** `crossed`: the inline elements that were entered or left since the last text. */
  add(node: Text, crossed: readonly Element[]): void {
    const { data } = node;
    if (crossed.length > 0 && WORD_START.test(data) && WORD_END.test(this.last.slice(-2)) && crossed.some(isBoxed)) this.text += '\n';
    this.nodes.push(node);
    this.starts.push(this.text.length);
    this.text += data;
    if (data !== '') this.last = data;
  }

  addObject(character: string): void {
    if (this.nodes.length === 0) return;
    this.text += character;
    this.last = character;
  }

  get isLong(): boolean {
    return this.text.length > MAX_RUN_CHARS;
  }

  startSection(): void {
    this.sections.start();
  }

  flush(container: Element | ShadowRoot, into: TextRun[]): void {
    if (this.nodes.length === 0) return;
    if (/\p{L}/u.test(this.text)) {
      into.push({ container, nodes: this.nodes, starts: this.starts, text: this.text, ...this.takePlace() });
      if (!this.place) this.sections.count(this.text.length);
    }
    this.nodes = [];
    this.starts = [];
    this.text = '';
    this.last = '';
  }

  private takePlace(): Place {
    if (!this.place) return { section: this.sections.section, order: newNumber() };
    this.replaced += 1;
    return { section: this.place.section, order: this.place.order + this.replaced / MAX_RUNS_PER_PLACE };
  }
}

/**
 * Walks everything below `root` and yields now and then with what it has: the runs, and the open
 * shadow roots that it met (their content is not walked). `shallow` stays out of nested blocks:
 * for a block of which only its own words changed, and `place` puts its runs where they were before.
 *
 * The walk prunes by hand: a filter callback in a TreeWalker costs 6 to 40 times as much
 * (measured, docs/decisions).
 */
export function* collectRuns(
  root: Element | ShadowRoot,
  options: { readonly shallow?: boolean; readonly place?: Place; readonly sections?: Sections } = {},
): Generator<Collected, void, void> {
  if (root instanceof Element && SKIPPED.has(tagOf(root))) return;
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const builder = new RunBuilder(options.sections ?? new Sections(), options.place);
  const blocks: (Element | ShadowRoot)[] = [root];
  let crossed: Element[] = [];
  let out: Collected = { runs: [], roots: [] };
  if (root instanceof Element && root.shadowRoot instanceof ShadowRoot) out.roots.push(root.shadowRoot);
  let steps = 0;
  let node: Node | null = walker.firstChild();
  while (node) {
    const descend = node.nodeType === Node.TEXT_NODE ? text(node as Text) : element(node as Element);
    steps += 1;
    if (steps % NODES_PER_STEP === 0) {
      yield out;
      out = { runs: [], roots: [] };
    }
    node = (descend ? walker.firstChild() : null) ?? nextOutside();
  }
  builder.flush(root, out.runs);
  out.broken = !Node.prototype.contains.call(root, walker.currentNode);
  yield out;

  function current(): Element | ShadowRoot {
    return blocks[blocks.length - 1] ?? root;
  }

  function text(node: Text): boolean {
    builder.add(node, crossed);
    crossed = [];
    if (builder.isLong) builder.flush(current(), out.runs);
    return false;
  }

  /** True when the walk should go inside. */
  function element(node: Element): boolean {
    const tag = tagOf(node);
    if (tag === 'br') return object('\n');
    if (tag === 'img' || SKIPPED.has(tag)) return skip(tag);
    if (node.shadowRoot instanceof ShadowRoot) out.roots.push(node.shadowRoot);
    if (!isBlock(tag)) {
      crossed.push(node);
      return true;
    }
    builder.flush(current(), out.runs);
    if (options.shallow) return false;
    if (HEADINGS.has(tag) || SECTIONS.has(tag)) builder.startSection();
    blocks.push(node);
    return true;
  }

  function object(character: string): false {
    builder.addObject(character);
    return false;
  }

  function skip(tag: string): false {
    if (tag === 'nav' || tag === 'footer' || tag === 'pre') builder.flush(current(), out.runs);
    return object(OBJECT);
  }

  /** The next node that is not below the current one; leaves the blocks that end on the way. */
  function nextOutside(): Node | null {
    for (;;) {
      const here = walker.currentNode;
      if (here === current() && here !== root) leave();
      else if (here.nodeType === Node.ELEMENT_NODE) crossed.push(here as Element);
      const sibling = walker.nextSibling();
      if (sibling) return sibling;
      if (!walker.parentNode() || walker.currentNode === root) return null;
    }
  }

  function leave(): void {
    const left = current();
    builder.flush(left, out.runs);
    blocks.pop();
    if (left instanceof Element && SECTIONS.has(tagOf(left))) builder.startSection();
  }
}

/** The pages that detection is measured on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { ROOT } from '../browser/drive.ts';
import { type GoldMention, type LabelledPage, parseLabelled, type Reference, type Span, type Trap, type TrapKind } from './labelled.ts';

/**
 * `tuned`: looked at while the matcher is worked on. `unseen`: never; once a mistake of it is looked at, the
 * whole set moves to `tuned`. `news`: articles beside the project, labels only here.
 */
export const SETS = ['tuned', 'unseen', 'news'] as const;
export type SetName = (typeof SETS)[number];

const LABELLED = join(ROOT, 'tests', 'pages', 'labelled');
/** Real articles for testing; they are not part of the project, and a clone alone does without. */
export const NEWS = join(ROOT, '..', 'shared', 'pages', 'news');
const REAL = join(ROOT, '..', 'shared', 'pages', 'readability');

/** The pages of a set; none where it is not there: the articles lie beside the project, and a set of unseen pages is opened once. */
export function readSet(name: SetName): LabelledPage[] {
  if (name === 'news') return existsSync(NEWS) ? readNews() : [];
  const folder = join(LABELLED, name);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => parseLabelled(`${name}/${file.slice(0, -4)}`, readFileSync(join(folder, file), 'utf8')));
}

/** Labels without text: offsets into the article's file, in UTF-16 units. */
interface NewsLabels {
  readonly id: string;
  readonly lang: string;
  readonly date?: string;
  /** `[start, end, start of the core, end of the core, ids]` */
  readonly mentions: readonly (readonly [number, number, number, number, readonly string[]])[];
  readonly traps: readonly (readonly [number, number, TrapKind])[];
  readonly references: readonly (readonly [number, number, string])[];
  readonly others: readonly (readonly [number, number])[];
}

function readNews(): LabelledPage[] {
  const labels = JSON.parse(readFileSync(join(LABELLED, 'news.json'), 'utf8')) as readonly NewsLabels[];
  return labels.map((each) => newsPage(each, readFileSync(join(NEWS, `${each.id}.txt`), 'utf8')));
}

function newsPage({ id, lang, date, mentions, traps, references, others }: NewsLabels, text: string): LabelledPage {
  const within = (block: Span, start: number, end: number): boolean => start >= block.start && end <= block.end;
  const blocks = paragraphsOf(text).map((block) => {
    const at = block.start;
    return {
      text: text.slice(block.start, block.end),
      mentions: mentions
        .filter(([start, end]) => within(block, start, end))
        .map(([start, end, coreStart, coreEnd, ids]): GoldMention => ({
          start: start - at,
          end: end - at,
          core: { start: coreStart - at, end: coreEnd - at },
          ids,
        })),
      traps: traps
        .filter(([start, end]) => within(block, start, end))
        .map(([start, end, kind]): Trap => ({ start: start - at, end: end - at, kind })),
      references: references
        .filter(([start, end]) => within(block, start, end))
        .map(([start, end, ref]): Reference => ({ start: start - at, end: end - at, id: ref })),
      optional: [],
      others: others
        .filter(([start, end]) => within(block, start, end))
        .map(([start, end]): Span => ({ start: start - at, end: end - at })),
    };
  });
  return { id: `news/${id}`, kind: 'article', lang, war: true, blocks, ...(date === undefined ? {} : { date }) };
}

/** Paragraphs are what empty lines divide. */
function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/\S[^]*?(?=\n\s*\n|\s*$)/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

export interface RealPage {
  readonly file: string;
  readonly blocks: readonly string[];
  /** Entities that the page really speaks of. */
  readonly meant: readonly string[];
}

const NOT_PROSE = 'script,style,noscript,template,textarea,select,button,code,pre,svg,math,nav,footer,head,[hidden],[aria-hidden="true"]';
const BLOCKS = 'p,li,h1,h2,h3,h4,h5,h6,td,th,dd,dt,blockquote,figcaption,caption,div,section,article';
const BLOCK = new Set(BLOCKS.toUpperCase().split(','));

/** Saved pages of the web on other things, where they are present; read as text, without a layout. */
export function readRealPages(): RealPage[] {
  if (!existsSync(REAL)) return [];
  const meant = JSON.parse(readFileSync(join(LABELLED, 'real.json'), 'utf8')) as Record<string, readonly string[]>;
  const files = readdirSync(REAL).filter((file) => file.endsWith('.html'));
  return files.sort().map((file) => ({ file, blocks: blocksOf(readFileSync(join(REAL, file), 'utf8')), meant: meant[file] ?? [] }));
}

function blocksOf(html: string): string[] {
  const { document } = parseHTML(html) as unknown as { document: Document };
  for (const element of document.querySelectorAll(NOT_PROSE)) element.remove();
  return [...document.querySelectorAll(BLOCKS)].map(ownText).filter((text) => /\p{L}/u.test(text));
}

/** Words of an element that stand in no block inside it. */
function ownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.textContent ?? '';
    else if (node.nodeType === 1) text += BLOCK.has((node as Element).tagName) ? '\n' : ownText(node as Element);
  }
  return text;
}

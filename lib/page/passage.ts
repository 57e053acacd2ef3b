/** The words around a name, as far as they may state something: one block of the page. */
import { MAX_PASSAGE } from '../context/limits.ts';
import { type Passage } from '../context/passage.ts';
import { closest } from './dom.ts';
import type { PlacedMention } from './placed-mention.ts';

/** What a block is. Only prose makes the article's own statements. */
const ROLES: readonly (readonly [Passage['role'], string])[] = [
  ['caption', 'figcaption,caption,[class~="caption" i],[class*="-caption" i],[class*="caption-" i]'],
  // Not `body.comments-open`: only what is inside, or beside, the article itself.
  ['comment', ':is(section,div,ol,ul,li,article,aside):is([class*="comment" i],[id*="comment" i],[itemtype$="/Comment"]):not(:has(h1))'],
  ['quotation', 'blockquote'],
  ['heading', 'h1,h2,h3,h4,h5,h6,[role="heading"]'],
];

/** The block of a name, with all the names in it. `mentions` are those of its run. */
export function passageOf({ run, mention }: PlacedMention, mentions: readonly PlacedMention[]): Passage {
  const from = Math.max(0, Math.min(mention.start - MAX_PASSAGE / 2, run.text.length - MAX_PASSAGE));
  const text = run.text.slice(from, from + MAX_PASSAGE);
  const inside = mentions.map((placed) => placed.mention).filter(({ start, end }) => start >= from && end <= from + text.length);
  const element = run.container instanceof ShadowRoot ? run.container.host : run.container;
  return {
    text,
    mentions: inside.map(({ start, end, entity }) => ({ start: start - from, end: end - from, entity: entity.id })),
    role: ROLES.find(([, selector]) => closest(element, selector))?.[0] ?? 'prose',
  };
}

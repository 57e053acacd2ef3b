/**
 * Pages with gold labels, as people write them by the rule of docs/labelling.md: a header of `key: value` lines, an
 * empty line, then paragraphs divided by empty lines, with labels in double square brackets.
 *
 * | label | means |
 * |---|---|
 * | `[[Palmyra\|palmyra]]` | a mention of an entity |
 * | `[[Homs\|homs\|homs-governorate]]` | the text does not decide: either is right |
 * | `[[Homs{ province}\|homs-governorate]]` | what stands in braces may be inside the mark or not |
 * | `[[Palmyra\|!homograph]]` | a trap: these words are not to be marked |
 * | `[[the Observatory\|~sohr]]` | means an entity without naming it: not to be marked |
 * | `[[Assad's army\|?syrian-army]]` | optional: may be marked as this entity, and does not count |
 * | `[[Tell Something\|+place]]` | a name of the war that the corpus does not plan to hold |
 *
 * All offsets are UTF-16 units of the paragraph.
 */

export const TRAP_KINDS = ['homograph', 'person', 'verb', 'word', 'nested', 'acronym'] as const;
export type TrapKind = (typeof TRAP_KINDS)[number];

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A mark is right when it starts in `start`…`core.start` and ends in `core.end`…`end`. */
export interface GoldMention extends Span {
  readonly core: Span;
  /** Entities, any of which is right. */
  readonly ids: readonly string[];
}
export interface Trap extends Span {
  readonly kind: TrapKind;
}
export interface Reference extends Span {
  readonly id: string;
}
/** Words that some would call a name and others a description, as ELEVANT's optional mentions. */
export interface OptionalMention extends Span {
  readonly ids: readonly string[];
}

export interface LabelledBlock {
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  readonly traps: readonly Trap[];
  readonly references: readonly Reference[];
  readonly optional: readonly OptionalMention[];
  readonly others: readonly Span[];
}

export interface LabelledPage {
  readonly id: string;
  readonly kind: string;
  readonly lang: string;
  /** EDTF day of the article. */
  readonly date?: string;
  /** Is it about the war? */
  readonly war: boolean;
  readonly blocks: readonly LabelledBlock[];
}

const LABEL = /\[\[([^\]|]+)\|([^\]]+)\]\]/g;
const HEADER = /^(\w+):\s*(.*)$/;
const BRACES = /[{}]/g;

/** Reads one page. Throws an Error that names the page and the place when a header or a label is malformed. */
export function parseLabelled(id: string, source: string): LabelledPage {
  const [head = '', ...paragraphs] = source
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n\s*\n/);
  const header = new Map(head.split('\n').map((line) => headerLine(id, line)));
  const date = header.get('date');
  return {
    id,
    kind: needed(id, header, 'kind'),
    lang: needed(id, header, 'lang'),
    war: needed(id, header, 'war') === 'yes',
    blocks: paragraphs.map((paragraph) => parseBlock(id, paragraph.replace(/^#+ /, ''))),
    ...(date ? { date } : {}),
  };
}

function headerLine(id: string, line: string): [string, string] {
  const [, key, value] = HEADER.exec(line) ?? [];
  if (key === undefined || value === undefined) throw new Error(`${id}: "${line}" is no header line; write "key: value"`);
  return [key, value.trim()];
}

function needed(id: string, header: ReadonlyMap<string, string>, key: string): string {
  const value = header.get(key);
  if (value === undefined) throw new Error(`${id}: the header has no "${key}"`);
  return value;
}

interface Labels {
  readonly mentions: GoldMention[];
  readonly traps: Trap[];
  readonly references: Reference[];
  readonly optional: OptionalMention[];
  readonly others: Span[];
}

function parseBlock(id: string, paragraph: string): LabelledBlock {
  const labels: Labels = { mentions: [], traps: [], references: [], optional: [], others: [] };
  let text = '';
  let last = 0;
  for (const found of paragraph.matchAll(LABEL)) {
    text += paragraph.slice(last, found.index);
    last = found.index + found[0].length;
    const [, words = '', label = ''] = found;
    addLabel(id, labels, words, label, text.length);
    text += words.replaceAll(BRACES, '');
  }
  text += paragraph.slice(last);
  if (/\[\[|\]\]/.test(text)) throw new Error(`${id}: a label in "${text.slice(0, 80)}" is not closed`);
  return { text, ...labels };
}

function addLabel(id: string, labels: Labels, words: string, label: string, start: number): void {
  const span = { start, end: start + words.replaceAll(BRACES, '').length };
  const rest = label.slice(1);
  if (label.startsWith('!')) labels.traps.push({ ...span, kind: trapKind(id, rest) });
  else if (label.startsWith('~')) labels.references.push({ ...span, id: rest });
  else if (label.startsWith('?')) labels.optional.push({ ...span, ids: rest.split('|') });
  else if (label.startsWith('+')) labels.others.push(span);
  else labels.mentions.push({ ...span, core: coreOf(words, start), ids: label.split('|') });
}

function trapKind(id: string, kind: string): TrapKind {
  const known = TRAP_KINDS.find((each) => each === kind);
  if (!known) throw new Error(`${id}: "!${kind}" is none of ${TRAP_KINDS.map((each) => `!${each}`).join(' ')}`);
  return known;
}

/** What is left of a label's words without the parts in braces at either end. */
function coreOf(words: string, start: number): Span {
  const before = /^\{[^}]*\}/.exec(words)?.[0] ?? '';
  const after = /\{[^}]*\}$/.exec(words.slice(before.length))?.[0] ?? '';
  const lead = before.replaceAll(BRACES, '').length;
  const length = words.slice(before.length, words.length - after.length).replaceAll(BRACES, '').length;
  return { start: start + lead, end: start + lead + length };
}

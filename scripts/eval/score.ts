/**
 * Compares what was found on a page with its labels. The error classes are those of ELEVANT (Bast,
 * Hertel, Prange: "ELEVANT: a fully automatic fine-grained entity linking evaluation and analysis
 * tool", 2022), under the names that this project's issues use:
 *
 * | here | in ELEVANT |
 * |---|---|
 * | missed spelling | detection, false negative: other |
 * | weak without support | detection, false negative: other (a candidate that was not accepted) |
 * | boundary | detection: partially included, wrong span |
 * | nested name | detection, false positive: wrong span (inside a longer name) |
 * | homograph, person, word, verb, acronym | detection, false positive: other |
 * | reference | detection, false positive: coreference taken for a name |
 * | other name | detection, false positive: ground truth unknown |
 * | unlabelled | detection, false positive: other |
 * | wrong sense | disambiguation: multiple candidates, or wrong candidates |
 */
import { foldName } from '../../lib/detect/find/fold.ts';
import { governorOf } from '../../lib/detect/sentence/governing-nouns.ts';
import type { Mention, NameIndex } from '../../lib/detect/types.ts';
import { type DetectedBlock, entitiesOf } from './detect.ts';
import type { GoldMention, LabelledBlock, LabelledPage, Span } from './labelled.ts';

export interface Mistake {
  readonly page: string;
  readonly class: string;
  /** The words that it is about. */
  readonly words: string;
  /** What was found, or should have been. */
  readonly entity: string;
  readonly around: string;
}

export interface Counts {
  /** Marks, and those of them that stand on a labelled mention with right bounds. */
  marks: number;
  rightMarks: number;
  /** Marks on optional mentions, with the right entity: in no other count. */
  optionalMarks: number;
  /** Labelled mentions of entities that the corpus holds, and those found. */
  gold: number;
  found: number;
  /** Found mentions with the right entity; the same for words that can mean several entities. */
  linkedRight: number;
  ambiguous: number;
  ambiguousRight: number;
  /** Wrong first, but offered as an alternative. */
  offered: number;
  /** Labelled mentions of entities that the corpus does not hold. */
  notHeld: number;
  /** Marks on pages that are not about the war and that no label allows. */
  falseMarks: number;
  words: number;
}

export interface Score {
  readonly counts: Counts;
  readonly mistakes: Mistake[];
}

export function emptyCounts(): Counts {
  return {
    marks: 0,
    rightMarks: 0,
    optionalMarks: 0,
    gold: 0,
    found: 0,
    linkedRight: 0,
    ambiguous: 0,
    ambiguousRight: 0,
    offered: 0,
    notHeld: 0,
    falseMarks: 0,
    words: 0,
  };
}

const AROUND = 40;

/** Words of a stretch of text with those beside it, on one line. */
export function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - AROUND), end + AROUND).replaceAll(/\s+/g, ' ');
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Scores one page; on a page that is not about the war labelled mentions may be marked and need not. */
export function scorePage(index: NameIndex, page: LabelledPage, detected: readonly DetectedBlock[]): Score {
  const score: Score = { counts: emptyCounts(), mistakes: [] };
  const held = new Set(index.entities.map(({ id }) => id));
  page.blocks.forEach((block, i) => {
    const found = detected[i] ?? { mentions: [], candidates: [] };
    score.counts.words += wordsIn(block.text);
    for (const mention of found.mentions) scoreMark(score, page, block, mention);
    if (page.war) for (const gold of block.mentions) scoreGold(score, index, held, page, block, gold, found);
  });
  return score;
}

function scoreMark(score: Score, page: LabelledPage, block: LabelledBlock, mention: Mention): void {
  const gold = block.mentions.find((each) => overlaps(each, mention));
  const { counts } = score;
  const isOptional = !gold && block.optional.some((each) => overlaps(each, mention) && each.ids.includes(mention.entity.id));
  if (isOptional) {
    if (page.war) counts.optionalMarks += 1;
    return;
  }
  if (page.war) counts.marks += 1;
  if (gold) {
    if (page.war && isWithin(gold, mention, block.text)) counts.rightMarks += 1;
    return;
  }
  if (!page.war) counts.falseMarks += 1;
  const trap = block.traps.find((each) => overlaps(each, mention));
  const isReference = [...block.references, ...block.optional].some((each) => overlaps(each, mention));
  const isOther = block.others.some((each) => overlaps(each, mention));
  const mistake = trap
    ? trap.kind === 'nested'
      ? 'nested name'
      : trap.kind
    : isReference
      ? 'reference'
      : isOther
        ? 'other name'
        : 'unlabelled';
  note(score, page, block, mistake, mention, mention.entity.id);
}

function scoreGold(
  score: Score,
  index: NameIndex,
  held: ReadonlySet<string>,
  page: LabelledPage,
  block: LabelledBlock,
  gold: GoldMention,
  found: DetectedBlock,
): void {
  const { counts } = score;
  if (!gold.ids.some((id) => held.has(id))) {
    counts.notHeld += 1;
    return;
  }
  counts.gold += 1;
  const mention = found.mentions.find((each) => overlaps(gold, each));
  if (!mention) return note(score, page, block, missedBecause(index, gold, found), gold, gold.ids.join(' or '));
  if (!isWithin(gold, mention, block.text)) return note(score, page, block, 'boundary', mention, mention.entity.id);
  counts.found += 1;
  const isRight = gold.ids.includes(mention.entity.id);
  const isAmbiguous = candidateEntities(index, mention, found).length > 1;
  if (isAmbiguous) counts.ambiguous += 1;
  if (isRight) {
    counts.linkedRight += 1;
    if (isAmbiguous) counts.ambiguousRight += 1;
    return;
  }
  const isOffered = mention.alternatives.some(({ id }) => gold.ids.includes(id));
  if (isOffered) counts.offered += 1;
  note(score, page, block, 'wrong sense', mention, `${mention.entity.id} for ${gold.ids.join(' or ')}${isOffered ? ' (offered)' : ''}`);
}

/** Right bounds, or bounds that differ by words for the kind of thing alone: "groupe Etat islamique", "رود فرات". */
function isWithin(gold: GoldMention, { start, end }: Span, text: string): boolean {
  const isExact = start >= gold.start && start <= gold.core.start && end >= gold.core.end && end <= gold.end;
  const isFree = (from: number, to: number): boolean =>
    from >= to ||
    text
      .slice(from, to)
      .split(/[\s-]+/)
      .filter(Boolean)
      .every(isClassWord);
  return isExact || (isFree(start, gold.start) && isFree(gold.end, end) && isFree(gold.core.start, start) && isFree(end, gold.core.end));
}

const KINDS = new Set(
  (
    'group groupe grupo gruppe grup terrormiliz miliz movement mouvement movimiento agency agence agencia agentur ajansi news media river rio ' +
    'fleuve fluss nehri region area the of le la d l der die das el camp campo lager kampi ' +
    'группировка группировки группировке агентство агентства агентству ' +
    'خبرگزاري خبرگزاری رسمي شبكه رود نهر ميدان نفتي اردوگاه كمپ مخيم حقل وكاله قناه تنظيم جماعه حركه النفطي المحتل الحدودي'
  )
    .split(' ')
    .map(foldName),
);

function isClassWord(word: string): boolean {
  return KINDS.has(foldName(word)) || governorOf(word) !== undefined;
}

function missedBecause(index: NameIndex, gold: GoldMention, { candidates }: DetectedBlock): string {
  const named = candidates.filter((each) => overlaps(gold, each)).flatMap((each) => entitiesOf(index, each));
  return named.some((id) => gold.ids.includes(id)) ? 'weak without support' : 'missed spelling';
}

function candidateEntities(index: NameIndex, mention: Mention, { candidates }: DetectedBlock): string[] {
  return candidates.filter((each) => each.start === mention.start).flatMap((each) => entitiesOf(index, each));
}

function note(score: Score, page: LabelledPage, { text }: LabelledBlock, mistake: string, { start, end }: Span, entity: string): void {
  score.mistakes.push({ page: page.id, class: mistake, words: text.slice(start, end), entity, around: around(text, start, end) });
}

/** Adds the counts of one score to a total. */
export function addCounts(total: Counts, counts: Counts): void {
  for (const key of Object.keys(counts) as (keyof Counts)[]) total[key] += counts[key];
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** The published measures; shares from 0 to 1. */
export function measures(counts: Counts) {
  const precision = share(counts.rightMarks, counts.marks);
  const strictPrecision = share(counts.rightMarks, counts.marks + counts.optionalMarks);
  const recall = share(counts.found, counts.gold);
  return {
    precision,
    /** As if no optional mention might be marked. */
    strictPrecision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    sense: share(counts.linkedRight, counts.found),
    senseOfAmbiguous: share(counts.ambiguousRight, counts.ambiguous),
    linkingRecall: share(counts.linkedRight, counts.gold),
    falsePerThousandWords: share(counts.falseMarks * 1_000, counts.words),
  };
}

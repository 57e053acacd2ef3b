/**
 * A passage in the form that the grammar reads: ASCII letters small, quotation marks and dashes of
 * one kind, names blotted out. Every character keeps its place, so offsets hold for both.
 */
import { MAX_PASSAGE } from '../context/limits.ts';
import { type Passage, type PassageMention } from '../context/passage.ts';
import { type KindOf } from './types.ts';

/** A name of a place, of a group, of neither; one such character for each of the name's. */
export const PLACE = '\uE000';
export const GROUP = '\uE001';
const OTHER = '\uE002';

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** As written, and as the grammar reads it; both begin at `start`. */
  readonly text: string;
  readonly shape: string;
  /** Offsets within the sentence. */
  readonly mentions: readonly (PassageMention & { readonly kind: 'place' | 'group' | undefined })[];
}

/** More names no paragraph has. */
const MOST_MENTIONS = 200;

/** The sentences of a passage. */
export function sentencesOf(passage: Passage, kindOf: KindOf): Sentence[] {
  const text = passage.text.slice(0, MAX_PASSAGE);
  const mentions = passage.mentions.slice(0, MOST_MENTIONS).filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const blotted = blot(text, mentions, kindOf);
  return boundsOf(text, mentions).map(([start, end]) => ({
    start,
    end,
    text: text.slice(start, end),
    shape: blotted.slice(start, end),
    mentions: mentions
      .filter((each) => each.start >= start && each.end <= end)
      .map((each) => ({ ...each, start: each.start - start, end: each.end - start, kind: kindOf(each.entity) }))
      .toSorted((a, b) => a.start - b.start),
  }));
}

function blot(text: string, mentions: readonly PassageMention[], kindOf: KindOf): string {
  let shape = plain(text);
  for (const { start, end, entity } of mentions) {
    const kind = kindOf(entity);
    const mark = kind === 'place' ? PLACE : kind === 'group' ? GROUP : OTHER;
    shape = shape.slice(0, start) + mark.repeat(end - start) + shape.slice(end);
  }
  return shape;
}

function plain(text: string): string {
  return text
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‐‑‒–−]/g, '-')
    .replace(/\s/g, ' ');
}

/** Abbreviations after which a full stop ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s("“])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Mr|Mrs|Ms|Dr|Prof|St|No|vs|approx|a\.m|p\.m|[A-Z](?:\.[A-Z])*)\.$/;
const END = /[.!?…]["'”’)\]]*\s+(?=["'“‘(\[]?[\p{Lu}\p{Lo}\p{N}])|[؟]\s+|\n+/gu;

function boundsOf(text: string, mentions: readonly PassageMention[]): [number, number][] {
  const bounds: [number, number][] = [];
  let start = 0;
  for (const found of text.matchAll(END)) {
    const stop = found.index + 1;
    const isInName = mentions.some((each) => each.start < stop && each.end > stop);
    if (isInName || (found[0].startsWith('.') && ABBREVIATED.test(text.slice(Math.max(0, stop - 8), stop)))) continue;
    bounds.push([start, found.index + found[0].trimEnd().length]);
    start = found.index + found[0].length;
  }
  if (text.slice(start).trim() !== '') bounds.push([start, text.length]);
  return bounds;
}

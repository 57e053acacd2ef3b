/** Geometry of the timeline: the events of a card and its article on one axis of days. Pure. */
import type { EventView } from '../lib/context/card.ts';
import { dayNumber, isoDay } from '../lib/corpus/edtf.ts';
import type { VerdictTone } from './verdict-words.ts';
import { VERDICT_TONE } from './verdict-words.ts';

export interface TimelineMark {
  readonly id: string;
  readonly tone: VerdictTone;
  /** Per cent of the axis. */
  readonly from: number;
  readonly to: number;
  /** Too long to be a point in time at this scale. */
  readonly isSpan: boolean;
}

export interface Timeline {
  readonly marks: readonly TimelineMark[];
  /** The article's day, if it is known. */
  readonly article: number | undefined;
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/** One event on a line says nothing. */
const LEAST_EVENTS = 3;
/** More labels than this run into each other. */
const MOST_LABELS = 6;
const FULL = 100;
/** What is longer is drawn as a line and not as a point, per cent of the axis. */
const MOST_POINT = 6;

/** Day number of the first of January. */
function firstOf(year: number): number {
  return dayNumber(year, 1, 1);
}

function yearOf(day: number): number {
  return Number(isoDay(day).slice(0, 'YYYY'.length));
}

/**
 * The timeline of the dated events, or undefined when there are too few. Open ends reach the
 * ends of the axis; whole years are shown. `article`: its day number.
 */
export function timeline(events: readonly EventView[], article: number | undefined): Timeline | undefined {
  const dated = events.flatMap(({ span, ...event }) => (span ? [{ ...event, ...span }] : []));
  if (dated.length < LEAST_EVENTS) return undefined;
  const days = [...dated.flatMap(({ earliest, latest }) => [earliest, latest]), article].filter((day) => typeof day === 'number');
  const first = firstOf(yearOf(Math.min(...days)));
  const last = firstOf(yearOf(Math.max(...days)) + 1);
  const at = (day: number): number => Math.round(((day - first) / (last - first)) * FULL * 100) / 100;
  const years = Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, i) => yearOf(first) + i);
  const every = Math.ceil(years.length / MOST_LABELS);
  return {
    marks: dated.map(({ id, sets, earliest, latest }) => {
      const [from, to] = [earliest === null ? 0 : at(earliest), latest === null ? FULL : at(latest + 1)];
      return { id, tone: toneOf(sets), from, to, isSpan: to - from > MOST_POINT };
    }),
    article: article === undefined ? undefined : at(article),
    // The end of the axis has no room for a label.
    years: years.filter((year, i) => i % every === 0 && firstOf(year) < last).map((year) => ({ year, at: at(firstOf(year)) })),
  };
}

function toneOf(sets: EventView['sets']): VerdictTone {
  const tones = sets.map(({ verdict }) => VERDICT_TONE[verdict.kind]);
  return tones.includes('strong') ? 'strong' : tones.includes('open') ? 'open' : 'quiet';
}

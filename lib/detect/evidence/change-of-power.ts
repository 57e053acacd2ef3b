/**
 * Where others took over the names of a state's bodies, on a day that the pack tells (Syria: December 2024). Does a page without
 * a date speak of the time since? Told by the years that came after, and by who has ruled. And on any page: are they told of as
 * they were under the ruler before?
 */
import { parseEdtf, type DayBounds } from '../../corpus/edtf.ts';
import type { Pack } from '../../corpus/schema.ts';
import { iranianYear, spellingsOfYear } from '../find/digits.ts';
import { anyOf, either } from '../expressions.ts';
import { perIndex } from '../per-index.ts';
import type { NameIndex } from '../types.ts';

export type ChangeOfPower = NonNullable<Pack['changeOfPower']>;

/** Years after the change that are told by their number. */
const YEARS_SINCE = 6;
const ARTICLE = '(?:(?:[ae]l|ash|asch|a[sş]|e[sş]|аш|аль|эш)[-‑ ])?';
/** Before a ruler's name: "under", "the government of", "during". */
const UNDER = '^ (?:under|of|during|sous|unter|bajo|при|في عهد|تحت حكم|در (?:دوران|زمان)) ';
const OFFICE = 'the rule of |le règne de |(?:ex-|former |deposed |ousted )?[Pp]resident ';
const LONGEST_UNDER = 60;
/** What is told of an army on the day that its state falls: the later one has not come to an end. */
const FALLS = either(
  /^ (?:(?:had|has|have|was|were|simply|just|quickly|largely) )*(?:dissolv|melt|collaps|disintegrat|crumbl|vanish|evaporat|disband|fell apart|fallen apart|(?:dropped|left) (?:their|its) (?:arms|weapons|uniforms|boots|tanks))/,
  /^ (?:s['’](?:est|était) (?:effondré|désintégré|évaporé)|se (?:derrumb|desmoron|desintegr|disolv|desvane)|(?:se )?(?:había|ha) (?:desaparecido|disuelto|derrumbado|desmoronado))/,
  /^ (?:(?:ist|war) )?(?:zerf(?:iel|allen|ällt)|zusammengebrochen|brach zusammen|löste sich auf|hat(?:te)? sich aufgelöst)/,
  /^ (?:распал|рухнул|развалил|разбежал|сложил)/,
  /^ (?:dağıl|çök|çöz[üu]l)/,
  /^ (?:قد (?:انهار|تخل|ترك (?:سلاحه|أسلحته|زيه|ثكناته|مواقعه))|انهار)/,
  /^ (?:فرو ?پاشید|فروپاشید|نجنگید|از هم پاشید)/,
);
const FALL_OF = either(
  /\b(?:collapse|disintegration|dissolution|fall|defeat|remnants|conscripts) of the $/,
  /\beffondrement (?:de (?:la |l['’])|du |des |de )$/,
  /\bderrumbe (?:del? (?:la )?)$/,
  /\bcolapso (?:del? (?:la )?)$/,
  /\b(?:Zusammenbruch|Zerfall|Kollaps) (?:der|des) $/,
  /(?:распад|крах|развал)[а-я]* $/,
  /(?:^|\s)[وفب]?(?:ال)?(?:انهيار|تفكك|حل|فلول|فروپاشی|سقوط) $/,
);
const LONGEST_FALL = 40;
/** How far from it a year is its time. */
const BESIDE = 80;

interface Expressions {
  /** A year since the change, or the new ruler's full name. */
  readonly since: RegExp;
  /** Whose it was then: "the Syrian government under Assad", "die syrische Armee unter Assad". */
  readonly under: RegExp;
  /** A year of theirs. */
  readonly before: DayBounds | undefined;
}

const expressionsOf = perIndex(({ changeOfPower }): Expressions | undefined => {
  if (!changeOfPower) return undefined;
  const year = Number(changeOfPower.day.slice(0, 4));
  const yearsSince = Array.from({ length: YEARS_SINCE }, (_, i) => year + 1 + i);
  const years = yearsSince.flatMap(spellingsOfYear).join('|');
  const solar = yearsSince.map(iranianYear).join('|');
  const { before, since } = changeOfPower;
  return {
    since: new RegExp(
      `(?<![\\d.,/$€£-])(?:${years})(?![\\d/%])|(?<![۰-۹])(?:${solar})(?![۰-۹])|(?:${anyOf(since.given)})[а-я]* ${ARTICLE}(?:${anyOf(since.family)})`,
    ),
    under: new RegExp(`${UNDER}(?:${OFFICE}|(?:${anyOf(before.given)}) )*${ARTICLE}(?:${anyOf(before.family)})`),
    before: parseEdtf(String(year - 1)),
  };
});

export function speaksOfLaterTime(index: NameIndex, text: string): boolean {
  return expressionsOf(index)?.since.test(text) ?? false;
}

/** Bounds of a time before the change, where the words beside a name say whose it was, or that it fell. */
export function earlierRuleTold(index: NameIndex, text: string, start: number, end: number): DayBounds | undefined {
  const told = expressionsOf(index);
  if (!told) return undefined;
  const after = text.charAt(end) === ' ' ? text.slice(end, end + LONGEST_UNDER) : '';
  if (told.under.test(after)) return told.before;
  const fell = FALLS.test(after) || FALL_OF.test(text.slice(Math.max(0, start - LONGEST_FALL), start));
  // "In July 2025 the army collapsed": the later one.
  return fell && !told.since.test(text.slice(Math.max(0, start - BESIDE), end + BESIDE)) ? told.before : undefined;
}

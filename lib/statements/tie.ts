/**
 * Which known event a statement is about. Place, date and what is counted or who acts must all fit,
 * nothing in the sentence may speak against it, and no second event may fit as well; else none.
 */
import type { ArticleContext } from '../context/card.ts';
import type { OpenBundle } from '../context/bundle.ts';
import type { Event } from '../corpus/schema.ts';
import { dateFit, type DateFit } from './date-fit.ts';
import { kindFits } from './kinds.ts';
import { type Matter, matterOf } from './matter.ts';
import { partiesFit } from './party-fit.ts';
import { placeFit, type PlaceFit } from './place-fit.ts';
import { type Scene, sceneOf } from './scene.ts';
import { sitesFit } from './sites.ts';
import type { Sentence } from './shape.ts';
import type { Statement } from './types.ts';

export interface Tie {
  readonly statement: Statement;
  readonly event: Event;
  readonly matter: Matter;
  readonly scene: Scene;
}

interface Candidate {
  readonly event: Event;
  readonly matter: Matter;
  readonly weight: number;
}

/** The ties of the statements of one passage; those without a sure event are left out. */
export function tieStatements(
  statements: readonly Statement[],
  sentences: readonly Sentence[],
  context: ArticleContext,
  opened: OpenBundle,
): Tie[] {
  return statements.flatMap((statement) => {
    if (!isAsserted(statement) || statement.partial) return [];
    const i = sentences.findIndex(({ start }) => start === statement.sentence[0]);
    const sentence = sentences[i];
    if (!sentence) return [];
    const scene = sceneOf(statement, sentence, sentences.slice(0, i), opened.lookup);
    const best = theOne(candidatesFor(statement, scene, context, opened));
    return best ? [{ statement, scene, event: best.event, matter: best.matter }] : [];
  });
}

/** Said as a fact, of a limited time. */
export function isAsserted({ negated, tense, cumulative }: Statement): boolean {
  return !negated && tense === 'past' && !cumulative;
}

function candidatesFor(statement: Statement, scene: Scene, context: ArticleContext, opened: OpenBundle): Candidate[] {
  const named = statement.place === undefined ? scene.places.map(({ id }) => id) : [statement.place];
  const events = new Set(named.flatMap((place) => opened.eventsOf(place).map(({ event }) => event)));
  return [...events].flatMap((event) => candidate(statement, scene, event, context, opened) ?? []);
}

/** Lists of what is known, not things that happened. */
const NO_OCCURRENCE: readonly Event['class'][] = ['standing', 'statement', 'agreement', 'economic'];

function candidate(statement: Statement, scene: Scene, event: Event, context: ArticleContext, opened: OpenBundle): Candidate | undefined {
  if (NO_OCCURRENCE.includes(event.class)) return undefined;
  const date = dateFit(statement, event, context.date);
  if (!date) return undefined;
  const isCount = statement.value.kind === 'quantity';
  const place = isCount ? placeFit(scene, event, opened.lookup) : sitesHold(statement, event);
  if (!place) return undefined;
  const party = isCount ? partiesFit(scene, event, opened) : undefined;
  const kind = isCount ? kindFits(scene.shape, event.class) : undefined;
  if (party === false || kind === false || (isCount && !sitesFit(scene.shape, event))) return undefined;
  const matter = matterOf(statement, event, opened);
  if (!matter || !isEnough({ date, place, party, kind, fit: matter.fit, isMet: matter.isMet, isCount, isSure: scene.isSure }))
    return undefined;
  return { event, matter, weight: weightOf(date, place, party, kind, matter) };
}

function sitesHold({ place }: Statement, event: Event): PlaceFit | undefined {
  return event.places.some((each) => each.place === place) ? 'exact' : undefined;
}

interface Evidence {
  readonly date: DateFit;
  readonly place: PlaceFit;
  readonly party: boolean | undefined;
  readonly kind: boolean | undefined;
  readonly fit: Matter['fit'];
  readonly isMet: boolean;
  readonly isCount: boolean;
  readonly isSure: boolean;
}

/**
 * Is there enough to go by? A side's gain of a named place is enough by day, month, year or article.
 * A count needs a class that fits (issue: party or class or actor), and where the day or the place is
 * less than exact also the kind of attack, a side that took part, a class of few, or the very number of a
 * claim; two of these where only the month is known.
 */
function isEnough({ date, place, party, kind, fit, isMet, isCount, isSure }: Evidence): boolean {
  if (!isSure) return date === 'day' && place === 'exact' && kind === true;
  if (!isCount) return true;
  if (date === 'year') return false;
  const signs = Number(party === true) + Number(kind === true) + Number(fit === 'specific') + Number(isMet);
  if (date === 'month' || date === 'loose') return place === 'exact' && signs > 1;
  if (fit === 'related' && party !== true && kind !== true && !isMet) return false;
  return signs > 0 || (date === 'day' && place === 'exact');
}

const DATE_WEIGHT: Readonly<Record<DateFit, number>> = { day: 3, month: 2, article: 1, loose: 0, year: 0 };
const CLASS_WEIGHT: Readonly<Record<Matter['fit'], number>> = { specific: 2, equal: 1, related: 0 };

function weightOf(date: DateFit, place: PlaceFit, party: boolean | undefined, kind: boolean | undefined, matter: Matter): number {
  return (
    DATE_WEIGHT[date] +
    (place === 'exact' ? 2 : 0) +
    CLASS_WEIGHT[matter.fit] +
    Number(party === true) +
    Number(kind === true) +
    Number(matter.isMet)
  );
}

/** The one that fits best. When several fit equally: the whole that the others are parts of, else none. */
function theOne(candidates: readonly Candidate[]): Candidate | undefined {
  const most = Math.max(...candidates.map(({ weight }) => weight));
  const best = candidates.filter(({ weight }) => weight === most);
  const whole = best.filter(({ event }) => best.every((other) => other.event === event || other.event.partOf === event.id));
  return whole.length === 1 ? whole[0] : undefined;
}

/** Of the entities that the same words can mean, the one that is meant here. */
import { mayHaveNamesakes } from '../../corpus/classes.ts';
import type { NameStrength } from '../../corpus/schema.ts';
import { senseRank } from '../sentence/governing-nouns.ts';
import { cityOrProvince } from '../sentence/city-or-province.ts';
import { namesakeNearby } from '../sentence/namesakes-nearby.ts';
import { type Governed, governingNoun } from '../sentence/sense.ts';
import { strengthRank } from './strength.ts';
import type { Candidate, MatchReason, NameIndex } from '../types.ts';

export interface Option {
  readonly entity: number;
  readonly strength: NameStrength;
  /** The name came into use for it later than for others (the Syrian army after December 2024). */
  readonly isLater: boolean;
  /** Words on the page speak against it: Libya against Tripoli in Lebanon. */
  readonly isContested: boolean;
  /** Its letter case is fixed: an acronym. */
  readonly isExact: boolean;
  /** Why the page accepts the name for this entity; undefined if it does not by itself. */
  readonly reason: MatchReason | undefined;
}

export interface Choice {
  readonly entity: number;
  /** The others that the page accepts, likeliest first. */
  readonly alternatives: readonly number[];
  readonly reason: MatchReason;
}

/**
 * The likeliest of the options, at least one of which is accepted; undefined otherwise. A governing
 * noun decides; of settlements in several provinces the places beside them; then what is accepted, the stronger name, the actor before the one that took over its
 * name (where the page's date leaves both), the settlement before the area around it, and the order of
 * the corpus (places before groups). `namesakes` are settlements that are listed with an article where the text has none:
 * they count where the places beside the name speak for them.
 */
export function chooseSense(
  index: NameIndex,
  options: readonly Option[],
  text: string,
  candidates: readonly Candidate[],
  nth: number,
  namesakes: readonly Option[] = [],
): Choice | undefined {
  const isTown = options.length > 1 && options.some((option) => isSiteOfPage(index, option)) && isTaken(text, candidates[nth]?.start ?? 0);
  const ranked = options.length > 1 ? [...options].sort((a, b) => byLikelihood(index, a, b, isTown)) : options;
  const [first] = ranked;
  if (!first?.reason) return undefined;
  const noun = ranked.length > 1 ? whatDecides(index, ranked, text, candidates, nth) : undefined;
  const governed = noun && ranked.find(({ entity }) => noun.picks.some((picked) => picked === index.classes[entity]));
  const chosen = governed ?? nearby(index, ranked, namesakes, candidates, nth) ?? first;
  return {
    entity: chosen.entity,
    alternatives: ranked.filter((option) => option !== chosen && option.reason).map(({ entity }) => entity),
    reason: noun && governed ? { rule: 'governing-noun', word: noun.word } : first.reason,
  };
}

/** The settlement that the places beside it lie with, of several that the page accepts and of `namesakes`. */
function nearby(
  index: NameIndex,
  options: readonly Option[],
  namesakes: readonly Option[],
  candidates: readonly Candidate[],
  nth: number,
): Option | undefined {
  const places = [...options, ...namesakes].filter(({ entity, reason }) => reason && mayHaveNamesakes(index.classes[entity]));
  if (places.length < 2 || places[0] !== options[0]) return undefined;
  const entities = places.map(({ entity }) => entity);
  const found = namesakeNearby(index, entities, candidates, nth);
  return places.find(({ entity }) => entity === found);
}

/** The noun that governs the name, or what else its sentence says of a city and its province. */
function whatDecides(
  index: NameIndex,
  options: readonly Option[],
  text: string,
  candidates: readonly Candidate[],
  nth: number,
): Governed | undefined {
  const { start = 0, end = 0 } = candidates[nth] ?? {};
  const noun = governingNoun(text, start, end);
  if (noun && !noun.picks.includes('district')) return noun;
  const province = options.find(({ entity }) => index.classes[entity] === 'governorate')?.entity;
  return (province === undefined ? undefined : cityOrProvince(index, province, text, candidates, nth)) ?? noun;
}

const WINDOW = 60;
/** A town is taken, and lies on a road. */
const TAKEN =
  /\b(?:seiz|captur|took|take|taking|retak|retook|recaptur|liberat|enter|reach|besieg)\w* (?:the |of )?$|\b(?:road|highway|between)\s(?:\S+\s){1,4}(?:to|and) $|\b(?:road|highway) (?:to|from|of) $/;

function isTaken(text: string, start: number): boolean {
  return TAKEN.test(text.slice(Math.max(0, start - WINDOW), start));
}

/** "In al-Hol, 42 people were killed" on a page that speaks of al-Hol camp: the camp, and not the town that it is called after. */
function isSiteOfPage(index: NameIndex, { entity, strength, reason }: Option): boolean {
  return strength === 'needs-full-name' && reason?.rule === 'full-name-on-page' && index.classes[entity] === 'facility';
}

/** Two towns of a name, not a town and its province. */
function isNamesake(index: NameIndex, a: Option, b: Option): boolean {
  const kind = index.classes[a.entity];
  return kind === index.classes[b.entity] && mayHaveNamesakes(kind);
}

function byLikelihood(index: NameIndex, a: Option, b: Option, isTown: boolean): number {
  const rank = ({ entity }: Option): number => senseRank(index.classes[entity] ?? '');
  return (
    Number(b.reason !== undefined) - Number(a.reason !== undefined) ||
    (isNamesake(index, a, b) ? Number(a.isContested) - Number(b.isContested) : 0) ||
    (isTown ? 0 : Number(isSiteOfPage(index, b)) - Number(isSiteOfPage(index, a))) ||
    strengthRank(a.strength) - strengthRank(b.strength) ||
    Number(a.isLater) - Number(b.isLater) ||
    rank(a) - rank(b) ||
    a.entity - b.entity
  );
}

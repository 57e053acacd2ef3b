/**
 * Sites that are called after a place: the camp of al-Hol, Ain Issa camp, the prison at Saydnaya. Where
 * the noun stands beside the place's name in any language, the site is meant and not the town; so a site
 * needs no name of its own for each language and each way to put the noun.
 */
import { governorOf } from './governing-nouns.ts';
import { entityOf } from './name-refs.ts';
import { governingNoun } from './sense.ts';
import type { NameIndex } from './types.ts';

/** Units on either side in which a noun for sites must stand. */
const NEAR = 60;
const NO_WORD = /[\s.,;:!?()«»"“”'’،؛-]+/;

/** Spares the search for the noun that governs, where no noun for sites is near. */
function hasNounNear(text: string, start: number, end: number): boolean {
  const near = `${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`;
  return near.split(NO_WORD).some(isSite);
}

function isSite(word: string): boolean {
  return governorOf(word)?.site !== undefined;
}

/** The record of the site that the words at `start`–`end` mean, where a noun beside them makes a place's name that of a site. */
export function siteMeant(index: NameIndex, refs: readonly number[], text: string, start: number, end: number): number | undefined {
  if (index.sites.size === 0) return undefined;
  const sites = refs.flatMap((ref) => index.sites.get(entityOf(index.refs[ref] ?? 0)) ?? []);
  if (sites.length === 0 || !hasNounNear(text, start, end)) return undefined;
  const site = governingNoun(text, start, end)?.site;
  return site && sites.find(([kind]) => kind === site)?.[1];
}

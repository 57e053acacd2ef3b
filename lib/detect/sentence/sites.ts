/**
 * Sites that are called after a place: the camp of al-Hol, Ain Issa camp, the prison at Saydnaya. Where
 * the noun stands beside the place's name in any language, the site is meant and not the town; so a site
 * needs no name of its own for each language and each way to put the noun. Inmates tell of a prison, too.
 */
import type { Stretch } from '../find/apart.ts';
import { ofLastText } from '../find/last-text.ts';
import { isCyrillic } from '../find/scripts.ts';
import { GOVERNORS, governorOf } from './governing-nouns.ts';
import { entityOf } from '../index/name-refs.ts';
import { governingNoun } from './sense.ts';
import type { NameIndex } from '../types.ts';
import { units } from '../word-list.ts';

/** Units on either side in which a noun for sites must stand. */
const NEAR = 60;
const NO_WORD = units(' \u00a0\u202f\t\n\r.,;:!?()«»"“”\'’،؛-');

/** "Prisoners were hanged at Saydnaya". */
const INMATES_AT = /\b(?:prisoners?|inmates?|detainees?|hangings?|hanged|hung|imprisoned|jailed)\b[^.,;:!?]*\sat\s$/;
/** "Заключённый Седнаи", "узников Седнаи"; "о заключённом в Алеппо соглашении" tells of no inmate. */
const RUSSIAN_INMATES = /(?<![а-яё])(?:узни[кц][а-яё]*|заключ[её]нн(?:ый|ого|ому|ым|ые|ых|ыми))\s$/i;
const MILITARY = /^(?:['’]s)?\s(?:military|air ?base)/;

/** Spares the search for the noun that governs, where no noun for sites is near. */
function hasNounNear(text: string, start: number, end: number): boolean {
  return nounsIn(text).some((noun) => noun.end > start - NEAR && noun.start < end + NEAR);
}

/** Where nouns for sites stand in a block: most towns on a page ask. */
const nounsIn = ofLastText((text): readonly Stretch[] => {
  const nouns: Stretch[] = [];
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = start;
    while (end < text.length && !NO_WORD.has(text.charCodeAt(end))) end += 1;
    if (end > start && mayBeNoun(text, start) && governorOf(text.slice(start, end))?.site) nouns.push({ start, end });
  }
  return nouns;
});

/** The first two letters of nouns for sites, of those that are written in ASCII. */
const BEGINNINGS = new Set([...GOVERNORS].flatMap(([noun, { site }]) => (site ? [pairOf(noun, 0)] : [])));

/** Spares the look at most words; any letter beyond ASCII may fold to another. */
function mayBeNoun(text: string, start: number): boolean {
  const isPlain = text.charCodeAt(start) < ASCII && text.charCodeAt(start + 1) < ASCII;
  return !isPlain || BEGINNINGS.has(pairOf(text, start));
}

/** Two ASCII letters of either case as a number. */
function pairOf(text: string, at: number): number {
  return ((text.charCodeAt(at) | 0x20) << 8) | (text.charCodeAt(at + 1) | 0x20);
}

const ASCII = 0x80;

function hasRussianInmates(text: string, start: number): boolean {
  return isCyrillic(text.charCodeAt(start)) && RUSSIAN_INMATES.test(text.slice(Math.max(0, start - NEAR), start));
}

/** The record of the site that the words at `start`–`end` mean, where a noun beside them makes a place's name that of a site. */
export function siteMeant(index: NameIndex, refs: readonly number[], text: string, start: number, end: number): number | undefined {
  if (index.sites.size === 0) return undefined;
  const sites = refs.flatMap((ref) => index.sites.get(entityOf(index.refs[ref] ?? 0)) ?? []);
  if (sites.length === 0) return undefined;
  const prison = sites.find(([kind]) => kind === 'prison')?.[1];
  if (prison !== undefined && (INMATES_AT.test(text.slice(Math.max(0, start - NEAR), start)) || hasRussianInmates(text, start)))
    return prison;
  if (!hasNounNear(text, start, end)) return undefined;
  const site = governingNoun(text, start, end)?.site;
  const found = site && sites.find(([kind]) => kind === site)?.[1];
  // The military airport of a town with a civil one is another: Aleppo has Nayrab.
  const isOther =
    site === 'airport' && index.classes[entityOf(index.refs[found ?? 0] ?? 0)] === 'facility' && MILITARY.test(text.slice(end, end + NEAR));
  return isOther ? undefined : found;
}

/** The noun for a site that Turkish writes after a place's name, before its case: Tabka Barajı, Mezze Askeri Havaalanına. */
const TURKISH_NOUN =
  /^ (?:(?:[Aa]skeri|[Uu]luslararası|[Ss]ınır|[Mm]ülteci|[Hh]ava) )?[A-Za-zÀ-ž]{2,}[ıiuü](?=(?:n?d[ae]n?|n[ıiuüae]n?)?(?![A-Za-zÀ-ž]))/;
/** Behind a spelling that is not listed, or a town's name: Minnigh air base, Saydnaya military prison. */
const ENGLISH_NOUN =
  /^ (?:(?:military|international|central|border|refugee|air) ){0,2}(?:air ?(?:base|port|field)|base|dam|prison|camp|crossing|bridge|port|citadel|refinery|ruins)(?![a-z])/i;
/** A camp may have become a neighbourhood. */
const SITES: ReadonlySet<string> = new Set(['facility', 'airbase', 'ruin', 'neighbourhood']);

const lastWord = (text: string, end: number): string => text.slice(text.lastIndexOf(' ', end - 1) + 1, end);

/** Where a mention of a site ends: behind its noun, in Turkish, unless that is a name itself, and in English. */
export function endAfterNoun(index: NameIndex, text: string, end: number, entity: number, next: number): number {
  if (!SITES.has(index.classes[entity] ?? '') || text.charAt(end) !== ' ') return end;
  const [english = ''] = ENGLISH_NOUN.exec(text.slice(end, end + NEAR)) ?? [];
  // "Mezzeh airport prison" is no airport.
  const isNamedWhole = english !== '' && governorOf(lastWord(text, end))?.site !== undefined;
  if (english !== '' && !isNamedWhole && end + english.length <= next && index.classes[entity] !== 'neighbourhood')
    return end + english.length;
  const [noun = ''] = TURKISH_NOUN.exec(text.slice(end, end + NEAR)) ?? [];
  const site = noun && governorOf(noun.slice(noun.lastIndexOf(' ') + 1))?.site;
  const isSite = site && (site === 'camp' || index.classes[entity] !== 'neighbourhood');
  return isSite && end + noun.length <= next ? end + noun.length : end;
}

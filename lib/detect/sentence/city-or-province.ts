/**
 * A city, or the province that is called after it, by what lies in it: "Ariha in Idlib" and "a village in southern
 * Idlib" are in the province, "the Baba Amr district of Homs" is in the city. Where places are that are listed, the
 * index knows (homes.ts); of others their noun must speak.
 */
import { wordBefore } from './context.ts';
import { ARABIC, isCyrillic } from '../find/scripts.ts';
import { entityOf, roleOf } from '../index/name-refs.ts';
import type { Candidate, NameIndex } from '../types.ts';
import type { Governed } from './sense.ts';
import { words } from '../word-list.ts';

/** Units on either side that are looked at. */
const WINDOW = 100;
/** In which a lead must stand. */
const NEAR = 40;
/** Without the flag for either letter case, which takes engines long to compile beside other scripts. */
const COMPASS = '(?:(?:[Nn]orth|[Ss]outh)?-?(?:[Ee]ast|[Ww]est)?ern|[Rr]ural)\\s';
/** Before a place that is in it: "an Alawite village in central Hama". */
const PART = `(?:the\\s)?(?:${COMPASS}|[Cc]entral\\s){0,2}`;
const NOUN = '\\s(?:city|town|village|area|region|(?:sub)?district|quarter|neighbou?rhood|countryside|zone|camp)';
const END = '["”’)]*,?$';
/** What leads from a place to the one around it; Arabic writes "in" onto the name. */
const IN = new RegExp(`[\\s,،](?:(?:[Ii]n|[Ww]ithin|of|[Ee]n|[Вв]|في|در)\\s${PART}|ب)$`);
/** "Nawa, western Daraa", "al-Bab, Aleppo, Syria". */
const BESIDE = new RegExp(`,\\s${PART}$`);
/** What makes a list of the two instead: "Saraqib, Idlib and Hama". */
const LISTED_AFTER = /^(?:,?\s(?:and|or|et|und|y|ve|и|و)|,\s(?!Syria\b)[A-ZÀ-ÞА-Я]|\s?[،/–—-])/;
/** What may stand between a place and such a lead. */
const MAYBE_NOUN = new RegExp(`^["”’]?(?:${NOUN})?${END}`, 'i');
/**
 * What only a province holds, before "in": "two villages in Idlib", "the Baniyas countryside in Tartus", "a gas field in
 * Homs"; with names that are not listed, "the towns of Saraqib and Nayrab in Idlib", بلدتي كفر ديان وكفر جالس بإدلب.
 */
const HELD =
  /[\s"“(](?:village(?:s|rs)?|towns?|countryside|(?:air|military) ?bases?|(?:oil|gas) ?fields?|(?:IDP|displacement|training) camps?),?$/i;
const HELD_BY_NAME = /\b(?:village|town)s? of(?:\s(?:and|[ae]l|[A-ZÀ-ÞĀ-ſА-Я]\S*|[ae]\S{1,2}-\S+)){1,8}$/;
const HELD_BY_NAME_IN_ARABIC = /(?:^|\s)[وبلف]{0,2}(?:بلد(?:ة|تي|ات)|قري?(?:ة|تي|ى)|ناحية)(?:\s\S+){1,5}$/;
/** "Idlib’s southern town of Saraqib", "the Homs district of Baba Amr", "Halep’in Azez ilçesi". */
const HOLDS = new RegExp(`^(?:['’](?:s|n?[ıiuü]n)\\s${PART}|(?:['’]s)?${NOUN}\\sof\\s(?:the\\s)?)$`);
/** "Deir al-Zour, bordering Iraq"; "the provinces of Latakia and Tartus, and that of Homs". */
const BORDERING = /^["”,]*\s(?:(?:which|that) borders|bordering)\s/;
const THAT_OF = /\b(?:province|governorate)s?\s[^.]*\sth(?:at|ose) of\s$/;
/** Not the west of a divided city: "government-held western Aleppo". */
const DIRECTION = new RegExp(`[\\s(“"](?![Ww]estern)${COMPASS}$`);
/** "In the north of Latakia", "en el sureste de Idleb", "на юге и востоке Идлиба"; of a city east and west may be halves. */
const PART_OF = new RegExp(
  "(?:^|\\s)(?:(?:in|across|from) the (?:north|south)-?(?:east|west)? of|dans l(?:e|a) (?:nord|sud)(?:-(?:est|ouest))? d(?:e|[’'])|" +
    'en el (?:norte|sur|noreste|noroeste|sureste|suroeste) de|im (?:Norden|Süden|Nordosten|Nordwesten|Südosten|Südwesten)(?: von)?|' +
    'на (?:севере|юге|(?:северо|юго)-(?:востоке|западе))(?: и (?:востоке|западе|юге))?|в (?:север|юж)\\S+ част(?:и|ях)) ?$',
);
/** What stands in a town rather than in its province. */
const IN_TOWN =
  /quartier|hôpital|école|Stadtteil|Viertel|Bezirk|Krankenhaus|Schule|Haus |barrio|escuela|кварт|больниц|школ|hospital|school|markets?\b|sniper|street|neighbou?rhood|quarter|district|suburb/i;
/** "The Ramousah quarter in southwestern Aleppo". */
const QUARTER = /\s(?:quarter|neighbou?rhood|district|street|suburb)s?\s(?:in|of)\s(?:\S+\s){1,2}$/i;
/** "A regime-held district of Aleppo", "the Hamidiyeh district of Homs"; "the district of Homs" is the whole one. */
const QUARTER_OF = /\s(?<!(?:^|\s)(?:the|this|its|in|of|to|from|and)\s)districts?\sof\s$/i;

/** The last words of what leads to a name: of IN and PART, of PART_OF. */
const LEADS_IN = words('in within of en в في در the central rural');
const LEADS_TO_PART = words('of de von norden suden nordosten nordwesten sudosten sudwesten');
const ARABIC_IN = 'ب';
const ENDING = "’'";
/** Units that may stand between two places of which one lies in the other: a lead, and a noun. */
const MOST_BETWEEN = 60;

const isDirection = (lead: string): boolean => lead.endsWith('ern') || lead === 'rural';

/** What the sentence tells of the name: the province `area` or the city; undefined where it tells nothing. */
export function cityOrProvince(
  index: NameIndex,
  area: number,
  text: string,
  candidates: readonly Candidate[],
  nth: number,
): Governed | undefined {
  const { start, end } = candidates[nth] ?? { start: 0, end: 0 };
  const from = Math.max(0, start - WINDOW);
  const nearFrom = Math.max(0, start - NEAR);
  const near = text.slice(nearFrom, start);
  const word = wordBefore(text, start);
  const lead = word?.folded ?? '';
  const last = text.charAt(start - 1);
  const leadsIn = LEADS_IN.has(lead) || isDirection(lead) || last === ARABIC_IN ? IN.exec(near) : null;
  const placed = placedBeside(index, area, text, candidates, nth, leadsIn);
  if (placed) return placed;
  const holder = leadsIn ? text.slice(from, nearFrom + leadsIn.index) : '';
  const held =
    holder === ''
      ? null
      : (HELD.exec(holder) ?? (last === ARABIC_IN || lead.charCodeAt(0) >= ARABIC ? HELD_BY_NAME_IN_ARABIC : HELD_BY_NAME).exec(holder));
  const before = text.slice(from, start);
  const after = text.slice(end, end + WINDOW);
  const bordering = after.includes('border') ? BORDERING.exec(after) : null;
  const isOf = lead === 'of';
  const province = told('governorate', held ?? bordering ?? (isOf ? THAT_OF.exec(before) : null));
  if (province) return province;
  const quarter = isOf ? told('city', QUARTER_OF.exec(before)) : undefined;
  if (quarter) return quarter;
  const direction = isDirection(lead) ? DIRECTION.exec(near) : null;
  const mayBePart = LEADS_TO_PART.has(lead) || isCyrillic(lead.charCodeAt(0)) || ENDING.includes(last);
  const part = direction || !mayBePart ? null : PART_OF.exec(near);
  const side = direction ?? (part && !IN_TOWN.test(before) ? part : null);
  return side && !QUARTER.test(before) ? told('governorate', side) : undefined;
}

/** By a listed place before or after the name, and what stands between the two. */
function placedBeside(
  index: NameIndex,
  area: number,
  text: string,
  candidates: readonly Candidate[],
  nth: number,
  leadsIn: RegExpExecArray | null,
): Governed | undefined {
  const { start, end } = candidates[nth] ?? { start: 0, end: 0 };
  const nearFrom = Math.max(0, start - NEAR);
  const near = text.slice(nearFrom, start);
  const previous = candidates[nth - 1];
  const next = candidates[nth + 1];
  const isNear = previous !== undefined && start - previous.end <= MOST_BETWEEN;
  /** By a place that is listed and stands before what leads on from it. */
  const placedBefore = (lead: RegExpExecArray | null): Governed | undefined => {
    const at = nearFrom + (lead?.index ?? 0);
    const isBeside = lead && previous && previous.end <= at && MAYBE_NOUN.test(text.slice(previous.end, at));
    return isBeside ? placedIn(index, area, previous, lead) : undefined;
  };
  const inIt = isNear ? placedBefore(leadsIn) : undefined;
  if (inIt) return inIt;
  const beside = isNear && near.includes(',') ? BESIDE.exec(near) : null;
  const besideIt = beside && !LISTED_AFTER.test(text.slice(end, end + WINDOW)) ? placedBefore(beside) : undefined;
  if (besideIt) return besideIt;
  const isFollowed = next !== undefined && next.start - end <= MOST_BETWEEN;
  return isFollowed ? placedIn(index, area, next, HOLDS.exec(text.slice(end, next.start))) : undefined;
}

function told(picked: 'governorate' | 'city', by: RegExpExecArray | null): Governed | undefined {
  return by ? { picks: [picked], word: by[0].trim() } : undefined;
}

/** By where a place beside it lies: in the province, or in the city that the province is called after. */
function placedIn(index: NameIndex, area: number, { refs }: Candidate, by: RegExpExecArray | null): Governed | undefined {
  if (!by) return undefined;
  const homes = refs.flatMap((ref) => {
    const record = index.refs[ref] ?? 0;
    return roleOf(record) === 'name' ? (index.homes[entityOf(record)] ?? []) : [];
  });
  if (homes.includes(area)) return told('governorate', by);
  return homes.some((home) => index.homes[home] === area) ? told('city', by) : undefined;
}

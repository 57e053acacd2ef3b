/**
 * Which of several entities with one name is meant: Homs the city or the province. Finds the noun
 * that governs a name: after it ("Homs province", "Homs' eastern countryside"), before it ("city of
 * Homs", "province d'Alep", "ريف حمص"), or over a list ("Homs and Hama provinces").
 */
import { LETTERS } from '../expressions.ts';
import { NO_WORD } from './context.ts';
import { foldWord } from '../find/fold.ts';
import { governorOf, type EntityClass, type Site } from './governing-nouns.ts';
import { isLower, isUpper } from '../find/letter-case.ts';
import { ARABIC } from '../find/scripts.ts';
import { words } from '../word-list.ts';

/** Scripts from here on have no letter case, or capitals where Latin has them. */
const BEYOND_LATIN = 0x370;

/** Words that may stand between a noun and the name it governs. */
const LINKS = words("of the de du d la des del von der syria’s syria's");
const MAX_LINKS = 2;
const ARTICLES = new Set(['the', 'a', 'an']);
/** Between a site and its place only: "the prison at Saydnaya". */
const AT = 'at';
/** A site that a town has one of: "Militärflugplatz in Taftanaz", "Gefängnis in Saidnaja"; not "Lager in Idlib". */
const GERMAN_SITE = /^(?:Zentralg|G)efängnis|^(?:Militär)?[Ff]lug(?:hafen|platz)|^Luftwaffen(?:basis|stützpunkt)|^Fliegerhorst/;
const COMPASS = /^(?:(?:north|south)?-?(?:east|west)?ern|central|rural)$/;
/** Deyrizor'un doğu kırsalı. */
const TURKISH_COMPASS = /^(?:doğu|batı|(?:kuzey|güney)(?:doğu|batı)?|orta)$/;
/** What joins a list; Arabic "and" may be written onto the next word. */
const LIST_JOINT = /^(?:,|،|\/|and|or|und|oder|et|ou|y|e|o|ve|и|و)$/;
/** What says nothing inside a list: "Deraa (sud), Idleb (nord-ouest)", "Raqqa and parts of Hasakah provinces". */
const ASIDE = new RegExp(`\\s\\([${LETTERS}][${LETTERS} -]{1,15}\\)|(?<=\\s)(?:large )?parts of `, 'g');
/** The Persian plural, written apart. */
const PLURAL_APART = /[ \u200c]های(?= )/g;
const ARTICLE = /^[ae](?:[ltdrzsn]|[std]h)-/;
const ARABIC_IN = 'ب';
const ENDING = /^['’]/;
/** Around a name alone they say nothing: محافظتي «حلب» و«إدلب». */
const QUOTE = /["“”«»]/;
const TOKEN = new RegExp(`[^${NO_WORD}]+|\\S`, 'g');
/** Units on either side that are looked at: a noun and a list of some names. */
const WINDOW = 100;

export interface Governed {
  readonly picks: readonly EntityClass[];
  /** The noun as the page writes it. */
  readonly word: string;
  /** The kind of site that the noun means. */
  readonly site?: Site | undefined;
}

/** What the noun that governs the name at `start`–`end` picks; undefined when there is none. */
export function governingNoun(text: string, start: number, end: number): Governed | undefined {
  const isQuoted = QUOTE.test(text.charAt(start - 1)) && QUOTE.test(text.charAt(end));
  const from = isQuoted ? start - 1 : start;
  const to = isQuoted ? end + 1 : end;
  const before = tokens(withoutAsides(text.slice(Math.max(0, from - WINDOW), from)).replaceAll(PLURAL_APART, '\u200cهای')).reverse();
  const after = tokens(withoutAsides(text.slice(to, to + WINDOW)));
  return (
    partOfArea(before, after) ??
    nounAfter(after) ??
    nounBefore(before, false) ??
    nounAfterList(before, after) ??
    nounBeforeList(before) ??
    inApposition(before, after)
  );
}

function withoutAsides(slice: string): string {
  return slice.includes('(') || slice.includes('parts of ') ? slice.replaceAll(ASIDE, '') : slice;
}

/** "The Idlib city of Jisr al-Shughur", "two villages of Idlib": what holds a town is an area. */
function partOfArea(before: readonly string[], after: readonly string[]): Governed | undefined {
  const noun = governorOf(after[0] ?? '');
  if (noun?.picks.includes('city') && after[1] === 'of' && isListItem(after[2] ?? ''))
    return { picks: ['governorate'], word: `${after[0]} of` };
  return isHolder(before, after) ? { picks: ['governorate'], word: before[0] ?? '' } : undefined;
}

/** Small settlements that an area holds: "two villages of Idlib", "dos pueblos de Idleb". */
const HELD = words('villages towns pueblos aldeas localidades dorfer orte koyleri قري بلدات');
const OF = words('of in de d du von im');

function isHolder(before: readonly string[], after: readonly string[]): boolean {
  const isOfOne = !LIST_JOINT.test(after[0] ?? '');
  const noun = OF.has((before[0] ?? '').replace(/['’]$/, '')) ? before[1] : before[0];
  return isOfOne && noun !== undefined && HELD.has(foldWord(noun)) && (noun !== before[0] || noun.charCodeAt(0) > BEYOND_LATIN);
}

function tokens(slice: string): string[] {
  return slice.match(TOKEN) ?? [];
}

/** "The Tartus province's forces": the noun may have an ending of its own. */
const POSSESSIVE = /['’]s$/;

function governed(written: string | undefined, isPlural: boolean): Governed | undefined {
  const word = written?.replace(POSSESSIVE, '');
  const found = word === undefined ? undefined : governorOf(word);
  return found?.isPlural === isPlural && word !== undefined ? { picks: found.picks, word, site: found.site } : undefined;
}

/** What stands between a place and the noun for a site: "Tabqa military airbase", "the al-Tanf border crossing", "Palmyra’s ancient ruins". */
const OF_SITES = /^(?:military|border|air|international|refugee|central|oil|gas|ancient|askeri|uluslararası|hava|sınır|mülteci)$/i;
/** "An attack on Hama village": no city is one, so it lies in the province. */
const VILLAGE = /^villages?$/i;

function nounAfter(after: readonly string[]): Governed | undefined {
  const rest = ENDING.test(after[0] ?? '') ? after.slice(1) : after;
  if (VILLAGE.test(rest[0] ?? '')) return { picks: ['village', 'governorate'], word: rest[0] ?? '' };
  // Arabic has its nouns before: in الطبقة وسد الفرات the dam is the next name's.
  if ((rest[0] ?? '').charCodeAt(0) >= ARABIC) return undefined;
  const found = governed(COMPASS.test(rest[0] ?? '') || TURKISH_COMPASS.test(rest[0] ?? '') ? rest[1] : rest[0], false);
  if (found || !OF_SITES.test(rest[0] ?? '')) return found;
  const qualified = governed(rest[1], false);
  return qualified?.site ? qualified : undefined;
}

/** `before` runs backwards. */
function nounBefore(before: readonly string[], isPlural: boolean): Governed | undefined {
  let links = 0;
  while (links < MAX_LINKS && LINKS.has((before[links] ?? '').toLowerCase().replace(/['’]$/, ''))) links += 1;
  const qualified = links > 0 && ROMANCE_LINK.test(before[links - 1] ?? '') ? qualifiedBefore(before.slice(links), isPlural) : undefined;
  if (qualified) return qualified;
  const area = !isPlural && PERSIAN_DIRECTION.test(before[links] ?? '') ? areaBefore(before.slice(links)) : undefined;
  if (area) return area;
  const adjoined = !isPlural && before[1] === PERSIAN_PROVINCE && before[0] !== PERSIAN_PROVINCE ? governed(before[1], false) : undefined;
  if (adjoined) return adjoined;
  const refugees = OF_REFUGEES.test(before[0] ?? '') ? governed(before[1], isPlural) : undefined;
  if (refugees?.site) return refugees;
  const isAt = before[links] === AT || (before[links] === 'in' && GERMAN_SITE.test(before[links + 1] ?? ''));
  const at = isAt ? governed(before[links + 1], isPlural) : undefined;
  return at?.site ? at : governed(before[links]?.replace(ELIDED, ''), isPlural);
}

/** With an adjective between noun and name: استان مرزی ادلب. */
const PERSIAN_PROVINCE = 'استان';

/** Лагерь беженцев «Ярмук». */
const OF_REFUGEES = /^(?:беженцев|перемещ[её]нных)$/;

/** Persian puts it between noun and name: حومه جنوبی حلب, حومه شمال غربی حلب. */
const PERSIAN_DIRECTION = /^(?:شمال|جنوب|شرق|غرب)[یي]?$/;
const AREAS = new Set(['governorate', 'region']);

function areaBefore(before: readonly string[]): Governed | undefined {
  const found = governed(before[PERSIAN_DIRECTION.test(before[1] ?? '') ? 2 : 1], false);
  return found?.picks.every((picked) => AREAS.has(picked)) ? found : undefined;
}

const ELIDED = /^[ld]['’]/i;
const ROMANCE_LINK = /^d(?:e|u|el|es|['’])?$/i;
const DIRECTION = /^(?:près|cerca|loin|al|au|(?:nor|su)\S*|est|ouest|(?:o)?este)$/i;
const LEAST_ADJECTIVE = 5;
const OF_INMATES =
  /^(?:détention|detención|internement|internamiento|d[ée]plac[ée]s|desplazados|r[ée]fugi[ée]s|refugiados|prisonniers|prisioneros)$/;

/**
 * An adjective after the noun: "l'aéroport désaffecté de Dabaa", "la base aérea de Shayrat", "la provincia costera de
 * Latakia", "les provinces voisines d'Alep".
 */
function qualifiedBefore(before: readonly string[], isPlural: boolean): Governed | undefined {
  // "El campo de detención de Al Hol", "le camp de déplacés d'Al-Hol".
  const [adjective = '', noun] = OF_INMATES.test(before[0] ?? '') && before[1] === 'de' ? [before[0], before[2]] : before;
  if (!isLower(adjective.charCodeAt(0)) || DIRECTION.test(adjective) || governorOf(adjective) !== undefined) return undefined;
  const found = governed(noun?.replace(ELIDED, ''), isPlural);
  const isArea = found?.picks[0] === 'governorate' && adjective.length >= LEAST_ADJECTIVE;
  return isArea || (found?.site && !isPlural) ? found : undefined;
}

/** "Homs and Hama provinces": asked of either name. */
function nounAfterList(before: readonly string[], after: readonly string[]): Governed | undefined {
  const isLast = LIST_JOINT.test(before[0] ?? '');
  const found = (isLast ? governed(after[0], true) : undefined) ?? pastList(after, (rest) => governed(rest[0], true));
  // "Homs and Hama towns" are towns there, not those two; "al-Hol and Roj camps" are those camps.
  const isAfter = found !== undefined && found.word.charCodeAt(0) < ARABIC;
  return isAfter && (found.picks.includes('governorate') || found.site) ? found : undefined;
}

/** "provinces of Homs, Hama and Aleppo": asked of any name. `before` runs backwards. */
function nounBeforeList(before: readonly string[]): Governed | undefined {
  // "In Idlib" beside two towns: «بلدتي كفر ديان، وكفر جالس بإدلب».
  if (before[0] === ARABIC_IN) return undefined;
  return (
    nounBefore(before, true) ??
    asExample(before) ??
    pastList(before, (rest) => nounBefore(rest, true) ?? qualifiedBefore(rest, true) ?? asExample(rest) ?? countryside(rest))
  );
}

/** بريف حماة وإدلب: one noun for both. */
function countryside([noun = '']: readonly string[]): Governed | undefined {
  return COUNTRYSIDE.test(noun) ? governed(noun, false) : undefined;
}

const COUNTRYSIDE = /^(?:[وبل]?ريف|حومه)$/;

/** "camps such as al-Hol and Roj", "fields, including Jafra and Conoco". */
function asExample(before: readonly string[]): Governed | undefined {
  const [last = '', other] = before;
  const rest = last === 'as' && other === 'such' ? before.slice(2) : EXAMPLE.has(last) ? before.slice(1) : undefined;
  const found = rest && governed(rest[0] === ',' ? rest[1] : rest[0], true);
  return found?.site || found?.picks[0] === 'governorate' ? found : undefined;
}

const EXAMPLE = words('including like como comme wie');

/** Passes over names and joints, and asks behind each once there was a joint. */
function pastList(list: readonly string[], ask: (rest: readonly string[]) => Governed | undefined): Governed | undefined {
  let hasJoint = false;
  let hasItem = false;
  for (const [i, token] of list.entries()) {
    // "Damascus districts, Aleppo": the noun ends what was said before.
    const found = hasJoint && hasItem ? ask(list.slice(i)) : undefined;
    const isJoint = LIST_JOINT.test(token);
    // "Gouvernorats d'Idlib, de Lattaquié et de Hama".
    const isLink = ROMANCE_LINK.test(token) && (i === 0 || LIST_JOINT.test(list[i - 1] ?? '') || LIST_JOINT.test(list[i + 1] ?? ''));
    if (!found && isLink) continue;
    if (found || !(isJoint || isListItem(token))) return found;
    hasItem ||= hasJoint && !isJoint;
    hasJoint ||= isJoint;
  }
  return undefined;
}

/** "At Sednaya, the prison on a hill", "a second camp, Ain Issa": the site is named beside its noun. */
function inApposition(before: readonly string[], after: readonly string[]): Governed | undefined {
  const noun = after[0] === ',' && ARTICLES.has(after[1] ?? '') ? governed(after[2], false) : undefined;
  const ahead = before[0] === ',' && after[0] === ',' ? governed(before[1], false) : undefined;
  const found = noun ?? ahead;
  return found?.site ? found : undefined;
}

/** A name by its look: a capital, an article, or a script that has no capitals. */
function isListItem(token: string): boolean {
  const unit = token.replace(ELIDED, '').charCodeAt(0);
  return isUpper(unit) || ARTICLE.test(token) || (unit > BEYOND_LATIN && !isLower(unit));
}

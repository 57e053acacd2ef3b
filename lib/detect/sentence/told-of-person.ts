/**
 * What is told of people behind their name: "Akram, ein Lehrer aus …", "Rabia tiene nueve años", "Zahra, viuda y madre",
 * "Rabia Hanım", "Fırat K., 24".
 */
import { besideWords } from './beside-words.ts';
import { startsSentence, wordAfter } from './context.ts';
import { words } from '../word-list.ts';

const TRADE =
  'teacher|nurse|doctor|farmer|driver|student|baker|barber|tailor|engineer|lawyer|pharmacist|shopkeeper|widow|mother|father|soldier|fighter|activist|' +
  'Lehrer(?:in)?|Arzt|Ärztin|Bauer|Bäuerin|Fahrer|Student(?:in)?|Ingenieur(?:in)?|Witwe|Mutter|Vater|Kämpfer(?:in)?|Aktivist(?:in)?|Apotheker(?:in)?|' +
  'enseignante?|institut(?:eur|rice)|professeure?|infirmi(?:er|ère)|médecin|paysan(?:ne)?|étudiante?|ingénieure?|veuve|mère|père|combattante?|' +
  'maestr[oa]|profesora?|enfermer[oa]|médic[oa]|campesin[oa]|conductor|estudiante|ingenier[oa]|viud[oa]|madre|padre|combatiente|activista';
const WITH_TRADE = new RegExp(
  `^, (?:(?:an?|eine?|une?|una) (?:[a-zß-ÿœ-]+ ){0,2}?)?(?:${TRADE})(?=[,.;]| (?:from|in|at|of|who|and|aus|im|die|der|und|de|à|qui|et|que|y|venue?) | d['’])`,
);
const isOld = besideWords([
  'tiene tenia cumplio has is was a avait ist war',
  /^ (?:(?:tiene|tenía|cumplió) (?:\d\d?|(?!mil|hundert|tausend|cient?|cent)[a-zà-ÿ-]+) años|(?:has|is|was|a|avait|ist|war) (?:\d\d?|(?!mil|hundert|tausend|cient?|cent)[a-zà-ÿ-]+) (?:ans|years? old|Jahre alt)\b)/,
]);
/** How Turkish and Persian address people, behind the name. */
const ADDRESS = words('hanim bey hoca abla agabey teyze amca خانم');
const WINDOW = 80;
const INITIAL_AFTER = /^ [A-Z]\.[ ,]/;

/** Is a person told of by what follows the name at `start`–`end`? */
export function isToldOfPerson(text: string, start: number, end: number): boolean {
  const following = text.slice(end, end + WINDOW);
  // "In Idlib, a doctor said": only what begins a sentence is told of.
  if (following.startsWith(', ')) return startsSentence(text, start) && WITH_TRADE.test(following);
  const next = following.startsWith(' ') ? wordAfter(text, end) : undefined;
  return next !== undefined && (isOld(next.folded, following) || ADDRESS.has(next.folded) || INITIAL_AFTER.test(following));
}

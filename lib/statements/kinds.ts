/** What kind of thing happened, by the words of a sentence: against the class of an event. */
import type { EventClass } from '../corpus/schema.ts';

const KINDS: readonly (readonly [words: RegExp, classes: readonly EventClass[]])[] = [
  [/\bearthquakes?|quake\b/, ['humanitarian']],
  [
    /\b(?:land ?mines?|lorry hit a mine|collapsed?|collapse of|car crash|road accident|stampede|wildfires?|floods?|cholera|starv\w+|cold)\b/,
    [],
  ],
  [/\b(?:snipers?|sniper fire|assassinat\w+)\b/, []],
  [/\b(?:chemical|sarin|chlorine|nerve agent|poison(?:ous)? gas|gas attack|toxic|mustard)\b/, ['air-strike', 'shelling']],
  [
    /\b(?:suicide|car bombs?|truck bombs?|bombers?|explosions?|blasts?|explod\w+|explosives?|detonat\w+|blew (?:him|them|her)sel(?:f|ves)|booby-trapped|a bomb|bombs?)\b/,
    ['explosion', 'battle'],
  ],
  [/\b(?:bombings?|bombed)\b/, ['explosion', 'air-strike', 'shelling', 'battle', 'humanitarian']],
  [
    /\b(?:air ?strikes?|air-strikes?|air ?raids?|warplanes?|war planes|jets?|aircraft|bombardment|barrel bombs?|drones?|helicopters?|aerial)\b/,
    ['air-strike', 'battle', 'capture', 'humanitarian'],
  ],
  [
    /\b(?:shell(?:s|ed|ing)|rockets?|mortars?|artillery|missiles?|cluster)\b/,
    ['shelling', 'air-strike', 'battle', 'siege', 'humanitarian'],
  ],
  [
    /\b(?:massacres?|massacred|executed|execution(?:s|-style)?|beheaded|summar(?:y|ily)|mass grave|slaughter\w*)\b/,
    ['execution', 'battle'],
  ],
  [
    /\b(?:clash(?:es|ed)?|fighting|battles?|fought|ambush\w*|gunmen|stormed|assault|offensive|firefights?|gun ?battle|opened fire)\b/,
    ['battle', 'capture', 'siege', 'execution', 'withdrawal'],
  ],
  [/غار(?:ة|ات)|ضرب(?:ة|ات) جوية|قصف جوي|مسي[\u0651]?ر(?:ة|ات)|براميل/, ['air-strike', 'battle', 'humanitarian']],
  [/انفجار|تفجير|مفخخ|انتحاري|عبوة/, ['explosion', 'battle']],
  [/قصف(?! جوي)|قذائف|صواريخ|صاروخ/, ['shelling', 'air-strike', 'battle', 'siege']],
  [/اشتباك|معارك|هجوم مسلح|كمين/, ['battle', 'capture', 'siege', 'execution']],
  [/لغم|ألغام|انهيار|حادث/, []],
  [/\braid(?:s|ed)?\b/, ['battle', 'air-strike', 'capture', 'execution', 'humanitarian']],
  [/\bstrikes?\b/, ['air-strike', 'shelling', 'battle', 'humanitarian']],
];

/**
 * Does the kind of event fit the words? `true`: one of the kinds that they name; `false`: they name
 * only others; undefined: they name none ("an attack").
 */
export function kindFits(shape: string, event: EventClass): boolean | undefined {
  const named = KINDS.filter(([words]) => words.test(shape));
  if (named.length === 0) return undefined;
  if (named.some(([, classes]) => classes.length === 0)) return false;
  return named.some(([, classes]) => classes.includes(event));
}

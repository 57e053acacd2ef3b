/**
 * A capital that stands for its government: "Damascus denied it", "a deal with Damascus", "Damas accuse".
 * Told by what only governments do or are a party to; in doubt the town is meant.
 */
import { bare, wordAfter, wordBefore } from './context.ts';
import { foldWord } from './fold.ts';
import { leadsToPlace } from './place-context.ts';
import { words } from './word-list.ts';

/** What governments say and do, folded, directly after the name. */
const ACTS = words(
  'said says denied denies accused accuses insists insisted rejects rejected wants wanted demanded demands agreed refuses refused blamed blames ' +
    'claims claimed promised vowed vows welcomed welcomes condemned condemns responded replied warned warns signed announced considers regards calls called ' +
    'accuse dement affirme nie rejette refuse exige condamne assure promet denonce annonce reclame menace ' +
    'erklart erklarte bestreitet bestritt dementiert dementierte fordert forderte lehnt weist wirft beschuldigt droht behauptet kundigte ' +
    'recuerda acusa niega afirma rechaza exige asegura culpa anuncio condeno ' +
    'отвергает обвиняет обвинил отрицает заявил заявляет требует осудил осуждает',
);
/** Arabic puts the verb first, and may write "and" onto it. */
const ARABIC_ACTS =
  /^[وف]?(?:نفت|تنفي|اتهمت|تتهم|رفضت|ترفض|اعلنت|تعلن|ادانت|تدين|اكدت|توكد|طالبت|تطالب|طلبت|قالت|تقول|وافقت|توافق|حملت|تحمل|هددت|تهدد|دعت|تدعو|اعتبرت|تعتبر|وصفت|تصف|حذرت|تحذر|ابلغت|رحبت|ترحب)$/;
/** With whom one has a deal. "The road that links Homs with Damascus" is another matter. */
const WITH = words('with avec mit con с مع با');
const LINKS = /(?:link|connect|join|reli|verbind|связыва|соединя|تربط|يربط|يصل|متصل)\S*\s(?:\S+\s){0,6}$/i;
/** One object between name and verb: "Дамаск обвинения отвергает". */
const OBJECT_AND_ACT = /^\s(\S+)\s(\S+?)(?=[\s.,;:!?]|$)/u;
const RUSSIAN_ACTS = words('отвергает отвергла отрицает отверг');
/** What hangs from a government: the flag of Damascus. */
const OF_GOVERNMENT = words('flag drapeau flagge bandera authority autorite флаг');
const OF = words('of de du von');
const WINDOW = 60;

function acts(text: string, end: number): boolean {
  const after = wordAfter(text, end);
  const [, , act = ''] = OBJECT_AND_ACT.exec(text.slice(end, end + WINDOW)) ?? [];
  return RUSSIAN_ACTS.has(act) || (after !== undefined && ACTS.has(foldWord(bare(after.word))));
}

/** Does the capital at `start`–`end` stand for its government? */
export function standsForGovernment(text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start);
  const lead = before && foldWord(bare(before.word));
  // "A nurse from Harasta said": the nurse did.
  if ((lead === undefined || !leadsToPlace(lead)) && acts(text, end)) return true;
  if (!before || lead === undefined) return false;
  if (ARABIC_ACTS.test(lead)) return true;
  if (WITH.has(lead)) return !LINKS.test(text.slice(Math.max(0, before.start - WINDOW), before.start));
  const noun = OF.has(lead) ? wordBefore(text, before.start) : undefined;
  return noun !== undefined && OF_GOVERNMENT.has(foldWord(bare(noun.word)));
}

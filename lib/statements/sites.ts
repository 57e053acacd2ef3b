/** What was hit, by the words of a sentence: a bakery is not the market of the same day. */
import type { Event } from '../corpus/schema.ts';

/** Words for one kind of site each. */
const SITES: readonly RegExp[] = [
  /\b(?:hospitals?|clinics?|medical (?:cent(?:re|er)|facility))\b/,
  /\b(?:markets?|bazaars?|souks?|shops?)\b/,
  /\b(?:schools?|kindergartens?|classrooms?)\b/,
  /\b(?:universit(?:y|ies)|campus|facult(?:y|ies))\b/,
  /\b(?:mosques?|prayers?)\b/,
  /\b(?:church(?:es)?|cathedral|monastery)\b/,
  /\bbaker(?:y|ies)\b/,
  /\b(?:restaurants?|caf[eé]s?|hotels?)\b/,
  /\b(?:camps?|tents?)\b/,
  /\b(?:bus(?:es)?|coach(?:es)?|convoys?|trucks?|lorry|lorries|vehicles?)\b/,
  /\bcheckpoints?\b/,
  /\bfunerals?\b/,
  /\bweddings?\b/,
  /\b(?:prisons?|jails?)\b/,
  /\b(?:court ?house|courts?|palace of justice|justice palace|judicial)\b/,
  /\b(?:academ(?:y|ies)|colleges?|graduation|cadets?|parade)\b/,
  /\b(?:consulates?|embass(?:y|ies)|diplomatic)\b/,
  /\bshrines?\b/,
  /\b(?:cemeter(?:y|ies)|graveyards?|pilgrims?)\b/,
  /\b(?:football|pitch|playground|stadium)\b/,
  /\b(?:police stations?|police headquarters)\b/,
  /\b(?:streets|homes|houses) of\b/,
  /\b(?:refiner(?:y|ies)|oil depots?)\b/,
];

/** Does the event tell of what the sentence says was hit? Where the sentence names nothing it cannot differ. */
export function sitesFit(shape: string, event: Event): boolean {
  const named = SITES.filter((site) => site.test(shape));
  if (named.length === 0) return true;
  const told = textOf(event);
  return named.some((site) => site.test(told));
}

/** What the records say of an event, in small letters. */
export function textOf({ title, summary, claims }: Event): string {
  return [title, summary, ...claims.map(({ paraphrase }) => paraphrase)].join('\n').toLowerCase();
}

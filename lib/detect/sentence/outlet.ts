/**
 * A town and a broadcaster of one name: al-Mayadeen was shelled, Al-Mayadeen TV reported it. The broadcaster
 * reports, is told and has a channel; else the town is meant. So for what is a word of the language: العربية, الشرق الأوسط.
 */
import { wordAfter, wordBefore } from './context.ts';
import { ARABIC } from '../find/scripts.ts';
import { words } from '../word-list.ts';

const AFTER = words(
  'сообщил сообщила сообщает передает пишет tv channel television network news correspondent reported reports said says quoted aired published sender televizyonu kanali',
);
const BEFORE = words(
  'told tv channel network broadcaster newspaper agency by chaine television televizyon sender fernsehsender zeitung nachrichtenagentur portal portail canal cadena journal quotidien diario periodico agence agencia قناه لقناه شبكه تلفزيون صحيفه وكاله خبرگزاري телеканал телеканалу рассказал рассказала рассказали сообщил сообщила заявил заявила корреспондент корреспонденту',
);

/** "La chaîne libanaise Al-Mayadeen", "cadena de televisión Al Yazira", "le journal koweïtien Al-Jarida"; adjectives by how they begin. */
const NOUN_AND_ADJECTIVE =
  /(?:cha[iî]ne|télévision|journal|quotidien|agence|canal|cadena|televisión|diario|agencia)(?: (?:d[e'’]|(?:sat|tél|tel|notic|press|information|ara|ára|offi|ofi|estat|lib|syr|sir|qa|ca|sao|sau|ira|kur|kow)\p{Ll}*)){1,4} ["«“]?$/u;
/** "El corresponsal de Al Mayadeen"; a journalist from al-Mayadin is of the town. */
const REPORTER_OF =
  /(?:correspondent|corresponsal|correspondante?|Korrespondent(?:in)?|reporter|journaliste?|periodista) (?:of |for |de |d['’]|von |bei )["«“]?$/iu;
/** "Передает Al Mayadeen", "со ссылкой на «Аль-Маядин»", "selon Al-Mayadeen": who is named as a source. */
const SOURCE =
  /(?<!\p{L})(?:передал?[аи]?|передает|передаёт|сообщает|сообщил[аи]?|сообщают|пишет|со ссылкой на|по данным|корреспонденту?|a rapporté|rapporte|a indiqué|selon|informó|según|berichtet|berichtete|laut) (?:(?:телеканала?|агентств[оа]) )?["«“„]?$/iu;
const ITS_REPORTER = /^['’]s (?:correspondent|reporter)\b/;
const WINDOW = 80;
/** What leads to one in Arabic and Persian, where a word alone may lead to a place as well; the verbs are feminine, as a channel is. */
const LEADS =
  /(?:^|[\s«"“(])(?:[وف]?(?:بحسب|وفق|نقلا عن|نقلاً عن|ذكرت|أفادت|أوردت|قالت|نقلت|بثت|ل?مراسل(?:ة|و|ي)?|ل?قناة|ل?فضائية|ل?جريدة|إذاعة|لإذاعة)|(?:به گزارش|به نقل از|به نوشته|بنوشته|خبرنگار(?:ان)?|شبکه (?:خبری|تلویزیونی)|روزنامه|پایگاه خبری)(?: [\p{L}\u200c]{3,} از)?)\s[«"“(]?$/u;
/** "He told": لـ«الشرق الأوسط», به العربیه گفت. */
const TOLD = /(?:^|\s)لـ?\s?[«"“]$/;
/** The same with the article, where somebody tells: قال المصدر للميادين. */
const TOLD_BY = /(?:^|[\s،])[وف]?(?:قال|قالت|صرح|صرّح|أكد|أكدت|أوضح|أوضحت|أفاد|أفادت|تصريح|تصريحات|حديث|مصدر|مصادر)(?: [^\s،.]+){0,4} ل$/;
const PERSIAN_TO = /(?:^|\s)به [«"“]?$/;
const PERSIAN_TELLS = /^[»"”]?\s(?:گفت|گفته|اعلام کرد|خبر داد|اظهار داشت)(?!\p{L})/u;
/** The credit of a picture: "(الشرق الأوسط)" at a text's end. */
const CREDIT = /^\)\s*$/;
/** "بيروت – «الشرق الأوسط»", "بيروت: «الشرق الأوسط»". */
const DATELINE = /^[\p{L} ]{2,20}[–—:-] ?[«"“]$/u;
const NEAR = 40;
/** Of للميادين the name begins at the second letter. */
const ARTICLE = 'ل';
const CLOSING = /[»"”]/;

/** Does the sentence make a broadcaster of the name at `start`–`end`? */
export function isOutletHere(text: string, start: number, end: number): boolean {
  const after = wordAfter(text, end);
  if (after && AFTER.has(after.folded)) return true;
  const before = wordBefore(text, start);
  if (before !== undefined && BEFORE.has(before.folded)) return true;
  if (ITS_REPORTER.test(text.slice(end, end + NEAR))) return true;
  const lead = text.slice(Math.max(0, start - WINDOW), start);
  if (NOUN_AND_ADJECTIVE.test(lead) || REPORTER_OF.test(lead) || SOURCE.test(lead)) return true;
  // RT in an Arabic sentence.
  const isInArabic = text.charCodeAt(start) >= ARABIC || text.charCodeAt(start - 2) >= ARABIC;
  return isInArabic && isArabicOutlet(text, start, end);
}

function isArabicOutlet(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (TOLD_BY.test(before) && text.startsWith(ARTICLE, start)) return true;
  if (LEADS.test(before) || (CLOSING.test(text.charAt(end)) && (TOLD.test(before) || (start < NEAR && DATELINE.test(before))))) return true;
  if (PERSIAN_TO.test(before) && PERSIAN_TELLS.test(text.slice(end, end + NEAR))) return true;
  return before.endsWith('(') && CREDIT.test(text.slice(end));
}

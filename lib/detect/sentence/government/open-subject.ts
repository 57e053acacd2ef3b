/**
 * A capital as the subject of a verb that no list of governments' acts has (acts.ts): "Doha bürgt für die Gehälter", "Riad corteja
 * al mandatario", "Дамаск обзавёлся покровителями". In German, Spanish, French and Russian no other noun stands between a town and
 * the verb, so whatever follows is its verb, and what towns do is listed instead: they fall, wake, lie and have so many people.
 * English has nouns there (Damascus doctors say), and only its pasts in -ed are asked. docs/decisions/0028.
 */
import { foldWord } from '../../find/fold.ts';
import { ofLastText } from '../../find/last-text.ts';
import { spellingOf } from '../../find/readings.ts';
import { wordAfter, wordBefore } from '../context.ts';
import { isTownsVerb, VERBS, type Language } from './towns-verbs.ts';
import { ARABIC, isCyrillic } from '../../find/scripts.ts';
import { words } from '../../word-list.ts';

const ADVERBS =
  /^ (?:dagegen|wiederum|hingegen|aber|jedoch|längst|schon|bereits|nun|jetzt|indes|derweil|allerdings|también|tampoco|ya|siempre|nunca|además|ahora|todavía|aún|apenas|aussi|déjà|désormais|toujours|долго|давно|тем временем|по-прежнему|всё чаще|также|тоже|уже|вновь|снова|так и|до сих пор|теперь) (?=\S)/;
/** French and Spanish pronouns before a verb: "Damas se contente", "Moscú lo niega". */
const CLITICS = /^ (?:n['’]|ne |s['’]|se |lui |leur |les |l['’]|y |en |lo |le |no |la |no se |не |ne se |ne s['’])+(?=[a-zà-ÿа-яё])/;
const NEXT = /^ ?([a-zß-ÿа-яёœığş]+)(?=[\s,.;:!?»”"]|$)/;
/** "Doha, que había apadrinado a los islamistas, se vio …". */
const INSET = /^, [^,.;:!?]{1,80},(?= )/;

const FRENCH = /\b(?:les|des|est|une|dans|pour|qui|que|sur|aux|par|avec|du|au|le|la|de|un|en|sont|ont|ne|pas|plus)\b/g;
/** What French and Spanish do not share: "en" and "que" make no Spanish. */
const FRENCH_ONLY = /\b(?:les|des|est|une|dans|pour|qui|sur|aux|avec|du|au|le|sont|ont|ne|pas|et|alors|ou)\b/g;
const SPANISH_ONLY = /\b(?:el|los|las|una|por|con|del|al|para|su|pero|sobre|fue|hasta|desde|no|lo|es|y)\b/g;
const LEAST_WORDS = 2;
const isFrench = ofLastText((text) => new Set(text.match(FRENCH)).size >= LEAST_WORDS);
const ENGLISH = /\b(?:the|of|and|to|that|was|were|with|for|has|had|its)\b/g;
const isEnglish = ofLastText((text) => new Set(text.match(ENGLISH)).size >= LEAST_WORDS);

const isRatherFrench = ofLastText((text) => new Set(text.match(FRENCH_ONLY)).size > new Set(text.match(SPANISH_ONLY)).size);

function languageOf(text: string, nameEnd: number): Language | undefined {
  if (isCyrillic(text.charCodeAt(nameEnd - 1))) return 'ru';
  const told = spellingOf(text);
  if (told) return told === 'es' && isRatherFrench(text) ? 'fr' : told;
  return isFrench(text) ? 'fr' : isEnglish(text) ? 'en' : undefined;
}

/** "Moscow, meanwhile, keeps a naval station": set apart like this, the present is asked as well. */
const MEANWHILE = /^, (?:meanwhile|however|for its part|in turn|by contrast|too|though), [a-z]+s /;
const ENGLISH_PRESENT = /^[a-z]+[^s]s$/;
const TOWNS_NOW = words(
  'is was has does remains stays lies sits stands continues looks faces suffers sees gets seems appears feels lives burns starves fills falls bleeds waits boasts houses hosts shows becomes goes runs needs lacks struggles bears counts mourns wakes',
);
/** "Damaskus hat die Vorwürfe gestern zurückgewiesen": the participle ends the clause. Closed: what towns go through has no end. */
const GERMAN_PERFECT = /^ (?:hat|haben|hatten?) (?:[^\s.,;:!?]+ ){1,7}?([a-zäöüß]{5,}(?:t|en))(?=[.,;:!?]| und | oder )/;
const DECLARED = words(
  'abgelehnt angekundigt anerkannt angeordnet aufgefordert beantragt bedauert begrusst beschlossen beschuldigt bestatigt bestritten bezichtigt dementiert eingeraumt entsandt erklart erlaubt gedroht gefordert geleugnet genehmigt ' +
    'gewarnt unterzeichnet verboten vereinbart verhandelt verlangt vermittelt versichert versprochen verurteilt verweigert vorgeworfen vorgeschlagen zugesagt zugestimmt zuruckgewiesen',
);

function isGermanPerfect(rest: string): boolean {
  const [, participle] = GERMAN_PERFECT.exec(rest) ?? [];
  return participle !== undefined && DECLARED.has(foldWord(participle));
}

/** Of the town: "Damas assoiffée"; and zählt, which is no zahlt. */
const ADJECTIVE: Partial<Record<Language, RegExp>> = { fr: /ée?s?$/, es: /[ai]d[oa]s?$/, de: /^zähl|(?:los|lich|ig|isch)$/ };
const ENGLISH_PAST = /^[a-z]{3,}ed$/;
/** One verb of one subject: "Дамаск покидают иностранцы" has another. */
const RUSSIAN_VERBS = /(?:[еёиуюая]т|л[аои]?)(?:ся|сь)?$/;
const RUSSIAN_VERB = /(?:[еёи]т|л[ао]?)(?:ся|сь)?$/;
const RUSSIAN_ROW = /(?:^|[\s«])[А-ЯЁ][А-Яа-яё-]+ и [А-ЯЁ][а-яё-]+$/;
const RUSSIAN_CASE = /(?:ом|ой|ем|у|е|ю|и|ы)$/;

/**
 * Does a verb follow the name that ends at an offset, of a language in which it can be nothing else? `following` are the words
 * behind it, or behind the row of names that it stands in; a clause must begin before it.
 */
export function isSubjectOfAny(text: string, nameEnd: number, following: string): boolean {
  const language = languageOf(text, nameEnd);
  if (language === undefined || language === 'tr') return false;
  // "Анкаре", "Дамаском": only the nominative is a subject.
  if (language === 'ru' && RUSSIAN_CASE.test(text.slice(nameEnd - 2, nameEnd))) return false;
  let rest = following;
  const isMeanwhile = rest.startsWith(',') && MEANWHILE.test(rest);
  if (rest.startsWith(',')) {
    const inset = INSET.exec(rest);
    if (!inset) return false;
    rest = rest.slice(inset[0].length);
  }
  rest = rest.replace(ADVERBS, ' ');
  const clitics = language === 'fr' || language === 'es' || language === 'ru' ? CLITICS.exec(rest) : undefined;
  if (clitics) rest = rest.slice(clitics[0].length);
  // "Damas la blanche".
  if (language === 'fr' && clitics?.[0] === ' la ') return false;
  const [, next = ''] = NEXT.exec(rest) ?? [];
  if (next === '' || ADJECTIVE[language]?.test(next)) return false;
  const verb = foldWord(next);
  if (language === 'de' && isGermanPerfect(rest)) return true;
  if (language === 'en' && isMeanwhile) return ENGLISH_PRESENT.test(verb) && !TOWNS_NOW.has(verb);
  if (language === 'en') return ENGLISH_PAST.test(verb) && !isTownsVerb('en', verb, 'any') && !rest.startsWith(` ${next} by `);
  const isRow = text.startsWith(' и ', nameEnd) || RUSSIAN_ROW.test(text.slice(Math.max(0, nameEnd - LONGEST_ROW), nameEnd));
  if (language === 'ru' && !(isRow ? RUSSIAN_VERBS : RUSSIAN_VERB).test(verb)) return false;
  return next.length > 1 && !VERBS[language].noVerbs.has(verb) && !isTownsVerb(language, verb, 'any');
}

const LONGEST_ROW = 40;
const LONGEST_SENTENCE = 300;
/** The last word of the sentence; one that is cut off by a colon has none. */
const TURKISH_SENTENCE = /^,? [^.!?…:\n]*?([^\s.!?…:\n'’"”»]+)['’"”»]?(?=[.!?…]|$)/;
const TURKISH_VERB = /(?:[dt][ıiuü]|yor|m[ıiuü]ş|acak|ecek|m[ae]z|[ae]r|[ıiuü]r)(?:[dt][ıiuü])?$/;
/** Done to it: bombalandı, kilitlendi, kesildi. */
const TURKISH_PASSIVE = /(?:[ıiuü]l|[ıiuü]n|l[ae]n|l[ae]ş)(?:[dt][ıiuü]|[ıiuü]yor|m[ıiuü]ş|acak|ecek)(?:[dt][ıiuü])?$/;

/** "… bir şehirdir": what it is. */
const TURKISH_COPULA = /(?<!m[ıiuü]ş|m[ae]kt[ae])[dt][ıiuü]r$/;

/** In Turkish the verb ends the sentence, and the bare name at its beginning is who does it: "Riyad önce muhalefeti fonladı". */
export function isTurkishSubject(text: string, nameEnd: number): boolean {
  if (spellingOf(text) !== 'tr') return false;
  const rest = text.slice(nameEnd, nameEnd + LONGEST_SENTENCE);
  const [, last = ''] = TURKISH_SENTENCE.exec(rest) ?? [];
  if (!TURKISH_VERB.test(last) || TURKISH_PASSIVE.test(last) || TURKISH_COPULA.test(last)) return false;
  return !isTownsVerb('tr', foldWord(last), 'any');
}

/** Is what stands beside a capital said of towns only: "Beyrouth regorge de gens", "Bagdad brûlait", شهدت بغداد? Asked of seats: people fall and sleep as well. */
export function isToldOfAsCity(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start) >= ARABIC ? wordBefore(text, start) : undefined;
  if (before) return ARABIC_SEES.has(before.folded);
  // Most words are no such verb in any language.
  const word = wordAfter(text, end);
  if (!word || !(ANYWHERE.has(word.folded) || BEFORE_VERBS.has(word.folded))) return false;
  const language = languageOf(text, end);
  if (language === undefined || !CLAUSE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_WORD), start))) return false;
  const rest = text.slice(end, end + LONGEST_WORD).replace(ADVERBS, ' ');
  const clitics = CLITICS.exec(rest);
  const [, next = ''] = NEXT.exec(clitics ? rest.slice(clitics[0].length) : rest) ?? [];
  return next !== '' && isTownsVerb(language, foldWord(next), 'towns');
}

const ARABIC_SEES = words('زار زارت يزور تزور شهدت تشهد');
/** Where a clause begins. */
const CLAUSE_BEFORE =
  /(?:^|[.!?;:…—–"“”«»(•|\n]\s*|, |(?:^|\s)(?:and|but|while|when|that|et|mais|quand|que|y|pero|cuando|und|aber|als|dass|и|а|но|что|когда) )$/;
const LONGEST_WORD = 50;
const ANYWHERE = new Set(Object.values(VERBS).flatMap(({ towns }) => [...towns]));
/** Clitics and adverbs that may stand before the verb. */
const BEFORE_VERBS = words('se le lui lo no ne не aussi deja toujours ya aun todavia schon bereits nun jetzt долго давно уже также');

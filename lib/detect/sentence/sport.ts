/**
 * Reports on sport: their clubs and national teams are called as towns, countries and broadcasters are
 * (al-Karamah, Lebanon, Al Jazeera). Told by a block's words, of which two are needed, or one beside a
 * score. What stands in reports on the war as well is not among them: league, coach, goals, strike.
 */
import { ofLastText } from '../find/last-text.ts';

const LATIN =
  /\b(?:striker|goalkeeper|midfielder|quarterback|touchdown|[Kk]ick-?off|playoff|(?:semi|quarter)-?final|runners-up|hat-?trick|derby|unbeaten|(?:[Pp]remier|[Cc]hampions) [Ll]eague|(?:AFC|Asian|World) Cup|swimmer|Olympic|[Ff]ootball|[Bb]asketball|win over|[Kk]ept goal|under-(?:17|18|19|2[013])s?|scored (?:a|one|two|twice|three|four)\b|championnat|Torhüter|Bundesliga|entrenador|goles|kaleci|Süper Lig)/g;
const OTHERS = /[Мм]атч|вратар|чемпионат|[Фф]утбол|مباراة|مبارا[تي]|الدوري|دوري |منتخب|المرمى|ملعب|هدفين|بهدف|ودية|فوتبال/g;
/** 2-0; 14:30 is an hour, whatever it is in German. */
const SCORE = /(?:^|[\s(])\d{1,2}[-–]\d{1,2}(?=$|[\s).,;])/;
const LEAST = 2;

/** Does a block of text report on sport? */
export const isAboutSport = ofLastText(tellsOfSport);

function tellsOfSport(text: string): boolean {
  const words = new Set([...(text.match(LATIN) ?? []), ...(text.match(OTHERS) ?? [])]);
  return words.size + (words.size > 0 && SCORE.test(text) ? 1 : 0) >= LEAST;
}
